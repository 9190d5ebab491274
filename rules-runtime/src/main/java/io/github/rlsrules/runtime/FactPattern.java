package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Cell.Holder;
import io.github.rlsrules.runtime.Possibility.Answered;
import io.github.rlsrules.runtime.Possibility.Either;
import io.github.rlsrules.runtime.Possibility.Goal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pattern over facts of one type. What absence means is decided by the three kinds of it below. */
abstract class FactPattern implements RulePattern {
    final FactType type;
    final int slot;
    final List<Condition> conditions;
    private final boolean negated;

    private FactPattern(FactType type, int slot, List<Condition> conditions, boolean negated) {
        this.type = type;
        this.slot = slot;
        this.conditions = conditions;
        this.negated = negated;
    }

    static FactPattern of(FactType type, int slot, List<Condition> conditions, boolean negated) {
        if (type.isList()) {
            return new OfList(type, slot, conditions, negated);
        }
        return type.isKeyed()
                ? new OfKey(type, slot, conditions, negated)
                : new OfPatient(type, slot, conditions, negated);
    }

    /** Whether there is such a fact, negation aside. */
    abstract Verdict found(FactView facts);

    abstract void addMissing(FactView facts, Set<FactPath> missing);

    abstract void addGiven(FactView facts, List<Because> reasons);

    abstract void addRows(FactView facts, List<ConditionResult> results);

    /** The facts that can match, given or not; the first to be tried first. */
    List<Holder> holders(Alternatives alternatives, Needs needs, boolean found) {
        return List.of(new Holder(type, slot, 0));
    }

    /** How a condition can come out, the absence of the fact included. */
    abstract Set<Truth> truths(Condition condition);

    /** What it takes that there is such a fact, or is not. */
    abstract Either foundGoal(boolean holds);

    /** What it takes that all these conditions hold for a fact, or that one of them does not. */
    static Either goal(boolean hold, List<Condition> conditions, Object... fact) {
        return () -> {
            List<Goal> answers = conditions.stream()
                    .<Goal>map(c -> new Answered(answer(c.component(), fact), c, hold))
                    .toList();
            return hold ? List.of(answers) : answers.stream().map(List::of).toList();
        };
    }

    /** What tells one answer from all others. */
    static List<Object> answer(Component component, Object... fact) {
        return List.of(List.of(fact), component);
    }

    @Override
    public Either goal(boolean holds) {
        return foundGoal(holds != negated);
    }

    /** Adds what each condition comes to for the facts at which the pattern looks. */
    abstract void addTruths(FactView facts, List<Set<Truth>> seen);

    /** The unit of each path that holds a quantity. */
    Map<String, String> units() {
        return Map.of();
    }

    /** The paths of the facts that it reads. */
    List<String> reads() {
        return conditions.stream().map(c -> type.pathOf(null, c.component())).toList();
    }

    /** Whether it reads this component of this fact; of a fact with a key, whether it reads that key. */
    boolean reads(FactType factType, Component component, Object fact) {
        return factType == type
                && conditions.stream()
                        .anyMatch(c -> c.component() == component
                                && (component != keyOrNull() || c.verdict(fact).now()));
    }

    private @Nullable Component keyOrNull() {
        return type.isKeyed() ? type.key() : null;
    }

    @Override
    public String text() {
        List<String> texts = conditions.stream().map(Condition::text).toList();
        return type.type().getSimpleName() + "( " + String.join(", ", texts) + " )";
    }

    @Override
    public RuleLogic.Pattern logic() {
        return new RuleLogic.Pattern(
                type.type().getSimpleName(),
                negated,
                reads(),
                units(),
                conditions.stream().map(c -> c.logic(truths(c))).toList(),
                List.of(),
                truths());
    }

    @Override
    public Set<Truth> truths() {
        Set<Truth> found = RulePattern.all(conditions.stream().map(this::truths).toList());
        return negated ? Truth.negated(found) : found;
    }

