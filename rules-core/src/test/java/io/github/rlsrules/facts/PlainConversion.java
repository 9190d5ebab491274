package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Answer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The facts of a patient, but those of the diary, made as plainly as can be: what the quick conversion is held against. */
final class PlainConversion {
    private final RlsPatient patient;
    private final LocalDate asOf;

    PlainConversion(RlsPatient patient, LocalDate asOf) {
        this.patient = patient;
        this.asOf = asOf;
    }

    List<Record> facts() {
        List<Record> facts = new ArrayList<>(List.of(
                patient.person(),
                patient.legSymptoms(),
                patient.mimicSigns(),
                patient.warningSigns(),
                patient.mind(),
                patient.impulseControl(),
                patient.course(),
                patient.treatment(),
                patient.sleep(),
                patient.conditions(),
                patient.lifestyle(),
                patient.observed(),
                patient.childhood(),
                patient.priorCare()));
        facts.addAll(patient.optionsTried());
        addLabResults(facts);
        addMeasurements(facts);
        addMedicines(facts);
        return facts;
    }

    private int daysAgo(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(date, asOf);
    }

    private static double value(Scale scale, Double value, String unit) {
        return scale.convert(value, unit).orElseThrow();
    }

    private static double value(LabReport r) {
        return value(r.analyte().scale(), r.value(), r.unit());
    }

    private List<LabReport> oldestFirst(Analyte analyte) {
        return patient.labResults().stream()
                .filter(r -> r.analyte() == analyte)
                .sorted(Comparator.comparing(LabReport::date))
                .toList();
    }

    private void addLabResults(List<Record> facts) {
        Map<Analyte, List<LabReport>> byAnalyte = new TreeMap<>();
        for (Analyte analyte : Analyte.values()) {
            byAnalyte.put(analyte, oldestFirst(analyte));
        }
        List<LabReport> given = byAnalyte.get(Analyte.TRANSFERRIN_SATURATION);
        saturation().ifPresent(made -> {
            if (given.isEmpty()) {
                byAnalyte.put(Analyte.TRANSFERRIN_SATURATION, List.of(made));
            }
            if (given.isEmpty() || given.stream().anyMatch(r -> r.date().equals(made.date()))) {
                byAnalyte.remove(Analyte.IRON);
                byAnalyte.remove(Analyte.TOTAL_IRON_BINDING_CAPACITY);
                byAnalyte.remove(Analyte.TRANSFERRIN);
            }
        });
        byAnalyte.forEach((analyte, reports) -> {
            int n = reports.size();
            if (n > 0) {
                LabReport last = reports.get(n - 1);
                facts.add(new LabResult(
                        analyte,
                        value(last),
                        daysAgo(last.date()),
                        last.range(),
                        last.assay(),
                        last.morning(),
                        last.ironFreeDay()));
            }
            if (n > 1) {
                LabReport last = reports.get(n - 1);
                LabReport before = reports.get(n - 2);
                facts.add(new LabChange(
                        analyte, value(last) - value(before), daysAgo(before.date()) - daysAgo(last.date())));
            }
        });
    }

    private Optional<LabReport> saturation() {
        List<LabReport> irons = new ArrayList<>(oldestFirst(Analyte.IRON));
        irons.sort(Comparator.comparing(LabReport::date).reversed());
        for (LabReport iron : irons) {
            Optional<Double> percent = sameDay(Analyte.TOTAL_IRON_BINDING_CAPACITY, iron)
                    .map(capacity -> 100 * value(iron) / value(capacity))
                    .or(() -> sameDay(Analyte.TRANSFERRIN, iron)
                            .map(transferrin -> 3.98 * value(iron) / value(transferrin)));
            if (percent.isPresent()) {
                return Optional.of(new LabReport(
                        Analyte.TRANSFERRIN_SATURATION,
                        new BigDecimal(percent.get()).round(new MathContext(10)).doubleValue(),
                        "%",
                        iron.date(),
                        RangeFlag.UNKNOWN,
                        iron.assay(),
                        iron.morning(),
                        iron.ironFreeDay()));
            }
        }
        return Optional.empty();
    }

    private Optional<LabReport> sameDay(Analyte analyte, LabReport other) {
        return patient.labResults().stream()
                .filter(r -> r.analyte() == analyte && r.date().equals(other.date()))
                .findFirst();
    }

    private LocalDate date(MeasurementReport report) {
        return report.date() == null ? asOf : report.date();
    }

    private List<MeasurementReport> totals() {
        return patient.measurements().stream()
                .filter(r -> r.measure() == Measurand.IRLS_TOTAL)
                .sorted(Comparator.comparing(this::date))
                .toList();
    }

