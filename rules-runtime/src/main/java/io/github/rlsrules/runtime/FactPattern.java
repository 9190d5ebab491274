package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Cell.Holder;
import io.github.rlsrules.runtime.Possibility.Answered;
import io.github.rlsrules.runtime.Possibility.Either;
import io.github.rlsrules.runtime.Possibility.Goal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A pattern over facts of one type. What absence means is decided by the three kinds of it. */
abstract class FactPattern implements RulePattern {
    final FactType type;
    final int slot;
    final List<Condition> conditions;
    private final boolean negated;

    FactPattern(FactType type, int slot, List<Condition> conditions, boolean negated) {
        this.type = type;
        this.slot = slot;
        this.conditions = conditions;
        this.negated = negated;
    }

    static FactPattern of(FactType type, int slot, List<Condition> conditions, boolean negated) {
        if (type.isList()) {
            return new ListPattern(type, slot, conditions, negated);
        }
        return type.isKeyed()
                ? new KeyedPattern(type, slot, conditions, negated)
                : new PatientPattern(type, slot, conditions, negated);
    }

    /** Whether there is such a fact, negation aside. */
    abstract Verdict found(FactView facts);

    abstract void addMissing(FactView facts, Consumer<FactPath> missing);

    /**
     * How likely it is that there will be such a fact, negation aside; asked only while that is open.
     *
     * @param asking what can be asked
     */
    abstract double chance(FactView facts, Asking asking);

    abstract void addGiven(FactView facts, List<Because> reasons);

    abstract void addRows(FactView facts, List<ConditionResult> results);

    /** The facts that can match, given or not; the first to be tried first. */
    List<Holder> holders(Alternatives alternatives, Needs needs, boolean found) {
        return List.of(new Holder(type, slot, 0));
    }

    /** How a condition, or a test of it, can come out, the absence of the fact included, if it can come out so for a fact. */
    abstract Set<Truth> truths(Set<Truth> ofFact, boolean first);

    /** What it takes that there is such a fact, or is not. */
    abstract Either foundGoal(boolean holds);

    /** What it takes that all these conditions hold for a fact, or that one of them does not. */
    static Either goal(boolean hold, List<Condition> conditions, Object... fact) {
        return () -> {
            List<Goal> answers =
                    conditions.stream().map(c -> goal(c, hold, fact)).toList();
            return hold ? List.of(answers) : answers.stream().map(List::of).toList();
        };
    }

    private static Goal goal(Condition condition, boolean hold, Object... fact) {
        List<Goal> tests = condition.tests().stream()
                .<Goal>map(t -> new Answered(answer(t.component(), fact), t, hold))
                .toList();
        Either either = () -> hold ? tests.stream().map(List::of).toList() : List.of(tests);
        return tests.size() == 1 ? tests.get(0) : either;
    }

    /** What tells one answer from all others. */
    static List<Object> answer(Component component, Object... fact) {
        return List.of(List.of(fact), component);
    }

    @Override
    public Either goal(boolean holds) {
        return foundGoal(holds != negated);
    }

    /** Adds what each test comes to for the facts at which the pattern looks. */
    abstract void addTruths(FactView facts, List<Set<Truth>> seen);

    /** The unit of each path that holds a quantity. */
    Map<String, String> units() {
        return Map.of();
    }

    /** All tests of all conditions. */
    final Stream<ComponentTest> tests() {
        return conditions.stream().flatMap(c -> c.tests().stream());
    }

    /** The paths of the signs that it tells apart by their time. */
    final List<String> timed() {
        return tests().filter(ComponentTest::tellsTime)
                .map(t -> type.pathOf(null, t.component()))
                .toList();
    }

    /** The paths of the facts that it reads. */
    List<String> reads() {
        return tests().map(t -> type.pathOf(null, t.component())).toList();
    }

    @Override
    public String text() {
        List<String> texts = conditions.stream().map(Condition::text).toList();
        return type.type().getSimpleName() + "( " + String.join(", ", texts) + " )";
    }

    @Override
    public List<RulePattern> patterns() {
        return List.of(this);
    }

    @Override
    public RuleLogic.Pattern logic(int clause, int alternative) {
        List<RuleLogic.Condition> tests = new ArrayList<>();
        for (int item = 0; item < conditions.size(); item++) {
            Condition condition = conditions.get(item);
            for (ComponentTest test : condition.tests()) {
                tests.add(new RuleLogic.Condition(
                        condition.text(),
                        item,
                        Optional.of(test.component().name()),
                        test.accepted().stream()
                                .filter(constant -> constant != Sign.NEW) // rules never see it
                                .map(Enum::name)
                                .toList(),
                        Optional.ofNullable(test.threshold()),
                        truths(test.truths(), item == 0)));
            }
        }
        return new RuleLogic.Pattern(
                type.type().getSimpleName(),
                negated,
                clause,
                alternative,
                reads(),
                units(),
                List.copyOf(tests),
                List.of(),
                truths());
    }

