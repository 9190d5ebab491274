package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.orUnknown;
import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory value as a host has it: a number with its unit, or at least where it lies against the laboratory's own limits. Several
 * of one kind may be given; rules read the latest.
 *
 * @param analyte what was measured
 * @param value the number in {@code unit}; without it {@code range} is needed
 * @param comparator whether the number is the value, or the value lies below or above it
 * @param unit a UCUM code, or how people write one; {@link Scale#units()} has the usual ones of the analyte
 * @param date when the sample was taken; a value without it is asked for it, and decides nothing but an alarm
 * @param range where it lies against the laboratory's own limits
 * @param assay whose method it was; matters for ferritin
 * @param morning whether the sample was taken in the morning
 * @param ironFreeDay whether no iron was taken on the day before
 * @since 0.1.0
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, enableWither = false)
public record LabReport(
        @Required @Nullable Analyte analyte,
        @Nullable Double value,
        Bound comparator,
        @Nullable String unit,
        @Nullable LocalDate date,
        RangeFlag range,
        FerritinAssay assay,
        Answer morning,
        Answer ironFreeDay) {

    public LabReport {
        comparator = comparator == null ? Bound.EXACT : comparator;
        range = range == null ? RangeFlag.UNKNOWN : range;
        assay = assay == null ? FerritinAssay.UNKNOWN : assay;
        morning = orUnknown(morning);
        ironFreeDay = orUnknown(ironFreeDay);
    }

    /**
     * {@return a value of which no more is known than what it is}
     *
     * @param analyte what was measured
     * @param value the number in that unit
     * @param unit a UCUM code, or as people write it
     * @param date of the sample
     */
    public static LabReport of(Analyte analyte, double value, String unit, LocalDate date) {
        return LabReportBuilder.builder()
                .analyte(analyte)
                .value(value)
                .unit(unit)
                .date(date)
                .build();
    }

    /**
     * {@return what a laboratory or a letter said without a number}
     *
     * @param analyte what was measured
     * @param range low, normal or high, as it was said
     * @param date of the sample
     */
    public static LabReport of(Analyte analyte, RangeFlag range, LocalDate date) {
        return LabReportBuilder.builder()
                .analyte(analyte)
                .range(range)
                .date(date)
                .build();
    }

    /** Whether there is no number, and what a laboratory says of it counts. */
    boolean isFlag() {
        return value == null && range != RangeFlag.UNKNOWN;
    }

    boolean isExact() {
        return comparator == Bound.EXACT;
    }

    /** The number in the analyte's own unit, once what was given has been checked. */
    double ownValue() {
        return requireNonNull(analyte).scale().own(requireNonNull(value), requireNonNull(unit));
    }

    /** What the value can be, in the analyte's own unit. */
    Range ownRange() {
        return comparator.of(ownValue(), requireNonNull(analyte).scale());
    }

    /** One that knows what any of these knows; where they differ, nobody knows. All at once: two by two, the last would win. */
    static LabReport together(List<LabReport> same) {
        return LabReportBuilder.builder(same.get(0))
                .range(agreed(same, LabReport::range, RangeFlag.UNKNOWN))
                .assay(agreed(same, LabReport::assay, FerritinAssay.UNKNOWN))
                .morning(agreed(same, LabReport::morning, Answer.UNKNOWN))
                .ironFreeDay(agreed(same, LabReport::ironFreeDay, Answer.UNKNOWN))
                .build();
    }

    private static <E> E agreed(List<LabReport> same, Function<LabReport, E> part, E unknown) {
        List<E> told =
                same.stream().map(part).filter(one -> one != unknown).distinct().toList();
        return told.size() == 1 ? told.get(0) : unknown;
    }

    /** What it says: equal for two that say the same. */
    Object says() {
        return isFlag() ? range : List.of(comparator, ownValue() + 0.0); // -0.0 is 0.0
    }

    @Override
    public String toString() {
        return "LabReport";
    }
}
