package io.github.rlsrules.facts;

/** The last change of a medicine's dose. */
public enum DoseChange {
    INCREASED,
    DECREASED,
    NONE,
    UNKNOWN;
}
