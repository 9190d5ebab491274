package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One patient's facts, arranged so that a pattern finds its own without searching. */
final class FactView {
    private final Slots slots;
    private final Facts facts;
    private final Object[] single;
    private final Object[][] keyed;
    private final List<List<Object>> listed = new ArrayList<>();

    private FactView(Slots slots, Facts facts) {
        this.slots = slots;
        this.facts = facts;
        int many = slots.types.size();
        this.single = new Object[many];
        this.keyed = new Object[many][];
        for (FactType type : slots.types) {
            listed.add(type.isList() ? new ArrayList<>() : List.of());
            single[listed.size() - 1] = type.blank();
        }
        for (Record fact : facts.records()) {
            Integer slot = slots.indexes.get(fact.getClass());
            if (slot != null) { // else no rule reads it
                put(slot, slots.types.get(slot), fact);
            }
        }
    }

    private void put(int slot, FactType type, Object fact) {
        if (type.isList()) {
            listed.get(slot).add(fact);
        } else if (type.isKeyed()) {
            if (keyed[slot] == null) {
                keyed[slot] = new Object[type.key().constants().size()];
            }
            keyed[slot][type.key().ordinal(fact)] = fact;
        } else {
            single[slot] = fact;
        }
    }

    /** The same reason, of a value that was worked out in the words that say so. */
    Because shown(Because reason) {
        return reason instanceof Because.Given given
                ? new Because.Given(given.fact(), facts.shown(given.fact(), given.value()))
                : reason;
    }

    /** The patient's record of that type; a blank one if the host gave none. */
    Object single(int slot) {
        return single[slot];
    }

    @Nullable
    Object keyed(int slot, Enum<?> key) {
        Object[] byKey = keyed[slot];
        return byKey == null ? null : byKey[key.ordinal()];
    }

    List<Object> list(int slot) {
        return listed.get(slot);
    }

    boolean isComplete(int slot) {
        return facts.completeLists().contains(slots.types.get(slot).type());
    }

    /**
     * What is to be inserted into a session: the facts that some rule reads. A record on which nothing is answered that a rule
     * reads is left out, unless some pattern matches just that.
     */
    List<Object> relevant() {
        List<Object> all = new ArrayList<>();
        for (int slot = 0; slot < single.length; slot++) {
            FactType type = slots.types.get(slot);
            if (type.isList()) {
                all.addAll(listed.get(slot));
            } else if (type.isKeyed()) {
                if (keyed[slot] != null) {
                    Arrays.stream(keyed[slot]).filter(Objects::nonNull).forEach(all::add);
                }
            } else if (slots.matchesBlank.get(slot) || !isBlank(slot)) {
                all.add(single[slot]);
            }
        }
        return all;
    }

    private boolean isBlank(int slot) {
        List<Component> components = slots.types.get(slot).components();
        return slots.read.get(slot).stream()
                .mapToObj(components::get)
                .allMatch(c -> c.isUnknown(c.ordinal(single[slot])));
    }

    /** The fact types that the rules of a rulebook read, numbered. */
    static final class Slots {
        private final List<FactType> types = new ArrayList<>();
        private final Map<Class<?>, Integer> indexes = new IdentityHashMap<>();
        private final List<BitSet> read = new ArrayList<>();
        private final BitSet matchesBlank = new BitSet();

        /** The number of a type; notes which of its components a pattern reads, and whether it matches a blank record. */
        int of(FactType type, List<Condition> conditions) {
            int slot = indexes.computeIfAbsent(type.type(), t -> {
                types.add(type);
                read.add(new BitSet());
                return types.size() - 1;
            });
            conditions.stream()
                    .flatMap(c -> c.tests().stream())
                    .forEach(t -> read.get(slot).set(t.component().position()));
            if (conditions.stream().allMatch(c -> c.verdict(type.blank()).now())) {
                matchesBlank.set(slot);
            }
            return slot;
        }

        List<FactType> types() {
            return types;
        }

        FactView view(Facts facts) {
            return new FactView(this, facts);
        }
    }
}
