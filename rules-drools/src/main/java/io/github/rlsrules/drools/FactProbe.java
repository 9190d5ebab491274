package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.RulebookException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.functions.Predicate1;

/** Makes facts of one type on which only some components are known, and asks a compiled predicate about them. */
final class FactProbe {
    private static final ClassValue<FactProbe> ALL = new ClassValue<>() {
        @Override
        protected FactProbe computeValue(Class<?> type) {
            return new FactProbe(type);
        }
    };

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Class<?>[] types;
    private final Object[] blank;

    private FactProbe(Class<?> type) {
        if (!type.isRecord()) {
            throw new RulebookException(type.getName() + " is no record");
        }
        this.type = type;
        this.types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        for (RecordComponent component : type.getRecordComponents()) {
            positions.put(component.getName(), positions.size());
        }
        try {
            this.constructor = type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new RulebookException(type.getName() + ": its constructor must be public", e);
        }
        this.blank = Arrays.stream(types).map(FactProbe::blank).toArray();
    }

    static FactProbe of(Class<?> type) {
        return ALL.get(type);
    }

    private static Object blank(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return Arrays.stream(constants)
                    .filter(c -> ((Enum<?>) c).name().equals("UNKNOWN"))
                    .findFirst()
                    .orElse(constants[0]);
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : (Object) 0.0;
    }

    boolean has(String component) {
        return positions.containsKey(component);
    }

    /** The type of a component. */
    Class<?> typeOf(String component) {
        return types[position(component)];
    }

    /** The constants of a component; empty if it is a number. */
    List<Enum<?>> constants(String component) {
        Class<?> of = typeOf(component);
        return of.isEnum() ? List.of((Enum<?>[]) of.getEnumConstants()) : List.of();
    }

    private int position(String component) {
        return Optional.ofNullable(positions.get(component))
                .orElseThrow(() -> new RulebookException(type.getSimpleName() + " has no component " + component));
    }

    /** What a predicate says of a fact of which only these components are known. */
    boolean holds(Predicate1<Object> predicate, Map<String, Object> known) {
        Object[] arguments = blank.clone();
        known.forEach((component, value) -> arguments[position(component)] = value);
        Object fact;
        try {
            fact = constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new RulebookException(type.getName() + ": its constructor must accept every constant and number", e);
        }
        try {
            return predicate.test(fact);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
