package io.github.rlsrules.facts;

/**
 * What came of looking for another explanation of the symptoms.
 *
 * @since 0.1.0
 */
public enum MimicAssessment {
    /** A clinician looked and found no other explanation. */
    EXCLUDED_BY_CLINICIAN,
    /** The patient knows of no other explanation; a clinician has not looked. */
    EXCLUDED_BY_SELF_REPORT,
    /** Something else is there, and does not explain all of the symptoms. */
    PRESENT_BUT_NOT_SOLE_CAUSE,
    /** Something else explains all of the symptoms. */
    EXPLAINS_EVERYTHING,
    /** Nobody has looked, or what came of it is not told. */
    UNKNOWN;
}
