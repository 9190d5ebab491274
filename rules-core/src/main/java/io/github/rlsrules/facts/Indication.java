package io.github.rlsrules.facts;

/**
 * What a medicine is taken for.
 *
 * @since 0.1.0
 */
public enum Indication {
    /** For restless legs. */
    RESTLESS_LEGS,
    /** For Parkinson's disease. */
    PARKINSON,
    /** For something else. */
    OTHER,
    /** Not told. */
    UNKNOWN;
}
