package io.github.rlsrules.facts;

/**
 * When caffeine is taken.
 *
 * @since 0.1.0
 */
public enum Caffeine {
    /** None at all. */
    NONE,
    /** Before noon only. */
    BEFORE_NOON_ONLY,
    /** After noon as well. */
    AFTER_NOON,
    /** Not told. */
    UNKNOWN;
}
