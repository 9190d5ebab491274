package io.github.rlsrules.facts;

/**
 * Whether a dose is beyond what anybody takes.
 *
 * @since 0.1.0
 */
public enum DoseSize {
    /** Higher than any source names for anybody. */
    BEYOND_HIGHEST,
    /** Not so; or the dose is not given, or no highest dose of this medicine is known here. */
    NOT_KNOWN_TO_BE;
}
