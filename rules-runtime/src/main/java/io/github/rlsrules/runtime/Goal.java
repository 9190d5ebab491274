package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Cell.Holder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Something that has to be so for a rule to fire, and the ways in which it can come about. */
sealed interface Goal {
    /** Whether it is so already. */
    boolean isMet(Evaluation evaluation);

    /** Each way is a list of goals that are all needed; one way is enough. */
    List<List<Goal>> ways(Alternatives alternatives, Needs needs);

    /** A rule fires, or does not. */
    record Fires(RuleNode rule, boolean wanted) implements Goal {
        @Override
        public boolean isMet(Evaluation evaluation) {
            return evaluation.verdict(rule).now() == wanted;
        }

        @Override
        public List<List<Goal>> ways(Alternatives alternatives, Needs needs) {
            List<Goal> all =
                    rule.clauses().stream().<Goal>map(p -> new Holds(p, wanted)).toList();
            return wanted ? List.of(all) : each(all);
        }
    }

    /** Patterns hold, all of them, or one of them does not. */
    record All(List<RulePattern> patterns, boolean wanted) implements Goal {
        @Override
        public boolean isMet(Evaluation evaluation) {
            return AnyOf.verdict(patterns, evaluation).now() == wanted;
        }

        @Override
        public List<List<Goal>> ways(Alternatives alternatives, Needs needs) {
            List<Goal> all =
                    patterns.stream().<Goal>map(p -> new Holds(p, wanted)).toList();
            return wanted ? List.of(all) : each(all);
        }
    }

    /** One of the tests of a condition holds for a fact, or none does. */
    record OneOf(FactPattern pattern, Condition condition, Holder holder, boolean wanted) implements Goal {
        @Override
        public boolean isMet(Evaluation evaluation) {
            return false; // it is new, and becomes something else at once
        }

        @Override
        public List<List<Goal>> ways(Alternatives alternatives, Needs needs) {
            List<Goal> tests = condition.tests().stream()
                    .map(t -> cell(pattern, t, holder, alternatives, wanted))
                    .toList();
            return wanted ? each(tests) : List.of(tests);
        }
    }

    /** An element of a rule, its negation included, holds, or does not. */
    record Holds(RulePattern pattern, boolean wanted) implements Goal {
        @Override
        public boolean isMet(Evaluation evaluation) {
            return pattern.verdict(evaluation).now() == wanted;
        }

        @Override
        public List<List<Goal>> ways(Alternatives alternatives, Needs needs) {
            boolean found = wanted != pattern.isNegated();
            if (pattern instanceof OutcomePattern outcomes) {
                List<Goal> all = outcomes.producers().stream()
                        .<Goal>map(p -> new Fires(p, found))
                        .toList();
                return found ? each(all) : List.of(all);
            }
            if (pattern instanceof AnyOf anyOf) {
                List<Goal> all = anyOf.alternatives().stream()
                        .<Goal>map(a -> new All(a, wanted))
                        .toList();
                return wanted ? each(all) : List.of(all);
            }
            FactPattern facts = (FactPattern) pattern;
            List<Holder> holders = facts.holders(alternatives, needs, found);
            List<List<Goal>> ways = holders.stream()
                    .map(holder -> matching(facts, holder, alternatives))
                    .toList();
            if (found) {
                return ways;
            }
            if (!facts.type.isKeyed() && !facts.type.isList()) {
                return each(different(facts, holders.get(0), alternatives));
            }
            return List.of(holders.stream()
                    .<Goal>map(holder -> new Fails(facts, holder))
                    .toList());
        }
    }

    /** A fact does not match a pattern, or is not there. */
    record Fails(FactPattern pattern, Holder holder) implements Goal {
        @Override
        public boolean isMet(Evaluation evaluation) {
            return false; // it is new, and becomes something else at once
        }

        @Override
        public List<List<Goal>> ways(Alternatives alternatives, Needs needs) {
            Goal there = new Is(holder.existence(), Needs.only(Needs.THERE));
            List<List<Goal>> ways = new ArrayList<>();
            for (Goal other : different(pattern, holder, alternatives)) {
                ways.add(List.of(there, other));
            }
            ways.add(List.of(new Is(holder.existence(), Needs.only(Needs.NOT_THERE))));
            if (holder.type().isList()) { // the first condition tells what kind of item it is: the last thing to change
                Collections.rotate(ways, -1);
            }
            return ways;
        }
    }

    /** A cell has one of these values. */
    record Is(Cell cell, BitSet allowed) implements Goal {
        @Override
        public boolean isMet(Evaluation evaluation) {
            throw new UnsupportedOperationException("it becomes a need as soon as it is known");
        }

        @Override
        public List<List<Goal>> ways(Alternatives alternatives, Needs needs) {
            throw new UnsupportedOperationException("it becomes a need as soon as it is known");
        }
    }

    private static List<List<Goal>> each(List<Goal> goals) {
        return goals.stream().map(List::of).toList();
    }

    private static List<Goal> matching(FactPattern pattern, Holder holder, Alternatives alternatives) {
        List<Goal> all = new ArrayList<>();
        if (holder.type().isKeyed() || holder.type().isList()) {
            all.add(new Is(holder.existence(), Needs.only(Needs.THERE)));
        }
        all.addAll(cells(pattern, holder, alternatives, true));
        return all;
    }

    private static List<Goal> different(FactPattern pattern, Holder holder, Alternatives alternatives) {
        return cells(pattern, holder, alternatives, false);
    }

    private static List<Goal> cells(FactPattern pattern, Holder holder, Alternatives alternatives, boolean satisfied) {
        return pattern.conditions.stream()
                .filter(c -> !pattern.type.isKeyed() || c.tests().get(0).component() != pattern.type.key())
                .map(c -> c.tests().size() == 1
                        ? cell(pattern, c.tests().get(0), holder, alternatives, satisfied)
                        : new OneOf(pattern, c, holder, satisfied))
                .toList();
    }

    private static Goal cell(
            FactPattern pattern, ComponentTest test, Holder holder, Alternatives alternatives, boolean satisfied) {
        return new Is(
                holder.cell(test.component()),
                alternatives.domain(pattern.type, test.component()).where(test, satisfied));
    }
}
