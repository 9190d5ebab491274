package io.github.rlsrules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Takes records apart and puts them together again. */
final class Records {
    private Records() {}

    static Object[] values(Record answers) {
        return Arrays.stream(answers.getClass().getRecordComponents())
                .map(component -> read(component, answers))
                .toArray();
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T make(Class<T> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
