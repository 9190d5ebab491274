package io.github.rlsrules.facts;

/**
 * Where a value lies against the reporting laboratory's own limits.
 *
 * @since 0.1.0
 */
public enum RangeFlag {
    /** Below the lower limit. */
    BELOW,
    /** Within both limits. */
    WITHIN,
    /** Above the upper limit. */
    ABOVE,
    /** The laboratory did not say. */
    UNKNOWN;
}
