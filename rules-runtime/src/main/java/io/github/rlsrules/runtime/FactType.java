package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime knows of a fact record: how it is read, its path, its components, and how its absence reads. What the build has
 * generated is enough to take facts in; what the record declares is looked up when it is asked for.
 */
final class FactType {
    /** One instance a class: it is looked up once. Null for what is no fact. */
    private static final ClassValue<@Nullable FactType> ALL = new ClassValue<>() {
        @Override
        protected @Nullable FactType computeValue(Class<?> type) {
            FactReader generated = GeneratedReaders.of(type);
            if (generated != null) {
                return new FactType(type.asSubclass(Record.class), generated);
            }
            if (!isFact(type)) {
                return null;
            }
            FactDeclaration declared = new FactDeclaration(type);
            return new FactType(declared.type(), new ReflectiveReader(declared));
        }
    };

    private static final AtomicInteger TYPES = new AtomicInteger();
    private static final AtomicInteger PLACES = new AtomicInteger();

    /** A number among all types, counted from 0. */
    private final int ordinal = TYPES.getAndIncrement();

    private final Class<? extends Record> type;
    private final FactReader reader;
    private final int number;
    private final boolean list;
    private final int firstPlace;
    private final Lazy<FactDeclaration> declaration;

    private FactType(Class<? extends Record> type, FactReader reader) {
        this.type = type;
        this.reader = reader;
        this.number = reader.types().indexOf(type);
        this.list = reader.places(number) == 0;
        this.firstPlace = PLACES.getAndAdd(reader.places(number));
        this.declaration = new Lazy<>() {
            @Override
            FactDeclaration make() {
                return declare();
            }
        };
    }

    /** To compare shapes takes longer than to assess a patient, so it waits until something is to be explained. */
    private FactDeclaration declare() {
        if (reader.shape(number) != FactReader.shapeOf(type)) {
            throw new RulebookException(type.getName()
                    + " was changed after the code that reads it had been generated: build the rulebook anew");
        }
        return new FactDeclaration(type);
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

    static RulebookException noFact(Class<?> type) {
        return new RulebookException(type.getName() + " is no fact: it must be a record annotated with @Fact");
    }

    static boolean isFact(Class<?> type) {
        return type.isAnnotationPresent(Fact.class);
    }

    private FactDeclaration declared() {
        return declaration.get();
    }

    Class<? extends Record> type() {
        return type;
    }

    int ordinal() {
        return ordinal;
    }

    String path() {
        return declared().fact().value();
    }

    boolean isDerived() {
        return declared().fact().derived();
    }

    boolean isList() {
        return list;
    }

    /** Of a list: the fact that tells whether it is complete, null if there is none. */
    @Nullable
    FactType completeness() {
        Class<?> completeness = declared().fact().completeness();
        return completeness == void.class ? null : of(completeness);
    }

    boolean isKeyed() {
        return declared().key() != null;
    }

    Component key() {
        return Objects.requireNonNull(declared().key());
    }

    /** Whether the fact of the key with that ordinal stays as it is once it is known. */
    boolean isUnchanging(int key) {
        return declared().unchangingKeys().get(key);
    }

    /** Of a list: the place on it, which says nothing about the fact. */
    Component index() {
        return component("index");
    }

    List<Component> components() {
        return declared().components();
    }

    /** The components that have a time. */
    List<Component> signs() {
        return declared().signs();
    }

    /** The component of that name, null if there is none. */
    @Nullable
    Component find(String name) {
        return declared().find(name);
    }

    boolean hasComponent(String name) {
        return find(name) != null;
    }

    Component component(String name) {
        return declared().component(name);
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
        return firstPlace + reader.place(number, fact);
    }

    /** How many numbers {@link #placeOf} has given out so far. */
    static int places() {
        return PLACES.get();
    }

    /** The record of a patient of whom nothing is known. */
    Object blank() {
        return declared().blank();
    }

    /** A blank record but for one component; the predicate of a condition is tried on these. */
    Object blankWith(Component component, Object value) {
        Object[] arguments = declared().blankArguments();
        arguments[component.position()] = value;
        return declared().instance(arguments);
    }

    /** The fact with these components, in their order. */
    Record of(Object[] arguments) {
        return declared().instance(arguments);
    }

    /** The same fact but for some components. */
    Record with(Object fact, Map<Component, Object> changes) {
        Object[] arguments = declared().blankArguments();
        components().forEach(c -> arguments[c.position()] = changes.getOrDefault(c, c.read(fact)));
        return declared().instance(arguments);
    }

    /** How a host finds one fact: {@code labResults[FERRITIN]}, {@code medicines.items[2]}. */
    String pathOf(Object fact) {
        if (list) {
            return path() + "[" + index().read(fact) + "]";
        }
        return isKeyed() ? pathOfKey((Enum<?>) key().read(fact)) : path();
    }

    /** How a host finds one component of one fact: {@code legSymptoms.urgeToMove}, {@code labResults[FERRITIN]}. */
    String pathOf(@Nullable Object fact, Component component) {
        if (list) {
            return path() + "[" + (fact == null ? "" : index().read(fact)) + "]." + component.name();
        }
        if (!isKeyed()) {
            return declared().path(component);
        }
        String keyed = fact == null ? path() : pathOfKey((Enum<?>) key().read(fact));
        return component == key() ? keyed : pathOf(keyed, component.name());
    }

    /** A component of the fact at that path; its value is the fact itself. */
    String pathOf(String keyed, String component) {
        return component.equals("value") ? keyed : keyed + "." + component;
    }

    String pathOfKey(Enum<?> constant) {
        return declared().pathOfKey(constant);
    }
}
