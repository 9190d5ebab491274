package io.github.rlsrules.facts;

/** What came of looking for another explanation of the symptoms. */
public enum MimicAssessment {
    EXCLUDED_BY_CLINICIAN,
    EXCLUDED_BY_SELF_REPORT,
    PRESENT_BUT_NOT_SOLE_CAUSE,
    EXPLAINS_EVERYTHING,
    UNKNOWN;
}
