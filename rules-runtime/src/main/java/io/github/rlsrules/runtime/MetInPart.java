package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;

/** Whether something that is known already speaks for a rule: something that is there, and not only who the patient is. */
final class MetInPart {
    private final Evaluation evaluation;
    private final Screens screens;

    MetInPart(Evaluation evaluation, Screens screens) {
        this.evaluation = evaluation;
        this.screens = screens;
    }

    boolean is(RuleNode rule) {
        return isOneOf(rule.clauses());
    }

    private boolean isOneOf(List<RulePattern> patterns) {
        return patterns.stream()
                .flatMap(pattern -> pattern.parts().stream())
                .anyMatch(part -> !part.isGuard() && isMet(part));
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
                        ? screens.isSign(given)
                        : reason instanceof Because.Concluded);
    }
}
