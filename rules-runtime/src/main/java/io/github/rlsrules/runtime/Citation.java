package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * One source of one rule, and how sure it is that the source says so.
 *
 * @param source its key in the register
 * @param sureness how sure it is that the source says so
 * @since 0.1.0
 */
public record Citation(String source, Sureness sureness) {

    /**
     * Reads the value of {@code @Sources}: {@code "AASM25 C; IRLSSG18 C2"}.
     *
     * @param text as it is written
     * @return its citations, in order
     * @throws IllegalArgumentException if it does not read like that
     */
    public static List<Citation> parseAll(String text) {
        return Arrays.stream(text.split(";", -1)).map(Citation::parse).toList();
    }

    private static Citation parse(String item) {
        String[] parts = item.strip().split("\\s+", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "@Sources must read like \"AASM25 C; IRLSSG18 C2\"; it has \"" + item.strip() + "\"");
        }
        return new Citation(parts[0], Sureness.parse(parts[1]));
    }

    @Override
    public String toString() {
        return source + " " + sureness.tag();
    }
}