    private void addMeasurements(List<Record> facts) {
        Map<Measurand, MeasurementReport> latest = patient.measurements().stream()
                .sorted(Comparator.comparing(this::date))
                .collect(Collectors.toMap(
                        MeasurementReport::measure, r -> r, (a, b) -> b, () -> new EnumMap<>(Measurand.class)));
        List<Integer> items =
                patient.irlsItems().stream().filter(Objects::nonNull).toList();
        if (items.size() == 10) {
            int sum = items.stream().mapToInt(i -> i).sum();
            latest.put(Measurand.IRLS_TOTAL, MeasurementReport.of(Measurand.IRLS_TOTAL, sum, "{score}"));
        }
        MeasurementReport total = latest.get(Measurand.IRLS_TOTAL);
        if (total != null) {
            Optional.ofNullable(latest.get(Measurand.IRLS_TOTAL_BEFORE))
                    .or(() -> totals().stream()
                            .filter(r -> date(r).isBefore(date(total)))
                            .reduce((a, b) -> b))
                    .ifPresent(before -> {
                        latest.remove(Measurand.IRLS_TOTAL_BEFORE);
                        double change = total.value() - before.value();
                        latest.put(
                                Measurand.IRLS_CHANGE,
                                new MeasurementReport(Measurand.IRLS_CHANGE, change, "{score}", date(total)));
                    });
        }
        latest.forEach((measure, r) ->
                facts.add(new Measurement(measure, value(measure.scale(), r.value(), r.unit()), daysAgo(date(r)))));
    }

    private static Recognition recognised(MedicineEntry entry) {
        return MedicineRegister.standard().read(entry);
    }

    private static Set<MedicineGroup> groups(MedicineEntry entry) {
        Recognition recognised = recognised(entry);
        if (!recognised.isRecognised()) {
            return Set.of(MedicineGroup.UNRECOGNISED);
        }
        Set<MedicineGroup> groups = new TreeSet<>(recognised.groups());
        if (recognised.meanings().stream().anyMatch(m -> m.groups().isEmpty())) {
            groups.add(MedicineGroup.OTHER);
        }
        return groups;
    }

    private static final Map<String, Double> HIGHEST =
            Map.of("doxylamine", 150.0, "diphenhydramine", 300.0, "pramipexole", 4.5);

    private static DoseSize size(MedicineEntry entry) {
        Recognition recognised = recognised(entry);
        boolean beyond = recognised.isRecognised()
                && entry.dailyDose() != null
                && recognised.meanings().stream()
                        .anyMatch(m -> entry.dailyDose() > HIGHEST.getOrDefault(m.name(), Double.MAX_VALUE));
        return beyond ? DoseSize.BEYOND_HIGHEST : DoseSize.NOT_KNOWN_TO_BE;
    }

    private void addMedicines(List<Record> facts) {
        List<MedicineEntry> items = patient.medicines().items();
        for (int i = 0; i < items.size(); i++) {
            MedicineEntry entry = items.get(i);
            for (MedicineGroup group : groups(entry)) {
                facts.add(new MedicineUse(
                        i,
                        group,
                        entry.use(),
                        entry.indication(),
                        entry.started() == null ? Answer.UNKNOWN : Answer.YES,
                        size(entry),
                        entry.doseChange(),
                        entry.worseAfterStart(),
                        entry.worseAfterDoseChange(),
                        entry.worseAfterStop()));
                if (group == MedicineGroup.OTHER) {
                    continue;
                }
                addEvent(i, group, MedicineEvent.Kind.STARTED, true, entry.started(), facts);
                LocalDate changed =
                        entry.use() == Use.CONSIDERED || entry.use() == Use.NEVER ? null : entry.doseChanged();
                boolean more = entry.doseChange() == DoseChange.INCREASED;
                boolean less = entry.doseChange() == DoseChange.DECREASED;
                addEvent(i, group, MedicineEvent.Kind.INCREASED, more, changed, facts);
                addEvent(i, group, MedicineEvent.Kind.DECREASED, less, changed, facts);
                addEvent(i, group, MedicineEvent.Kind.STOPPED, entry.use() == Use.STOPPED, entry.stopped(), facts);
            }
        }
        for (MedicineGroup group : MedicineGroup.values()) {
            List<MedicineEntry> taken = items.stream()
                    .filter(entry -> entry.use() == Use.CURRENT && groups(entry).contains(group))
                    .toList();
            boolean adds = group != MedicineGroup.OTHER && group != MedicineGroup.UNRECOGNISED;
            if (adds && !taken.isEmpty() && taken.stream().allMatch(entry -> entry.dailyDose() != null)) {
                double sum =
                        taken.stream().mapToDouble(MedicineEntry::dailyDose).sum();
                List<DoseBasis> bases =
                        taken.stream().map(MedicineEntry::doseBasis).distinct().toList();
                facts.add(new DailyDose(group, sum, bases.size() == 1 ? bases.get(0) : DoseBasis.UNKNOWN));
            }
        }
        boolean certain = items.stream().allMatch(entry -> recognised(entry).isCertain());
        Answer complete = patient.medicines().complete();
        facts.add(new MedicineList(complete == Answer.YES && !certain ? Answer.UNKNOWN : complete));
    }

    private void addEvent(
            int index,
            MedicineGroup group,
            MedicineEvent.Kind kind,
            boolean happened,
            LocalDate date,
            List<Record> facts) {
        if (happened && date != null) {
            facts.add(new MedicineEvent(index, group, kind, daysAgo(requireNonNull(date))));
        }
    }
}
