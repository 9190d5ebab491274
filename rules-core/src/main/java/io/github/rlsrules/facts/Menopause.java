package io.github.rlsrules.facts;

/** Whether periods have stopped for good. */
public enum Menopause {
    BEFORE,
    AFTER,
    UNKNOWN;
}
