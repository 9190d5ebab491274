package io.github.rlsrules.facts;

/** Sex as registered at birth. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;
}
