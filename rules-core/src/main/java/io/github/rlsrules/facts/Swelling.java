package io.github.rlsrules.facts;

/**
 * Pitting swelling of the legs.
 *
 * @since 0.1.0
 */
public enum Swelling {
    /** No swelling. */
    NONE,
    /** One leg is swollen. */
    ONE_LEG,
    /** Both legs are swollen. */
    BOTH_LEGS,
    /** Not told. */
    UNKNOWN;
}
