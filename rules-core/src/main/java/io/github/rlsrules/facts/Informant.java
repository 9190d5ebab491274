package io.github.rlsrules.facts;

/**
 * Who gives the answers.
 *
 * @since 0.1.0
 */
public enum Informant {
    /** The person whom they are about. */
    SELF,
    /** A mother or a father. */
    PARENT,
    /** Somebody else who looks after the person. */
    CARER,
    /** A clinician. */
    CLINICIAN,
    /** Nobody was asked: they come from a health record. */
    RECORD,
    /** Not told. */
    UNKNOWN;
}
