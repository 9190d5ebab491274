package io.github.rlsrules.authoring.lint;

import java.util.Map;
import java.util.Optional;

/** Holds what texts call a unit against its UCUM code: a thousand lies between two letters. */
final class UnitTexts {
    /** What people say in place of a code. */
    private static final Map<String, String> WORDS = Map.of(
            "a", "year",
            "mo", "month",
            "wk", "week",
            "d", "day",
            "h", "hour",
            "min", "minute");

    private UnitTexts() {}

    /** What is wrong with the text for a unit, shown for the number 2. */
    static Optional<String> fault(String code, String shown) {
        String word = WORDS.get(code);
        String expected = word == null ? "2" + spoken(code) : "2 " + word + "s";
        String found = word == null ? spoken(shown) : shown;
        return found.equals(expected)
                ? Optional.empty()
                : Optional.of("two " + code + " are shown as \"" + shown + "\"");
    }

    /** A code and what is shown for it, in the same letters. */
    private static String spoken(String unit) {
        return unit.replace("{score}", "")
                .replace(" a day", "/d")
                .replace(" an hour", "/h")
                .replace(" a week", "/wk")
                .replace("°C", "Cel")
                .replace('µ', 'u')
                .replace('²', '2')
                .replaceAll("[\\[\\]{}_ ]", "");
    }
}
