package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Required;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measurement, score or count as a host has it. Several of one kind may be given; rules read the latest.
 *
 * @param measure what it is
 * @param value the number in {@code unit}
 * @param unit a UCUM code, or how people write one; {@link Scale#units()} has the usual ones of the measure
 * @param date when it was taken; the date of the assessment if left out
 */
public record MeasurementReport(
        @Required @Nullable Measurand measure,
        @Required @Nullable Double value,
        @Required @Nullable String unit,
        @Nullable LocalDate date) {

    /** A measurement that holds at the date of the assessment. */
    public static MeasurementReport of(Measurand measure, double value, String unit) {
        return new MeasurementReport(measure, value, unit, null);
    }

    /** The value in the measure's own unit, once what was given has been checked. */
    double ownValue() {
        return requireNonNull(measure).scale().own(requireNonNull(value), requireNonNull(unit));
    }

    @Override
    public String toString() {
        return "MeasurementReport";
    }
}
