package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of measurements the latest of each measure, and of IRLS scores their sum and how it has changed. */
final class FactsOfMeasurements {
    private static final Measurand[] MEASURES = Measurand.values();
    private static final int TOTAL = Measurand.IRLS_TOTAL.ordinal();
    private static final int TOTAL_BEFORE = Measurand.IRLS_TOTAL_BEFORE.ordinal();
    private static final int CHANGE = Measurand.IRLS_CHANGE.ordinal();

    private final List<MeasurementReport> reports;
    private final List<@Nullable Integer> irlsItems;
    private final @Nullable PartialDate birthDate;
    private final LocalDate asOf;
    private final @Nullable MeasurementReport[] latest = new MeasurementReport[MEASURES.length];

    private FactsOfMeasurements(RlsPatient patient, LocalDate asOf) {
        this.reports = patient.measurements();
        this.irlsItems = patient.irlsItems();
        this.birthDate = patient.birthDate();
        this.asOf = asOf;
    }

    static void add(RlsPatient patient, LocalDate asOf, Facts.Builder facts) {
        if (!patient.measurements().isEmpty() || !patient.irlsItems().isEmpty() || patient.birthDate() != null) {
            FactsOfMeasurements made = new FactsOfMeasurements(patient, asOf);
            for (MeasurementReport report : made.reports) {
                made.sort(report);
            }
            made.addUpIrls();
            made.compareIrls();
            made.addTo(facts);
        }
    }

    private void sort(MeasurementReport report) {
        int i = requireNonNull(report.measure()).ordinal();
        MeasurementReport known = latest[i];
        if (known == null || !date(report).isBefore(date(known))) {
            latest[i] = report;
        }
    }

    private LocalDate date(MeasurementReport report) {
        return report.date() == null ? asOf : report.date();
    }

    /** The sum of the ten item scores; nothing if one is missing. */
    private void addUpIrls() {
        if (irlsItems.size() != PatientCheck.IRLS_ITEMS || irlsItems.contains(null)) {
            return;
        }
        int sum = 0;
        for (Integer item : irlsItems) {
            sum += requireNonNull(item);
        }
        latest[TOTAL] = MeasurementReport.of(
                Measurand.IRLS_TOTAL, sum, Measurand.IRLS_TOTAL.scale().unit());
    }

    /**
     * The latest total less the one before it: the one given as such, or the next to last of several. A change that is given
     * with the total, or after it, is not worked out again.
     */
    private void compareIrls() {
        MeasurementReport total = latest[TOTAL];
        if (total == null || !total.isExact()) {
            return;
        }
        MeasurementReport before = latest[TOTAL_BEFORE] == null ? totalBefore(date(total)) : latest[TOTAL_BEFORE];
        if (before == null || !before.isExact()) {
            return;
        }
        latest[TOTAL_BEFORE] = null; // read with what was made of it
        MeasurementReport given = latest[CHANGE];
        if (given == null || date(given).isBefore(date(total))) {
            latest[CHANGE] = MeasurementReport.of(
                    Measurand.IRLS_CHANGE,
                    requireNonNull(total.value()) - requireNonNull(before.value()),
                    Measurand.IRLS_CHANGE.scale().unit(),
                    date(total));
        }
    }

    private @Nullable MeasurementReport totalBefore(LocalDate date) {
        MeasurementReport last = null;
        for (MeasurementReport report : reports) {
            if (report.measure() == Measurand.IRLS_TOTAL
                    && date(report).isBefore(date)
                    && (last == null || date(report).isAfter(date(last)))) {
                last = report;
            }
        }
        return last;
    }

    private void addTo(Facts.Builder facts) {
        if (birthDate != null) {
            latest[Measurand.AGE.ordinal()] = null; // a birth date is more exact
            Range age = BirthDate.age(birthDate, asOf);
            add(Measurand.AGE, age, age.highest(), Past.STILL_COUNTS, 0, facts);
        }
        for (int i = 0; i < MEASURES.length; i++) {
            MeasurementReport report = latest[i];
            if (report != null) {
                add(MEASURES[i], report, facts);
            }
        }
    }

    private void add(Measurand measure, MeasurementReport report, Facts.Builder facts) {
        Range then = report.ownRange();
        int age = FactsOfPatient.daysTo(asOf, date(report));
        if (measure.lasting().grows()) {
            Range now = Growth.later(then, age, measure.scale());
            if (measure.scale().holds(now.lowest()) && measure.scale().holds(now.highest())) {
                add(measure, now, report.comparator().end(now), Past.STILL_COUNTS, 0, facts);
                return;
            }
        }
        boolean isOver = measure.lasting().grows() || measure.lasting().isOver(age);
        add(measure, then, report.comparator().end(then), isOver ? Past.OLD : Past.STILL_COUNTS, age, facts);
    }

    private static void add(Measurand measure, Range range, double value, Past past, int age, Facts.Builder facts) {
        facts.add(new LatestMeasurement(measure, value, range.lowest(), range.highest(), past, age));
        if (past == Past.STILL_COUNTS) {
            facts.add(new Measurement(measure, value, range.lowest(), range.highest(), age));
        }
    }
}
