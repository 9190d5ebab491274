package io.github.rlsrules.runtime;

/**
 * How soon somebody should act, the most urgent first.
 *
 * @since 0.1.0
 */
public enum Urgency {
    /** Now: ambulance or emergency department. */
    EMERGENCY,
    /** Speak with a clinician the same day. */
    SAME_DAY,
    /** Contact a clinician within one to three days, be seen within about two weeks. */
    URGENT,
    /** An appointment or a planned referral. */
    ROUTINE,
    /** Raise it at the next visit. */
    REVIEW,
    /** Nothing to act on by itself. */
    INFORMATION;

    /**
     * {@return whether it is as urgent as the other one, or more so}
     *
     * @param other the other one
     */
    public boolean isAtLeast(Urgency other) {
        return compareTo(other) <= 0;
    }
}
