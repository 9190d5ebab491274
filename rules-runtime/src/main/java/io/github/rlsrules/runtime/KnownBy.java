package io.github.rlsrules.runtime;

/**
 * Who can answer a question.
 *
 * @since 0.1.0
 */
public enum KnownBy {
    /** The patient, or whoever speaks for the patient. */
    PATIENT,
    /** Whoever has examined the patient. */
    CLINICIAN,
    /** A health record: laboratory values, measurements, scores of licensed questionnaires. */
    RECORD,
    /** Asked on no screen: it is worked out of something else, or looked up when somebody asks for it. */
    NOBODY
}
