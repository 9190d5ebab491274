package io.github.rlsrules.facts;

/** What a medicine is taken for. */
public enum Indication {
    RESTLESS_LEGS,
    PARKINSON,
    OTHER,
    UNKNOWN;
}
