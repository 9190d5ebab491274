package io.github.rlsrules.facts;

import org.jspecify.annotations.Nullable;

/**
 * From a unit to a quantity's own: {@code own = (given + shift) * factor}. A factor that is not a number refuses.
 *
 * @param question the two things that people mean by the unit; null if there is no doubt
 */
record Conversion(double factor, double shift, @Nullable String question) {
    static final Conversion NONE = new Conversion(Double.NaN, 0, null);
    private static final int DIGITS = 12;
    /** Powers of ten that a double holds exactly. */
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20
    };

    static Conversion asked(String question) {
        return new Conversion(Double.NaN, 0, question);
    }

    boolean isAccepted() {
        return !Double.isNaN(factor);
    }

    double convert(double given) {
        return factor == 1 && shift == 0 ? given : rounded((given + shift) * factor, DIGITS);
    }

    /**
     * To so many digits: 100.4 [degF] are 38 Cel, which is not above 38, and not 38.00000000000001. A whole number divided by an
     * exact power of ten is the double that is written with these digits.
     */
    static double rounded(double value, int digits) {
        int places = digits - 1 - (Math.getExponent(value) * 1233 >> 12); // 1233 / 4096 is the logarithm of two
        if (places <= 0 || places >= TENS.length) {
            return value;
        }
        if (Math.abs(value) * TENS[places] >= TENS[digits]) {
            places--;
        }
        return Math.round(value * TENS[places]) / TENS[places];
    }
}
