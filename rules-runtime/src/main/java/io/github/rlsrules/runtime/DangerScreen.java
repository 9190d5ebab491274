package io.github.rlsrules.runtime;

import java.util.List;

/**
 * What is known of danger. An alarm is a rule for readers that concludes an {@linkplain Urgency#EMERGENCY emergency} and asks
 * for nothing: that, and nothing less, can silence whatever else is said. So until the screen is cleared, everything else
 * stands only as long as no alarm is known. This is said once, here; a finding is provisional for facts of its own rule only.
 *
 * @param status how far alarms are ruled out
 * @param open paths of the facts for which alarms still wait, in the order in which to ask for them; what was asked in
 *     vain comes last
 * @param notAssessed the emergencies of which nothing can be said, because rules are switched off; while there are any, the
 *     screen is never cleared
 * @since 0.1.0
 */
public record DangerScreen(
        @Required Status status,
        @Required List<String> open,
        @Required List<String> notAssessed) {

    public DangerScreen {
        open = List.copyOf(open);
        notAssessed = List.copyOf(notAssessed);
    }

    /** How far alarms are ruled out. */
    public enum Status {
        /** No danger sign is known: no fact of which one answer, with nothing else known, raises an alarm. */
        NOT_ASKED,
        /** Some danger sign is known; no alarm was raised, and not every alarm is ruled out. */
        PARTLY,
        /** Every alarm is not met, and no missing fact can change that. An incomplete assessment is never cleared. */
        CLEARED,
        /** An alarm has fired, for good or for now. */
        RAISED
    }
}