    @Override
    public RuleTruths.OfPattern truths(Evaluation evaluation) {
        List<Set<Truth>> seen = new ArrayList<>();
        conditions.forEach(c -> seen.add(EnumSet.noneOf(Truth.class)));
        addTruths(evaluation.facts(), seen);
        return new RuleTruths.OfPattern(
                verdict(evaluation).truth(),
                seen.stream().map(Collections::unmodifiableSet).toList());
    }

    @Override
    public boolean isNegated() {
        return negated;
    }

    @Override
    public Verdict verdict(Evaluation evaluation) {
        Verdict found = found(evaluation.facts());
        return negated ? found.not() : found;
    }

    @Override
    public void addMissing(Evaluation evaluation, Set<FactPath> missing) {
        addMissing(evaluation.facts(), missing);
    }

    @Override
    public void addReasons(Evaluation evaluation, List<Because> reasons) {
        if (negated) {
            reasons.add(new Because.Absent(text()));
        } else {
            addGiven(evaluation.facts(), reasons);
        }
    }

    @Override
    public void addResults(Evaluation evaluation, List<ConditionResult> results) {
        if (negated) {
            results.add(whole(evaluation.facts(), "not " + text(), verdict(evaluation)));
        } else {
            addRows(evaluation.facts(), results);
        }
    }

    /** The pattern as one row. */
    ConditionResult whole(FactView facts, String text, Verdict verdict) {
        List<Because> given = new ArrayList<>();
        addGiven(facts, given);
        Set<FactPath> missing = new LinkedHashSet<>();
        if (!verdict.isSettled()) {
            addMissing(facts, missing);
        }
        return new ConditionResult(text, verdict.truth(), given, FactPath.paths(missing));
    }

    /** Whether a fact satisfies all conditions. */
    boolean matches(FactView facts, Object fact) {
        return all(facts, fact).now();
    }

    Verdict all(FactView facts, Object fact) {
        Verdict all = Verdict.YES;
        for (Condition c : conditions) {
            all = all.and(facts.verdict(c, fact));
            if (all == Verdict.NO) {
                break;
            }
        }
        return all;
    }

    /** Adds the answers that are missing from a fact, unless what is known already rules it out. */
    void addOpen(FactView facts, Object fact, Set<FactPath> missing) {
        if (all(facts, fact) == Verdict.NO) {
            return;
        }
        for (Condition c : conditions) {
            if (c.isOpen(fact)) {
                missing.add(missing(fact, c.component()));
            }
        }
    }

    private FactPath missing(Object fact, Component component) {
        return new FactPath(type.pathOf(fact, component), order(component.position()));
    }

    /** Types in the order in which rules first read them, then by their declaration. */
    int order(int position) {
        return slot * 1000 + position;
    }

    ConditionResult row(FactView facts, Object fact, Condition condition, String text) {
        boolean open = condition.isOpen(fact);
        Truth truth = facts.verdict(condition, fact).truth();
        return new ConditionResult(
                type.type().getSimpleName() + "( " + text + " )",
                truth,
                open ? List.of() : List.of(given(fact, condition)),
                open && truth == Truth.UNKNOWN ? List.of(type.pathOf(fact, condition.component())) : List.of());
    }

    Because given(Object fact, Condition condition) {
        Component component = condition.component();
        return new Because.Given(type.pathOf(fact, component), show(fact, component));
    }

    static String show(Object fact, Component component) {
        Object value = component.read(fact);
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        String number = Numbers.show(((Number) value).doubleValue());
        boolean measured = fact instanceof Measured && component.name().equals("value");
        return measured ? number + " " + ((Measured) fact).unit() : number;
    }

    /** One record a patient: what is not answered is unknown. */
    private static final class OfPatient extends FactPattern {
        OfPatient(FactType type, int slot, List<Condition> conditions, boolean negated) {
            super(type, slot, conditions, negated);
        }

