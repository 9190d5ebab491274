package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to each open question is worth for one patient: how much it matters to hear of what an answer could bring, times how
 * likely that is, for all rules that wait for it. It ranks questions and decides nothing else.
 */
final class Stakes {
    /** What adds nothing that would be noticed. */
    private static final double NEGLIGIBLE = 1e-3;

    private final Evaluation evaluation;
    private final Asking asking;
    private final Told told;
    private final Chances chances;
    private final Map<RulePattern, Boolean> askedAnyway = new IdentityHashMap<>();
    /** How much hangs on each rule: its own weight, and that of the rules that read it. */
    private final double[] stakes;

    private final Map<String, Double> worth = new HashMap<>();

    Stakes(Evaluation evaluation, Asking asking, Told told) {
        this.evaluation = evaluation;
        this.asking = asking;
        this.told = told;
        this.chances = new Chances(evaluation, asking);
        List<RuleNode> rules = evaluation.tree().rules(); // what a rule reads stands before it
        this.stakes = new double[rules.size()];
        for (int i = rules.size() - 1; i >= 0; i--) {
            share(rules.get(i));
            addRaised(rules.get(i));
        }
    }

    /** Of each fact for which something still waits, by its path, what it is worth to ask for it. */
    Map<String, Double> worth() {
        return Collections.unmodifiableMap(worth);
    }

    /** Of what a rule concludes, how much it matters to hear of it, times how likely that is. */
    double of(RuleNode rule) {
        return told.weight(rule, evaluation.verdict(rule).now()) * chances.of(rule);
    }

    /** Hands on what hangs on a rule to what it still waits for. */
    private void share(RuleNode rule) {
        Verdict verdict = evaluation.verdict(rule);
        if (verdict.isSettled()) {
            return;
        }
        boolean isHeardOf = rule.isVisible() && !(rule.outcome() instanceof Inquiry);
        double stake = stakes[rule.index()] + (isHeardOf ? told.weight(rule, verdict.now()) : 0);
        if (stake > 0) {
            share(rule.clauses(), stake);
        }
    }

    /** What a rule asks for by name is worth what its priority says. */
    private void addRaised(RuleNode rule) {
        if (rule.outcome() instanceof Inquiry inquiry
                && evaluation.verdict(rule).now()) {
            worth.merge(
                    inquiry.fact(),
                    Told.weight(Priority.asUrgency(inquiry)) * chances.howOften(inquiry.fact()),
                    Double::sum);
        }
    }

    /**
     * Of patterns that must all hold, each is worth as much as the others are likely. As long as some do not hold, one of these is asked for,
     * and the others once it holds; what could take back what holds for now is asked for all at once.
     */
    private void share(List<RulePattern> patterns, double stake) {
        double all = chances.all(patterns);
        for (RulePattern pattern : next(patterns)) {
            double chance = chances.of(pattern);
            double others = chance == 0 ? 0 : all / chance;
            if (stake * others > NEGLIGIBLE) {
                share(pattern, stake * others);
            }
        }
    }

    private List<RulePattern> next(List<RulePattern> patterns) {
        List<RulePattern> open = new ArrayList<>();
        @Nullable RulePattern first = null;
        for (RulePattern pattern : Chances.parts(patterns)) {
            Verdict verdict = pattern.verdict(evaluation);
            if (!verdict.isSettled()) {
                open.add(pattern);
                if (!verdict.now() && (first == null || isBefore(pattern, first))) {
                    first = pattern;
                }
            }
        }
        return first == null ? open : List.of(first);
    }

    /** What is asked anyway costs nothing; and what is least likely opens the fewest other questions. */
    private boolean isBefore(RulePattern one, RulePattern other) {
        boolean isAsked = isAskedAnyway(one);
        return isAsked == isAskedAnyway(other) ? chances.of(one) < chances.of(other) : isAsked;
    }

    /** Whether some of what it waits for is asked of everybody like this patient. */
    private boolean isAskedAnyway(RulePattern pattern) {
        Boolean known = askedAnyway.get(pattern);
        if (known == null) {
            known = findAskedAnyway(pattern);
            askedAnyway.put(pattern, known);
        }
        return known;
    }

    private boolean findAskedAnyway(RulePattern pattern) {
        if (pattern instanceof AnyOf anyOf) {
            return anyOf.open(evaluation).stream().anyMatch(this::isSomeAskedAnyway);
        }
        if (pattern instanceof OutcomePattern outcomes) {
            return outcomes.producers().stream()
                    .filter(producer -> !evaluation.verdict(producer).isSettled())
                    .anyMatch(producer -> isSomeAskedAnyway(producer.clauses()));
        }
        return chances.missing(pattern).stream().anyMatch(asking::isAlwaysAsked);
    }

    private boolean isSomeAskedAnyway(List<RulePattern> patterns) {
        return Chances.parts(patterns).stream()
                .anyMatch(pattern -> !pattern.verdict(evaluation).isSettled() && isAskedAnyway(pattern));
    }

    private void share(RulePattern pattern, double stake) {
        if (pattern instanceof AnyOf anyOf) {
            anyOf.open(evaluation).forEach(alternative -> share(alternative, stake));
        } else if (pattern instanceof OutcomePattern outcomes) {
            for (RuleNode producer : outcomes.producers()) {
                stakes[producer.index()] += stake;
            }
        } else {
            double chance = chances.of(pattern);
            double changes = pattern.verdict(evaluation).now() ? 1 - chance : chance;
            chances.missing(pattern).forEach(fact -> worth.merge(fact, stake * changes, Double::sum));
        }
    }
}
