package io.github.rlsrules.runtime;

import java.util.Map;

/**
 * A number with its unit, as a text shows it.
 *
 * @param number plainly written, or a bound such as {@code < 5}
 * @param unit a UCUM code; 1 for what has none
 */
record Amount(String number, String unit) {
    private static final Map<String, String> BOUNDS = Map.of("<", "below", "<=", "up-to", ">", "above", ">=", "from");

    /** As the build writes a limit: {@code 75 ug/L}. */
    static Amount parse(String written) {
        int space = written.indexOf(' ');
        return new Amount(written.substring(0, space), written.substring(space + 1));
    }

    static Amount of(double value, String unit) {
        return new Amount(Numbers.show(value), unit);
    }

    /** What was converted has more digits than anybody gave. */
    static Amount of(Measured measured) {
        boolean isExact = measured.lowest() == measured.highest();
        return new Amount(isExact ? Numbers.few(measured.value()) : Numbers.number(measured), measured.unit());
    }

    /** On which side of the number it lies, as texts name it; empty if it is the number itself. */
    String bound() {
        return BOUNDS.getOrDefault(number.substring(0, Math.max(0, number.indexOf(' '))), "");
    }

    /** The number at which it ends or begins. */
    Amount withoutBound() {
        return bound().isEmpty() ? this : new Amount(number.substring(number.indexOf(' ') + 1), unit);
    }
}
