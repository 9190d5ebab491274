package io.github.rlsrules.outcomes;

/**
 * Who should see the patient.
 *
 * @since 0.1.0
 */
public enum Destination {
    /** Emergency services, which come to the patient. */
    AMBULANCE,
    /** The emergency department of a hospital, today. */
    EMERGENCY_DEPARTMENT,
    /** General practice, or whoever is the first to ask where the patient lives. */
    GENERAL_PRACTICE,
    /** Whoever prescribed the medicine. */
    PRESCRIBER,
    /** Whoever prescribed a medicine that has ended, which cannot be left as it is. */
    FORMER_PRESCRIBER,
    /** Specialists for nerves and brain. */
    NEUROLOGY,
    /** The maternity team. */
    MATERNITY,
    /** Clinicians for children. */
    PAEDIATRICS,
    /** Whoever treats the kidneys. */
    RENAL_TEAM,
    /** Specialists for arteries and veins. */
    VASCULAR,
    /** Cancer team, or the coordinator for spinal cord compression. */
    ONCOLOGY,
    /** Psychiatry or a crisis line. */
    MENTAL_HEALTH,
    /** Specialists for sleep. */
    SLEEP_CLINIC
}
