package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Required;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measurement, score or count as a host has it. Several of one kind may be given; rules read the latest.
 *
 * @param measure what it is
 * @param value the number in {@code unit}
 * @param comparator whether the number is the value, or the value lies below or above it
 * @param unit a UCUM code, or how people write one; {@link Scale#units()} has the usual ones of the measure
 * @param date when it was taken; the date of the assessment if left out
 * @since 0.1.0
 */
public record MeasurementReport(
        @Required @Nullable Measurand measure,
        @Required @Nullable Double value,
        Bound comparator,
        @Required @Nullable String unit,
        @Nullable LocalDate date) {

    public MeasurementReport {
        comparator = comparator == null ? Bound.EXACT : comparator;
    }

    /**
     * {@return a measurement that holds at the date of the assessment}
     *
     * @param measure what was measured
     * @param value the number in that unit
     * @param unit a UCUM code, or as people write it
     */
    public static MeasurementReport of(Measurand measure, double value, String unit) {
        return new MeasurementReport(measure, value, Bound.EXACT, unit, null);
    }

    /**
     * {@return a measurement of some day}
     *
     * @param measure what was measured
     * @param value the number in that unit
     * @param unit a UCUM code, or as people write it
     * @param date when it was measured
     */
    public static MeasurementReport of(Measurand measure, double value, String unit, LocalDate date) {
        return new MeasurementReport(measure, value, Bound.EXACT, unit, date);
    }

    boolean isExact() {
        return comparator == Bound.EXACT;
    }

    /** The number in the measure's own unit, once what was given has been checked. */
    double ownValue() {
        return requireNonNull(measure).scale().own(requireNonNull(value), requireNonNull(unit));
    }

    /** What the value can be, in the measure's own unit. */
    Range ownRange() {
        return comparator.of(ownValue(), requireNonNull(measure).scale());
    }

    /** What it says: equal for two that say the same. */
    Object says() {
        return List.of(comparator, ownValue() + 0.0); // -0.0 is 0.0
    }

    @Override
    public String toString() {
        return "MeasurementReport";
    }
}
