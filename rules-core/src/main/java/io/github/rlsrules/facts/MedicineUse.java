package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;

/**
 * One medicine as a member of one group, as rules read it: a medicine of two groups is two of these.
 *
 * @param index its place on the patient's list
 * @param group of which it is a member
 * @param use whether it is taken
 * @param indication what it is taken for
 * @param started YES if it is known since when it is taken, else UNKNOWN; the date itself is a {@link MedicineEvent}
 * @param stopped YES if it is known when it ended, else UNKNOWN; the date itself is a {@link MedicineEvent}
 * @param dailyDose whether the dose is beyond what anybody takes
 * @param doseChange how its dose was last changed
 * @param worseAfterStart whether the symptoms began or got worse after it was started
 * @param worseAfterDoseChange whether they got worse after its dose was changed
 * @param worseAfterStop whether they began or got worse after it was stopped
 * @since 0.1.0
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
