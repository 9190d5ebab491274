package io.github.rlsrules.facts;

/**
 * When symptoms at rest occur or are worst.
 *
 * @since 0.1.0
 */
public enum TimeOfDay {
    /** Only in the evening or at night. */
    ONLY_EVENING_OR_NIGHT,
    /** By day as well, and worse in the evening or at night. */
    WORSE_EVENING_OR_NIGHT,
    /** The same at all hours. */
    SAME_ALL_DAY,
    /** Worse in the morning. */
    WORSE_IN_MORNING,
    /** Not told. */
    UNKNOWN;
}
