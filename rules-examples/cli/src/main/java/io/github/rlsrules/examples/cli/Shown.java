package io.github.rlsrules.examples.cli;

import org.jspecify.annotations.Nullable;

/** Words of the host that an answer repeats: never more of them than a name needs, and nothing that a terminal or a page could obey. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static @Nullable String id(@Nullable String given) {
        if (given == null) {
            return null;
        }
        return only(given, ".,/+-_");
    }

    /** What somebody calls a medicine, in words. */
    static String name(String given) {
        return only(given, " .,/+-").strip();
    }

    private static String only(String given, String others) {
        StringBuilder shown = new StringBuilder();
        given.codePoints()
                .limit(LONGEST)
                .forEach(c -> shown.appendCodePoint(Character.isLetterOrDigit(c) || others.indexOf(c) >= 0 ? c : '_'));
        return shown.toString();
    }
}
