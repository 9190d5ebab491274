package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code component operator constant} over a fact. What it says of every constant, unknown ones included, is all there is to know. */
final class ComponentTest implements Possibility.Test {
    private final Component component;
    private final List<Enum<?>> accepted;
    /** What it comes to for each constant of an enum component. */
    private final Verdict[] verdicts;
    /** What it says of a number; null for an enum component. */
    private final @Nullable Threshold threshold;

    private ComponentTest(Component component, List<Enum<?>> accepted, @Nullable Threshold threshold) {
        this.component = component;
        this.accepted = accepted;
        this.threshold = threshold;
        this.verdicts = new Verdict[component.constants().size()];
        for (Enum<?> constant : component.constants()) {
            verdicts[constant.ordinal()] =
                    Verdict.of(accepted.contains(constant), !component.isUnknown(constant.ordinal()));
        }
    }

    static ComponentTest of(FactType type, CompiledRule.Test test) {
        Component component = type.component(test.component());
        if (component.isEnum() == (test.threshold() != null)) {
            throw new RulebookException(type.type().getSimpleName() + "." + component.name() + " is "
                    + (component.isEnum() ? "no number" : "a number"));
        }
        return new ComponentTest(component, test.accepted(), test.threshold());
    }

    Component component() {
        return component;
    }

    Verdict verdict(Object fact) {
        return component.isEnum()
                ? verdicts[component.ordinal(fact)]
                : number(((Number) component.read(fact)).doubleValue());
    }

    /** The same for a fact whose component is known by its ordinal. */
    Verdict verdict(int ordinal) {
        return verdicts[ordinal];
    }

    Verdict number(double number) {
        return Objects.requireNonNull(threshold).accepts(number) ? Verdict.YES : Verdict.NO;
    }

    /** What it says of a value: a constant, or a number. */
    @Override
    public Verdict verdictOf(Object value) {
        return threshold == null ? verdicts[((Enum<?>) value).ordinal()] : number(((Number) value).doubleValue());
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

    /** How likely it is that it holds of an answer that is missing, which is so often not the usual one. */
    double chance(double howOften) {
        return accepted.stream().anyMatch(constant -> constant.name().equals("NO")) ? 1 - howOften : howOften;
    }

    /** Whether it reads an answer that is missing. */
    boolean isOpen(Object fact) {
        return component.isEnum() && component.isUnknown(component.ordinal(fact));
    }

    /** The constants of an enum component that satisfy it, in their order. */
    List<Enum<?>> accepted() {
        return accepted;
    }

    @Nullable
    Threshold threshold() {
        return threshold;
    }

    /** Whether a sign that may be new counts here, and one that is not does not. */
    boolean tellsTime() {
        return accepted.contains(Sign.YES) && !accepted.contains(Sign.LONG_STANDING);
    }

    /** How it can come out for some fact; a number that is there is never unknown. */
    Set<Truth> truths() {
        return component.isEnum()
                ? Arrays.stream(verdicts).map(Verdict::truth).collect(Truth.toSet())
                : Truth.set(Truth.FALSE, Truth.TRUE);
    }
}
