package io.github.rlsrules.authoring.example;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reading as a host gives it.
 *
 * @param unit that of the gauge if left out
 */
public record ReadingReport(
        @Nullable Gauge gauge,
        double value,
        int ageDays,
        @Nullable String unit) {
    private static final double HIGHEST = 1000;

    /** The field that no patient can have, and why; empty if all can be. */
    String fault() {
        if (value < 0) {
            return "value must not be below zero";
        }
        if (value > HIGHEST) {
            return "value must not be above 1000";
        }
        return gauge == null || unit == null || unit.equals(gauge.unit()) ? "" : "unit must be " + gauge.unit();
    }

    Reading toFact() {
        return new Reading(Objects.requireNonNull(gauge), value, ageDays);
    }

    @Override
    public String toString() {
        return "ReadingReport";
    }
}
