package io.github.rlsrules.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes and reads outcomes: records of enums, sets of enums, texts and numbers. */
final class OutcomeFile {
    /** A constructor a type: it is looked up once, not for each rule. */
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getConstructor(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new RulebookException(type.getName() + ": its constructor must be public", e);
            }
        }
    };

    private OutcomeFile() {}

    static void write(Outcome outcome, BinaryWriter to) {
        Class<?> type = outcome.getClass();
        if (!type.isRecord()) {
            throw new RulebookException(type.getName() + " must be a record to be an outcome");
        }
        to.string(type.getName()).number(type.getRecordComponents().length);
        for (RecordComponent component : type.getRecordComponents()) {
            write(read(component, outcome), component, to);
        }
    }

    private static Object read(RecordComponent component, Outcome outcome) {
        return new Component(component, 0).read(outcome);
    }

    private static void write(Object value, RecordComponent component, BinaryWriter to) {
        if (value instanceof Enum<?> constant) {
            to.number('E').string(constant.getDeclaringClass().getName()).string(constant.name());
        } else if (value instanceof String text) {
            to.number('S').string(text);
        } else if (value instanceof Integer number) {
            to.number('I').number(number);
        } else if (value instanceof Double number) {
            to.number('D').doubles(new double[] {number});
        } else if (value instanceof Boolean truth) {
            to.number('B').number(truth ? 1 : 0);
        } else if (value instanceof Set<?> set) {
            to.number('X').number(set.size());
            new TreeSet<>(set).forEach(element -> write(element, component, to));
        } else {
            throw new RulebookException(component.getDeclaringRecord().getName() + "." + component.getName()
                    + " must be an enum, a set of enums, a text, an int, a double or a boolean to be written");
        }
    }

    static Outcome read(BinaryReader from, ClassLoader loader) {
        Class<?> type = RulesFile.type(from.string(), loader);
        Object[] components = new Object[from.number()];
        for (int i = 0; i < components.length; i++) {
            components[i] = value(from, loader);
        }
        try {
            return (Outcome) CONSTRUCTORS.get(type).newInstance(components);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new RulebookException("the rulebook concludes " + type.getName() + ", which is not as it was", e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a set of enums was written as such
    private static Object value(BinaryReader from, ClassLoader loader) {
        switch (from.number()) {
            case 'E':
                return RulesFile.constant(RulesFile.type(from.string(), loader), from.string());
            case 'S':
                return from.string();
            case 'I':
                return from.number();
            case 'D':
                return from.doubles()[0];
            case 'B':
                return from.number() == 1;
            default:
                Enum[] constants = new Enum[from.number()];
                for (int i = 0; i < constants.length; i++) {
                    constants[i] = (Enum) value(from, loader);
                }
                return constants.length == 0 ? Set.of() : EnumSet.copyOf((List) Arrays.asList(constants));
        }
    }
}
