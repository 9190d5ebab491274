package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A value counts as long as its kind lasts, and not a day longer. */
class PastValuesTest {
    private static final RlsRules RULES = RlsRules.standard().crossChecked(1);

    private static <T> Stream<T> facts(RlsPatient patient, Class<T> type) {
        return patient.toFacts(AS_OF).records().stream()
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static RlsPatient lab(Analyte analyte, double value, LocalDate date) {
        return RlsPatient.builder()
                .labResults(List.of(LabReport.of(analyte, value, analyte.scale().unit(), date)))
                .build();
    }

    private static RlsPatient measured(Measurand measure, double value, LocalDate date) {
        return RlsPatient.builder()
                .measurements(List.of(
                        MeasurementReport.of(measure, value, measure.scale().unit(), date)))
                .build();
    }

    private static List<String> fired(RlsPatient patient) {
        Assessment<RlsOutcome> assessment = RULES.assess(patient, AS_OF);
        assertThat(assessment.failures()).isEmpty();
        return assessment.findings().stream().map(f -> f.rule().id()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aLaboratoryValue(Analyte analyte) {
        double value = analyte.scale().highest();
        LocalDate last = AS_OF.minusDays(analyte.lasting().days());
        assertThat(facts(lab(analyte, value, last), LabResult.class)).hasSize(1);
        assertThat(facts(lab(analyte, value, last), LatestLabResult.class))
                .extracting(LatestLabResult::past)
                .containsExactly(Past.STILL_COUNTS);
        assertThat(facts(lab(analyte, value, last.minusDays(1)), LabResult.class))
                .isEmpty();
        assertThat(facts(lab(analyte, value, last.minusDays(1)), LatestLabResult.class))
                .extracting(LatestLabResult::past)
                .containsExactly(Past.OLD);
    }

    @ParameterizedTest
    @CsvSource({"HAEMOGLOBIN, 90", "FERRITIN, 365", "EGFR, 365", "C_REACTIVE_PROTEIN, 365", "MAGNESIUM, 90"})
    void howLongALaboratoryValueCounts(Analyte analyte, int days) {
        assertThat(analyte.lasting().days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"BODY_TEMPERATURE, 1", "PHQ9_ITEM_9, 14", "PHQ9_TOTAL, 14", "IRLS_TOTAL, 30", "CALF_DIFFERENCE, 7"})
    void howLongAMeasurementCounts(Measurand measure, int days) {
        LocalDate last = AS_OF.minusDays(days);
        double value = measure.scale().highest();
        assertThat(facts(measured(measure, value, last), Measurement.class)).hasSize(1);
        assertThat(facts(measured(measure, value, last.minusDays(1)), Measurement.class))
                .isEmpty();
        assertThat(facts(measured(measure, value, last.minusDays(1)), LatestMeasurement.class))
                .extracting(LatestMeasurement::past)
                .containsExactly(Past.OLD);
    }

    @ParameterizedTest
    @EnumSource(
            value = Measurand.class,
            names = {"AGE_AT_ONSET", "LIFETIME_EPISODES", "ANKLE_BRACHIAL_INDEX", "PLMS_INDEX"})
    void whatNeverExpires(Measurand measure) {
        assertThat(facts(measured(measure, 1, AS_OF.minusYears(20)), Measurement.class))
                .hasSize(1);
    }

    @Test
    void haemoglobinOfLongAgoIsNoEmergencyAndIsRepeated() {
        assertThat(fired(lab(Analyte.HAEMOGLOBIN, 75, AS_OF.minusDays(90)))).contains("RLS-RF-HB-LOW");
        assertThat(fired(lab(Analyte.HAEMOGLOBIN, 75, AS_OF.minusDays(91))))
                .contains("RLS-RF-HB-PAST")
                .doesNotContain("RLS-RF-HB-LOW");
        assertThat(fired(lab(Analyte.HAEMOGLOBIN, 80, AS_OF.minusDays(91)))).doesNotContain("RLS-RF-HB-PAST");
        assertThat(RULES.assess(lab(Analyte.HAEMOGLOBIN, 75, LocalDate.of(2021, 5, 1)), AS_OF)
                        .findings())
                .noneMatch(f -> f.outcome().urgency() == Urgency.EMERGENCY);
    }

    @Test
    void aNewerValueTakesItsPlace() {
        RlsPatient patient = RlsPatient.builder()
                .labResults(List.of(
                        LabReport.of(Analyte.HAEMOGLOBIN, 75, "g/L", AS_OF.minusDays(200)),
                        LabReport.of(Analyte.HAEMOGLOBIN, 135, "g/L", AS_OF.minusDays(10))))
                .build();
        assertThat(facts(patient, LatestLabResult.class))
                .extracting(LatestLabResult::past)
                .containsExactly(Past.STILL_COUNTS);
        assertThat(fired(patient)).doesNotContain("RLS-RF-HB-PAST", "RLS-RF-HB-LOW");
    }

    @Test
    void ageIsMovedOn() {
        assertThat(facts(measured(Measurand.AGE, 17, AS_OF), Measurement.class))
                .extracting(Measurement::value)
                .containsExactly(17.0);
        assertThat(facts(measured(Measurand.AGE, 17, AS_OF.minusYears(10)), Measurement.class))
                .singleElement()
                .satisfies(age -> assertThat(age.value()).isBetween(26.99, 27.01));
        assertThat(facts(measured(Measurand.TIME_SINCE_BIRTH, 4, AS_OF.minusDays(70)), Measurement.class))
                .extracting(Measurement::value)
                .containsExactly(14.0);
        assertThat(facts(measured(Measurand.GESTATION, 30, AS_OF.minusDays(7 * 16)), Measurement.class))
                .isEmpty();
        assertThat(facts(measured(Measurand.GESTATION, 30, AS_OF.minusDays(7 * 15)), Measurement.class))
                .extracting(Measurement::value)
                .containsExactly(45.0);
    }

    @Test
    void ageOfLongAgoDoesNotContradictAnOnset() {
        RlsPatient patient = RlsPatient.builder()
                .measurements(List.of(
                        MeasurementReport.of(Measurand.AGE, 40, "a", AS_OF.minusYears(10)),
                        MeasurementReport.of(Measurand.AGE_AT_ONSET, 45, "a")))
                .build();
        assertThat(patient.intake(AS_OF).setAside()).isEmpty();
    }

    @Test
    void aTotalOfLastYearDoesNotContradictTheItemsOfToday() {
        RlsPatient patient = RlsPatient.builder()
                .measurements(List.of(MeasurementReport.of(Measurand.IRLS_TOTAL, 12, "1", AS_OF.minusYears(1))))
                .irlsItems(List.of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3))
                .build();
        assertThat(patient.intake(AS_OF).setAside()).isEmpty();
        assertThat(facts(patient, Measurement.class))
                .extracting(Measurement::measure, Measurement::value)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Measurand.IRLS_TOTAL, 30.0),
                        org.assertj.core.groups.Tuple.tuple(Measurand.IRLS_CHANGE, 18.0));
    }

