package io.github.rlsrules.facts;

/**
 * Sex as registered at birth.
 *
 * @since 0.1.0
 */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Not told. */
    UNKNOWN;
}
