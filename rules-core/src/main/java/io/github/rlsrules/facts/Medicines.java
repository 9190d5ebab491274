package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;

import io.github.rlsrules.runtime.Answer;
import java.util.List;

/**
 * The medicines of a patient, those bought without a prescription included.
 *
 * @param complete whether the list is known to be complete: an empty list that is complete says "takes nothing"
 */
public record Medicines(Answer complete, List<MedicineEntry> items) {

    public Medicines {
        complete = orUnknown(complete);
        items = RlsPatient.copy(items);
    }

    /** Nobody asked. */
    public static Medicines unknown() {
        return new Medicines(Answer.UNKNOWN, List.of());
    }

    /** Takes nothing. */
    public static Medicines none() {
        return only();
    }

    /** These and no others. */
    public static Medicines only(MedicineEntry... items) {
        return new Medicines(Answer.YES, List.of(items));
    }

    /** These, and perhaps others. */
    public static Medicines atLeast(MedicineEntry... items) {
        return new Medicines(Answer.UNKNOWN, List.of(items));
    }

    @Override
    public String toString() {
        return "Medicines";
    }
}
