package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.runtime.Outcome;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Outcomes in one line each: what stands behind {@code concludes} in a case file. */
public final class OutcomeText {
    private OutcomeText() {}

    /**
     * Kind and code, then the constants of which the code says nothing, in the order of the record: {@code RED_FLAG ASYMMETRY
     * ROUTINE GENERAL_PRACTICE}. An empty optional is left out, and a
     * set is written constant by constant.
     */
    public static String of(Outcome outcome) {
        List<String> values = values(outcome);
        int told = 0;
        for (int i = 1; i <= values.size(); i++) {
            if (String.join("_", values.subList(0, i)).equals(outcome.code())) {
                told = i;
            }
        }
        List<String> words = new ArrayList<>(List.of(outcome.kind(), outcome.code()));
        words.addAll(values.subList(told, values.size()));
        return String.join(" ", words);
    }

    private static List<String> values(Outcome outcome) {
        if (!(outcome instanceof Record)) {
            return List.of(outcome.urgency().name());
        }
        List<String> values = new ArrayList<>();
        for (RecordComponent component : outcome.getClass().getRecordComponents()) {
            Object value = read(outcome, component);
            if (value instanceof Optional<?> optional) {
                optional.map(OutcomeText::name).ifPresent(values::add);
            } else if (value instanceof Collection<?> several) {
                several.stream()
                        .sorted(OutcomeText::inOrder)
                        .map(OutcomeText::name)
                        .forEach(values::add);
            } else {
                values.add(name(value));
            }
        }
        return values;
    }

    /** As the constants are declared: a set has no order of its own. */
    private static int inOrder(Object one, Object other) {
        return one instanceof Enum<?> a && other instanceof Enum<?> b
                ? Integer.compare(a.ordinal(), b.ordinal())
                : name(one).compareTo(name(other));
    }

    private static String name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Object read(Outcome outcome, RecordComponent component) {
        try {
            return component.getAccessor().invoke(outcome);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
