package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Inquiry;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever cannot be used is added to whomever: his urgency is not lower for it, and no danger is gone. */
class NothingValidIsLostTest {
    private static final int PAIRS = Integer.getInteger("worlds.patients", 4000);
    private static final RlsRules RULES = RlsRules.standard();

    private final Random random = new Random(99);

    /** What is wrong with what is added. */
    private enum Fault {
        UNKNOWN_UNIT,
        BEYOND_ANYBODY,
        UNDATED,
        BOUND,
        FLAG_ONLY,
        STALE,
        OF_A_YEAR_ONLY,
        AMBIGUOUS_UNIT,
        ANOTHER_BIRTH_DATE,
        TO_COME,
        ANOTHER_VALUE_OF_THAT_DAY,
        OLD,
        ANOTHER_VALUE_OF_THAT_MEASURE,
        ANOTHER_SEX,
        NO_PREGNANCY_POSSIBLE,
        NO_DOSE,
        STOPPED_LATER,
        LOST_MEDICINE,
        UNRECOGNISED_MEDICINE,
        UNNAMED_MEDICINE,
        CLASS_OF_MEDICINES,
        ANOTHER_NAME_THAN_CODE,
        IRLS_ITEM
    }

    /** A medicine that may be any, or one of several classes. */
    private static final Set<Fault> OF_WHATEVER_KIND = EnumSet.of(
            Fault.UNRECOGNISED_MEDICINE, Fault.UNNAMED_MEDICINE, Fault.CLASS_OF_MEDICINES, Fault.LOST_MEDICINE);

    @Test
    void whateverIsAddedThatCannotBeUsed() {
        RandomPatients patients = new RandomPatients(98);
        Map<Fault, Integer> tried = new EnumMap<>(Fault.class);
        int alarms = 0;
        for (int pair = 0; pair < PAIRS; ) {
            RlsPatient patient = patients.possible();
            if (!Checked.of(patient, AS_OF).problems().isEmpty()) {
                continue;
            }
            Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
            RlsPatient worse = with(fault, patient);
            if (worse.equals(patient)) {
                continue;
            }
            Assessment<RlsOutcome> before = RULES.assess(patient, AS_OF);
            Assessment<RlsOutcome> after = RULES.assess(worse, AS_OF);
            assertThat(dangers(after)).as("%s, pair %d", fault, pair).containsAll(dangers(before));
            if (!OF_WHATEVER_KIND.contains(fault) || !isOpen(before, after)) {
                assertThat(urgency(after)).as("%s, pair %d", fault, pair).isIn(atLeast(urgency(before)));
            }
            tried.merge(fault, 1, Integer::sum);
            alarms += dangers(before).isEmpty() ? 0 : 1;
            pair++;
        }
        assertThat(tried).containsOnlyKeys(Fault.values());
        assertThat(alarms).isGreaterThan(PAIRS / 4);
    }

