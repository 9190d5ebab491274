package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Facts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of laboratory values the latest of each analyte, and how it differs from the one before. */
final class FactsOfLabResults {
    private static final Analyte[] ANALYTES = Analyte.values();
    private static final List<Analyte> INTO_SATURATION =
            List.of(Analyte.IRON, Analyte.TOTAL_IRON_BINDING_CAPACITY, Analyte.TRANSFERRIN);
    private static final String SATURATION = "labResults[" + Analyte.TRANSFERRIN_SATURATION + "]";
    /** What an infusion of iron changes. */
    private static final Set<Analyte> RAISED_BY_IRON =
            EnumSet.of(Analyte.FERRITIN, Analyte.TRANSFERRIN_SATURATION, Analyte.IRON);

    private final List<LabReport> reports;
    private final LocalDate asOf;
    private final @Nullable LocalDate infusion;
    private final @Nullable LabReport[] latest = new LabReport[ANALYTES.length];
    private final @Nullable LabReport[] before = new LabReport[ANALYTES.length];
    private final @Nullable LabReport[] flags = new LabReport[ANALYTES.length];

    private FactsOfLabResults(List<LabReport> reports, LocalDate asOf, @Nullable LocalDate infusion) {
        this.reports = reports;
        this.asOf = asOf;
        this.infusion = infusion;
    }

    /** @param infusion when iron was last infused */
    static void add(List<LabReport> reports, LocalDate asOf, @Nullable LocalDate infusion, Facts.Builder facts) {
        if (!reports.isEmpty()) {
            FactsOfLabResults made = new FactsOfLabResults(reports, asOf, infusion);
            for (LabReport report : reports) {
                made.sort(report);
            }
            made.workOutSaturation(facts);
            made.addTo(facts);
        }
    }

    /** Of several on one day, which are equal, the last one stands for the latest. */
    private void sort(LabReport report) {
        int i = requireNonNull(report.analyte()).ordinal();
        if (report.isFlag()) {
            flags[i] = isEarlier(report, flags[i]) ? flags[i] : report;
        } else if (!isEarlier(report, latest[i])) {
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
    private void workOutSaturation(Facts.Builder facts) {
        if (latest[Analyte.IRON.ordinal()] == null) {
            return;
        }
        Saturation workedOut = Saturation.latest(reports);
        if (workedOut == null) {
            return;
        }
        int i = Analyte.TRANSFERRIN_SATURATION.ordinal();
        if (latest[i] == null) {
            latest[i] = workedOut.report();
            facts.workedOut(SATURATION, workedOut);
        } else if (!isSaturationGivenOn(workedOut.report().date())) {
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
            LabReport flag = flags[i];
            if (now != null) {
                add(ANALYTES[i], now, before[i], facts);
            }
            if (flag != null && (now == null || isEarlier(now, flag))) {
                if (past(flag) == Past.STILL_COUNTS) {
                    facts.add(new LabFlag(ANALYTES[i], LabFlag.Said.of(flag.range()), age(flag)));
                }
            } else if (now != null) {
                facts.add(new LabFlag(ANALYTES[i], LabFlag.Said.A_NUMBER, age(now)));
            }
        }
    }

    private void add(Analyte analyte, LabReport now, @Nullable LabReport then, Facts.Builder facts) {
        Range range = now.ownRange();
        double value = now.comparator().end(range);
        Past past = past(now);
        facts.add(new LatestLabResult(analyte, value, range.lowest(), range.highest(), past, age(now)));
        if (past != Past.STILL_COUNTS) {
            return;
        }
        facts.add(new LabResult(
                analyte,
                value,
                range.lowest(),
                range.highest(),
                age(now),
                now.range(),
                now.assay(),
                now.morning(),
                now.ironFreeDay()));
        if (then != null && then.isExact() && now.isExact()) {
            facts.add(new LabChange(
                    analyte,
                    now.ownValue() - then.ownValue(),
                    FactsOfPatient.daysTo(requireNonNull(now.date()), then.date())));
        }
    }

    private int age(LabReport report) {
        return FactsOfPatient.daysTo(asOf, report.date());
    }

    private Past past(LabReport report) {
        Analyte analyte = requireNonNull(report.analyte());
        if (infusion != null && RAISED_BY_IRON.contains(analyte)) {
            int days = FactsOfPatient.daysTo(requireNonNull(report.date()), infusion);
            if (days < LatestLabResult.MISLEADING_DAYS) {
                return days > 0 ? Past.SOON_AFTER_INFUSION : Past.BEFORE_INFUSION;
            }
        }
        return analyte.lasting().isOver(age(report)) ? Past.OLD : Past.STILL_COUNTS;
    }
}
