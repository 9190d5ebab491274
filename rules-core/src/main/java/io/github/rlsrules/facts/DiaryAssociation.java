package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;

/**
 * How often symptoms went together with something in a diary, as rules read it. Never a cause.
 *
 * @param trigger what they went together with
 * @param days days on which both were written down
 * @param daysWith days with it
 * @param daysWithout days without it
 * @param symptomsWith days with it and with symptoms
 * @param symptomsWithout days without it and with symptoms
 * @param difference share of days with symptoms with it, less that without it, in percentage points
 * @since 0.1.0
 */
@Fact(value = "diaryAssociations", key = "trigger", derived = true)
public record DiaryAssociation(
        DiaryTrigger trigger,
        int days,
        int daysWith,
        int daysWithout,
        int symptomsWith,
        int symptomsWithout,
        double difference) {
    @Override
    public String toString() {
        return "DiaryAssociation";
    }
}
