package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes of laboratory values the latest of each analyte, and how it differs from the one before. */
final class FactsOfLabResults {
    private static final Analyte[] ANALYTES = Analyte.values();
    private static final List<Analyte> INTO_SATURATION =
            List.of(Analyte.IRON, Analyte.TOTAL_IRON_BINDING_CAPACITY, Analyte.TRANSFERRIN);

    private final List<LabReport> reports;
    private final LocalDate asOf;
    private final @Nullable LabReport[] latest = new LabReport[ANALYTES.length];
    private final @Nullable LabReport[] before = new LabReport[ANALYTES.length];

    private FactsOfLabResults(List<LabReport> reports, LocalDate asOf) {
        this.reports = reports;
        this.asOf = asOf;
    }

    static void add(List<LabReport> reports, LocalDate asOf, Facts.Builder facts) {
        if (!reports.isEmpty()) {
            FactsOfLabResults made = new FactsOfLabResults(reports, asOf);
            for (LabReport report : reports) {
                made.sort(report);
            }
            made.workOutSaturation();
            made.addTo(facts);
        }
    }

    /** Of several on one day, which are equal, the last one stands for the latest. */
    private void sort(LabReport report) {
        int i = requireNonNull(report.analyte()).ordinal();
        if (!isEarlier(report, latest[i])) {
            before[i] = latest[i];
            latest[i] = report;
        } else if (!isEarlier(report, before[i])) {
            before[i] = report;
        }
    }

    private static boolean isEarlier(LabReport one, @Nullable LabReport other) {
        return other != null && requireNonNull(one.date()).isBefore(requireNonNull(other.date()));
    }

    /** What the laboratory worked out itself counts, whatever its date: nothing that was given is replaced. */
    private void workOutSaturation() {
        if (latest[Analyte.IRON.ordinal()] == null) {
            return;
        }
        LabReport workedOut = Saturation.latest(reports);
        if (workedOut == null) {
            return;
        }
        int i = Analyte.TRANSFERRIN_SATURATION.ordinal();
        if (latest[i] == null) {
            latest[i] = workedOut;
        } else if (!isSaturationGivenOn(workedOut.date())) {
            return;
        }
        for (Analyte part : INTO_SATURATION) {
            latest[part.ordinal()] = null; // read with what was made of it
        }
    }

    private boolean isSaturationGivenOn(@Nullable LocalDate date) {
        for (LabReport report : reports) {
            if (report.analyte() == Analyte.TRANSFERRIN_SATURATION
                    && requireNonNull(report.date()).equals(date)) {
                return true;
            }
        }
        return false;
    }

    private void addTo(Facts.Builder facts) {
        for (int i = 0; i < ANALYTES.length; i++) {
            LabReport now = latest[i];
            if (now != null) {
                facts.add(result(ANALYTES[i], now));
                LabReport then = before[i];
                if (then != null) {
                    facts.add(change(ANALYTES[i], then, now));
                }
            }
        }
    }

    private LabResult result(Analyte analyte, LabReport report) {
        return new LabResult(
                analyte,
                report.ownValue(),
                FactsOfPatient.daysTo(asOf, report.date()),
                report.range(),
                report.assay(),
                report.morning(),
                report.ironFreeDay());
    }

    private static LabChange change(Analyte analyte, LabReport then, LabReport now) {
        return new LabChange(
                analyte,
                now.ownValue() - then.ownValue(),
                FactsOfPatient.daysTo(requireNonNull(now.date()), then.date()));
    }
}
