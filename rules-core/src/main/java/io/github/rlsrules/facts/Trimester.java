package io.github.rlsrules.facts;

/** Third of a pregnancy. */
public enum Trimester {
    FIRST,
    SECOND,
    THIRD,
    UNKNOWN;
}
