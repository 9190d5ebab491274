package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;
import io.github.rlsrules.runtime.QuantityKind;

/**
 * The latest value of one measure, however old, as rules read it that must not forget a bad value. One that still counts is a
 * {@link Measurement} as well; no other rule sees one that does not.
 *
 * @param measure what was measured
 * @param value in the measure's own unit
 * @param lowest the lowest that it can be
 * @param highest the highest that it can be
 * @param past whether it still counts
 * @param ageDays days from the measurement to the assessment
 * @since 0.1.0
 */
@Fact(value = "measurements", key = "measure", derived = true)
public record LatestMeasurement(Measurand measure, double value, double lowest, double highest, Past past, int ageDays)
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
        return "LatestMeasurement";
    }
}
