package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One outcome for one patient, with the rule that concluded it and why. Prints nothing about the patient. */
public final class Finding<O extends Outcome> {
    private final Evaluated evaluated;
    private final Class<O> outcomes;
    private final int rule;
    private final int place;
    private volatile @Nullable List<Because> because;

    /**
     * @param rule its place in the order of evaluation
     * @param place its place among the rules that readers see
     */
    Finding(Evaluated evaluated, Class<O> outcomes, int rule, int place) {
        this.evaluated = evaluated;
        this.outcomes = outcomes;
        this.rule = rule;
        this.place = place;
    }

    public RuleInfo rule() {
        return evaluated.info(rule);
    }

    public O outcome() {
        return outcomes.cast(rule().outcome());
    }

    /** The facts and earlier conclusions that made the rule fire, in the order of its conditions. */
    public List<Because> because() {
        List<Because> known = because;
        if (known == null) {
            synchronized (this) {
                known = because;
                if (known == null) {
                    known = findReasons();
                    because = known;
                }
            }
        }
        return known;
    }

    private List<Because> findReasons() {
        Evaluation evaluation = evaluated.explained();
        Set<Because> reasons = new LinkedHashSet<>();
        for (RulePattern clause : evaluation.tree().rules().get(rule).clauses()) {
            List<Because> some = new ArrayList<>();
            clause.addReasons(evaluation, some);
            reasons.addAll(some);
        }
        return List.copyOf(reasons);
    }

    /** Whether a fact that is still missing, or a rule that is switched off, could withdraw it. */
    public boolean isProvisional() {
        return evaluated.status(rule) == RuleStatus.PROVISIONAL;
    }

    /** Paths of the facts that could withdraw it; empty unless it is provisional. */
    public List<String> missing() {
        return isProvisional() ? evaluated.missing(rule) : List.of();
    }

    /** The rules that forbid it; empty unless it is suppressed. */
    public List<String> suppressedBy() {
        return evaluated.forbidding(place);
    }

    /** What it says, in English. */
    public String text(Audience audience) {
        return text(audience, Locale.ENGLISH);
    }

    /** What it says, in a language; in English where the rulebook has no other. */
    public String text(Audience audience, Locale locale) {
        return evaluated.rulebook().texts(locale).of(rule(), audience);
    }

    @Override
    public String toString() {
        return rule().id() + ": " + outcome().kind() + " " + outcome().code();
    }
}
