package io.github.rlsrules.json;

import io.github.rlsrules.runtime.Sign;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of two values that were given for one field, so that no alarm is lost to either: what is known counts before what is not, and YES
 * before NO, and of a sign what is new before what is not.
 */
final class Twice {
    private Twice() {}

    static @Nullable Object merged(@Nullable Object one, @Nullable Object other) {
        if (one == null || isUnknown(one)) {
            return other == null ? one : other;
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            List<Object> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
        if (one instanceof Record first && other instanceof Record second) {
            return merged(first, second);
        }
        if (one instanceof Sign first && other instanceof Sign second) {
            return first.compareTo(second) <= 0 ? first : second;
        }
        return other instanceof Enum<?> answer
                        && YesOrNo.is(answer.getDeclaringClass())
                        && answer.name().equals(YesOrNo.YES)
                ? other
                : one;
    }

    private static boolean isUnknown(Object value) {
        return value instanceof Enum<?> constant && constant.name().equals("UNKNOWN");
    }

    private static Record merged(Record one, Record other) {
        RecordComponent[] components = one.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = merged(
                        components[i].getAccessor().invoke(one),
                        components[i].getAccessor().invoke(other));
            }
            return (Record) RecordReader.constructor(one.getClass(), components).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the values of two records can be made", e);
        }
    }
}
