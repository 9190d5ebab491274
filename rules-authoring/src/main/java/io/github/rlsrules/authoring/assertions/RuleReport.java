package io.github.rlsrules.authoring.assertions;

import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.Explanation;
import io.github.rlsrules.runtime.NearMiss;
import io.github.rlsrules.runtime.RuleStatus;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what became of a rule, and why. Tests use invented patients, so values may be shown.
 *
 * @since 0.1.0
 */
public final class RuleReport {
    private RuleReport() {}

    /**
     * {@return some lines: the rule with its title and place and what became of it, how its conditions came out, and, if it did
     * not fire, the smallest change that would make it}
     *
     * @param assessment of a patient who does not exist
     * @param ruleId its id
     */
    public static String of(Assessment<?> assessment, String ruleId) {
        Explanation explanation = assessment.explain(ruleId);
        StringBuilder text = new StringBuilder("  %s “%s” (%s) %s\n"
                .formatted(
                        ruleId,
                        explanation.rule().title(),
                        explanation.rule().location(),
                        words(explanation.status()) + forLackOf(explanation.missing())));
        explanation.conditions().forEach(condition -> text.append(rows(condition)));
        assessment
                .nearMiss(ruleId)
                .ifPresent(near -> text.append("    it would fire with: ")
                        .append(near.changes().stream()
                                .map(NearMiss.Change::text)
                                .collect(Collectors.joining("; ")))
                        .append('\n'));
        return text.toString();
    }

    /**
     * {@return a reason as people read it: {@code labResults[FERRITIN] = 22 ug/L}}
     *
     * @param because of a rule that fired
     */
    public static String show(Because because) {
        if (because instanceof Because.Given given) {
            return given.fact() + " = " + given.value();
        }
        if (because instanceof Because.Concluded concluded) {
            return concluded.rule() + " fired";
        }
        return "there is no " + ((Because.Absent) because).what();
    }

    /**
     * {@return a status as people read it}
     *
     * @param status of a rule
     */
    public static String words(RuleStatus status) {
        return switch (status) {
            case FIRED -> "fires for good";
            case PROVISIONAL -> "fires, and a missing fact could withdraw it";
            case NOT_MET -> "is not met";
            case UNDECIDED -> "is undecided";
        };
    }

    private static String forLackOf(List<String> facts) {
        return facts.isEmpty() ? "" : " for lack of " + String.join(", ", facts);
    }

    private static String rows(ConditionResult condition) {
        if (condition.alternatives().isEmpty()) {
            return "      " + row(condition);
        }
        StringBuilder rows = new StringBuilder("      " + condition.truth() + "  one of "
                + condition.alternatives().size() + ":\n");
        for (List<ConditionResult> alternative : condition.alternatives()) {
            String before = "        or   ";
            for (ConditionResult one : alternative) {
                rows.append(before).append(row(one));
                before = "         and ";
            }
        }
        return rows.toString();
    }

    private static String row(ConditionResult condition) {
        String given = condition.given().stream().map(RuleReport::show).collect(Collectors.joining("; "));
        String from = condition.couldComeFrom().isEmpty()
                ? ""
                : "  (could come from " + String.join(", ", condition.couldComeFrom()) + ")";
        return condition.truth() + "  " + condition.text() + (given.isEmpty() ? "" : "  <- " + given) + from + "\n";
    }
}
