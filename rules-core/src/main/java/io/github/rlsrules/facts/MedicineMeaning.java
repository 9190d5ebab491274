package io.github.rlsrules.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that a name or a code of a medicine may mean.
 *
 * @param name what to call it: substances, joined by a plus, or the name of a class
 * @param substances generic names, by alphabet; empty for a class
 * @param groups what it belongs to
 * @param isOpen whether it may belong to further groups, as one of a class may
 * @since 0.1.0
 */
public record MedicineMeaning(String name, List<String> substances, Set<MedicineGroup> groups, boolean isOpen) {
    static final String AND = " + ";

    public MedicineMeaning {
        substances = List.copyOf(substances);
        groups = set(groups);
    }

    /** A medicine of these substances, which stand by alphabet. */
    static MedicineMeaning of(List<String> substances, Set<MedicineGroup> groups) {
        return new MedicineMeaning(String.join(AND, substances), substances, groups, false);
    }

    private static Set<MedicineGroup> set(Collection<MedicineGroup> groups) {
        EnumSet<MedicineGroup> set = EnumSet.noneOf(MedicineGroup.class);
        set.addAll(groups);
        return Collections.unmodifiableSet(set);
    }

    boolean isClass() {
        return substances.isEmpty();
    }

    /** Whether it can be the other one, said more exactly: nothing of the other is missing in it. */
    boolean isWithin(MedicineMeaning other) {
        if (!isClass() && !other.isClass()) {
            return substances.containsAll(other.substances);
        }
        return other.isClass() && groups.containsAll(other.groups) && (!other.groups.isEmpty() || groups.isEmpty());
    }

    @Override
    public String toString() {
        return "MedicineMeaning";
    }
}
