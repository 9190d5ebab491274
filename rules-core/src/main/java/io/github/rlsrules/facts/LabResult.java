package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;
import io.github.rlsrules.runtime.QuantityKind;

/**
 * The latest value of one analyte, as rules read it, if it still counts; {@link LatestLabResult} is the latest however old.
 *
 * @param analyte what was measured
 * @param value in the analyte's own unit; of a value that is known within bounds one of those it can be
 * @param lowest the lowest that it can be
 * @param highest the highest that it can be
 * @param ageDays days from the sample to the assessment
 * @param range where the value lies against the laboratory's own limits
 * @param assay whose method measured ferritin
 * @param morning whether the sample was taken in the morning
 * @param ironFreeDay whether no iron had been taken on the day before
 * @since 0.1.0
 */
@Fact(value = "labResults", key = "analyte")
public record LabResult(
        Analyte analyte,
        double value,
        double lowest,
        double highest,
        int ageDays,
        RangeFlag range,
        FerritinAssay assay,
        Answer morning,
        Answer ironFreeDay)
        implements Measured {

    @Override
    public String unit() {
        return analyte.scale().unit();
    }

    @Override
    public QuantityKind kind() {
        return analyte;
    }

    @Override
    public String toString() {
        return "LabResult";
    }
}
