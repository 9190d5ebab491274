package io.github.rlsrules.facts;

/**
 * Which side is affected.
 *
 * @since 0.1.0
 */
public enum Laterality {
    /** Both sides alike. */
    BOTH,
    /** Now one side, now the other. */
    ALTERNATING,
    /** It began on one side and is on both now. */
    BEGAN_ONE_SIDED_NOW_BOTH,
    /** Both sides, and always stronger on the same one. */
    PERSISTENTLY_ASYMMETRIC,
    /** One side only, always the same. */
    STRICTLY_ONE_SIDED,
    /** Not told. */
    UNKNOWN;
}