    @Test
    void aChangeThatIsGivenIsNotWorkedOutAgain() {
        RlsPatient patient = RlsPatient.builder()
                .measurements(List.of(
                        MeasurementReport.of(Measurand.IRLS_TOTAL, 20, "1"),
                        MeasurementReport.of(Measurand.IRLS_TOTAL, 30, "1", AS_OF.minusDays(100)),
                        MeasurementReport.of(Measurand.IRLS_CHANGE, -4, "1")))
                .build();
        assertThat(facts(patient, Measurement.class))
                .filteredOn(m -> m.measure() == Measurand.IRLS_CHANGE)
                .extracting(Measurement::value)
                .containsExactly(-4.0);
    }

    private static RlsPatientBuilder born(PartialDate date) {
        return RlsPatient.builder().birthDate(date);
    }

    @Test
    void aBirthDateIsAnAge() {
        RlsPatient today = born(PartialDate.of(AS_OF.minusYears(18))).build();
        RlsPatient tomorrow =
                born(PartialDate.of(AS_OF.minusYears(18).plusDays(1))).build();
        assertThat(RULES.assess(today, AS_OF).status("RLS-FEAT-ADULT").hasFired())
                .isTrue();
        assertThat(RULES.assess(tomorrow, AS_OF).status("RLS-FEAT-ADULT").hasFired())
                .isFalse();
        assertThat(RULES.assess(tomorrow, AS_OF).status("RLS-FEAT-CHILD").hasFired())
                .isTrue();
    }

    @Test
    void aYearOfBirthIsAnAgeWhereNoLimitIsInside() {
        Assessment<RlsOutcome> fifty =
                RULES.assess(born(PartialDate.parse("1975")).build(), AS_OF);
        assertThat(fifty.setAside()).isEmpty();
        assertThat(fifty.status("RLS-FEAT-ADULT").hasFired()).isTrue();
        Assessment<RlsOutcome> about18 =
                RULES.assess(born(PartialDate.parse("2008")).build(), AS_OF);
        assertThat(about18.setAside()).extracting(Problem::code).containsExactly(Problem.Code.IMPRECISE);
        assertThat(about18.status("RLS-FEAT-ADULT").hasFired()).isFalse();
        assertThat(about18.status("RLS-FEAT-CHILD").hasFired()).isFalse();
    }

