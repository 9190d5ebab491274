package io.github.rlsrules.facts;

/**
 * The last change of a medicine's dose.
 *
 * @since 0.1.0
 */
public enum DoseChange {
    /** The dose was increased. */
    INCREASED,
    /** The dose was decreased. */
    DECREASED,
    /** The dose has not been changed. */
    NONE,
    /** Not told. */
    UNKNOWN;
}
