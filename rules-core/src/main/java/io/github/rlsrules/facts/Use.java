package io.github.rlsrules.facts;

/**
 * Whether a medicine or an option is in use.
 *
 * @since 0.1.0
 */
public enum Use {
    /** In use now. */
    CURRENT,
    /** Used before, and no more. */
    STOPPED,
    /** Not used yet; the patient thinks of it. */
    CONSIDERED,
    /** Never used. */
    NEVER,
    /** Not told. */
    UNKNOWN;
}
