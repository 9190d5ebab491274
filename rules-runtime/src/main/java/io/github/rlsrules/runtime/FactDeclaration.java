package io.github.rlsrules.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact record declares, found by reflection: its path, its components, how its absence reads. */
final class FactDeclaration {
    private final Class<? extends Record> type;
    private final Fact fact;
    private final List<Component> components;
    private final List<Component> signs;
    private final @Nullable Component key;
    /** Made once, since to ask what is missing asks for them again and again. */
    private final List<String> paths;

    private final List<String> pathsOfKeys;
    private final BitSet unchangingKeys;
    private final Constructor<? extends Record> constructor;
    private final Object[] blankArguments;
    private final Object blank;

    /** @throws RulebookException if the record cannot be a fact */
    FactDeclaration(Class<?> type) {
        Fact annotation = type.getAnnotation(Fact.class);
        if (annotation == null || !type.isRecord()) {
            throw FactType.noFact(type);
        }
        this.type = type.asSubclass(Record.class);
        this.fact = annotation;
        this.components = componentsOf(type);
        this.signs = components.stream().filter(c -> c.newWithinDays() > 0).toList();
        this.key = fact.key().isEmpty() ? null : component(fact.key());
        if (key != null && (fact.list() || !key.isEnum())) {
            throw new RulebookException(
                    type.getName() + ": the key " + fact.key() + " must be an enum, and not of a list");
        }
        String path = fact.value();
        this.paths = components.stream().map(c -> path + "." + c.name()).toList();
        this.pathsOfKeys = key == null
                ? List.of()
                : key.constants().stream().map(c -> path + "[" + c.name() + "]").toList();
        this.unchangingKeys = key == null ? new BitSet() : unchanging(key.constants());
        if (fact.list()) {
            refuseWithoutIndex();
        } else if (key == null) {
            refuseWhatCannotBeUnknown();
        }
        this.constructor = constructorOf(this.type);
        this.blankArguments = components.stream().map(Component::blank).toArray();
        this.blank = instance(blankArguments);
    }

    Class<? extends Record> type() {
        return type;
    }

    Fact fact() {
        return fact;
    }

    List<Component> components() {
        return components;
    }

    List<Component> signs() {
        return signs;
    }

    @Nullable
    Component key() {
        return key;
    }

    /** The path of a component of a fact that a patient has once. */
    String path(Component component) {
        return paths.get(component.position());
    }

    /** The path of the fact of a key. */
    String pathOfKey(Enum<?> constant) {
        return pathsOfKeys.get(constant.ordinal());
    }

    /** The ordinals of the keys of what is {@link Unchanging}; none if there is no key. */
    BitSet unchangingKeys() {
        return unchangingKeys;
    }

    /** The component of that name, null if there is none. */
    @Nullable
    Component find(String name) {
        for (Component component : components) {
            if (component.name().equals(name)) {
                return component;
            }
        }
        return null;
    }

    Component component(String name) {
        Component found = find(name);
        if (found == null) {
            throw new RulebookException(type.getSimpleName() + " has no component " + name);
        }
        return found;
    }

    Object blank() {
        return blank;
    }

    Object[] blankArguments() {
        return blankArguments.clone();
    }

    Record instance(Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new RulebookException(type.getName() + ": its constructor must accept every constant and number", e);
        }
    }

    private static Constructor<? extends Record> constructorOf(Class<? extends Record> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new RulebookException(type.getName() + ": its constructor must be public", e);
        }
    }

    private static BitSet unchanging(List<Enum<?>> keys) {
        BitSet unchanging = new BitSet();
        for (Enum<?> key : keys) {
            try {
                boolean stays = key.getDeclaringClass().getField(key.name()).isAnnotationPresent(Unchanging.class);
                unchanging.set(key.ordinal(), stays);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e); // each constant is a field
            }
        }
        return unchanging;
    }

    private static List<Component> componentsOf(Class<?> type) {
        List<Component> all = new ArrayList<>();
        for (RecordComponent c : type.getRecordComponents()) {
            Class<?> t = c.getType();
            if (!t.isEnum() && t != int.class && t != long.class && t != double.class) {
                throw new RulebookException(type.getName() + "." + c.getName()
                        + " must be an enum, int, long or double: anything else could be null");
            }
            if ((t == Sign.class) != c.isAnnotationPresent(NewWithin.class)) {
                throw new RulebookException(
                        type.getName() + "." + c.getName() + ": a Sign, and nothing else, is @NewWithin");
            }
            all.add(new Component(c, all.size()));
        }
        return List.copyOf(all);
    }

    private void refuseWithoutIndex() {
        if (Arrays.stream(type.getRecordComponents())
                .noneMatch(c -> c.getName().equals("index") && c.getType() == int.class)) {
            throw new RulebookException(type.getName() + " is a list, so it needs an int component index");
        }
    }

    private void refuseWhatCannotBeUnknown() {
        List<String> wrong = components.stream()
                .filter(c -> !c.canBeUnknown())
                .map(Component::name)
                .toList();
        if (!wrong.isEmpty()) {
            throw new RulebookException(type.getName() + " is one record a patient, so each component needs a constant"
                    + " UNKNOWN: " + String.join(", ", wrong) + " of "
                    + Arrays.toString(type.getRecordComponents()) + " has none");
        }
    }
}
