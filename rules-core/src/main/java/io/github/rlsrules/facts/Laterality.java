package io.github.rlsrules.facts;

/** Which side is affected. */
public enum Laterality {
    BOTH,
    ALTERNATING,
    BEGAN_ONE_SIDED_NOW_BOTH,
    PERSISTENTLY_ASYMMETRIC,
    STRICTLY_ONE_SIDED,
    UNKNOWN;
}
