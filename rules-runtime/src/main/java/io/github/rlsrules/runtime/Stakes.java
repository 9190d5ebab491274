package io.github.rlsrules.runtime;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the answer to each open question is worth for one patient: how much it matters to hear of what an answer could bring, times how
 * likely that is, for all rules that wait for it. Answers count as independent of each other; it ranks questions and decides nothing else.
 */
final class Stakes {
    /** What adds nothing that would be noticed. */
    private static final double NEGLIGIBLE = 1e-3;

    /** A fact that stands on no screen. */
    private static final double UNHEARD_OF = HowOften.RARE.chance();

    private final Evaluation evaluation;
    private final Screens screens;
    private final Told told;
    /** How likely it is that each rule fires in the end. */
    private final double[] chances;

    private final Map<RulePattern, Double> ofPatterns = new IdentityHashMap<>();
    /** How much hangs on each rule: its own weight, and that of the rules that read it. */
    private final double[] stakes;

    private final Map<String, Double> worth = new HashMap<>();

    private Stakes(Evaluation evaluation, Screens screens, Told told) {
        this.evaluation = evaluation;
        this.screens = screens;
        this.told = told;
        this.chances = new double[evaluation.tree().rules().size()];
        this.stakes = new double[chances.length];
    }

    /** Of each fact for which something still waits, by its path, what it is worth to ask for it. */
    static Map<String, Double> of(Evaluation evaluation, Screens screens, Told told) {
        Stakes stakes = new Stakes(evaluation, screens, told);
        List<RuleNode> rules = evaluation.tree().rules(); // what a rule reads stands before it
        for (RuleNode rule : rules) {
            stakes.chances[rule.index()] = stakes.chance(rule);
        }
        for (int i = rules.size() - 1; i >= 0; i--) {
            stakes.share(rules.get(i));
            stakes.addRaised(rules.get(i));
        }
        return stakes.worth;
    }

    private double chance(RuleNode rule) {
        Verdict verdict = evaluation.verdict(rule);
        return verdict.isSettled() ? settled(verdict) : all(rule.clauses());
    }

    private static double settled(Verdict verdict) {
        return verdict.now() ? 1 : 0;
    }

    private double all(List<RulePattern> patterns) {
        double all = 1;
        for (RulePattern pattern : patterns) {
            all *= chance(pattern);
        }
        return all;
    }

    private double chance(RulePattern pattern) {
        Double known = ofPatterns.get(pattern);
        if (known == null) {
            known = findChance(pattern);
            ofPatterns.put(pattern, known);
        }
        return known;
    }

    private double findChance(RulePattern pattern) {
        Verdict verdict = pattern.verdict(evaluation);
        if (verdict.isSettled()) {
            return settled(verdict);
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
                none *= 1 - chances[producer.index()];
            }
            found = 1 - none;
        } else {
            found = ((FactPattern) pattern).chance(evaluation.facts(), this::howOften);
        }
        return pattern.isNegated() ? 1 - found : found;
    }

    private double howOften(String fact) {
        ScreenRow row = screens.row(fact);
        return row == null ? UNHEARD_OF : row.howOften().chance();
    }

    /** Hands on what hangs on a rule to what it still waits for. */
    private void share(RuleNode rule) {
        Verdict verdict = evaluation.verdict(rule);
        if (verdict.isSettled()) {
            return;
        }
        boolean isHeardOf = rule.isVisible() && !(rule.outcome() instanceof Inquiry);
        double stake = stakes[rule.index()] + (isHeardOf ? told.weight(rule) : 0);
        if (stake > 0) {
            share(rule.clauses(), stake);
        }
    }

    /** What a rule asks for by name is worth what its priority says. */
    private void addRaised(RuleNode rule) {
        if (rule.outcome() instanceof Inquiry inquiry
                && evaluation.verdict(rule).now()) {
            worth.merge(
                    inquiry.fact(), Told.weight(Priority.asUrgency(inquiry)) * howOften(inquiry.fact()), Double::sum);
        }
    }

    /** Of patterns that must all hold, each is worth as much as the others are likely. */
    private void share(List<RulePattern> patterns, double stake) {
        for (RulePattern pattern : patterns) {
            if (!pattern.verdict(evaluation).isSettled()) {
                double others = 1;
                for (RulePattern other : patterns) {
                    others *= other == pattern ? 1 : chance(other);
                }
                if (stake * others > NEGLIGIBLE) {
                    share(pattern, stake * others);
                }
            }
        }
    }

    private void share(RulePattern pattern, double stake) {
        if (pattern instanceof AnyOf anyOf) {
            anyOf.open(evaluation).forEach(alternative -> share(alternative, stake));
        } else if (pattern instanceof OutcomePattern outcomes) {
            for (RuleNode producer : outcomes.producers()) {
                stakes[producer.index()] += stake;
            }
        } else {
            Set<FactPath> missing = new LinkedHashSet<>();
            pattern.addMissing(evaluation, missing);
            double changes = pattern.verdict(evaluation).now() ? 1 - chance(pattern) : chance(pattern);
            for (String fact : FactPath.paths(missing)) {
                worth.merge(fact, stake * changes, Double::sum);
            }
        }
    }
}
