package io.github.rlsrules.facts;

/** When symptoms at rest occur or are worst. */
public enum TimeOfDay {
    ONLY_EVENING_OR_NIGHT,
    WORSE_EVENING_OR_NIGHT,
    SAME_ALL_DAY,
    WORSE_IN_MORNING,
    UNKNOWN;
}
