package io.github.rlsrules.runtime;

/**
 * How soon a question is to be asked, the soonest first. Of how soon somebody should act it says nothing: that is for the answer to tell.
 *
 * @since 0.1.0
 */
public enum Priority {
    /** Before all others: an answer can be an emergency. */
    FIRST(Urgency.EMERGENCY),
    /** Among the first. */
    EARLY(Urgency.URGENT),
    /** With its topic. */
    IN_TURN(Urgency.ROUTINE),
    /** When the rest is known. */
    LATE(Urgency.REVIEW);

    private final Urgency sameAs;

    Priority(Urgency sameAs) {
        this.sameAs = sameAs;
    }

    /**
     * {@return how urgent it is that somebody hears of an outcome: of a question as of the finding whose open facts are asked
     * for as soon}
     *
     * @param outcome a question or any other
     */
    public static Urgency asUrgency(Outcome outcome) {
        return outcome instanceof Inquiry question ? question.priority().sameAs : outcome.urgency();
    }
}
