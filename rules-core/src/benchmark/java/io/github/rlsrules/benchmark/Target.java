package io.github.rlsrules.benchmark;

import java.util.Locale;

/** A ratio that was asked for, and the one that was measured. */
record Target(String name, boolean atLeast, double asked, double measured) {
    static Target atLeast(String name, double asked, double measured) {
        return new Target(name, true, asked, measured);
    }

    static Target atMost(String name, double asked, double measured) {
        return new Target(name, false, asked, measured);
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
                ratio(asked),
                ratio(measured),
                isMet() ? "yes" : "**no**");
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio >= 20 ? "%.0f x" : ratio >= 0.2 ? "%.1f x" : "%.3f x", ratio);
    }
}
