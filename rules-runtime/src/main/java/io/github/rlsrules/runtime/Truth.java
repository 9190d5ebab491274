package io.github.rlsrules.runtime;

/** Whether a condition holds. */
public enum Truth {
    /** It does not, and no missing fact can change that. */
    FALSE,
    /** A missing fact would decide it. */
    UNKNOWN,
    /** It does, and no missing fact can change that. */
    TRUE
}
