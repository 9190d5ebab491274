package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts about one patient: records annotated with {@link Fact}. Immutable. Prints nothing about the patient. */
public final class Facts {
    private final List<Record> records;
    private final Set<Class<?>> completeLists;
    private final List<NotAssessed> notAssessed;

    private Facts(Builder builder) {
        this.records = List.copyOf(builder.records);
        this.completeLists = Set.copyOf(builder.completeLists);
        this.notAssessed = List.copyOf(builder.notAssessed);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** All records, in the order in which they were added. */
    public List<Record> records() {
        return records;
    }

    /** Whether the list of these records is known to be complete, so that what is not on it is known not to be. */
    public boolean isComplete(Class<? extends Record> type) {
        return completeLists.contains(type);
    }

    Set<Class<?>> completeLists() {
        return completeLists;
    }

    /** The same without any record. */
    Builder emptied() {
        Builder builder = builder();
        builder.completeLists.addAll(completeLists);
        builder.notAssessed.addAll(notAssessed);
        return builder;
    }

    List<NotAssessed> notAssessed() {
        return notAssessed;
    }

    @Override
    public String toString() {
        return "Facts[" + records.size() + " records]";
    }

    /** Collects facts. Two records that contradict each other by being two are refused when they are added. */
    public static final class Builder {
        private final List<Record> records = new ArrayList<>();
        private final Map<Class<?>, BitSet> given = new IdentityHashMap<>();
        private final Set<Class<?>> completeLists = new HashSet<>();
        private final List<NotAssessed> notAssessed = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a fact.
         *
         * @throws IllegalArgumentException if it is no fact, holds null or NaN, or is the second one where a patient has one
         */
        public Builder add(Record fact) {
            if (!FactType.isFact(fact.getClass())) {
                throw new IllegalArgumentException(fact.getClass().getName() + " is not annotated with @Fact");
            }
            FactType type = FactType.of(fact.getClass());
            for (Component component : type.components()) {
                String fault = component.fault(fact);
                if (fault != null) {
                    throw new IllegalArgumentException(type.path() + "." + component.name() + " " + fault);
                }
            }
            if (!type.isList()) {
                int key = type.isKeyed() ? type.key().ordinal(fact) : 0;
                BitSet keys = given.computeIfAbsent(type.type(), t -> new BitSet());
                if (keys.get(key)) {
                    String where = type.isKeyed()
                            ? type.pathOfKey(type.key().constants().get(key))
                            : type.path();
                    throw new IllegalArgumentException(where + " is given twice");
                }
                keys.set(key);
            }
            records.add(fact);
            return this;
        }

        public Builder addAll(Collection<? extends Record> facts) {
            facts.forEach(this::add);
            return this;
        }

        /** Declares that the list of these records is complete, empty or not. */
        public Builder complete(Class<? extends Record> listType) {
            if (!FactType.of(listType).isList()) {
                throw new IllegalArgumentException(listType.getName() + " is not a list");
            }
            completeLists.add(listType);
            return this;
        }

        /** Declares that the host gave something which the rulebook does not know; every assessment will say so. */
        public Builder notRecognised(String path) {
            notAssessed.add(new NotAssessed(path, NotAssessed.Reason.NOT_RECOGNISED));
            return this;
        }

        public Facts build() {
            return new Facts(this);
        }
    }
}
