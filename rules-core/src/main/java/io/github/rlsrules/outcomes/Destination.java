package io.github.rlsrules.outcomes;

/** Who should see the patient. */
public enum Destination {
    /** Emergency services, which come to the patient. */
    AMBULANCE,
    /** The emergency department of a hospital, today. */
    EMERGENCY_DEPARTMENT,
    GENERAL_PRACTICE,
    PRESCRIBER,
    NEUROLOGY,
    MATERNITY,
    PAEDIATRICS,
    RENAL_TEAM,
    VASCULAR,
    /** Cancer team, or the coordinator for spinal cord compression. */
    ONCOLOGY,
    /** Psychiatry or a crisis line. */
    MENTAL_HEALTH,
    SLEEP_CLINIC
}
