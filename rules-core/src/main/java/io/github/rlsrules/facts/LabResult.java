package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;

/**
 * The latest value of one analyte, as rules read it.
 *
 * @param value in the analyte's own unit
 * @param ageDays days from the sample to the assessment
 */
@Fact(value = "labResults", key = "analyte")
public record LabResult(
        Analyte analyte,
        double value,
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
    public String toString() {
        return "LabResult";
    }
}
