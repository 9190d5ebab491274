package io.github.rlsrules.runtime;

import java.util.Set;

/**
 * What a key of measured facts tells of its quantity, for tools that test or document a rulebook. Implemented by the enum
 * that is the key.
 *
 * @since 0.1.0
 */
public interface QuantityKind {
    /** {@return the unit in which rules read it, as a UCUM code} */
    String unit();

    /** {@return the units in which hosts mostly give it, as UCUM codes; others of the same kind may be accepted} */
    Set<String> units();

    /** {@return the lowest value that is accepted, in its own unit} */
    double lowest();

    /** {@return the highest value that is accepted, in its own unit} */
    double highest();
}
