package io.github.rlsrules.facts;

/** Region whose medicine labels and health services apply. */
public enum Region {
    UNITED_KINGDOM,
    EUROPEAN_UNION,
    UNITED_STATES,
    AUSTRALIA,
    ELSEWHERE,
    UNKNOWN;
}
