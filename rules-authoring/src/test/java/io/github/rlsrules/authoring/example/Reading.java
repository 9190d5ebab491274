package io.github.rlsrules.authoring.example;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;

/** One record a gauge. */
@Fact(value = "readings", key = "gauge")
public record Reading(Gauge gauge, double value, int ageDays) implements Measured {
    @Override
    public String unit() {
        return gauge.unit();
    }

    @Override
    public String toString() {
        return "Reading";
    }
}
