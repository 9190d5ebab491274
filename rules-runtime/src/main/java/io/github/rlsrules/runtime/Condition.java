package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.Constraint;
import org.drools.model.SingleConstraint;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * One {@code component op constant} over a fact. For an enum component the predicate is tried on every constant when the
 * rulebook is loaded; what it says of them is all there is to know, unknown values included.
 */
final class Condition implements Possibility.Test {
    private static final Pattern SHAPE =
            Pattern.compile("\\s*([A-Za-z_$][\\w$]*)\\s*(?:==|!=|<=|>=|<|>|in\\b|not\\s+in\\b)(.*)", Pattern.DOTALL);

    /** A name that does not follow a point. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");

    private final String text;
    private final Component component;
    private final Predicate1<Object> predicate;
    /** What it says of each constant of an enum component. */
    private final boolean[] accepts;

    private final Verdict[] verdicts;
    /** What it says of a number; null for an enum component. */
    private final @Nullable Threshold threshold;

    private Condition(
            String text,
            Component component,
            Predicate1<Object> predicate,
            boolean[] accepts,
            @Nullable Threshold threshold) {
        this.text = text;
        this.component = component;
        this.predicate = predicate;
        this.accepts = accepts;
        this.verdicts = verdicts(component, accepts);
        this.threshold = threshold;
    }

    static Condition read(FactType type, Constraint constraint) {
        String text = textOf(constraint);
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) {
            throw new RulebookException("condition \"" + text + "\" must read: component, operator, constant");
        }
        Component component = type.component(m.group(1));
        refuseUnlessConstant(type, text, m.group(2));
        Predicate1<Object> predicate = predicateOf(constraint, text);
        boolean[] accepts = new boolean[component.constants().size()];
        for (Enum<?> constant : component.constants()) {
            accepts[constant.ordinal()] = test(predicate, type.blankWith(component, constant));
        }
        Threshold threshold = component.isEnum()
                ? null
                : ThresholdFinder.find(
                        text,
                        text.substring(m.end(1)),
                        component.type(),
                        number -> test(predicate, type.blankWith(component, number)));
        Condition condition = new Condition(text, component, predicate, accepts, threshold);
        condition.refuseIfConstant();
        return condition;
    }

    /** It is tried with one component at a time, so nothing else of the fact may stand in it. */
    private static void refuseUnlessConstant(FactType type, String text, String right) {
        if (right.contains("&&") || right.contains("||")) {
            throw new RulebookException("condition \"" + text + "\" may not combine others with && or ||");
        }
        Matcher name = NAME.matcher(right);
        while (name.find()) {
            if (type.hasComponent(name.group())) {
                throw new RulebookException(
                        "condition \"" + text + "\" must compare with a constant, not with " + name.group());
            }
        }
    }

    @SuppressWarnings("unchecked")
    static Predicate1<Object> predicateOf(Constraint constraint, String text) {
        if (!(constraint instanceof SingleConstraint1)) {
            throw new RulebookException("condition \"" + text + "\" compares facts with each other");
        }
        return ((SingleConstraint) constraint).getPredicate1();
    }

    static String textOf(Constraint constraint) {
        return constraint.predicateInformation().getStringConstraint();
    }

    static boolean test(Predicate1<Object> predicate, Object fact) {
        try {
            return predicate.test(fact);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return text;
    }

    Component component() {
        return component;
    }

    Verdict verdict(Object fact) {
        return component.isEnum() ? verdicts[component.ordinal(fact)] : Verdict.of(test(predicate, fact), true);
    }

    /** The same for a fact whose component is known by its ordinal. */
    Verdict verdict(int ordinal) {
        return verdicts[ordinal];
    }

    /** What it says of a value: a constant, or a number. */
    @Override
    public Verdict verdictOf(Object value) {
        return threshold == null
                ? verdicts[((Enum<?>) value).ordinal()]
                : Verdict.of(threshold.accepts(((Number) value).doubleValue()), true);
    }

    /** Values among which there is one for every answer: all constants, or the numbers around the threshold. */
    @Override
    public Stream<Object> valuesToTry() {
        if (threshold == null) {
            return component.constants().stream().map(c -> c);
        }
        double value = threshold.value();
        return component.type() == double.class
                ? Stream.of(Math.nextDown(value), value, Math.nextUp(value))
                : Stream.of(value - 1, value, value + 1);
    }

    /** Whether it reads an answer that is missing. */
    boolean isOpen(Object fact) {
        return component.isEnum() && component.isUnknown(component.ordinal(fact));
    }

    /** The constants of an enum component that satisfy it. */
    List<Enum<?>> accepted() {
        return component.constants().stream().filter(c -> accepts[c.ordinal()]).toList();
    }

    @Nullable
    Threshold threshold() {
        return threshold;
    }

    /** How it can come out for some fact; a number that is there is never unknown. */
    Set<Truth> truths() {
        return component.isEnum()
                ? Arrays.stream(verdicts).map(Verdict::truth).collect(Truth.toSet())
                : Set.of(Truth.FALSE, Truth.TRUE);
    }

    /** @param truths how it can come out, absence of the fact included */
    RuleLogic.Condition logic(Set<Truth> truths) {
        return new RuleLogic.Condition(
                text,
                Optional.of(component.name()),
                accepted().stream().map(Enum::name).toList(),
                Optional.ofNullable(threshold),
                truths);
    }

    private void refuseIfConstant() {
        if (component.isEnum()) {
            int accepted = accepted().size();
            if (accepted == 0 || accepted == component.constants().size()) {
                throw new RulebookException("condition \"" + text + "\" is " + (accepted == 0 ? "never" : "always")
                        + " true; are its constants qualified, as in Answer.YES?");
            }
        }
    }

    private static Verdict[] verdicts(Component component, boolean[] accepts) {
        Verdict[] verdicts = new Verdict[accepts.length];
        for (int ordinal = 0; ordinal < accepts.length; ordinal++) {
            verdicts[ordinal] = Verdict.of(accepts[ordinal], !component.isUnknown(ordinal));
        }
        return verdicts;
    }
}
