package io.github.rlsrules.outcomes;

/** Who should see the patient. */
public enum Destination {
    /** Ambulance or emergency department. */
    EMERGENCY_DEPARTMENT,
    GENERAL_PRACTICE,
    PRESCRIBER,
    NEUROLOGY,
    MATERNITY,
    PAEDIATRICS,
    RENAL_TEAM,
    VASCULAR
}
