package io.github.rlsrules.facts;

/** Who gives the answers. */
public enum Informant {
    /** The person whom they are about. */
    SELF,
    PARENT,
    /** Somebody else who looks after the person. */
    CARER,
    CLINICIAN,
    /** Nobody was asked: they come from a health record. */
    RECORD,
    UNKNOWN;
}
