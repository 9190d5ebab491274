package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Dated;
import io.github.rlsrules.runtime.Fact;

/**
 * When a medicine of one group was started, changed or stopped, as rules read it. Complete only if the dates are. Of what no
 * group tells of, only the end is told.
 *
 * @param index its place on the patient's list
 * @param group of which the medicine is a member
 * @param event what happened to it
 * @param daysAgo days from the event to the assessment
 * @since 0.1.0
 */
@Fact(value = "medicines.items", list = true)
public record MedicineEvent(int index, MedicineGroup group, Kind event, int daysAgo) implements Dated {

    /** What happened to a medicine. */
    public enum Kind {
        /** It was started. */
        STARTED,
        /** Its dose was increased. */
        INCREASED,
        /** Its dose was decreased. */
        DECREASED,
        /** It was stopped. */
        STOPPED,
        /** The last infusion of iron: the end of a series if it has ended. Iron that may have been tablets is none. */
        LAST_INFUSION;
    }

    @Override
    public int ageDays() {
        return daysAgo;
    }

    @Override
    public String toString() {
        return "MedicineEvent";
    }
}
