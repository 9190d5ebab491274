package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How likely it is that rules fire for one patient once all is asked that can be; answers count as independent of each other. */
final class Chances {
    /** A fact that stands on no screen. */
    private static final double UNHEARD_OF = HowOften.RARE.chance();

    private final Evaluation evaluation;
    private final Asking asking;
    private final double[] ofRules;
    private final Map<RulePattern, Double> ofPatterns = new IdentityHashMap<>();

    Chances(Evaluation evaluation, Asking asking) {
        this.evaluation = evaluation;
        this.asking = asking;
        List<RuleNode> rules = evaluation.tree().rules(); // what a rule reads stands before it
        this.ofRules = new double[rules.size()];
        for (RuleNode rule : rules) {
            Verdict verdict = evaluation.verdict(rule);
            ofRules[rule.index()] = verdict.isSettled() ? now(verdict) : all(rule.clauses());
        }
    }

    /** What holds in the end if nothing more is answered. */
    private static double now(Verdict verdict) {
        return verdict.now() ? 1 : 0;
    }

    /** That a rule fires. */
    double of(RuleNode rule) {
        return ofRules[rule.index()];
    }

    /** That some patterns all hold. */
    double all(List<RulePattern> patterns) {
        double all = 1;
        for (RulePattern pattern : parts(patterns)) {
            all *= of(pattern);
        }
        return all;
    }

    /** Patterns taken apart into those that can be asked for by themselves. */
    static List<RulePattern> parts(List<RulePattern> patterns) {
        List<RulePattern> parts = new ArrayList<>();
        patterns.forEach(pattern -> parts.addAll(pattern.parts()));
        return parts;
    }

    /** That a pattern holds. */
    double of(RulePattern pattern) {
        Double known = ofPatterns.get(pattern);
        if (known == null) {
            known = find(pattern);
            ofPatterns.put(pattern, known);
        }
        return known;
    }

    private double find(RulePattern pattern) {
        Verdict verdict = pattern.verdict(evaluation);
        if (verdict.isSettled()) {
            return now(verdict);
        }
        double found;
        if (pattern instanceof AnyOf anyOf) {
            double none = 1;
            for (List<RulePattern> alternative : anyOf.alternatives()) {
                none *= 1 - all(alternative);
            }
            found = 1 - none;
        } else if (pattern instanceof OutcomePattern outcomes) {
            double none = 1;
            for (RuleNode producer : outcomes.producers()) {
                none *= 1 - ofRules[producer.index()];
            }
            found = 1 - none;
        } else if (missing(pattern).stream().allMatch(fact -> asking.canBeAsked(fact) == Truth.FALSE)) {
            return now(verdict);
        } else {
            found = ((FactPattern) pattern).chance(evaluation.facts(), this::howOften);
        }
        return pattern.isNegated() ? 1 - found : found;
    }

    /** How often the answer to a question is not the usual one. */
    double howOften(String fact) {
        ScreenRow row = asking.row(fact);
        return row == null ? UNHEARD_OF : row.howOften().chance();
    }

    /** The paths of the facts that would settle a pattern. */
    List<String> missing(RulePattern pattern) {
        Set<FactPath> missing = new LinkedHashSet<>();
        pattern.addMissing(evaluation, evaluation.into(missing));
        return FactPath.paths(missing);
    }
}
