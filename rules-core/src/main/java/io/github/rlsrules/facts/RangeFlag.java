package io.github.rlsrules.facts;

/** Where a value lies against the reporting laboratory's own limits. */
public enum RangeFlag {
    BELOW,
    WITHIN,
    ABOVE,
    UNKNOWN;
}
