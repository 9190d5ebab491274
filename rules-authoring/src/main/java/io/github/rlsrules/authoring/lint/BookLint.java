package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what only shows when all files are seen together. */
final class BookLint {
    private final RulebookFolder folder;
    private final List<LintFinding> findings = new ArrayList<>();

    BookLint(RulebookFolder folder) {
        this.folder = folder;
    }

    List<LintFinding> run() {
        checkIds();
        checkThresholds();
        return findings;
    }

    private void checkIds() {
        Map<String, Place> first = new HashMap<>();
        for (DrlRule rule : folder.rules()) {
            Place other = first.putIfAbsent(rule.id(), rule.place());
            if (other != null) {
                findings.add(
                        new LintFinding(LintCheck.DUPLICATE_ID, rule.id(), rule.place(), "it also stands at " + other));
            }
        }
    }

    private void checkThresholds() {
        Map<String, Place> first = new HashMap<>();
        for (DrlRule rule : folder.rules()) {
            for (DrlPattern pattern : rule.patterns().patterns()) {
                for (DrlCondition condition : pattern.conditions()) {
                    if (isNumber(condition.constants().get(0))) {
                        checkThreshold(rule, pattern, condition, first);
                    }
                }
            }
        }
    }

    private void checkThreshold(DrlRule rule, DrlPattern pattern, DrlCondition condition, Map<String, Place> first) {
        String number = String.valueOf(Double.parseDouble(condition.constants().get(0)));
        String key = pattern.conditions().get(0) == condition
                ? ""
                : pattern.conditions().get(0).text();
        Place other = first.putIfAbsent(
                String.join("|", pattern.type(), key, condition.component(), number), condition.place());
        if (other != null) {
            findings.add(new LintFinding(
                    LintCheck.REPEATED_THRESHOLD,
                    rule.id(),
                    condition.place(),
                    condition.constants().get(0) + " also stands at " + other));
        }
    }

    private static boolean isNumber(String constant) {
        return Character.isDigit(constant.charAt(constant.length() - 1)) && !Character.isLetter(constant.charAt(0));
    }
}
