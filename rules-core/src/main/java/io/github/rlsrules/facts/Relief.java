package io.github.rlsrules.facts;

/** How much movement helps. */
public enum Relief {
    COMPLETE,
    PARTIAL,
    NONE,
    ONLY_BY_ONE_CHANGE_OF_POSITION,
    UNKNOWN;
}