    @Override
    public Set<Truth> truths() {
        List<Set<Truth>> all = new ArrayList<>();
        for (Condition condition : conditions) {
            all.add(truths(condition.truths(), all.isEmpty()));
        }
        Set<Truth> found = RulePattern.all(all);
        return negated ? Truth.negated(found) : found;
    }

    @Override
    public RuleTruths.OfPattern truths(Evaluation evaluation) {
        List<Set<Truth>> seen = new ArrayList<>();
        tests().forEach(t -> seen.add(EnumSet.noneOf(Truth.class)));
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
        return verdict(evaluation.facts());
    }

    Verdict verdict(FactView facts) {
        Verdict found = found(facts);
        return negated ? found.not() : found;
    }

    @Override
    public void addMissing(Evaluation evaluation, Missing missing) {
        addMissing(evaluation.facts(), missing::add);
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
            addMissing(facts, missing::add);
        }
        return new ConditionResult(text, verdict.truth(), given, FactPath.paths(missing));
    }

    /** Whether a fact satisfies all conditions. */
    boolean matches(Object fact) {
        return all(fact).now();
    }

    Verdict all(Object fact) {
        Verdict all = Verdict.YES;
        for (Condition c : conditions) {
            all = all.and(c.verdict(fact));
            if (all == Verdict.NO) {
                break;
            }
        }
        return all;
    }

    /** Adds the answers that are missing from a fact, unless what is known already rules it out. */
    void addOpen(Object fact, Consumer<FactPath> missing) {
        if (all(fact) == Verdict.NO) {
            return;
        }
        for (Condition c : conditions) {
            addOpen(fact, c, missing);
        }
    }

    /** How likely it is that a fact will satisfy all conditions. */
    double chance(Object fact, Asking asking) {
        double all = 1;
        for (Condition condition : conditions) {
            Verdict verdict = condition.verdict(fact);
            if (verdict.isSettled()) {
                all *= verdict.now() ? 1 : 0;
            } else {
                double none = 1;
                for (ComponentTest test : condition.tests()) {
                    none *= 1 - chance(fact, test, asking);
                }
                all *= 1 - none;
            }
        }
        return all;
    }

    private double chance(Object fact, ComponentTest test, Asking asking) {
        String path = type.pathOf(fact, test.component());
        return test.isOpen(fact) && asking.canBeAsked(path) != Truth.FALSE
                ? test.chance(asking.howOften(path))
                : test.verdict(fact).now() ? 1 : 0;
    }

    private void addOpen(Object fact, Condition condition, Consumer<FactPath> missing) {
        if (condition.verdict(fact).isSettled()) {
            return;
        }
        for (ComponentTest test : condition.tests()) {
            if (test.isOpen(fact)) {
                Component component = test.component();
                missing.accept(new FactPath(type.pathOf(fact, component), order(component.position())));
            }
        }
    }

    /** Types in the order in which rules first read them, then by their declaration. */
    int order(int position) {
        return slot * 1000 + position;
    }

    ConditionResult row(Object fact, Condition condition, String text) {
        Set<FactPath> missing = new LinkedHashSet<>();
        addOpen(fact, condition, missing::add);
        return new ConditionResult(
                type.type().getSimpleName() + "( " + text + " )",
                condition.verdict(fact).truth(),
                condition.tests().stream()
                        .filter(t -> !t.isOpen(fact))
                        .map(t -> given(fact, t))
                        .toList(),
                FactPath.paths(missing));
    }

    /** Why a condition holds: of several tests those that do. */
    List<Because> given(Object fact, Condition condition) {
        return condition.tests().stream()
                .filter(t -> t.verdict(fact).now())
                .map(t -> given(fact, t))
                .toList();
    }

    private Because given(Object fact, ComponentTest test) {
        Component component = test.component();
        return new Because.Given(type.pathOf(fact, component), show(fact, component));
    }

    static String show(Object fact, Component component) {
        if (fact instanceof Measured measured && component.name().equals("value")) {
            return Numbers.show(measured);
        }
        Object value = component.read(fact);
        return value instanceof Enum<?> constant ? constant.name() : Numbers.show(((Number) value).doubleValue());
    }
}
