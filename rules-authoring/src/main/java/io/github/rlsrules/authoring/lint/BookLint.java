package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what only shows when all files are seen together. */
final class BookLint {
    private final RulebookFolder folder;
    private final List<LintFinding> findings = new ArrayList<>();

    BookLint(RulebookFolder folder) {
        this.folder = folder;
    }

    List<LintFinding> run() {
        folder.defaults().values().forEach(this::checkDefault);
        checkIds();
        checkThresholds();
        return findings;
    }

    private void checkDefault(DrlRule.Annotation annotation) {
        Optional<String> fault = AnnotationValues.CAN_BE_DEFAULT.contains(annotation.name())
                ? AnnotationValues.fault(annotation.name(), annotation.value())
                : Optional.of("each rule has its own @" + annotation.name() + "; a default can be that of "
                        + String.join(", ", AnnotationValues.CAN_BE_DEFAULT));
        fault.ifPresent(what -> findings.add(new LintFinding(LintCheck.ANNOTATION, "", annotation.place(), what)));
    }

    private void checkIds() {
        Map<String, Place> first = folder.places();
        folder.repeated()
                .forEach(rule -> findings.add(new LintFinding(
                        LintCheck.DUPLICATE_ID, rule.id(), rule.place(), "it also stands at " + first.get(rule.id()))));
    }

    private void checkThresholds() {
        Map<String, Place> first = new HashMap<>();
        for (DrlRule rule : folder.rules()) {
            for (DrlPattern pattern : rule.patterns().patterns()) {
                pattern.conditions()
                        .forEach(condition -> condition
                                .tests()
                                .forEach(test -> test.constants().stream()
                                        .filter(BookLint::isNumber)
                                        .forEach(number -> checkThreshold(
                                                number,
                                                rule,
                                                keyOf(pattern, condition),
                                                pattern.type(),
                                                test,
                                                first))));
            }
        }
    }

    /** Two numbers are one threshold if the same component of the same fact, told by its first condition, is compared. */
    private void checkThreshold(
            String number, DrlRule rule, String key, String type, DrlTest test, Map<String, Place> first) {
        String threshold = String.join("|", type, key, test.component(), String.valueOf(Double.parseDouble(number)));
        Place other = first.putIfAbsent(threshold, test.place());
        if (other != null) {
            findings.add(new LintFinding(
                    LintCheck.REPEATED_THRESHOLD,
                    rule.id(),
                    test.place(),
                    test.component() + " is compared with " + number + " also at " + other));
        }
    }

    private static String keyOf(DrlPattern pattern, DrlCondition condition) {
        DrlCondition key = pattern.conditions().get(0);
        return key.equals(condition) ? "" : key.text().replaceAll("\\s+", "");
    }

    private static boolean isNumber(String constant) {
        return !Character.isLetter(constant.charAt(0));
    }
}
