package io.github.rlsrules.facts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records by the names of their components. */
final class Records {
    /** The JVM makes them anew whenever it is asked. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Records() {}

    /** Looked up once: to ask Java again makes all of them anew. Not to be changed. */
    static RecordComponent[] components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    static @Nullable RecordComponent component(Class<?> type, String name) {
        for (RecordComponent component : COMPONENTS.get(type)) {
            if (component.getName().equals(name)) {
                return component;
            }
        }
        return null;
    }

    /** The names of all components, as a host is told of them. */
    static String names(Class<?> type) {
        return Arrays.stream(COMPONENTS.get(type))
                .map(RecordComponent::getName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static @Nullable Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with one component changed. */
    static <T extends Record> T with(T given, String name, Object value) {
        return copy(given, (component, old) -> component.getName().equals(name) ? value : old);
    }

    /** One in which each value is what this makes of it. */
    @SuppressWarnings("unchecked")
    static <T extends Record> T copy(T given, BiFunction<RecordComponent, @Nullable Object, @Nullable Object> change) {
        RecordComponent[] components = COMPONENTS.get(given.getClass());
        @Nullable Object[] values = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = components[i].getType();
            values[i] = change.apply(components[i], read(components[i], given));
        }
        try {
            return (T) given.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
