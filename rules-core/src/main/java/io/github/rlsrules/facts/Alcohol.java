package io.github.rlsrules.facts;

/** How often alcohol is drunk. */
public enum Alcohol {
    NONE,
    SOME_DAYS,
    MOST_DAYS,
    UNKNOWN;
}
