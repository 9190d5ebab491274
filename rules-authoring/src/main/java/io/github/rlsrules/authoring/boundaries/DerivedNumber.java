package io.github.rlsrules.authoring.boundaries;

import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A number that is made from what the host gives, such as the days since a date. It is varied in the fact itself.
 *
 * @param record one of the facts
 * @param component the place of the number in it
 */
record DerivedNumber(String name, Facts facts, Record record, int component) implements Varied {

    /** All facts of that kind, one after the other. */
    static List<DerivedNumber> findAll(String name, Facts facts, LimitAsWritten comparison) {
        return facts.records().stream()
                .filter(r -> r.getClass().getSimpleName().equals(comparison.type()))
                .filter(r -> comparison
                        .key()
                        .map(k -> String.valueOf(read(r, position(r, k.component())))
                                .equals(k.constant()))
                        .orElse(true))
                .map(r -> new DerivedNumber(name, facts, r, position(r, comparison.component())))
                .toList();
    }

    @Override
    public Facts with(BigDecimal number) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == component ? ofType(components[i].getType(), number) : read(record, i);
        }
        return facts.replacing(record, make(record.getClass(), components, values));
    }

    @Override
    public Facts without() {
        return facts.without(record);
    }

    private static Object ofType(Class<?> type, BigDecimal number) {
        if (type == double.class) {
            return number.doubleValue();
        }
        if (number.stripTrailingZeros().scale() > 0) {
            throw new InvalidFactsException(
                    List.of(new Problem("", Problem.Code.WRONG_TYPE, "must be a whole number")));
        }
        return type == int.class ? (Object) number.intValueExact() : (Object) number.longValueExact();
    }

    private static int position(Record of, String component) {
        return Arrays.stream(of.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(component);
    }

    private static Object read(Record of, int component) {
        try {
            return of.getClass().getRecordComponents()[component].getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record make(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
