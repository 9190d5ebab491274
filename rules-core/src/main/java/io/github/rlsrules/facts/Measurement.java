package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;

/**
 * The latest value of one measure, as rules read it.
 *
 * @param value in the measure's own unit
 * @param ageDays days from the measurement to the assessment
 */
@Fact(value = "measurements", key = "measure")
public record Measurement(Measurand measure, double value, int ageDays) implements Measured {

    @Override
    public String unit() {
        return measure.scale().unit();
    }

    @Override
    public String toString() {
        return "Measurement";
    }
}
