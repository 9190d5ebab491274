package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the cheapest change of facts that makes a rule fire: branch and bound over the rule's own conditions, through
 * outcome patterns to the rules that conclude them. What it finds has been evaluated. It is the cheapest there is unless the
 * search was cut off.
 */
final class NearMissSearch {
    /** Far more steps than the rules of a clinical rulebook take; it bounds the time for others. */
    private static final int STEPS = 20_000;

    private final RuleTree tree;
    private final RuleNode rule;
    private final Alternatives alternatives;
    private final Evaluation now;
    private final Map<RuleNode, Integer> estimates = new HashMap<>();
    private int steps = STEPS;
    private int best = Integer.MAX_VALUE;
    private @Nullable Needs found;

    NearMissSearch(RuleTree tree, RuleNode rule, Facts facts) {
        this.tree = tree;
        this.rule = rule;
        this.alternatives = new Alternatives(tree, facts, RuleTree.withFeeding(List.of(rule)));
        this.now = evaluate(Needs.NONE);
    }

    Optional<NearMiss> find() {
        return needs().map(needs -> new NearMiss(new ChangeText(alternatives, needs, this::fires).changes()));
    }

    /** The facts with that change. */
    Optional<Facts> changed() {
        return needs().map(alternatives::with);
    }

    private Optional<Needs> needs() {
        search(List.of(new Goal.Fires(rule, true)), Needs.NONE);
        return Optional.ofNullable(found);
    }

    private boolean fires(Needs needs) {
        return evaluate(needs).verdict(rule).now();
    }

    private Evaluation evaluate(Needs needs) {
        return tree.evaluate(alternatives.with(needs));
    }

    /** @param goals what has to be so, as far as it is not a need yet */
    private void search(List<Goal> goals, Needs needs) {
        int cost = alternatives.cost(needs);
        if (cost >= best || --steps < 0) {
            return;
        }
        Evaluation evaluation = evaluate(needs);
        if (evaluation.verdict(rule).now()) {
            best = cost;
            found = needs;
            return;
        }
        goals.stream()
                .filter(goal -> !goal.isMet(evaluation))
                .min(Comparator.comparing(NearMissSearch::rank))
                .ifPresent(goal -> follow(goal, goals, needs));
    }

    /** What leaves no choice comes first, so that what it costs is known early. */
    private static int rank(Goal goal) {
        if (goal instanceof Goal.Fires fires) {
            return fires.wanted() ? 0 : fires.rule().clauses().size();
        }
        if (goal instanceof Goal.All all) {
            return all.wanted() ? 0 : all.patterns().size();
        }
        if (goal instanceof Goal.Holds holds && holds.pattern() instanceof AnyOf anyOf) {
            return holds.wanted() ? anyOf.alternatives().size() : 0;
        }
        if (goal instanceof Goal.Holds holds && holds.pattern() instanceof OutcomePattern outcomes) {
            return holds.wanted() == outcomes.isNegated()
                    ? 0
                    : outcomes.producers().size();
        }
        if (goal instanceof Goal.Holds holds) {
            return ((FactPattern) holds.pattern()).type.isList() ? 2 : 1;
        }
        return -1; // a goal about a list stays until all of its items have been seen to
    }

    private void follow(Goal goal, List<Goal> goals, Needs needs) {
        List<Step> next = new ArrayList<>();
        for (List<Goal> way : goal.ways(alternatives, needs)) {
            Step step = step(goal, goals, way, needs);
            if (step != null) {
                next.add(step);
            }
        }
        next.sort(Comparator.comparing(Step::estimate));
        next.forEach(step -> search(step.goals(), step.needs()));
    }

    private record Step(List<Goal> goals, Needs needs, int estimate) {}

    /** The goals and needs after one way was taken; null if it contradicts what is needed already. */
    private @Nullable Step step(Goal goal, List<Goal> goals, List<Goal> way, Needs before) {
        List<Goal> left = new ArrayList<>(goals);
        if (!isAboutAList(goal)) {
            left.remove(goal); // others come back if an item is added to the list
        }
        Needs needs = before;
        int estimate = 0;
        for (Goal one : way) {
            if (one instanceof Goal.Is is) {
                needs = needs.and(is.cell(), is.allowed());
                if (needs == null) {
                    return null;
                }
            } else {
                left.add(one);
                estimate += estimate(one);
            }
        }
        int cost = alternatives.cost(needs);
        return cost == Alternatives.CANNOT_BE ? null : new Step(left, needs, estimate + cost);
    }

    private static boolean isAboutAList(Goal goal) {
        return goal instanceof Goal.Holds holds
                && holds.pattern() instanceof FactPattern facts
                && facts.type.isList()
                && holds.wanted() == facts.isNegated();
    }

    /** About what a goal takes; it only decides which way is tried first. */
    private int estimate(Goal goal) {
        if (goal instanceof Goal.Fails || goal.isMet(now)) {
            return 0;
        }
        if (goal instanceof Goal.OneOf) {
            return 1;
        }
        if (goal instanceof Goal.All all) {
            return all.wanted() ? estimate(all.patterns()) : 1;
        }
        if (goal instanceof Goal.Fires fires) {
            return fires.wanted() ? estimate(fires.rule()) : 1;
        }
        Goal.Holds holds = (Goal.Holds) goal;
        if (holds.pattern() instanceof OutcomePattern outcomes && holds.wanted() != outcomes.isNegated()) {
            return outcomes.producers().stream().mapToInt(this::estimate).min().orElse(0);
        }
        if (holds.pattern() instanceof AnyOf anyOf) {
            return anyOf.alternatives().stream().mapToInt(this::estimate).min().orElse(0);
        }
        return holds.pattern() instanceof FactPattern facts
                ? facts.conditions.size()
                : ((OutcomePattern) holds.pattern()).conditions().size();
    }

    private int estimate(RuleNode other) {
        Integer known = estimates.get(other);
        if (known != null) {
            return known;
        }
        int sum = estimate(other.clauses());
        estimates.put(other, sum);
        return sum;
    }

    private int estimate(List<RulePattern> all) {
        return all.stream().mapToInt(p -> estimate(new Goal.Holds(p, true))).sum();
    }
}
