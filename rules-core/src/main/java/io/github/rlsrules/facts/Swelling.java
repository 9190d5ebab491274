package io.github.rlsrules.facts;

/** Pitting swelling of the legs. */
public enum Swelling {
    NONE,
    ONE_LEG,
    BOTH_LEGS,
    UNKNOWN;
}
