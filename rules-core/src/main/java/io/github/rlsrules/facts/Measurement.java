package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;
import io.github.rlsrules.runtime.QuantityKind;

/**
 * The latest value of one measure, as rules read it, if it still counts; {@link LatestMeasurement} is the latest however old.
 *
 * @param measure what was measured
 * @param value in the measure's own unit; of a value that is known within bounds one of those it can be
 * @param lowest the lowest that it can be
 * @param highest the highest that it can be
 * @param ageDays days from the measurement to the assessment
 * @since 0.1.0
 */
@Fact(value = "measurements", key = "measure")
public record Measurement(Measurand measure, double value, double lowest, double highest, int ageDays)
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
        return "Measurement";
    }
}
