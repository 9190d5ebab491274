package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Cell.Holder;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What some cells must be: of each the indexes in its domain that are left. Immutable. */
final class Needs {
    static final Needs NONE = new Needs(Map.of());
    /** The values of a cell that tells whether there is a fact. */
    static final int THERE = 0;

    static final int NOT_THERE = 1;

    private final Map<Holder, Map<Cell, BitSet>> byHolder;

    private Needs(Map<Holder, Map<Cell, BitSet>> byHolder) {
        this.byHolder = byHolder;
    }

    /** These and one more; null if both cannot be. */
    @Nullable
    Needs and(Cell cell, BitSet allowed) {
        Map<Cell, BitSet> cells = new LinkedHashMap<>(byHolder.getOrDefault(cell.holder(), Map.of()));
        BitSet left = (BitSet) allowed.clone();
        BitSet before = cells.get(cell);
        if (before != null) {
            left.and(before);
        }
        if (left.isEmpty()) {
            return null;
        }
        cells.put(cell, left);
        Map<Holder, Map<Cell, BitSet>> more = new LinkedHashMap<>(byHolder);
        more.put(cell.holder(), cells);
        return new Needs(more);
    }

    /** All that is needed, fact by fact. */
    Map<Holder, Map<Cell, BitSet>> byHolder() {
        return byHolder;
    }

    static BitSet only(int value) {
        BitSet one = new BitSet();
        one.set(value);
        return one;
    }
}
