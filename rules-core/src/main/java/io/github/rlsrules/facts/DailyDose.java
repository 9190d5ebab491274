package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;

/**
 * What a patient takes a day of one group of medicines, as rules read it. Not there if the dose of one of them is unknown.
 *
 * @param group which medicines
 * @param value mg a day, summed over the medicines of the group that are taken now
 * @param basis whether the doses count the salt or the base
 * @since 0.1.0
 */
@Fact(value = "dailyDoses", key = "group", derived = true)
public record DailyDose(MedicineGroup group, double value, DoseBasis basis) implements Measured {
    @Override
    public String unit() {
        return "mg/d";
    }

    @Override
    public String toString() {
        return "DailyDose";
    }
}
