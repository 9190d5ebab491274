package io.github.rlsrules.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What the runtime knows of a fact record: its path, its components, how it is read, and how its absence reads. */
final class FactType {
    /** One instance a class: reflection is paid once. Null for what is no fact. */
    private static final ClassValue<@Nullable FactType> ALL = new ClassValue<>() {
        @Override
        protected @Nullable FactType computeValue(Class<?> type) {
            return isFact(type) ? new FactType(type) : null;
        }
    };

    private static final AtomicInteger PLACES = new AtomicInteger();

    private final Class<? extends Record> type;
    private final String path;
    private final boolean list;
    private final boolean derived;
    private final @Nullable Class<?> completeness;
    private final @Nullable Component key;
    private final List<Component> components;
    private final Constructor<? extends Record> constructor;
    private final Object[] blankArguments;
    private final Object blank;
    private final FactReader reader;
    private final int number;
    private final int firstPlace;

    private FactType(Class<?> type) {
        Fact fact = type.getAnnotation(Fact.class);
        if (fact == null || !type.isRecord()) {
            throw noFact(type);
        }
        this.type = type.asSubclass(Record.class);
        this.path = fact.value();
        this.list = fact.list();
        this.derived = fact.derived();
        this.completeness = fact.completeness() == void.class ? null : fact.completeness();
        this.components = componentsOf(type);
        this.key = fact.key().isEmpty() ? null : component(fact.key());
        if (key != null && (list || !key.isEnum())) {
            throw new RulebookException(
                    type.getName() + ": the key " + fact.key() + " must be an enum, and not of a list");
        }
        if (list) {
            refuseWithoutIndex();
        } else if (key == null) {
            refuseWhatCannotBeUnknown();
        }
        this.constructor = constructorOf(this.type);
        this.blankArguments = components.stream().map(Component::blank).toArray();
        this.blank = instance(blankArguments);
        this.reader = readerOf();
        this.number = reader.types().indexOf(type);
        this.firstPlace =
                PLACES.getAndAdd(list ? 0 : key == null ? 1 : key.constants().size());
    }

    static FactType of(Class<?> type) {
        FactType found = ALL.get(type);
        if (found == null) {
            throw noFact(type);
        }
        return found;
    }

    /** The same, null for a record that is no fact. */
    static @Nullable FactType find(Class<? extends Record> type) {
        return ALL.get(type);
    }

    private static RulebookException noFact(Class<?> type) {
        return new RulebookException(type.getName() + " is no fact: it must be a record annotated with @Fact");
    }

    static boolean isFact(Class<?> type) {
        return type.isAnnotationPresent(Fact.class);
    }

    Class<? extends Record> type() {
        return type;
    }

    String path() {
        return path;
    }

    boolean isDerived() {
        return derived;
    }

    boolean isList() {
        return list;
    }

    /** Of a list: the fact that tells whether it is complete, null if there is none. */
    @Nullable
    FactType completeness() {
        return completeness == null ? null : of(completeness);
    }

    boolean isKeyed() {
        return key != null;
    }

    Component key() {
        return Objects.requireNonNull(key);
    }

    private Component index() {
        return component("index");
    }

    List<Component> components() {
        return components;
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

    boolean hasComponent(String name) {
        return find(name) != null;
    }

    Component component(String name) {
        Component found = find(name);
        if (found == null) {
            throw new RulebookException(type.getSimpleName() + " has no component " + name);
        }
        return found;
    }

    /** Reads its records, under the {@link #number} that this type has there. */
    FactReader reader() {
        return reader;
    }

    int number() {
        return number;
    }

    /** Of what is no list: a number that this fact, with its key, has among those of all types, counted from 0. */
    int placeOf(Record fact) {
        return key == null ? firstPlace : firstPlace + key.ordinal(fact);
    }

    /** The record of a patient of whom nothing is known. */
    Object blank() {
        return blank;
    }

    /** A blank record but for one component; the predicate of a condition is tried on these. */
    Object blankWith(Component component, Object value) {
        Object[] arguments = blankArguments.clone();
        arguments[component.position()] = value;
        return instance(arguments);
    }

    /** The same fact but for some components. */
    Record with(Object fact, Map<Component, Object> changes) {
        Object[] arguments = new Object[components.size()];
        components.forEach(c -> arguments[c.position()] = changes.getOrDefault(c, c.read(fact)));
        return instance(arguments);
    }

    /** How a host finds one fact: {@code labResults[FERRITIN]}, {@code medicines.items[2]}. */
    String pathOf(Object fact) {
        if (list) {
            return path + "[" + index().read(fact) + "]";
        }
        return key == null ? path : pathOfKey((Enum<?>) key.read(fact));
    }

    /** How a host finds one component of one fact: {@code legSymptoms.urgeToMove}, {@code labResults[FERRITIN]}. */
    String pathOf(@Nullable Object fact, Component component) {
        if (list) {
            return path + "[" + (fact == null ? "" : index().read(fact)) + "]." + component.name();
        }
        if (key == null) {
            return path + "." + component.name();
        }
        String keyed = fact == null ? path : pathOfKey((Enum<?>) key.read(fact));
        return component == key ? keyed : pathOf(keyed, component.name());
    }

    /** A component of the fact at that path; its value is the fact itself. */
    String pathOf(String keyed, String component) {
        return component.equals("value") ? keyed : keyed + "." + component;
    }

    String pathOfKey(Enum<?> constant) {
        return path + "[" + constant.name() + "]";
    }

    /** The generated reader, unless there is none or it was made before the record was changed. */
    private FactReader readerOf() {
        FactReader reflective = new ReflectiveReader(type, components, key == null && !list);
        FactReader generated = GeneratedReaders.beside(type);
        return generated != null && new ReaderCheck(this, generated, reflective).isSame() ? generated : reflective;
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

    private static List<Component> componentsOf(Class<?> type) {
        List<Component> all = new ArrayList<>();
        for (RecordComponent c : type.getRecordComponents()) {
            Class<?> t = c.getType();
            if (!t.isEnum() && t != int.class && t != long.class && t != double.class) {
                throw new RulebookException(type.getName() + "." + c.getName()
                        + " must be an enum, int, long or double: anything else could be null");
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
