package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.Decisions;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.EvidenceKind;
import io.github.rlsrules.runtime.Level;
import io.github.rlsrules.runtime.RuleInfo;
import java.util.List;
import java.util.Optional;

/** The annotations of a rule, and what their values must read like. Drools takes any text. */
final class AnnotationValues {
    static final List<String> NEEDED = List.of("Title", "Sources", "Evidence", "For", "Since", "ReviewBy");
    /** Those of which a rulebook may say once what holds for every rule that does not say otherwise. */
    static final List<String> CAN_BE_DEFAULT = List.of("For", "Since", "ReviewBy");

    static final String WHY = "Why";

    private AnnotationValues() {}

    /** What is wrong with an annotation by itself. */
    static Optional<String> fault(String name, String value) {
        if (!NEEDED.contains(name) && !name.equals(WHY)) {
            return Optional.of("there is no @" + name);
        }
        if (value.isBlank()) {
            return Optional.of("@" + name + " is empty");
        }
        return switch (name) {
            case "Title" -> title(value);
            case WHY -> why(value);
            case "Sources" -> refusal(() -> Citation.parseAll(value));
            case "Evidence" -> refusal(() -> EvidenceKind.parse(value));
            case "For" -> named(name, value, () -> Level.parse(value));
            case "Since" -> since(value);
            case "ReviewBy" -> named(name, value, () -> RuleInfo.parseReviewBy(value));
            default -> Optional.empty();
        };
    }

    private static Optional<String> title(String value) {
        boolean good = Character.isUpperCase(value.codePointAt(0)) && !value.endsWith(".");
        return good ? Optional.empty() : Optional.of("a title starts with a capital and has no full stop");
    }

    private static Optional<String> why(String value) {
        boolean good = Decisions.isReference(value) || value.endsWith(".");
        return good ? Optional.empty() : Optional.of("@Why is a sentence with a full stop, or decision:page#heading");
    }

    private static Optional<String> since(String value) {
        return value.matches("\\d+(\\.\\d+){1,2}")
                ? Optional.empty()
                : Optional.of("@Since must be a version like 0.1.0; it is \"" + value + "\"");
    }

    /** The runtime's word on a value, with the name and the value that it leaves out. */
    private static Optional<String> named(String name, String value, Runnable parser) {
        return refusal(parser).map(fault -> "@" + name + ": " + fault + "; found \"" + value + "\"");
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

    /** An annotation that a rule has and that reads as it must; what is wrong with another is told by another check. */
    static Optional<DrlRule.Annotation> sound(DrlRule rule, String name) {
        return rule.annotation(name)
                .filter(annotation -> fault(name, annotation.value()).isEmpty());
    }
}
