package io.github.rlsrules.facts;

/**
 * Whether the latest value of a quantity still counts, and if not, why.
 *
 * @since 0.1.0
 */
public enum Past {
    /** It counts; rules read it as a current one. */
    STILL_COUNTS,
    /** It is too old. */
    OLD,
    /** Iron was infused since. */
    BEFORE_INFUSION,
    /** It was taken so soon after an infusion of iron that it misleads. */
    SOON_AFTER_INFUSION
}
