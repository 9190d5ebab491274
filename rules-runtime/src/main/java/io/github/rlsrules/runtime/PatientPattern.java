package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Possibility.Either;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Looks at the one record that a patient has of a type: what is not answered is unknown. */
final class PatientPattern extends FactPattern {
    private final List<RulePattern> parts;

    PatientPattern(FactType type, int slot, List<Condition> conditions, boolean negated) {
        super(type, slot, conditions, negated);
        this.parts = negated || conditions.size() == 1
                ? List.of(this)
                : conditions.stream()
                        .<RulePattern>map(c -> new PatientPattern(type, slot, List.of(c), false))
                        .toList();
    }

    @Override
    public List<RulePattern> parts() {
        return parts;
    }

    @Override
    Verdict found(FactView facts) {
        return all(facts.single(slot));
    }

    @Override
    double chance(FactView facts, Asking asking) {
        return chance(facts.single(slot), asking);
    }

    @Override
    void addMissing(FactView facts, Consumer<FactPath> missing) {
        addOpen(facts.single(slot), missing);
    }

    @Override
    void addGiven(FactView facts, List<Because> reasons) {
        Object fact = facts.single(slot);
        conditions.forEach(c -> reasons.addAll(given(fact, c)));
    }

    @Override
    void addRows(FactView facts, List<ConditionResult> results) {
        Object fact = facts.single(slot);
        conditions.forEach(c -> results.add(row(fact, c, c.text())));
    }

    @Override
    Set<Truth> truths(Set<Truth> ofFact, boolean first) {
        return ofFact;
    }

    @Override
    Either foundGoal(boolean holds) {
        return goal(holds, conditions, type);
    }

    @Override
    void addTruths(FactView facts, List<Set<Truth>> seen) {
        int i = 0;
        for (ComponentTest test : tests().toList()) {
            seen.get(i++).add(test.verdict(facts.single(slot)).truth());
        }
    }
}
