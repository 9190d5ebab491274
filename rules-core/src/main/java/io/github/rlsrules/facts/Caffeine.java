package io.github.rlsrules.facts;

/** When caffeine is taken. */
public enum Caffeine {
    NONE,
    BEFORE_NOON_ONLY,
    AFTER_NOON,
    UNKNOWN;
}
