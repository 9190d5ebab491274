package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts about one patient: records annotated with {@link Fact}. Immutable. Prints nothing about the patient.
 *
 * @since 0.1.0
 */
public final class Facts {
    private final List<Record> records;
    private final List<FactType> types;
    private final List<Record> bounded;
    private final Set<Class<?>> completeLists;
    private final List<NotAssessed> notAssessed;
    private final Set<String> newSigns;
    private final Set<String> notKnown;
    private final Map<String, Set<String>> called;
    private final Map<String, WorkedOut> workedOut;
    private final Set<String> undated;
    private final List<Picture> pictures;
    private volatile @Nullable Set<String> signsOfUnknownTime;

    private Facts(Builder builder) {
        this.records = Collections.unmodifiableList(new ArrayList<>(builder.records));
        this.types = new ArrayList<>(builder.types);
        this.bounded = List.copyOf(builder.bounded);
        this.completeLists = copy(builder.completeLists);
        this.notAssessed = List.copyOf(builder.notAssessed);
        this.newSigns = copy(builder.newSigns);
        this.notKnown = copy(builder.notKnown);
        this.called = builder.called;
        this.workedOut = builder.workedOut;
        this.undated = copy(builder.undated);
        this.pictures = List.copyOf(builder.pictures);
    }

    /** Most of them are empty, and of an empty set {@link Set#copyOf} makes two before it finds that out. */
    private static <T> Set<T> copy(Set<T> set) {
        return set.isEmpty() ? Set.of() : Set.copyOf(set);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return all records, in the order in which they were added} */
    public List<Record> records() {
        return records;
    }

    /** Of each of them its type. */
    FactType typeOf(int record) {
        return types.get(record);
    }

    /** Those of which the value is known within bounds only. */
    List<Record> bounded() {
        return bounded;
    }

    /**
     * {@return whether the list of these records is known to be complete, so that what is not on it is known not to be}
     *
     * @param type of records of which a patient has a list
     */
    public boolean isComplete(Class<? extends Record> type) {
        return completeLists.contains(type);
    }

    /**
     * {@return the same facts with another record in the place of one}
     *
     * @param one the record that goes
     * @param other the record that comes
     * @throws IllegalArgumentException as {@link Builder#add}
     */
    public Facts replacing(Record one, Record other) {
        return with(records.stream().map(r -> r == one ? other : r).toList());
    }

    /**
     * {@return the same facts without one record}
     *
     * @param one the record that goes
     */
    public Facts without(Record one) {
        return with(records.stream().filter(r -> r != one).toList());
    }

    /**
     * {@return the same with other records; all else that is known of them stays so}
     *
     * @param others all records that there are then
     */
    public Facts with(List<Record> others) {
        return emptied().addAll(others).build();
    }

    /**
     * {@return the same with a list that is not known to be complete}
     *
     * @param list the type of its records
     */
    public Facts withIncomplete(Class<? extends Record> list) {
        Builder builder = emptied();
        builder.completeLists = new HashSet<>(completeLists);
        builder.completeLists.remove(list);
        return builder.addAll(records).build();
    }

    Set<Class<?>> completeLists() {
        return completeLists;
    }

    /** The same without any record. */
    Builder emptied() {
        Builder builder = builder();
        builder.completeLists = completeLists;
        builder.notAssessed.addAll(notAssessed);
        builder.newSigns.addAll(newSigns);
        builder.notKnown.addAll(notKnown);
        called.forEach((path, names) -> names.forEach(name -> builder.called(path, name)));
        builder.workedOut = workedOut;
        builder.undated.addAll(undated);
        builder.pictures = pictures;
        return builder;
    }

    List<NotAssessed> notAssessed() {
        return notAssessed;
    }

    /** Paths of the {@linkplain Sign signs} that are known to be new. */
    Set<String> newSigns() {
        return newSigns;
    }

    /** Paths of what was asked, and the patient does not know. */
    Set<String> notKnown() {
        return notKnown;
    }

    /** What the host calls the fact of which a path is that of a component. */
    Set<String> calledAt(String path) {
        int end = path.indexOf(']');
        Set<String> names = end < 0 ? Set.of() : called.getOrDefault(path.substring(0, end + 1), Set.of());
        Set<String> shown = new LinkedHashSet<>();
        for (String name : names) {
            shown.add(ShownName.of(name));
        }
        shown.remove("");
        return shown;
    }

