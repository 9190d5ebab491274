package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.Evidence;
import io.github.rlsrules.runtime.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The annotations of a rule, and what their values must read like. Drools takes any text. */
final class AnnotationValues {
    static final List<String> NAMES = List.of("Title", "Sources", "Evidence", "Status", "Since", "ReviewBy");

    private AnnotationValues() {}

    /** What is wrong with an annotation by itself. */
    static Optional<String> fault(String name, String value) {
        if (!NAMES.contains(name)) {
            return Optional.of("there is no @" + name);
        }
        if (value.isBlank()) {
            return Optional.of("@" + name + " is empty");
        }
        return switch (name) {
            case "Title" -> title(value);
            case "Sources" -> refusal(() -> Citation.parseAll(value));
            case "Evidence" -> refusal(() -> Evidence.parse(value));
            case "Status" -> status(value);
            case "ReviewBy" -> reviewBy(value);
            default -> Optional.empty();
        };
    }

    private static Optional<String> title(String value) {
        boolean good = Character.isUpperCase(value.codePointAt(0)) && !value.endsWith(".");
        return good ? Optional.empty() : Optional.of("a title starts with a capital and has no full stop");
    }

    private static Optional<String> status(String value) {
        List<String> known = Arrays.stream(RuleInfo.Status.values())
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .toList();
        return known.contains(value)
                ? Optional.empty()
                : Optional.of("@Status must be " + String.join(" or ", known) + "; it is \"" + value + "\"");
    }

    private static Optional<String> reviewBy(String value) {
        return value.matches("\\d{4}-(0[1-9]|1[0-2])")
                ? Optional.empty()
                : Optional.of("@ReviewBy must be a month like 2027-06; it is \"" + value + "\"");
    }

    /** What the runtime will say of a value when it loads the rulebook. */
    private static Optional<String> refusal(Runnable parser) {
        try {
            parser.run();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
