package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One patient's facts, arranged so that a pattern finds its own without searching. */
final class FactView {
    private static final Object[] NOTHING = {};

    private final Slots slots;
    private final Facts facts;
    private final Object[][] found;
    /** Of the one record a patient has of a type: the ordinals of its answers. */
    private final short[][] ordinals;

    private boolean failed;

    private FactView(Slots slots, Facts facts) {
        this.slots = slots;
        this.facts = facts;
        this.found = new Object[slots.types.size()][];
        this.ordinals = new short[found.length][];
        for (Record fact : facts.records()) {
            Integer slot = slots.indexes.get(fact.getClass());
            if (slot != null) { // else no rule reads it
                put(slot, slots.types.get(slot), fact);
            }
        }
        for (int slot = 0; slot < found.length; slot++) {
            FactType type = slots.types.get(slot);
            if (found[slot] == null && !type.isKeyed() && !type.isList()) {
                put(slot, type, type.blank());
            }
        }
    }

    private void put(int slot, FactType type, Object fact) {
        if (type.isList()) {
            Object[] list = list(slot);
            found[slot] = Arrays.copyOf(list, list.length + 1);
            found[slot][list.length] = fact;
        } else if (type.isKeyed()) {
            if (found[slot] == null) {
                found[slot] = new Object[type.key().constants().size()];
            }
            found[slot][type.key().ordinal(fact)] = fact;
        } else {
            found[slot] = new Object[] {fact};
            ordinals[slot] = ordinals(slots.read.get(slot), type, fact);
        }
    }

    private static short[] ordinals(BitSet read, FactType type, Object fact) {
        short[] ordinals = new short[read.length()];
        for (int i = read.nextSetBit(0); i >= 0; i = read.nextSetBit(i + 1)) {
            ordinals[i] = (short) type.components().get(i).ordinal(fact);
        }
        return ordinals;
    }

    Facts facts() {
        return facts;
    }

    /** The patient's record of that type; a blank one if the host gave none. */
    Object single(int slot) {
        return found[slot][0];
    }

    /** The answers on that record that some rule reads, by the position of their component. */
    short[] ordinals(int slot) {
        return ordinals[slot];
    }

    @Nullable
    Object keyed(int slot, Enum<?> key) {
        Object[] byKey = found[slot];
        return byKey == null ? null : byKey[key.ordinal()];
    }

    Object[] list(int slot) {
        Object[] list = found[slot];
        return list == null ? NOTHING : list;
    }

    boolean isComplete(int slot) {
        return facts.completeLists().contains(slots.types.get(slot).type());
    }

    /** What a condition says of one of these facts. One that throws says nothing, and that is noted. */
    Verdict verdict(Condition condition, Object fact) {
        try {
            return condition.verdict(fact);
        } catch (RuntimeException e) {
            failed = true;
            return Verdict.NOT_YET;
        }
    }

    /** Whether a condition has thrown since this was last asked. */
    boolean hasFailed() {
        boolean was = failed;
        failed = false;
        return was;
    }

    /**
     * What is to be inserted into a session: the facts that some rule reads. A record on which nothing is answered that a rule
     * reads is left out, unless some pattern matches just that.
     */
    List<Object> relevant() {
        List<Object> all = new ArrayList<>();
        for (int slot = 0; slot < found.length; slot++) {
            boolean silent = ordinals[slot] != null && !slots.matchesBlank.get(slot) && isBlank(slot);
            if (!silent) {
                for (Object fact : list(slot)) {
                    if (fact != null) {
                        all.add(fact);
                    }
                }
            }
        }
        return all;
    }

    private boolean isBlank(int slot) {
        BitSet read = slots.read.get(slot);
        List<Component> components = slots.types.get(slot).components();
        for (int i = read.nextSetBit(0); i >= 0; i = read.nextSetBit(i + 1)) {
            if (!components.get(i).isUnknown(ordinals[slot][i])) {
                return false;
            }
        }
        return true;
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
            conditions.forEach(c -> read.get(slot).set(c.component().position()));
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
