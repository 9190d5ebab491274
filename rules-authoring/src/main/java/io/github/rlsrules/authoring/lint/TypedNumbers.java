package io.github.rlsrules.authoring.lint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that somebody typed into a text, where the rule, its limits or a source should say them. */
final class TypedNumbers {
    /** What carries a digit and is no number: PHQ-9, B12, ICSD-3-TR, 5-HTP, alpha-2-delta, AASM 2025, guidance of 2018. */
    private static final Pattern NAMES = Pattern.compile(
            "\\b\\p{L}+-?\\d+\\w*(-\\p{L}+)*|\\b\\p{L}+(-\\d+-\\p{L}+)+|\\b\\d-\\p{Lu}{2,}|\\b(19|20)\\d\\d\\b|\\{[^{}]*}");

    private static final Pattern DIGITS = Pattern.compile("[<>]?\\s?\\d[\\d.,]*");

    private static final Pattern PERIOD = Pattern.compile(
            "\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|sixty)"
                    + "( or more| to \\w+)? (seconds|minutes|hours|days|nights|weeks|months|years|times|points)\\b");

    private TypedNumbers() {}

    /** The first one, as it stands there. */
    static Optional<String> in(String text) {
        String withoutNames = NAMES.matcher(text).replaceAll("_");
        Matcher digits = DIGITS.matcher(withoutNames);
        if (digits.find()) {
            return Optional.of(digits.group().strip());
        }
        Matcher period = PERIOD.matcher(withoutNames);
        return period.find() ? Optional.of(period.group()) : Optional.empty();
    }
}
