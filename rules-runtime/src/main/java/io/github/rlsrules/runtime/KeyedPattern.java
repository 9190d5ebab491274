package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Cell.Holder;
import io.github.rlsrules.runtime.Possibility.Either;
import io.github.rlsrules.runtime.Possibility.Goal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for facts of which there is at most one a key: none means that the value is unknown. */
final class KeyedPattern extends FactPattern {
    private final List<Enum<?>> keys;
    private final List<Condition> rest;

    KeyedPattern(FactType type, int slot, List<Condition> conditions, boolean negated) {
        super(type, slot, conditions, negated);
        Condition first = conditions.get(0);
        if (first.tests().size() != 1 || first.test().component() != type.key()) {
            throw new RulebookException(text() + " must name its " + type.key().name() + " first");
        }
        this.keys = first.test().accepted();
        this.rest = conditions.subList(1, conditions.size());
        if (negated && !rest.isEmpty()) {
            throw new RulebookException("not " + text() + " may only ask for a missing "
                    + type.key().name() + "; write the opposite comparison instead");
        }
        refuseToCompareUnits();
    }

    List<Enum<?>> keys() {
        return keys;
    }

    /** The conditions but the one that names the key. */
    List<Condition> rest() {
        return rest;
    }

    @Override
    List<Holder> holders(Alternatives alternatives, Needs needs, boolean found) {
        return keys.stream().map(key -> new Holder(type, slot, key.ordinal())).toList();
    }

    @Override
    List<String> reads() {
        Set<String> paths = new LinkedHashSet<>();
        for (Enum<?> key : keys) {
            String path = type.pathOfKey(key);
            paths.add(path);
            rest.forEach(c -> c.tests()
                    .forEach(t -> paths.add(type.pathOf(path, t.component().name()))));
        }
        return List.copyOf(paths);
    }

    @Override
    Verdict found(FactView facts) {
        Verdict any = Verdict.NO;
        for (Enum<?> key : keys) {
            Object fact = facts.keyed(slot, key);
            any = any.or(fact == null ? Verdict.NOT_YET : all(fact));
        }
        return any;
    }

    @Override
    double chance(FactView facts, Asking asking) {
        double none = 1;
        for (Enum<?> key : keys) {
            Object fact = facts.keyed(slot, key);
            none *= 1 - (fact == null ? asking.howOften(type.pathOfKey(key)) : chance(fact, asking));
        }
        return 1 - none;
    }

    @Override
    void addMissing(FactView facts, Consumer<FactPath> missing) {
        for (Enum<?> key : keys) {
            Object fact = facts.keyed(slot, key);
            if (fact == null) {
                missing.accept(new FactPath(type.pathOfKey(key), order(key.ordinal())));
            } else {
                addOpen(fact, missing);
            }
        }
    }

    @Override
    void addGiven(FactView facts, List<Because> reasons) {
        for (Enum<?> key : keys) {
            Object fact = facts.keyed(slot, key);
            if (fact != null && matches(fact)) {
                given(fact).forEach(reason -> reasons.add(facts.shown(reason)));
            }
        }
    }

    private Set<Because> given(Object fact) {
        Set<Because> distinct = new LinkedHashSet<>();
        rest.forEach(c -> distinct.addAll(given(fact, c)));
        if (rest.isEmpty()) {
            distinct.add(new Because.Given(type.pathOfKey((Enum<?>) type.key().read(fact)), value(fact)));
        }
        return distinct;
    }

    private String value(Object fact) {
        Component value = type.find("value");
        return value == null ? "given" : show(fact, value);
    }

    @Override
    void addRows(FactView facts, List<ConditionResult> results) {
        @Nullable Object only = keys.size() == 1 ? facts.keyed(slot, keys.get(0)) : null;
        if (only == null || rest.isEmpty()) {
            results.add(whole(facts, text(), found(facts)));
        } else {
            String key = conditions.get(0).text() + ", ";
            rest.forEach(c -> results.add(shown(facts, row(only, c, key + c.text()))));
        }
    }

    private static ConditionResult shown(FactView facts, ConditionResult row) {
        List<Because> given = row.given().stream().map(facts::shown).toList();
        return new ConditionResult(row.text(), row.truth(), given, row.missing());
    }

    /** The key is there or may still come; anything else waits for it. */
    @Override
    Set<Truth> truths(Set<Truth> ofFact, boolean first) {
        return first ? Truth.set(Truth.UNKNOWN, Truth.TRUE) : Truth.with(ofFact, Truth.UNKNOWN);
    }

    @Override
    void addTruths(FactView facts, List<Set<Truth>> seen) {
        List<ComponentTest> tests = tests().toList();
        for (Enum<?> key : keys) {
            Object fact = facts.keyed(slot, key);
            for (int i = 0; i < tests.size(); i++) {
                seen.get(i)
                        .add(
                                fact == null
                                        ? Truth.UNKNOWN
                                        : tests.get(i).verdict(fact).truth());
            }
        }
    }

    @Override
    Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        for (Enum<?> key : keys) {
            if (type.blankWith(type.key(), key) instanceof Measured measured) {
                units.put(type.pathOfKey(key), measured.unit());
            }
        }
        return Collections.unmodifiableMap(units);
    }

    /** Some key whose fact matches; or a fact for every key, none of which does. */
    @Override
    Either foundGoal(boolean holds) {
        return () -> {
            List<Goal> goals =
                    keys.stream().<Goal>map(key -> goal(holds, rest, type, key)).toList();
            return holds ? goals.stream().map(List::of).toList() : List.of(goals);
        };
    }

    private void refuseToCompareUnits() {
        if (keys.size() > 1
                && tests().anyMatch(t ->
                        t.threshold() != null && t.component().name().equals("value"))) {
            Set<String> units = new LinkedHashSet<>(units().values());
            if (units.size() > 1) {
                throw new RulebookException(
                        text() + " compares numbers of different units: " + String.join(", ", units));
            }
        }
    }
}
