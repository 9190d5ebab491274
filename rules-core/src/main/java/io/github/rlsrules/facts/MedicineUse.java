package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;

/**
 * One medicine as a member of one group, as rules read it: a medicine of two groups is two of these.
 *
 * @param index its place on the patient's list
 * @param started YES if it is known since when it is taken, else UNKNOWN; the date itself is a {@link MedicineEvent}
 * @param stopped YES if it is known when it ended, else UNKNOWN; the date itself is a {@link MedicineEvent}
 * @param dailyDose whether the dose is beyond what anybody takes
 */
@Fact(value = "medicines.items", list = true, completeness = MedicineList.class)
public record MedicineUse(
        int index,
        MedicineGroup group,
        Use use,
        Indication indication,
        Answer started,
        Answer stopped,
        DoseSize dailyDose,
        DoseChange doseChange,
        Answer worseAfterStart,
        Answer worseAfterDoseChange,
        Answer worseAfterStop) {
    @Override
    public String toString() {
        return "MedicineUse";
    }
}