    /** Whether what a path is that of a component of can be one of several things, as a medicine of which only its class was said. */
    boolean isAmbiguous(String path) {
        String item = path.substring(0, path.indexOf(']') + 1);
        return !item.isEmpty()
                && notAssessed.stream()
                        .anyMatch(one -> one.reason() == NotAssessed.Reason.AMBIGUOUS
                                && one.what().startsWith(item));
    }

    /** All that the host calls anything. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        called.values().forEach(names::addAll);
        return names;
    }

    /** How a value is told that was worked out of others; what was given itself is told as it is. */
    String shown(String path, String given) {
        WorkedOut shown = workedOut.get(path);
        return shown == null ? given : shown.told();
    }

    /** A quantity as a text shows it: one that was worked out as people write it. */
    Amount amount(String path, Measured measured) {
        WorkedOut shown = workedOut.get(path);
        return shown == null ? Amount.of(measured) : new Amount(shown.number(), measured.unit());
    }

    /** Paths of values that were given and lack only a date. */
    Set<String> undated() {
        return undated;
    }

    /** What was given that a letter can show. */
    List<Picture> pictures() {
        return pictures;
    }

    /** Paths of the signs that are there, and nobody told since when. */
    Set<String> signsOfUnknownTime() {
        Set<String> known = signsOfUnknownTime;
        if (known == null) {
            known = Collections.unmodifiableSet(findSignsOfUnknownTime());
            signsOfUnknownTime = known; // immutable, so it does not matter which thread's stays
        }
        return known;
    }

    private Set<String> findSignsOfUnknownTime() {
        Set<String> paths = new LinkedHashSet<>();
        Cells cells = new Cells();
        for (int record = 0; record < records.size(); record++) {
            FactType type = types.get(record);
            if (!type.signs().isEmpty()) {
                cells.read(type, records.get(record));
                for (int i = 0; i < cells.answers; i++) {
                    Component component = type.components().get(cells.positions[i]);
                    if (component.newWithinDays() > 0 && cells.ordinals[component.position()] == Sign.YES.ordinal()) {
                        paths.add(type.pathOf(null, component));
                    }
                }
            }
        }
        paths.removeAll(newSigns);
        return paths;
    }

    @Override
    public String toString() {
        return "Facts[" + records.size() + " records]";
    }

    /** Collects facts. Two records that contradict each other by being two are refused when they are added. */
    public static final class Builder {
        /** About as many records as a patient has of whom much is known. */
        private static final int ABOUT = 40;

        private final List<Record> records = new ArrayList<>(ABOUT);
        private final List<FactType> types = new ArrayList<>(ABOUT);
        private List<Record> bounded = List.of();
        private final BitSet given = new BitSet(FactType.places());
        private Set<Class<?>> completeLists = Set.of();
        private final List<NotAssessed> notAssessed = new ArrayList<>();
        private final Set<String> newSigns = new HashSet<>();
        private final Set<String> notKnown = new HashSet<>();
        private Map<String, Set<String>> called = Map.of();
        private Map<String, WorkedOut> workedOut = Map.of();
        private final Set<String> undated = new HashSet<>();
        private List<Picture> pictures = List.of();

        private Builder() {}

        /**
         * Adds a fact.
         *
         * @param fact a record annotated with {@link Fact}
         * @return this builder
         * @throws IllegalArgumentException if it is no fact, or holds null or NaN
         * @throws InvalidFactsException if it is the second one where a patient has one
         */
        public Builder add(Record fact) {
            FactType type = FactType.find(fact.getClass());
            if (type == null) {
                throw new IllegalArgumentException(fact.getClass().getName() + " is not annotated with @Fact");
            }
            if (!type.reader().isWhole(type.number(), fact)) {
                throw new IllegalArgumentException(faultOf(type, fact));
            }
            if (!type.isList()) {
                int place = type.placeOf(fact);
                if (given.get(place)) {
                    throw new InvalidFactsException(
                            List.of(new Problem(type.pathOf(fact), Problem.Code.DUPLICATE, "is given twice")));
                }
                given.set(place);
            }
            records.add(fact);
            types.add(type);
            if (fact instanceof Measured measured && measured.lowest() < measured.highest()) {
                bounded = bounded.isEmpty() ? new ArrayList<>() : bounded;
                bounded.add(fact);
            }
            return this;
        }

