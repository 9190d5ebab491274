package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Cell.Holder;
import io.github.rlsrules.runtime.Possibility.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for an item of a list: that none matches means no only when the list is known to be complete. */
final class ListPattern extends FactPattern {
    ListPattern(FactType type, int slot, List<Condition> conditions, boolean negated) {
        super(type, slot, conditions, negated);
    }

    /**
     * Items that are what the first condition asks for, then a new one if it may match, then the others: one would rather
     * add a medicine than take another for it.
     */
    @Override
    List<Holder> holders(Alternatives alternatives, Needs needs, boolean found) {
        int next = alternatives.items(type);
        for (Holder needed : needs.byHolder().keySet()) {
            next = needed.type() == type ? Math.max(next, needed.place() + 1) : next;
        }
        List<Holder> same = new ArrayList<>();
        List<Holder> others = new ArrayList<>();
        for (int place = 0; place < next; place++) {
            Holder item = new Holder(type, slot, place);
            Object fact = alternatives.fact(item);
            boolean alike = fact == null || conditions.get(0).verdict(fact).now();
            (alike ? same : others).add(item);
        }
        if (found) {
            same.add(new Holder(type, slot, next));
        }
        same.addAll(others);
        return same;
    }

    @Override
    Verdict found(FactView facts) {
        Verdict any = facts.isComplete(slot) ? Verdict.NO : Verdict.NOT_YET;
        for (Object fact : facts.list(slot)) {
            any = any.or(all(fact));
        }
        return any;
    }

    /** Of items that may still come, as likely as such an item is at all. */
    @Override
    double chance(FactView facts, Asking asking) {
        double none = facts.isComplete(slot) ? 1 : 1 - asking.howOften(type.path());
        for (Object fact : facts.list(slot)) {
            none *= 1 - chance(fact, asking);
        }
        return 1 - none;
    }

    @Override
    void addMissing(FactView facts, Consumer<FactPath> missing) {
        for (Object fact : facts.list(slot)) {
            addOpen(fact, missing);
        }
        if (!facts.isComplete(slot)) {
            missing.accept(new FactPath(type.path(), order(0)));
        }
    }

    @Override
    void addGiven(FactView facts, List<Because> reasons) {
        for (Object fact : facts.list(slot)) {
            if (matches(fact)) {
                conditions.forEach(c -> reasons.addAll(given(fact, c)));
            }
        }
    }

    @Override
    void addRows(FactView facts, List<ConditionResult> results) {
        results.add(whole(facts, text(), found(facts)));
    }

    /** Other facts may still come; and a list that is complete may have none. */
    @Override
    Set<Truth> truths(Set<Truth> ofFact, boolean first) {
        Set<Truth> truths = Truth.with(ofFact, Truth.UNKNOWN);
        return first ? Truth.with(truths, Truth.FALSE) : truths;
    }

    @Override
    Either foundGoal(boolean holds) {
        return () -> List.of(List.of(new Possibility.Listed(type, conditions, holds)));
    }

    @Override
    void addTruths(FactView facts, List<Set<Truth>> seen) {
        for (Object fact : facts.list(slot)) {
            addTruths(fact, seen);
        }
        if (!facts.isComplete(slot)) {
            seen.forEach(s -> s.add(Truth.UNKNOWN));
        } else if (facts.list(slot).isEmpty()) {
            for (int i = 0; i < conditions.get(0).tests().size(); i++) {
                seen.get(i).add(Truth.FALSE);
            }
        }
    }

    /** An item that an earlier condition refutes does not count. */
    private void addTruths(Object fact, List<Set<Truth>> seen) {
        int i = 0;
        Verdict all = Verdict.YES;
        for (Condition condition : conditions) {
            if (all == Verdict.NO) {
                return;
            }
            for (ComponentTest test : condition.tests()) {
                seen.get(i++).add(test.verdict(fact).truth());
            }
            all = all.and(condition.verdict(fact));
        }
    }
}
