package io.github.rlsrules.facts;

/** Whether a medicine or an option is in use. */
public enum Use {
    CURRENT,
    /** Used before, and no more. */
    STOPPED,
    /** Not used yet; the patient thinks of it. */
    CONSIDERED,
    NEVER,
    UNKNOWN;
}
