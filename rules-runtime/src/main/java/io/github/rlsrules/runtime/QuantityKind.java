package io.github.rlsrules.runtime;

import java.util.Set;

/**
 * What a key of measured facts tells of its quantity, for tools that test or document a rulebook. Implemented by the enum
 * that is the key.
 */
public interface QuantityKind {
    /** The unit in which rules read it, as a UCUM code. */
    String unit();

    /** The units in which hosts mostly give it, as UCUM codes; others of the same kind may be accepted. */
    Set<String> units();

    /** The lowest value that is accepted, in its own unit. */
    double lowest();

    /** The highest value that is accepted, in its own unit. */
    double highest();
}
