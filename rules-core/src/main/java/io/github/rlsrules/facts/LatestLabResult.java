package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;
import io.github.rlsrules.runtime.QuantityKind;

/**
 * The latest value of one analyte, however old, as rules read it that must not forget a bad value. One that still counts is a
 * {@link LabResult} as well; no other rule sees one that does not.
 *
 * @param analyte what was measured
 * @param value in the analyte's own unit
 * @param lowest the lowest that it can be
 * @param highest the highest that it can be
 * @param past whether it still counts, and if not, why
 * @param ageDays days from the sample to the assessment
 * @since 0.1.0
 */
@Fact(value = "labResults", key = "analyte", derived = true)
public record LatestLabResult(Analyte analyte, double value, double lowest, double highest, Past past, int ageDays)
        implements Measured {

    /** Days after an infusion of iron in which ferritin and transferrin saturation mislead (FCM-PI, KDIGO26). */
    public static final int MISLEADING_DAYS = 56;

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
        return "LatestLabResult";
    }
}
