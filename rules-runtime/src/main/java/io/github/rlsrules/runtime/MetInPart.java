package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether something that is known already speaks for a rule, itself or through what it reads. */
final class MetInPart {
    private final Evaluation evaluation;
    private final Predicate<Because.Given> speaks;
    private final Map<RuleNode, Boolean> known = new HashMap<>();

    /** @param speaks whether a fact counts that makes a condition hold: who the patient is speaks for nothing */
    MetInPart(Evaluation evaluation, Predicate<Because.Given> speaks) {
        this.evaluation = evaluation;
        this.speaks = speaks;
    }

    boolean is(RuleNode rule) {
        Boolean found = known.get(rule);
        if (found == null) {
            found = isOneOf(rule.clauses());
            known.put(rule, found);
        }
        return found;
    }

    private boolean isOneOf(List<RulePattern> patterns) {
        for (RulePattern pattern : patterns) {
            for (RulePattern part : pattern.parts()) {
                if (!part.isGuard() && isMet(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isMet(RulePattern pattern) {
        Verdict verdict = pattern.verdict(evaluation);
        if (verdict.isSettled()) {
            return verdict.now() && isThere(pattern);
        }
        if (pattern instanceof AnyOf anyOf) {
            return anyOf.open(evaluation).stream().anyMatch(this::isOneOf);
        }
        return pattern instanceof OutcomePattern outcomes
                && !outcomes.isNegated()
                && outcomes.producers().stream().anyMatch(this::isOpen);
    }

    private boolean isOpen(RuleNode producer) {
        return !evaluation.verdict(producer).isSettled() && is(producer);
    }

    private boolean isThere(RulePattern pattern) {
        List<Because> reasons = new ArrayList<>();
        pattern.addReasons(evaluation, reasons);
        return reasons.stream()
                .anyMatch(reason -> reason instanceof Because.Given given
                        ? speaks.test(given)
                        : reason instanceof Because.Concluded concluded
                                && is(evaluation.tree().rule(concluded.rule())));
    }
}