        private static String faultOf(FactType type, Record fact) {
            return type.components().stream()
                    .filter(component -> component.fault(fact) != null)
                    .findFirst()
                    .map(component -> type.path() + "." + component.name() + " " + component.fault(fact))
                    .orElseThrow();
        }

        /**
         * Adds facts, one after the other.
         *
         * @param facts records annotated with {@link Fact}
         * @return this builder
         * @throws IllegalArgumentException as {@link #add}
         */
        public Builder addAll(Collection<? extends Record> facts) {
            for (Record fact : facts) {
                add(fact);
            }
            return this;
        }

        /**
         * Declares that the list of these records is complete, empty or not.
         *
         * @param listType the type of its records
         * @return this builder
         */
        public Builder complete(Class<? extends Record> listType) {
            if (!FactType.of(listType).isList()) {
                throw new IllegalArgumentException(listType.getName() + " is not a list");
            }
            completeLists = new HashSet<>(completeLists);
            completeLists.add(listType);
            return this;
        }

        /**
         * Declares that the host gave something which the rulebook does not know; every assessment will say so.
         *
         * @param path its path, such as {@code medicines.items[2]}
         * @return this builder
         */
        public Builder notRecognised(String path) {
            return notRecognised(path, null);
        }

        /**
         * Declares the same of what the host calls by a name.
         *
         * @param path its path, such as {@code medicines.items[2]}
         * @param called the name that the host gave; null if there is none
         * @return this builder
         */
        public Builder notRecognised(String path, @Nullable String called) {
            return add(path, NotAssessed.Reason.NOT_RECOGNISED, called);
        }

        /**
         * Declares that the host gave something which no rule reads.
         *
         * @param path its path, such as {@code medicines.items[2]}
         * @return this builder
         */
        public Builder unread(String path) {
            return add(path, NotAssessed.Reason.NO_RULE_READS_IT, null);
        }

        /**
         * Declares that the host gave something which can mean several things, or only a class of things.
         *
         * @param path its path, such as {@code medicines.items[2]}
         * @param called the name that the host gave; null if there is none
         * @return this builder
         */
        public Builder ambiguous(String path, @Nullable String called) {
            return add(path, NotAssessed.Reason.AMBIGUOUS, called);
        }

        private Builder add(String path, NotAssessed.Reason reason, @Nullable String called) {
            notAssessed.add(new NotAssessed(path, reason, List.of(), called));
            return this;
        }

        /**
         * Declares that a {@link Sign} that is there is known to be new; of any other, nobody told since when it is there.
         *
         * @param path such as {@code warningSigns.collapse}
         * @return this builder
         */
        public Builder newSign(String path) {
            newSigns.add(path);
            return this;
        }

        /**
         * Declares that a fact was asked for and the patient does not know it: it stays unknown, and is not asked for again.
         *
         * @param path such as {@code labResults[FERRITIN]}
         * @return this builder
         */
        public Builder notKnown(String path) {
            notKnown.add(path);
            return this;
        }

        /**
         * Declares what the host calls a fact, so that a text can name it. It is shown as a name needs it: at most 60 letters,
         * digits and few signs.
         *
         * @param path of the fact, such as {@code medicines.items[2]}
         * @param name as the host gave it
         * @return this builder
         */
        public Builder called(String path, String name) {
            called = called.isEmpty() ? new HashMap<>() : called;
            called.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(name);
            return this;
        }

        /**
         * Declares that a value was worked out of what the host gave: reasons and texts then tell it so. Rules compare the
         * value itself.
         *
         * @param path where it stands, such as {@code labResults[TRANSFERRIN_SATURATION]}
         * @param value the number, and of what it was made
         * @return this builder
         */
        public Builder workedOut(String path, WorkedOut value) {
            workedOut = new HashMap<>(workedOut);
            workedOut.put(path, value);
            return this;
        }

        /**
         * Declares that a value was given that lacks only a date that can be: its {@code date} is asked for, and not the value
         * again.
         *
         * @param path such as {@code labResults[FERRITIN]}
         * @return this builder
         */
        public Builder undated(String path) {
            undated.add(path);
            return this;
        }

        /**
         * Adds what a letter can show of what was given. No rule reads it.
         *
         * @param picture of what was given
         * @return this builder
         */
        public Builder picture(Picture picture) {
            pictures = new ArrayList<>(pictures);
            pictures.add(picture);
            return this;
        }

        /** {@return the facts that were added} */
        public Facts build() {
            return new Facts(this);
        }
    }
}
