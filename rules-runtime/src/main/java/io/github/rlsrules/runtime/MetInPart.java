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
        return rule.clauses().stream()
                .flatMap(clause -> clause.parts().stream())
                .filter(part -> !part.isGuard() && part.verdict(evaluation) == Verdict.YES)
                .anyMatch(this::isThere);
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
