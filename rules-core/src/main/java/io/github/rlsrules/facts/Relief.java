package io.github.rlsrules.facts;

/**
 * How much movement helps.
 *
 * @since 0.1.0
 */
public enum Relief {
    /** The symptoms go. */
    COMPLETE,
    /** They become less. */
    PARTIAL,
    /** They stay as they are. */
    NONE,
    /** They go for good with one change of position, as discomfort of a position does. */
    ONLY_BY_ONE_CHANGE_OF_POSITION,
    /** Not told. */
    UNKNOWN;
}
