package io.github.rlsrules.runtime;

import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers are shown: plainly, without an exponent and without zeros that say nothing. */
final class Numbers {
    /** Fewer than tell a number from the one next to it, by which an open bound is known. */
    private static final MathContext DIGITS = new MathContext(12);

    /** Which a laboratory prints. */
    private static final int FEW = 4;

    private Numbers() {}

    static String show(double value) {
        return show(BigDecimal.valueOf(value));
    }

    private static String show(BigDecimal value) {
        BigDecimal exact = value.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }

    /** With four digits; with more only where it would seem to have fewer, for on such numbers lie the limits of rules. */
    static String few(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        for (int digits = FEW; digits < exact.precision(); digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.stripTrailingZeros().precision() == digits) {
                return show(rounded);
            }
        }
        return show(exact);
    }

    /** A quantity with its unit: {@code 75 ug/L}, {@code < 5 ug/L}, {@code 17.9 to 18.9 a}. */
    static String show(Measured measured) {
        return number(measured) + " " + measured.unit();
    }

    /** The number or the bounds alone. */
    static String number(Measured measured) {
        double lowest = measured.lowest();
        double highest = measured.highest();
        QuantityKind kind = measured.kind();
        if (lowest == highest) {
            return show(measured.value());
        } else if (kind != null && lowest <= kind.lowest()) {
            return (isRound(highest) ? "<= " : "< ") + rounded(highest);
        } else if (kind != null && highest >= kind.highest()) {
            return (isRound(lowest) ? ">= " : "> ") + rounded(lowest);
        }
        return rounded(lowest) + " to " + rounded(highest);
    }

    private static String rounded(double value) {
        return show(BigDecimal.valueOf(value).round(DIGITS));
    }

    private static boolean isRound(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.round(DIGITS).compareTo(exact) == 0;
    }
}
