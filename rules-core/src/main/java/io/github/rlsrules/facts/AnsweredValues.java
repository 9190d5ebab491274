package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Problem.Code;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an answer among laboratory values or measurements: another value of a day replaces that of the same day, and no other. */
final class AnsweredValues {
    private static final List<String> OF_A_SAMPLE = List.of("assay", "ironFreeDay", "morning", "range");

    private final RlsPatient patient;
    private final ReplyPath at;
    private final Written answer;

    AnsweredValues(RlsPatient patient, ReplyPath at, Written answer) {
        this.patient = patient;
        this.at = at;
        this.answer = answer;
    }

    List<LabReport> labResults(Analyte analyte) {
        String component = at.component();
        if (component == null) {
            LabReport report = labReport(analyte);
            return AnswerAt.put(
                    report,
                    patient.labResults(),
                    other -> other.analyte() == analyte
                            && other.isFlag() == report.isFlag()
                            && Objects.equals(other.date(), report.date()));
        }
        if (component.equals(ReplyPath.DATE)) {
            LocalDate date = answer.date();
            return dated(
                    patient.labResults(),
                    report -> report.analyte() == analyte,
                    LabReport::date,
                    report -> LabReportBuilder.builder(report).date(date).build());
        }
        if (!OF_A_SAMPLE.contains(component)) {
            throw answer.noField(
                    "is read of the value; known fields: " + ReplyPath.DATE + ", " + String.join(", ", OF_A_SAMPLE));
        }
        LabReport sample = sample(analyte);
        return replaced(patient.labResults(), one -> one == sample, report -> answer.changed(report, component));
    }

    private LabReport labReport(Analyte analyte) {
        WrittenValue.Dated dated = WrittenValue.Dated.of(answer);
        RangeFlag flag = Written.constant(RangeFlag.values(), dated.what());
        LabReportBuilder report = LabReportBuilder.builder().analyte(analyte);
        if (flag != null && flag != RangeFlag.UNKNOWN) {
            return report.range(flag).date(dated.date()).build();
        }
        WrittenValue value = WrittenValue.read(
                answer,
                analyte.scale(),
                null,
                "; or " + RangeFlag.BELOW + ", " + RangeFlag.WITHIN + " or " + RangeFlag.ABOVE);
        return report.value(value.number())
                .comparator(value.bound())
                .unit(value.unit())
                .date(value.date())
                .build();
    }

    /** That which rules read: the latest number. A saturation that was worked out is of the sample of the iron. */
    private LabReport sample(Analyte analyte) {
        Stream<Predicate<LabReport>> inOrder = Stream.of(
                report -> report.analyte() == analyte && !report.isFlag(),
                report -> analyte == Analyte.TRANSFERRIN_SATURATION && report == ironOfSaturation(),
                report -> report.analyte() == analyte);
        return inOrder.map(kind -> latest(patient.labResults(), kind, LabReport::date))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(this::noValue);
    }

    private @Nullable LabReport ironOfSaturation() {
        Saturation saturation = Saturation.latest(patient.labResults().stream()
                .filter(report -> report != null
                        && report.analyte() != null
                        && report.date() != null
                        && report.value() != null
                        && report.unit() != null)
                .toList());
        return saturation == null ? null : saturation.iron();
    }

    List<MeasurementReport> measurements(Measurand measure) {
        String component = at.component();
        if (component == null) {
            MeasurementReport report = measurementReport(measure);
            return AnswerAt.put(
                    report,
                    patient.measurements(),
                    other -> other.measure() == measure && Objects.equals(other.date(), report.date()));
        }
        if (component.equals(ReplyPath.DATE)) {
            LocalDate date = answer.date();
            return dated(
                    patient.measurements(),
                    report -> report.measure() == measure,
                    MeasurementReport::date,
                    report -> new MeasurementReport(
                            report.measure(), report.value(), report.comparator(), report.unit(), date));
        }
        throw answer.noField("is read of the value; known fields: " + ReplyPath.DATE);
    }

    /** An age is told in years, and a score in points, without saying so. */
    private MeasurementReport measurementReport(Measurand measure) {
        WrittenValue value =
                WrittenValue.read(answer, measure.scale(), measure.scale().unit(), "");
        return new MeasurementReport(measure, value.number(), value.bound(), value.unit(), value.date());
    }

    /** All that lack a date; if none does, it is asked for because that of the latest cannot be. */
    private <T> List<T> dated(
            List<T> list, Predicate<T> isMeant, Function<T, @Nullable LocalDate> date, UnaryOperator<T> change) {
        T latest = latest(list, isMeant, date);
        if (latest == null) {
            throw noValue();
        }
        Predicate<T> undated = one -> isMeant.test(one) && date.apply(one) == null;
        boolean isAnyUndated = list.stream().anyMatch(one -> one != null && undated.test(one));
        return replaced(list, isAnyUndated ? undated : one -> one == latest, change);
    }

    private RuntimeException noValue() {
        return answer.refused(Code.MISSING, "there is no value yet; answer " + at.group() + "[" + at.key() + "] first");
    }

    private static <T> @Nullable T latest(List<T> list, Predicate<T> isMeant, Function<T, @Nullable LocalDate> date) {
        return list.stream()
                .filter(one -> one != null && isMeant.test(one))
                .max(Comparator.comparing(date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .orElse(null);
    }

    private static <T> List<T> replaced(List<T> list, Predicate<T> isReplaced, UnaryOperator<T> change) {
        return list.stream()
                .map(one -> one != null && isReplaced.test(one) ? change.apply(one) : one)
                .toList();
    }
}
