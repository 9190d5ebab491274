package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Sign;
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
    /** Worked out once: names of medicines take long to look up. */
    private final Optional<LocalDate> infusion;

    PlainConversion(RlsPatient patient, LocalDate asOf) {
        this.patient = patient;
        this.asOf = asOf;
        this.infusion = infusion();
    }

    List<Record> facts() {
        List<Record> facts = new ArrayList<>(List.of(
                person(),
                located(patient.legSymptoms()),
                patient.mimicSigns(),
                patient.warningSigns().asRead(),
                patient.acuteEvents(),
                patient.mind(),
                patient.impulseControl(),
                patient.course(),
                patient.treatment(),
                patient.sleep(),
                conditions(),
                patient.lifestyle(),
                patient.observed(),
                patient.childhood(),
                patient.priorCare()));
        facts.addAll(patient.optionsTried());
        addMedicines(facts);
        addLabResults(facts);
        addMeasurements(facts);
        return facts;
    }

    /** A man, or a woman past the menopause, of whom nothing speaks of a pregnancy. */
    private boolean cannotBePregnant() {
        Person person = patient.person();
        Sign pressure = patient.warningSigns().highBloodPressureInPregnancy();
        return (person.sex() == Sex.MALE || person.menopause() == Menopause.AFTER)
                && person.trimester() == Trimester.UNKNOWN
                && (pressure == Sign.NO || pressure == Sign.UNKNOWN)
                && patient.measurements().stream().noneMatch(m -> m.measure() == Measurand.GESTATION);
    }

    private Person person() {
        PersonBuilder person = PersonBuilder.builder(patient.person());
        if (cannotBePregnant() && person.pregnancy() == Answer.UNKNOWN) {
            person.pregnancy(Answer.NO);
        }
        if (cannotBePregnant() && person.pregnancyPossible() == Answer.UNKNOWN) {
            person.pregnancyPossible(Answer.NO);
        }
        if (cannotBePregnant() && person.sex() == Sex.MALE && person.breastfeeding() == Answer.UNKNOWN) {
            person.breastfeeding(Answer.NO);
        }
        return person.build();
    }

    private Conditions conditions() {
        Conditions given = patient.conditions();
        return cannotBePregnant() && given.heavyMenstrualBleeding() == Answer.UNKNOWN
                ? ConditionsBuilder.builder(given)
                        .heavyMenstrualBleeding(Answer.NO)
                        .build()
                : given;
    }

    private static LegSymptoms located(LegSymptoms legs) {
        boolean isElsewhere = legs.urgeToMove() == Urge.YES && legs.legsInvolved() == Answer.NO;
        return isElsewhere
                ? LegSymptomsBuilder.builder(legs).urgeToMove(Urge.OUTSIDE_LEGS).build()
                : legs;
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
                .filter(r -> r.analyte() == analyte && r.value() != null)
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
                byAnalyte.put(Analyte.IRON, List.of());
                byAnalyte.put(Analyte.TOTAL_IRON_BINDING_CAPACITY, List.of());
                byAnalyte.put(Analyte.TRANSFERRIN, List.of());
            }
        });
        byAnalyte.forEach((analyte, reports) -> {
            int n = reports.size();
            if (n > 0) {
                addLatest(analyte, reports, facts);
            }
            addFlag(analyte, n == 0 ? null : reports.get(n - 1), facts);
        });
    }

    private void addLatest(Analyte analyte, List<LabReport> reports, List<Record> facts) {
        int n = reports.size();
        LabReport last = reports.get(n - 1);
        double lowest = lowest(analyte.scale(), last.comparator(), value(last));
        double highest = highest(analyte.scale(), last.comparator(), value(last));
        double shown = last.comparator().spelling().startsWith(">") ? lowest : highest;
        int age = daysAgo(last.date());
        Past past = past(analyte, last.date());
        facts.add(new LatestLabResult(analyte, shown, lowest, highest, past, age));
        if (past != Past.STILL_COUNTS) {
            return;
        }
        facts.add(new LabResult(
                analyte, shown, lowest, highest, age, last.range(), last.assay(), last.morning(), last.ironFreeDay()));
        if (n > 1 && last.comparator() == Bound.EXACT && reports.get(n - 2).comparator() == Bound.EXACT) {
            LabReport before = reports.get(n - 2);
            facts.add(
                    new LabChange(analyte, value(last) - value(before), daysAgo(before.date()) - daysAgo(last.date())));
        }
    }

    private Past past(Analyte analyte, LocalDate date) {
        boolean raised = Set.of(Analyte.FERRITIN, Analyte.TRANSFERRIN_SATURATION, Analyte.IRON)
                .contains(analyte);
        if (raised && infusion.isPresent()) {
            long since = ChronoUnit.DAYS.between(infusion.get(), date);
            if (since < 56) {
                return since <= 0 ? Past.BEFORE_INFUSION : Past.SOON_AFTER_INFUSION;
            }
        }
        return daysAgo(date) > analyte.lasting().days() ? Past.OLD : Past.STILL_COUNTS;
    }

    private void addFlag(Analyte analyte, LabReport number, List<Record> facts) {
        Optional<LabReport> flag = patient.labResults().stream()
                .filter(r -> r.analyte() == analyte && r.value() == null)
                .max(Comparator.comparing(LabReport::date));
        if (flag.isPresent()
                && (number == null || number.date().isBefore(flag.get().date()))) {
            LocalDate date = flag.get().date();
            if (past(analyte, date) == Past.STILL_COUNTS) {
                LabFlag.Said said = switch (flag.get().range()) {
                    case BELOW -> LabFlag.Said.LOW;
                    case ABOVE -> LabFlag.Said.HIGH;
                    default -> LabFlag.Said.NORMAL;
                };
                facts.add(new LabFlag(analyte, said, daysAgo(date)));
            }
        } else if (number != null) {
            facts.add(new LabFlag(analyte, LabFlag.Said.A_NUMBER, daysAgo(number.date())));
        }
    }

    private static double lowest(Scale scale, Bound bound, double number) {
        return switch (bound) {
            case EXACT, AT_LEAST -> number;
            case ABOVE -> Math.min(Math.nextUp(number), scale.highest());
            case BELOW, AT_MOST -> scale.lowest();
        };
    }

    private static double highest(Scale scale, Bound bound, double number) {
        return switch (bound) {
            case EXACT, AT_MOST -> number;
            case BELOW -> Math.max(Math.nextDown(number), scale.lowest());
            case ABOVE, AT_LEAST -> scale.highest();
        };
    }

    private Optional<LocalDate> infusion() {
        return patient.medicines().items().stream()
                .filter(entry -> entry.use() != Use.CONSIDERED)
                .filter(entry -> groups(entry).contains(MedicineGroup.IRON_INTRAVENOUS))
                .filter(entry -> !groups(entry).contains(MedicineGroup.IRON_ORAL))
                .map(entry -> entry.use() == Use.STOPPED && entry.stopped() != null ? entry.stopped() : entry.started())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private Optional<LabReport> saturation() {
        List<LabReport> irons = new ArrayList<>(oldestFirst(Analyte.IRON));
        irons.removeIf(iron -> iron.comparator() != Bound.EXACT);
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
                        Bound.EXACT,
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
                .filter(r -> r.analyte() == analyte
                        && r.value() != null
                        && r.comparator() == Bound.EXACT
                        && r.date().equals(other.date()))
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
        if (total != null && total.comparator() == Bound.EXACT) {
            Optional.ofNullable(latest.get(Measurand.IRLS_TOTAL_BEFORE))
                    .or(() -> totals().stream()
                            .filter(r -> date(r).isBefore(date(total)))
                            .reduce((a, b) -> b))
                    .filter(before -> before.comparator() == Bound.EXACT)
                    .ifPresent(before -> {
                        latest.remove(Measurand.IRLS_TOTAL_BEFORE);
                        double change = total.value() - before.value();
                        MeasurementReport given = latest.get(Measurand.IRLS_CHANGE);
                        if (given == null || date(given).isBefore(date(total))) {
                            latest.put(
                                    Measurand.IRLS_CHANGE,
                                    MeasurementReport.of(Measurand.IRLS_CHANGE, change, "{score}", date(total)));
                        }
                    });
        }
        if (patient.birthDate() != null) {
            latest.remove(Measurand.AGE);
            double oldest = years(patient.birthDate().earliest());
            facts.add(new LatestMeasurement(
                    Measurand.AGE, oldest, years(patient.birthDate().latest()), oldest, Past.STILL_COUNTS, 0));
            facts.add(new Measurement(
                    Measurand.AGE, oldest, years(patient.birthDate().latest()), oldest, 0));
        }
        latest.forEach((measure, r) -> addMeasurement(measure, r, facts));
    }

    private double years(LocalDate birth) {
        long whole = ChronoUnit.YEARS.between(birth, asOf);
        double days = ChronoUnit.DAYS.between(birth.plusYears(whole), asOf);
        double year = ChronoUnit.DAYS.between(birth.plusYears(whole), birth.plusYears(whole + 1));
        return whole + Math.floor(1000 * (days / year)) / 1000;
    }

    private void addMeasurement(Measurand measure, MeasurementReport report, List<Record> facts) {
        double number = value(measure.scale(), report.value(), report.unit());
        double lowest = lowest(measure.scale(), report.comparator(), number);
        double highest = highest(measure.scale(), report.comparator(), number);
        boolean above = report.comparator().spelling().startsWith(">");
        int age = daysAgo(date(report));
        boolean past = age > measure.lasting().days();
        if (measure.lasting().grows() && age > 0) {
            double perDay = switch (measure.scale().unit()) {
                case "a" -> 1 / 365.25;
                case "mo" -> 12 / 365.25;
                case "wk" -> 1 / 7.0;
                default -> throw new IllegalStateException(measure.name());
            };
            double low = Math.floor(1000 * (lowest + age * perDay)) / 1000;
            boolean open = report.comparator() == Bound.ABOVE || report.comparator() == Bound.AT_LEAST;
            double high = open ? highest : Math.floor(1000 * (highest + age * perDay)) / 1000;
            past = Math.max(low, high) > measure.scale().highest();
            if (!past) {
                lowest = low;
                highest = high;
                age = 0;
            }
        }
        double shown = above ? lowest : highest;
        if (past) {
            facts.add(new LatestMeasurement(measure, shown, lowest, highest, Past.OLD, age));
        } else {
            facts.add(new LatestMeasurement(measure, shown, lowest, highest, Past.STILL_COUNTS, age));
            facts.add(new Measurement(measure, shown, lowest, highest, age));
        }
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
                        entry.stopped() == null ? Answer.UNKNOWN : Answer.YES,
                        size(entry),
                        entry.doseChange(),
                        entry.worseAfterStart(),
                        entry.worseAfterDoseChange(),
                        entry.worseAfterStop()));
                boolean ended = entry.use() == Use.STOPPED;
                if (group == MedicineGroup.OTHER) {
                    addEvent(i, group, MedicineEvent.Kind.STOPPED, ended, entry.stopped(), facts);
                    continue;
                }
                addEvent(i, group, MedicineEvent.Kind.STARTED, true, entry.started(), facts);
                LocalDate changed =
                        entry.use() == Use.CONSIDERED || entry.use() == Use.NEVER ? null : entry.doseChanged();
                boolean more = entry.doseChange() == DoseChange.INCREASED;
                boolean less = entry.doseChange() == DoseChange.DECREASED;
                addEvent(i, group, MedicineEvent.Kind.INCREASED, more, changed, facts);
                addEvent(i, group, MedicineEvent.Kind.DECREASED, less, changed, facts);
                addEvent(i, group, MedicineEvent.Kind.STOPPED, ended, entry.stopped(), facts);
            }
        }
        infusion.ifPresent(last -> {
            for (int i = 0; i < items.size(); i++) {
                MedicineEntry entry = items.get(i);
                LocalDate of =
                        entry.use() == Use.STOPPED && entry.stopped() != null ? entry.stopped() : entry.started();
                Set<MedicineGroup> groups = groups(entry);
                if (last.equals(of)
                        && entry.use() != Use.CONSIDERED
                        && groups.contains(MedicineGroup.IRON_INTRAVENOUS)
                        && !groups.contains(MedicineGroup.IRON_ORAL)) {
                    facts.add(new MedicineEvent(
                            i, MedicineGroup.IRON_INTRAVENOUS, MedicineEvent.Kind.LAST_INFUSION, daysAgo(last)));
                    return;
                }
            }
        });
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
