package io.github.rlsrules.facts;

/** Whether a dose counts the salt or the base; for pramipexole the two differ. */
public enum DoseBasis {
    SALT,
    BASE,
    UNKNOWN;
}
