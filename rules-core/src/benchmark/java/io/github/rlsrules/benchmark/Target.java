package io.github.rlsrules.benchmark;

import java.util.Locale;

/**
 * A ratio that was asked for, and the one that was measured; of what has nothing to be compared with, milliseconds.
 *
 * @param unit {@code x} of a ratio, {@code ms}
 */
record Target(String name, boolean atLeast, double asked, double measured, String unit) {
    private static final String RATIO = "x";

    static Target atLeast(String name, double asked, double measured) {
        return new Target(name, true, asked, measured, RATIO);
    }

    static Target atMost(String name, double asked, double measured) {
        return new Target(name, false, asked, measured, RATIO);
    }

    static Target atMostMillis(String name, double asked, double measured) {
        return new Target(name, false, asked, measured, "ms");
    }

    boolean isMet() {
        return atLeast ? measured >= asked : measured <= asked;
    }

    /** As a line of a table. */
    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s | %s |%n",
                name,
                atLeast ? "at least" : "at most",
                told(asked, unit),
                told(measured, unit),
                isMet() ? "yes" : "**no**");
    }

    static String ratio(double ratio) {
        return told(ratio, RATIO);
    }

    private static String told(double number, String unit) {
        return String.format(
                Locale.ROOT, number >= 20 ? "%.0f %s" : number >= 0.2 ? "%.1f %s" : "%.3f %s", number, unit);
    }
}
