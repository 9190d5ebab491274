package io.github.rlsrules.runtime;

/**
 * What became of a rule for one patient.
 *
 * @since 0.1.0
 */
public enum RuleStatus {
    /** It fired, and no fact that is still missing can change that. */
    FIRED,
    /** It fired on what is known; a fact that is still missing could withdraw it. */
    PROVISIONAL,
    /** It did not fire, and no fact that is still missing can change that. */
    NOT_MET,
    /** It did not fire; a fact that is still missing would decide it. */
    UNDECIDED;

    /** {@return whether it fired, for good or for now} */
    public boolean hasFired() {
        return this == FIRED || this == PROVISIONAL;
    }

    /** {@return whether no fact that is still missing can change it} */
    public boolean isSettled() {
        return this == FIRED || this == NOT_MET;
    }
}
