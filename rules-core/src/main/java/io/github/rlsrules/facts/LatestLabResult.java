package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;
import io.github.rlsrules.runtime.QuantityKind;

/**
 * The latest value of one analyte that does not count any more, as rules read it. It is another fact than a {@link LabResult}, so that
 * no rule takes it for one.
 *
 * @param index its place among the past values
 * @param value in the analyte's own unit
 * @param ageDays days from the sample to the assessment
 * @param past why it does not count
 */
@Fact(value = "pastLabResults", list = true, derived = true)
public record PastLabResult(
        int index, Analyte analyte, double value, double lowest, double highest, int ageDays, Past past)
        implements Measured {

    /** Why a value does not count any more. */
    public enum Past {
        /** It is too old. */
        OLD,
        /** Iron was infused since. */
        BEFORE_INFUSION,
        /** It was taken so soon after an infusion of iron that it misleads. */
        SOON_AFTER_INFUSION
    }

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
        return "PastLabResult";
    }
}