        @Override
        Verdict found(FactView facts) {
            short[] ordinals = facts.ordinals(slot);
            Verdict all = Verdict.YES;
            for (Condition c : conditions) {
                all = all.and(c.verdict(ordinals[c.component().position()]));
                if (all == Verdict.NO) {
                    break;
                }
            }
            return all;
        }

        @Override
        void addMissing(FactView facts, Set<FactPath> missing) {
            addOpen(facts, facts.single(slot), missing);
        }

        @Override
        void addGiven(FactView facts, List<Because> reasons) {
            Object fact = facts.single(slot);
            conditions.forEach(c -> reasons.add(given(fact, c)));
        }

        @Override
        void addRows(FactView facts, List<ConditionResult> results) {
            Object fact = facts.single(slot);
            conditions.forEach(c -> results.add(row(facts, fact, c, c.text())));
        }

        @Override
        Set<Truth> truths(Condition condition) {
            return condition.truths();
        }

        @Override
        Either foundGoal(boolean holds) {
            return goal(holds, conditions, type);
        }

        @Override
        void addTruths(FactView facts, List<Set<Truth>> seen) {
            for (int i = 0; i < conditions.size(); i++) {
                seen.get(i)
                        .add(facts.verdict(conditions.get(i), facts.single(slot))
                                .truth());
            }
        }
    }

    /** At most one fact a key: none means that the value is unknown. */
    private static final class OfKey extends FactPattern {
        private final List<Enum<?>> keys;
        private final List<Condition> rest;

        OfKey(FactType type, int slot, List<Condition> conditions, boolean negated) {
            super(type, slot, conditions, negated);
            Condition first = conditions.get(0);
            if (first.component() != type.key()) {
                throw new RulebookException(
                        text() + " must name its " + type.key().name() + " first");
            }
            this.keys = first.accepted();
            this.rest = conditions.subList(1, conditions.size());
            if (negated && !rest.isEmpty()) {
                throw new RulebookException("not " + text() + " may only ask for a missing "
                        + type.key().name() + "; write the opposite comparison instead");
            }
            refuseToCompareUnits();
        }

        @Override
        List<Holder> holders(Alternatives alternatives, Needs needs, boolean found) {
            return keys.stream()
                    .map(key -> new Holder(type, slot, key.ordinal()))
                    .toList();
        }

        @Override
        List<String> reads() {
            Set<String> paths = new LinkedHashSet<>();
            for (Enum<?> key : keys) {
                String path = type.pathOfKey(key);
                paths.add(path);
                rest.forEach(c -> paths.add(type.pathOf(path, c.component().name())));
            }
            return List.copyOf(paths);
        }

        @Override
        Verdict found(FactView facts) {
            Verdict any = Verdict.NO;
            for (Enum<?> key : keys) {
                Object fact = facts.keyed(slot, key);
                any = any.or(fact == null ? Verdict.NOT_YET : all(facts, fact));
            }
            return any;
        }

        @Override
        void addMissing(FactView facts, Set<FactPath> missing) {
            for (Enum<?> key : keys) {
                Object fact = facts.keyed(slot, key);
                if (fact == null) {
                    missing.add(new FactPath(type.pathOfKey(key), order(key.ordinal())));
                } else {
                    addOpen(facts, fact, missing);
                }
            }
        }

        @Override
        void addGiven(FactView facts, List<Because> reasons) {
            for (Enum<?> key : keys) {
                Object fact = facts.keyed(slot, key);
                if (fact != null && matches(facts, fact)) {
                    addGiven(fact, reasons);
                }
            }
        }

        private void addGiven(Object fact, List<Because> reasons) {
            Set<Because> distinct = new LinkedHashSet<>();
            rest.forEach(c -> distinct.add(given(fact, c)));
            if (rest.isEmpty()) {
                distinct.add(
                        new Because.Given(type.pathOfKey((Enum<?>) type.key().read(fact)), value(fact)));
            }
            reasons.addAll(distinct);
        }

