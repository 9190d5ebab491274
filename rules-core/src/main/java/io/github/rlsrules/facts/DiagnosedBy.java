package io.github.rlsrules.facts;

/**
 * Who has said that it is restless legs syndrome.
 *
 * @since 0.1.0
 */
public enum DiagnosedBy {
    /** Nobody, or the patient alone. */
    NOBODY,
    /** A clinician, such as in general practice. */
    CLINICIAN,
    /** A specialist for sleep or nerves. */
    SPECIALIST,
    /** Not told. */
    UNKNOWN;
}
