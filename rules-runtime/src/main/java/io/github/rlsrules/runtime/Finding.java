package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One outcome for one patient, with the rule that concluded it and why. Prints nothing about the patient. */
public final class Finding<O extends Outcome> {
    private final Rulebook rulebook;
    private final RuleNode rule;
    private final O outcome;
    private final Evaluation evaluation;
    private final List<String> suppressedBy;
    private final Lazy<List<Because>> because;

    Finding(Rulebook rulebook, RuleNode rule, O outcome, Evaluation evaluation, List<String> suppressedBy) {
        this.rulebook = rulebook;
        this.rule = rule;
        this.outcome = outcome;
        this.evaluation = evaluation;
        this.suppressedBy = suppressedBy;
        this.because = new Lazy<>(this::findReasons);
    }

    public RuleInfo rule() {
        return rule.info();
    }

    public O outcome() {
        return outcome;
    }

    /** The facts and earlier conclusions that made the rule fire, in the order of its conditions. */
    public List<Because> because() {
        return because.get();
    }

    private List<Because> findReasons() {
        Set<Because> reasons = new LinkedHashSet<>();
        for (RulePattern pattern : rule.patterns()) {
            List<Because> some = new ArrayList<>();
            pattern.addReasons(evaluation, some);
            reasons.addAll(some);
        }
        return List.copyOf(reasons);
    }

    /** Whether a fact that is still missing, or a rule that is switched off, could withdraw it. */
    public boolean isProvisional() {
        return rulebook.whatIsSwitchedOff().status(rule, evaluation.verdict(rule)) == RuleStatus.PROVISIONAL;
    }

    /** Paths of the facts that could withdraw it; empty unless it is provisional. */
    public List<String> missing() {
        if (!isProvisional()) {
            return List.of();
        }
        Set<FactPath> facts = new LinkedHashSet<>();
        evaluation.addMissing(rule, facts);
        return FactPath.paths(facts);
    }

    /** The rules that forbid it; empty unless it is suppressed. */
    public List<String> suppressedBy() {
        return suppressedBy;
    }

    /** What it says, in English. */
    public String text(Audience audience) {
        return text(audience, Locale.ENGLISH);
    }

    /** What it says, in a language; in English where the rulebook has no other. */
    public String text(Audience audience, Locale locale) {
        return rulebook.texts(locale).of(rule.info(), audience);
    }

    @Override
    public String toString() {
        return rule.id() + ": " + outcome.kind() + " " + outcome.code();
    }
}
