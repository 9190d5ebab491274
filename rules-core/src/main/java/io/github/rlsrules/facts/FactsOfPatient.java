package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Facts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what a host gave, once it has been checked, into what rules read. Plumbing only: no threshold stands here. */
final class FactsOfPatient {
    private static final List<Analyte> INTO_SATURATION =
            List.of(Analyte.IRON, Analyte.TOTAL_IRON_BINDING_CAPACITY, Analyte.TRANSFERRIN);

    private final Patient patient;
    private final LocalDate asOf;
    private final Facts.Builder facts = Facts.builder();

    FactsOfPatient(Patient patient, LocalDate asOf) {
        this.patient = patient;
        this.asOf = asOf;
    }

    Facts toFacts() {
        facts.add(patient.person())
                .add(patient.legSymptoms())
                .add(patient.mimicSigns())
                .add(patient.warningSigns())
                .add(patient.mind())
                .add(patient.impulseControl())
                .add(patient.course())
                .add(patient.treatment())
                .add(patient.sleep())
                .add(patient.conditions())
                .add(patient.lifestyle())
                .add(patient.observed())
                .add(patient.childhood())
                .add(patient.priorCare())
                .addAll(patient.optionsTried());
        addLabResults();
        addMeasurements();
        new FactsOfMedicines(patient.medicines(), asOf).addTo(facts);
        FactsOfDiary.add(patient.diary(), asOf, facts);
        return facts.build();
    }

    private void addLabResults() {
        Map<Analyte, List<LabReport>> byAnalyte = new EnumMap<>(Analyte.class);
        for (LabReport report : patient.labResults()) {
            byAnalyte
                    .computeIfAbsent(requireNonNull(report.analyte()), a -> new ArrayList<>())
                    .add(report);
        }
        saturation(byAnalyte).ifPresent(derived -> {
            INTO_SATURATION.forEach(byAnalyte::remove); // read with what was made of them
            List<LabReport> given = byAnalyte.computeIfAbsent(Analyte.TRANSFERRIN_SATURATION, a -> new ArrayList<>());
            if (given.stream().noneMatch(r -> requireNonNull(r.date()).equals(derived.date()))) {
                given.add(derived); // what the laboratory worked out itself counts more
            }
        });
        byAnalyte.forEach((analyte, reports) -> {
            reports.sort(Comparator.comparing(r -> requireNonNull(r.date())));
            LabReport latest = reports.get(reports.size() - 1);
            facts.add(result(analyte, latest));
            if (reports.size() > 1) {
                facts.add(change(analyte, reports.get(reports.size() - 2), latest));
            }
        });
    }

    private LabResult result(Analyte analyte, LabReport report) {
        return new LabResult(
                analyte,
                value(report),
                daysTo(asOf, report.date()),
                report.range(),
                report.assay(),
                report.morning(),
                report.ironFreeDay());
    }

    private static LabChange change(Analyte analyte, LabReport before, LabReport latest) {
        return new LabChange(
                analyte, value(latest) - value(before), daysTo(requireNonNull(latest.date()), before.date()));
    }

    /** Transferrin saturation from iron and iron-binding capacity, or from iron and transferrin, of one sample. */
    private static Optional<LabReport> saturation(Map<Analyte, List<LabReport>> byAnalyte) {
        for (LabReport iron : newestFirst(byAnalyte, Analyte.IRON)) {
            for (LabReport capacity : newestFirst(byAnalyte, Analyte.TOTAL_IRON_BINDING_CAPACITY)) {
                if (requireNonNull(iron.date()).equals(capacity.date())) {
                    return Optional.of(saturation(iron, 100 * value(iron) / value(capacity)));
                }
            }
            for (LabReport transferrin : newestFirst(byAnalyte, Analyte.TRANSFERRIN)) {
                if (requireNonNull(iron.date()).equals(transferrin.date())) {
                    // 1 g of transferrin binds 25.1 umol of iron: 100 / 25.1 = 3.98
                    return Optional.of(saturation(iron, 3.98 * value(iron) / value(transferrin)));
                }
            }
        }
        return Optional.empty();
    }

    private static LabReport saturation(LabReport iron, double percent) {
        return LabReportBuilder.builder(iron)
                .analyte(Analyte.TRANSFERRIN_SATURATION)
                .value(percent)
                .unit(Analyte.TRANSFERRIN_SATURATION.scale().unit())
                .range(RangeFlag.UNKNOWN)
                .build();
    }

    private static List<LabReport> newestFirst(Map<Analyte, List<LabReport>> byAnalyte, Analyte analyte) {
        return byAnalyte.getOrDefault(analyte, List.of()).stream()
                .sorted(Comparator.comparing((LabReport r) -> requireNonNull(r.date()))
                        .reversed())
                .toList();
    }

    private static double value(LabReport report) {
        return requireNonNull(report.analyte())
                .scale()
                .convert(requireNonNull(report.value()), requireNonNull(report.unit()))
                .orElseThrow();
    }

    private void addMeasurements() {
        Map<Measure, MeasurementReport> latest = new EnumMap<>(Measure.class);
        for (MeasurementReport report : patient.measurements()) {
            latest.merge(requireNonNull(report.measure()), report, (a, b) -> date(b).isBefore(date(a)) ? a : b);
        }
        irlsTotal().ifPresent(total -> latest.put(Measure.IRLS_TOTAL, total));
        irlsChange(latest).ifPresent(change -> {
            latest.remove(Measure.IRLS_TOTAL_BEFORE); // read with what was made of it
            latest.put(Measure.IRLS_CHANGE, change);
        });
        latest.forEach((measure, report) -> facts.add(new Measurement(
                measure,
                measure.scale()
                        .convert(requireNonNull(report.value()), requireNonNull(report.unit()))
                        .orElseThrow(),
                daysTo(asOf, date(report)))));
    }

    private LocalDate date(MeasurementReport report) {
        return report.date() == null ? asOf : report.date();
    }

    /** The sum of the ten item scores; nothing if one is missing. */
    private Optional<MeasurementReport> irlsTotal() {
        List<@Nullable Integer> items = patient.irlsItems();
        if (items.size() != PatientCheck.IRLS_ITEMS || items.contains(null)) {
            return Optional.empty();
        }
        int sum = items.stream().mapToInt(i -> requireNonNull(i)).sum();
        return Optional.of(MeasurementReport.of(
                Measure.IRLS_TOTAL, sum, Measure.IRLS_TOTAL.scale().unit()));
    }

    /** The latest total less the one before it: the one given as such, or the next to last of several. */
    private Optional<MeasurementReport> irlsChange(Map<Measure, MeasurementReport> latest) {
        MeasurementReport total = latest.get(Measure.IRLS_TOTAL);
        if (total == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(latest.get(Measure.IRLS_TOTAL_BEFORE))
                .or(() -> patient.measurements().stream()
                        .filter(r -> r.measure() == Measure.IRLS_TOTAL)
                        .filter(r -> date(r).isBefore(date(total)))
                        .max(Comparator.comparing(this::date)))
                .map(before -> new MeasurementReport(
                        Measure.IRLS_CHANGE,
                        requireNonNull(total.value()) - requireNonNull(before.value()),
                        Measure.IRLS_CHANGE.scale().unit(),
                        date(total)));
    }

    static int daysTo(LocalDate end, @Nullable LocalDate start) {
        return (int) ChronoUnit.DAYS.between(requireNonNull(start), end);
    }
}
