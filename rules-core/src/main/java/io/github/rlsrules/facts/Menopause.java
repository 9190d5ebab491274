package io.github.rlsrules.facts;

/**
 * Whether periods have stopped for good.
 *
 * @since 0.1.0
 */
public enum Menopause {
    /** Periods have not stopped for good. */
    BEFORE,
    /** Periods have stopped for good. */
    AFTER,
    /** Not told, or of no concern. */
    UNKNOWN;
}
