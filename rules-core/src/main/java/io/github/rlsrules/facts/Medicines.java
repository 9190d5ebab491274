package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import java.util.List;

/**
 * The medicines of a patient, those bought without a prescription included.
 *
 * @param complete whether the list is known to be complete: an empty list that is complete says "takes nothing"
 * @param items the medicines; those that were stopped, and those that are thought of, included
 * @since 0.1.0
 */
public record Medicines(Answer complete, List<MedicineEntry> items) {

    public Medicines {
        complete = orUnknown(complete);
        items = RlsPatient.copy(items);
    }

    /** {@return a list of which nobody asked} */
    public static Medicines unknown() {
        return new Medicines(Answer.UNKNOWN, List.of());
    }

    /** {@return the list of somebody who takes nothing} */
    public static Medicines none() {
        return only();
    }

    /**
     * {@return these and no others}
     *
     * @param items what is taken, was taken or is thought of
     */
    public static Medicines only(MedicineEntry... items) {
        return new Medicines(Answer.YES, List.of(items));
    }

    /**
     * {@return these, and perhaps others}
     *
     * @param items what is taken, was taken or is thought of
     */
    public static Medicines atLeast(MedicineEntry... items) {
        return new Medicines(Answer.UNKNOWN, List.of(items));
    }

    @Override
    public String toString() {
        return "Medicines";
    }
}
