package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Chances.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the answer to each open question is worth for one patient: how much it matters to hear of what an answer could bring, times how
 * likely that is, for all rules that wait for it. It ranks questions and decides nothing else.
 */
final class Stakes {
    /** What adds nothing that would be noticed. */
    private static final double NEGLIGIBLE = 1e-3;

    private final Evaluation evaluation;
    private final Chances chances;
    private final ToDoubleFunction<RuleNode> weight;
    /** How much hangs on each rule: its own weight, and that of the rules that read it. */
    private final double[] stakes;

    private final Map<String, Double> worth = new HashMap<>();

    /** @param weight how much it matters to hear of what a rule concludes */
    Stakes(Evaluation evaluation, Chances chances, ToDoubleFunction<RuleNode> weight) {
        this.evaluation = evaluation;
        this.chances = chances;
        this.weight = weight;
        List<RuleNode> rules = evaluation.tree().rules(); // what a rule reads stands before it
        this.stakes = new double[rules.size()];
        for (int i = rules.size() - 1; i >= 0; i--) {
            share(rules.get(i));
        }
    }

    /** Of each fact for which something still waits, by its path, what it is worth to ask for it. */
    Map<String, Double> worth() {
        return Collections.unmodifiableMap(worth);
    }

    /** Of what a rule concludes, how much it matters to hear of it, times how likely that is. */
    double of(RuleNode rule) {
        return weight.applyAsDouble(rule) * chances.of(rule).chance();
    }

    /** Hands on what hangs on a rule to what it still waits for. */
    private void share(RuleNode rule) {
        Verdict verdict = evaluation.verdict(rule);
        if (verdict.isSettled()) {
            return;
        }
        boolean isHeardOf = rule.isVisible() && !(rule.outcome() instanceof Inquiry);
        double stake = stakes[rule.index()] + (isHeardOf ? weight.applyAsDouble(rule) : 0);
        if (stake > 0) {
            share(rule.clauses(), stake);
        }
    }

    /**
     * Of patterns that must all hold, each is worth as much as the others are likely. As long as some do not hold, one of these is asked for,
     * and the others once it holds; what could take back what holds for now is asked for all at once.
     */
    private void share(List<RulePattern> patterns, double stake) {
        double all = chances.all(patterns).chance();
        for (RulePattern pattern : next(patterns)) {
            double chance = chances.of(pattern).chance();
            double others = chance == 0 ? 0 : all / chance;
            if (stake * others > NEGLIGIBLE) {
                share(pattern, stake * others);
            }
        }
    }

    private List<RulePattern> next(List<RulePattern> patterns) {
        List<RulePattern> open = new ArrayList<>();
        @Nullable RulePattern first = null;
        for (RulePattern pattern : patterns) {
            for (RulePattern part : pattern.parts()) {
                Outlook outlook = chances.of(part);
                if (outlook.isOpen()) {
                    open.add(part);
                    if (!outlook.verdict().now() && (first == null || isBefore(outlook, chances.of(first)))) {
                        first = part;
                    }
                }
            }
        }
        return first == null ? open : List.of(first);
    }

    /** What is asked anyway costs nothing; and what is least likely opens the fewest other questions. */
    private static boolean isBefore(Outlook one, Outlook other) {
        return one.isAskedAnyway() == other.isAskedAnyway() ? one.chance() < other.chance() : one.isAskedAnyway();
    }

    private void share(RulePattern pattern, double stake) {
        if (pattern instanceof AnyOf anyOf) {
            for (List<RulePattern> alternative : anyOf.alternatives()) {
                if (chances.all(alternative).isOpen()) {
                    share(alternative, stake);
                }
            }
        } else if (pattern instanceof OutcomePattern outcomes) {
            for (RuleNode producer : outcomes.producers()) {
                stakes[producer.index()] += stake;
            }
        } else {
            Outlook outlook = chances.of(pattern);
            double changes = outlook.verdict().now() ? 1 - outlook.chance() : outlook.chance();
            outlook.missing().forEach(fact -> worth.merge(fact, stake * changes, Double::sum));
        }
    }
}