    private static Set<String> dangers(Assessment<RlsOutcome> assessment) {
        return assessment.findings().stream()
                .filter(f -> f.outcome().urgency().isAtLeast(Urgency.URGENT) && !(f.outcome() instanceof Inquiry))
                .map(f -> f.outcome().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What rests on somebody taking no medicine of a class is asked again once there is a medicine that nobody knows; no danger does. */
    private static boolean isOpen(Assessment<RlsOutcome> before, Assessment<RlsOutcome> after) {
        return urgency(before) == Urgency.ROUTINE
                && after.undecided().stream()
                        .map(open -> open.rule().id())
                        .anyMatch(before.findings().get(0).rule().id()::equals);
    }

    private static Urgency urgency(Assessment<RlsOutcome> assessment) {
        return assessment.findings().isEmpty()
                ? Urgency.INFORMATION
                : assessment.findings().get(0).outcome().urgency();
    }

    private static List<Urgency> atLeast(Urgency least) {
        return List.of(Urgency.values()).stream()
                .filter(u -> u.isAtLeast(least))
                .toList();
    }

    private RlsPatient with(Fault fault, RlsPatient patient) {
        RlsPatientBuilder to = RlsPatientBuilder.builder(patient);
        Analyte analyte = patient.labResults().isEmpty()
                ? Analyte.HAEMOGLOBIN
                : oneOf(patient.labResults()).analyte();
        Scale scale = analyte.scale();
        double value = scale.lowest() + random.nextDouble() * (scale.highest() - scale.lowest());
        return switch (fault) {
            case UNKNOWN_UNIT -> lab(patient, LabReport.of(analyte, value, "furlong", AS_OF));
            case BEYOND_ANYBODY -> lab(patient, LabReport.of(analyte, 3 * scale.highest(), scale.unit(), AS_OF));
            case UNDATED ->
                lab(
                        patient,
                        LabReportBuilder.builder(LabReport.of(analyte, value, scale.unit(), AS_OF))
                                .date(null)
                                .build());
            case BOUND ->
                lab(
                        patient,
                        LabReportBuilder.builder(
                                        LabReport.of(analyte, scale.lowest(), scale.unit(), dayOf(patient, analyte)))
                                .comparator(Bound.AT_LEAST)
                                .build());
            case FLAG_ONLY -> lab(patient, LabReport.of(analyte, RangeFlag.WITHIN, AS_OF));
            case STALE ->
                lab(
                        patient,
                        LabReport.of(
                                analyte,
                                value,
                                scale.unit(),
                                AS_OF.minusDays(analyte.lasting().days() + 600L)));
            case OF_A_YEAR_ONLY ->
                lab(
                        patient,
                        LabReport.of(
                                analyte,
                                value,
                                scale.unit(),
                                AS_OF.minusYears(4).withDayOfYear(1)));
            case AMBIGUOUS_UNIT -> lab(patient, LabReport.of(analyte, value, "Mg/L", AS_OF));
            case ANOTHER_BIRTH_DATE ->
                patient.birthDate() == null
                                && patient.measurements().stream()
                                        .anyMatch(report -> report.measure() == Measurand.AGE && report.ownValue() > 20)
                        ? to.birthDate(PartialDate.of(AS_OF)).build()
                        : patient;
            case TO_COME -> lab(patient, LabReport.of(analyte, value, scale.unit(), AS_OF.plusDays(9)));
            case OLD -> lab(patient, LabReport.of(analyte, value, scale.unit(), LocalDate.of(1990, 1, 1)));
            case ANOTHER_VALUE_OF_THAT_DAY ->
                patient.labResults().isEmpty()
                        ? patient
                        : lab(patient, LabReport.of(analyte, value, scale.unit(), latest(patient, analyte)));
            case ANOTHER_VALUE_OF_THAT_MEASURE -> {
                if (patient.measurements().isEmpty()) {
                    yield patient;
                }
                MeasurementReport one = oneOf(patient.measurements());
                List<MeasurementReport> more = new ArrayList<>(patient.measurements());
                more.add(new MeasurementReport(
                        one.measure(),
                        Math.rint(one.measure().scale().highest() / 2),
                        Bound.EXACT,
                        one.measure().scale().unit(),
                        one.date()));
                yield to.measurements(more).build();
            }
            case ANOTHER_SEX ->
                patient.person().sex() == Sex.UNKNOWN && patient.person().pregnancy() == Answer.YES
                        ? to.person(PersonBuilder.builder(patient.person())
                                        .sex(Sex.MALE)
                                        .build())
                                .build()
                        : patient;
            case NO_PREGNANCY_POSSIBLE ->
                patient.person().pregnancyPossible() == Answer.UNKNOWN
                                && patient.person().pregnancy() == Answer.YES
                        ? to.person(PersonBuilder.builder(patient.person())
                                        .pregnancyPossible(Answer.NO)
                                        .build())
                                .build()
                        : patient;
            case NO_DOSE ->
                medicine(
                        patient,
                        MedicineEntryBuilder.builder()
                                .name("ibuprofen")
                                .dailyDose(0.0)
                                .build());
            case STOPPED_LATER ->
                medicine(
                        patient,
                        MedicineEntryBuilder.builder()
                                .name("ibuprofen")
                                .stopped(AS_OF.plusDays(9))
                                .build());
            case LOST_MEDICINE -> medicine(patient, null);
            case UNRECOGNISED_MEDICINE -> medicine(patient, MedicineEntry.current("wonderdrug"));
            case UNNAMED_MEDICINE ->
                medicine(
                        patient,
                        MedicineEntryBuilder.builder()
                                .indication(Indication.RESTLESS_LEGS)
                                .build());
            case CLASS_OF_MEDICINES ->
                medicine(
                        patient,
                        MedicineEntryBuilder.builder()
                                .atcCode("N06A")
                                .use(Use.CURRENT)
                                .build());
            case ANOTHER_NAME_THAN_CODE ->
                medicine(
                        patient,
                        MedicineEntryBuilder.builder()
                                .name("paracetamol")
                                .atcCode("N04BC05")
                                .use(Use.STOPPED)
                                .build());
            case IRLS_ITEM -> {
                List<Integer> items = new ArrayList<>(patient.irlsItems());
                if (items.isEmpty()) {
                    items.add(null);
                }
                boolean isFree = items.get(0) == null;
                items.set(0, 9);
                yield isFree ? to.irlsItems(items).build() : patient;
            }
        };
    }

    private static LocalDate dayOf(RlsPatient patient, Analyte analyte) {
        return patient.labResults().isEmpty() ? AS_OF : latest(patient, analyte);
    }

    private static LocalDate latest(RlsPatient patient, Analyte analyte) {
        return patient.labResults().stream()
                .filter(report -> report.analyte() == analyte)
                .map(LabReport::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static RlsPatient lab(RlsPatient patient, LabReport more) {
        return RlsPatientBuilder.builder(patient)
                .labResults(Stream.concat(patient.labResults().stream(), Stream.of(more))
                        .toList())
                .build();
    }

    private static RlsPatient medicine(RlsPatient patient, MedicineEntry more) {
        List<MedicineEntry> items = new ArrayList<>(patient.medicines().items());
        items.add(more);
        return RlsPatientBuilder.builder(patient)
                .medicines(new Medicines(patient.medicines().complete(), items))
                .build();
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
