package io.github.rlsrules.facts;

/**
 * Whether a dose counts the salt or the base; for pramipexole the two differ.
 *
 * @since 0.1.0
 */
public enum DoseBasis {
    /** The dose counts the salt. */
    SALT,
    /** The dose counts the base. */
    BASE,
    /** Not told. */
    UNKNOWN;
}