        private String value(Object fact) {
            Component value = type.find("value");
            return value == null ? "given" : show(fact, value);
        }

        @Override
        void addRows(FactView facts, List<ConditionResult> results) {
            Object only = keys.size() == 1 ? facts.keyed(slot, keys.get(0)) : null;
            if (only == null || rest.isEmpty()) {
                results.add(whole(facts, text(), found(facts)));
            } else {
                String key = conditions.get(0).text() + ", ";
                rest.forEach(c -> results.add(row(facts, only, c, key + c.text())));
            }
        }

        /** The key is there or may still come; anything else waits for it. */
        @Override
        Set<Truth> truths(Condition condition) {
            return condition == conditions.get(0)
                    ? Truth.set(Truth.UNKNOWN, Truth.TRUE)
                    : Truth.with(condition.truths(), Truth.UNKNOWN);
        }

        @Override
        void addTruths(FactView facts, List<Set<Truth>> seen) {
            for (Enum<?> key : keys) {
                Object fact = facts.keyed(slot, key);
                for (int i = 0; i < conditions.size(); i++) {
                    seen.get(i)
                            .add(
                                    fact == null
                                            ? Truth.UNKNOWN
                                            : facts.verdict(conditions.get(i), fact)
                                                    .truth());
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
                List<Goal> goals = keys.stream()
                        .<Goal>map(key -> goal(holds, rest, type, key))
                        .toList();
                return holds ? goals.stream().map(List::of).toList() : List.of(goals);
            };
        }

        private void refuseToCompareUnits() {
            boolean compares = rest.stream()
                    .anyMatch(c -> c.threshold() != null && c.component().name().equals("value"));
            Set<String> units = new LinkedHashSet<>(units().values());
            if (compares && units.size() > 1) {
                throw new RulebookException(
                        text() + " compares numbers of different units: " + String.join(", ", units));
            }
        }
    }

    /** Any number of facts: that none matches means no only when the list is known to be complete. */
    private static final class OfList extends FactPattern {
        OfList(FactType type, int slot, List<Condition> conditions, boolean negated) {
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
                any = any.or(all(facts, fact));
            }
            return any;
        }

        @Override
        void addMissing(FactView facts, Set<FactPath> missing) {
            for (Object fact : facts.list(slot)) {
                addOpen(facts, fact, missing);
            }
            if (!facts.isComplete(slot)) {
                missing.add(new FactPath(type.path(), order(0)));
            }
        }

        @Override
        void addGiven(FactView facts, List<Because> reasons) {
            for (Object fact : facts.list(slot)) {
                if (matches(facts, fact)) {
                    conditions.forEach(c -> reasons.add(given(fact, c)));
                }
            }
        }

        @Override
        void addRows(FactView facts, List<ConditionResult> results) {
            results.add(whole(facts, text(), found(facts)));
        }

        /** Other facts may still come; and a list that is complete may have none. */
        @Override
        Set<Truth> truths(Condition condition) {
            Set<Truth> truths = Truth.with(condition.truths(), Truth.UNKNOWN);
            return condition == conditions.get(0) ? Truth.with(truths, Truth.FALSE) : truths;
        }

        @Override
        Either foundGoal(boolean holds) {
            return () -> List.of(List.of(new Possibility.Listed(type, conditions, holds)));
        }

        @Override
        void addTruths(FactView facts, List<Set<Truth>> seen) {
            for (Object fact : facts.list(slot)) {
                Truth truth = Truth.TRUE;
                for (int i = 0; i < conditions.size() && truth != Truth.FALSE; i++) {
                    truth = facts.verdict(conditions.get(i), fact).truth();
                    seen.get(i).add(truth);
                }
            }
            if (!facts.isComplete(slot)) {
                seen.forEach(s -> s.add(Truth.UNKNOWN));
            } else if (facts.list(slot).length == 0) {
                seen.get(0).add(Truth.FALSE);
            }
        }
    }
}
