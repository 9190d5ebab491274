package io.github.rlsrules.facts;

/** Kidney replacement. */
public enum Dialysis {
    NONE,
    HAEMODIALYSIS,
    PERITONEAL,
    UNKNOWN;
}
