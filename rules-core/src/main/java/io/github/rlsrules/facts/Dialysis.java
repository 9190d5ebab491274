package io.github.rlsrules.facts;

/**
 * Kidney replacement.
 *
 * @since 0.1.0
 */
public enum Dialysis {
    /** No dialysis. */
    NONE,
    /** Through the blood. */
    HAEMODIALYSIS,
    /** Through the peritoneum. */
    PERITONEAL,
    /** Not told. */
    UNKNOWN;
}