    @Test
    void aBirthDateSaysMoreThanAnAge() {
        RlsPatient patient = born(PartialDate.of(AS_OF.minusYears(40).minusDays(200)))
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 40, "a")))
                .build();
        assertThat(patient.intake(AS_OF).setAside()).isEmpty();
        assertThat(facts(patient, Measurement.class))
                .singleElement()
                .satisfies(age -> assertThat(age.value()).isBetween(40.5, 40.6));
    }

    @Test
    void anAgeThatDoesNotGoWithTheBirthDateIsAContradiction() {
        RlsPatient patient = born(PartialDate.of(AS_OF.minusYears(40)))
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 2, "a")))
                .warningSigns(WarningSignsBuilder.builder().fever(Sign.YES).build())
                .build();
        assertThat(patient.intake(AS_OF).setAside())
                .extracting(Problem::path, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("birthDate", Problem.Code.CONTRADICTION));
        assertThat(patient.intake(AS_OF).facts().records()).noneMatch(Measurement.class::isInstance);
        assertThat(patient.intake(AS_OF).ifRight()).hasSize(2);
    }

    @Test
    void aSampleFromBeforeBirthIsImpossible() {
        RlsPatient patient = born(PartialDate.of(AS_OF.minusYears(1)))
                .labResults(List.of(LabReport.of(Analyte.FERRITIN, 50, "ug/L", AS_OF.minusYears(2))))
                .build();
        assertThat(patient.intake(AS_OF).setAside())
                .extracting(Problem::path, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("labResults[0].date", Problem.Code.IMPOSSIBLE_VALUE));
    }

    @Test
    void aBirthDateToComeIsSetAside() {
        RlsPatient patient = born(PartialDate.of(AS_OF.plusDays(30))).build();
        assertThat(patient.intake(AS_OF).setAside())
                .extracting(Problem::path, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("birthDate", Problem.Code.DATE_AFTER_ASSESSMENT));
    }

    private static RlsPatient infused(LocalDate infusion, LocalDate sample, double ferritin) {
        return RlsPatientBuilder.builder(lab(Analyte.FERRITIN, ferritin, sample))
                .medicines(new Medicines(
                        Answer.YES,
                        List.of(MedicineEntryBuilder.builder()
                                .name("ferric carboxymaltose")
                                .use(Use.STOPPED)
                                .started(infusion)
                                .stopped(infusion)
                                .doseChange(DoseChange.NONE)
                                .build())))
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 50, "a")))
                .person(PersonBuilder.builder().sex(Sex.FEMALE).build())
                .build();
    }

    @Test
    void anInfusionMakesEarlierIronValuesHistory() {
        LocalDate infusion = AS_OF.minusDays(30);
        assertThat(facts(infused(infusion, infusion, 20), LatestLabResult.class))
                .extracting(LatestLabResult::past)
                .containsExactly(Past.BEFORE_INFUSION);
        assertThat(fired(infused(infusion, infusion, 20)))
                .contains("RLS-MON-INFUSION-WAIT")
                .doesNotContain("RLS-IRON-LOW-FERRITIN", "RLS-RF-IRON-DEFICIENCY");
        assertThat(fired(infused(infusion, infusion.minusDays(1), 420))).contains("RLS-IRON-PAST-FERRITIN");
    }

    @Test
    void aHighFerritinSoonAfterAnInfusionIsNoAlarm() {
        LocalDate infusion = AS_OF.minusDays(70);
        assertThat(fired(infused(infusion, infusion.plusDays(55), 420)))
                .contains("RLS-MON-INFUSION-READY")
                .doesNotContain("RLS-IRON-BLOCK-FERRITIN", "RLS-IRON-PAST-FERRITIN", "RLS-RF-IRON-HIGH-FERRITIN");
        assertThat(fired(infused(infusion, infusion.plusDays(56), 420)))
                .contains("RLS-IRON-BLOCK-FERRITIN")
                .doesNotContain("RLS-MON-INFUSION-READY");
    }

    @Test
    void tabletsAreNoInfusion() {
        RlsPatient tablets = RlsPatientBuilder.builder(lab(Analyte.FERRITIN, 20, AS_OF.minusDays(20)))
                .medicines(new Medicines(
                        Answer.YES,
                        List.of(MedicineEntryBuilder.builder()
                                .name("iron")
                                .use(Use.CURRENT)
                                .started(AS_OF.minusDays(10))
                                .build())))
                .build();
        assertThat(facts(tablets, MedicineEvent.class)).noneMatch(e -> e.event() == MedicineEvent.Kind.LAST_INFUSION);
        assertThat(facts(tablets, LabResult.class)).hasSize(1);
    }
}
