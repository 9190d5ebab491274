package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;

/**
 * The last infusion of iron, as rules read it. Iron that may have been tablets is none.
 *
 * @param index its place on the patient's list of medicines
 * @param daysAgo days from it to the assessment
 */
@Fact(value = "medicines.items", list = true)
public record IronInfusion(int index, int daysAgo) {
    /** Days after an infusion in which ferritin and transferrin saturation mislead (FCM-PI, KDIGO26). */
    public static final int MISLEADING_DAYS = 56;

    @Override
    public String toString() {
        return "IronInfusion";
    }
}
