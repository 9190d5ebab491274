package io.github.rlsrules.facts;

/**
 * How often alcohol is drunk.
 *
 * @since 0.1.0
 */
public enum Alcohol {
    /** None at all. */
    NONE,
    /** On some days of the week. */
    SOME_DAYS,
    /** On most days of the week. */
    MOST_DAYS,
    /** Not told. */
    UNKNOWN;
}
