package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One thing of a patient's facts that could be otherwise: a component of a fact, or, without a component, whether there is that
 * fact at all.
 */
record Cell(Holder holder, @Nullable Component component) {

    /**
     * A fact that there is or could be.
     *
     * @param slot the place of its type in the order in which rules read types
     * @param place the ordinal of its key, its place on its list, or zero
     */
    record Holder(FactType type, int slot, int place) {
        Cell cell(Component component) {
            return new Cell(this, component);
        }

        Cell existence() {
            return new Cell(this, null);
        }
    }
}
