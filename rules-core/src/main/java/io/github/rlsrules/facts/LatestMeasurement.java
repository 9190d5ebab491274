package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;
import io.github.rlsrules.runtime.QuantityKind;

/**
 * The latest value of one measure, which is too old to count, as rules read it. It is another fact than a {@link Measurement}, so that
 * no rule takes it for one.
 *
 * @param index its place among the past values
 * @param value in the measure's own unit
 * @param ageDays days from the measurement to the assessment
 */
@Fact(value = "pastMeasurements", list = true, derived = true)
public record PastMeasurement(int index, Measurand measure, double value, double lowest, double highest, int ageDays)
        implements Measured {

    @Override
    public String unit() {
        return measure.scale().unit();
    }

    @Override
    public QuantityKind kind() {
        return measure;
    }

    @Override
    public String toString() {
        return "PastMeasurement";
    }
}
