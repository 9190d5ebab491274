package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One value that cannot be used costs itself only. */
class SetAsideTest {
    private static final RlsRules RULES = RlsRules.standard();

    private static Assessment<RlsOutcome> assess(RlsPatient patient) {
        return RULES.assess(patient, AS_OF);
    }

    private static LabReport haemoglobin(double value, LocalDate date) {
        return LabReport.of(Analyte.HAEMOGLOBIN, value, "g/L", date);
    }

    private static Optional<Finding<RlsOutcome>> found(Assessment<RlsOutcome> assessment, String code) {
        return assessment.findings().stream()
                .filter(finding -> finding.outcome().code().equals(code))
                .findFirst();
    }

    private static Urgency mostUrgent(Assessment<RlsOutcome> assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.outcome().urgency())
                .reduce(Urgency.INFORMATION, (one, other) -> one.isAtLeast(other) ? one : other);
    }

    /** Saddle numbness with a new change of the bladder. */
    private static RlsPatientBuilder caudaEquina() {
        return RlsPatient.builder()
                .warningSigns(WarningSignsBuilder.builder()
                        .saddleNumbness(Sign.YES)
                        .bladderOrBowelChange(Sign.YES)
                        .build());
    }

    static Stream<Map.Entry<String, RlsPatient>> beside() {
        LocalDate later = AS_OF.plusDays(3);
        return Map.of(
                "labResults[0].unit",
                caudaEquina()
                        .labResults(List.of(LabReport.of(Analyte.FERRITIN, 22, "furlong", AS_OF)))
                        .build(),
                "labResults[0].date",
                caudaEquina()
                        .labResults(List.of(LabReport.of(Analyte.FERRITIN, 22, "ug/L", later)))
                        .build(),
                "labResults[1]",
                caudaEquina()
                        .labResults(List.of(haemoglobin(130, AS_OF), haemoglobin(131, AS_OF)))
                        .build(),
                "person.pregnancy",
                caudaEquina()
                        .person(PersonBuilder.builder()
                                .sex(Sex.MALE)
                                .pregnancy(YES)
                                .build())
                        .build(),
                "medicines.items[0].dailyDose",
                caudaEquina()
                        .medicines(Medicines.only(MedicineEntryBuilder.builder()
                                .name("pramipexole")
                                .dailyDose(0.0)
                                .build()))
                        .build(),
                "medicines.items[0].stopped",
                caudaEquina()
                        .medicines(Medicines.only(MedicineEntryBuilder.builder()
                                .name("pramipexole")
                                .stopped(later)
                                .build()))
                        .build(),
                "medicines.items[0]",
                caudaEquina()
                        .medicines(new Medicines(YES, Arrays.asList((MedicineEntry) null)))
                        .build(),
                "measurements[0].value",
                caudaEquina()
                        .measurements(List.of(MeasurementReport.of(Measurand.AGE, 440, "a")))
                        .build(),
                "irlsItems[0]",
                caudaEquina().irlsItems(List.of(9)).build())
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("beside")
    void anEmergencyIsNotLostToIt(Map.Entry<String, RlsPatient> bad) {
        Assessment<RlsOutcome> assessment = assess(bad.getValue());
        assertThat(assessment.setAside()).extracting(Problem::path).contains(bad.getKey());
        assertThat(mostUrgent(assessment)).isEqualTo(Urgency.EMERGENCY);
        assertThat(assessment.isComplete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("beside")
    void whoIsStrictRefusesIt(Map.Entry<String, RlsPatient> bad) {
        assertThatThrownBy(() -> RULES.strict().assess(bad.getValue(), AS_OF))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining(bad.getKey());
    }

    /** Eight combinations of three doubts, and then ten values of which the last alone alarms. */
    @Test
    void noneOfManyValuesOfADayIsForgottenBesideOtherDoubts() {
        Stream<LabReport> doubts = Stream.of(Analyte.FERRITIN, Analyte.TRANSFERRIN_SATURATION, Analyte.EGFR)
                .flatMap(analyte -> Stream.of(30.0, 31.0)
                        .map(value ->
                                LabReport.of(analyte, value, analyte.scale().unit(), AS_OF)));
        Stream<LabReport> values = Stream.concat(
                IntStream.rangeClosed(131, 139).mapToObj(value -> haemoglobin(value, AS_OF)),
                Stream.of(haemoglobin(65, AS_OF)));
        Assessment<RlsOutcome> assessment = assess(RlsPatient.builder()
                .labResults(Stream.concat(doubts, values).toList())
                .build());
        assertThat(mostUrgent(assessment).isAtLeast(Urgency.URGENT)).isTrue();
    }

    @Test
    void tomorrowIsToday() {
        Assessment<RlsOutcome> assessment = assess(RlsPatient.builder()
                .labResults(List.of(haemoglobin(130, AS_OF.plusDays(1))))
                .build());
        assertThat(assessment.setAside()).isEmpty();
    }

    @Test
    void equalValuesOfOneDayAreOneInWhateverUnit() {
        Assessment<RlsOutcome> assessment = assess(RlsPatient.builder()
                .labResults(List.of(
                        LabReport.of(Analyte.FERRITIN, 22, "ug/L", AS_OF),
                        LabReport.of(Analyte.FERRITIN, 22, "ng/mL", AS_OF)))
                .build());
        Assessment<RlsOutcome> one = assess(RlsPatient.builder()
                .labResults(List.of(LabReport.of(Analyte.FERRITIN, 22, "ug/L", AS_OF)))
                .build());
        assertThat(assessment.setAside()).isEmpty();
        assertThat(assessment.findings())
                .extracting(f -> f.rule().id())
                .isEqualTo(one.findings().stream().map(f -> f.rule().id()).toList());
    }

    @Test
    void aListOfWhichAnItemIsLostSaysNothingOfWhatIsNotOnIt() {
        RlsPatient lost = RlsPatient.builder()
                .medicines(new Medicines(YES, Arrays.asList((MedicineEntry) null)))
                .build();
        assertThat(PatientCheck.closely(lost, AS_OF).sound().medicines().complete())
                .isEqualTo(Answer.UNKNOWN);
    }

    @Nested
    class WhatMayBeRight {
        private final LabReport low = haemoglobin(60, AS_OF);

        private void raisesAnAlarmInDoubt(RlsPatient patient) {
            raisesAnAlarmInDoubt(patient, "labResults[HAEMOGLOBIN]");
        }

        private void raisesAnAlarmInDoubt(RlsPatient patient, String askedFirst) {
            Assessment<RlsOutcome> sure =
                    assess(RlsPatient.builder().labResults(List.of(low)).build());
            Finding<RlsOutcome> alarm = sure.findings().get(0);
            assertThat(alarm.outcome().urgency()).isEqualTo(Urgency.EMERGENCY);

            Assessment<RlsOutcome> assessment = assess(patient);
            Finding<RlsOutcome> doubted =
                    found(assessment, alarm.outcome().code()).orElseThrow();
            assertThat(doubted.isInDoubt()).isTrue();
            assertThat(doubted.text(Audience.PATIENT))
                    .startsWith("If what could not be used is right after all: Your blood count is dangerously low")
                    .endsWith("Go to an emergency department today.");
            assertThat(assessment.questions().get(0).fact()).isEqualTo(askedFirst);
            assertThat(found(assessment, "HAEMOGLOBIN_NORMAL")).isEmpty();
        }

        @Test
        void oneOfTwoValuesOfADay() {
            raisesAnAlarmInDoubt(RlsPatient.builder()
                    .labResults(List.of(haemoglobin(130, AS_OF.minusDays(9)), low, haemoglobin(130, AS_OF)))
                    .build());
        }

        @Test
        void aValueOfADayToCome() {
            raisesAnAlarmInDoubt(
                    RlsPatient.builder()
                            .labResults(List.of(haemoglobin(60, AS_OF.plusDays(40))))
                            .build(),
                    "labResults[HAEMOGLOBIN].date");
        }

        @Test
        void aValueWithoutADate() {
            raisesAnAlarmInDoubt(
                    RlsPatient.builder()
                            .labResults(List.of(
                                    LabReportBuilder.builder(low).date(null).build()))
                            .build(),
                    "labResults[HAEMOGLOBIN].date");
        }

        @Test
        void aValueThatIsTooLowForAnybody() {
            raisesAnAlarmInDoubt(RlsPatient.builder()
                    .labResults(List.of(haemoglobin(19, AS_OF)))
                    .build());
        }

        @Test
        void oneThatIsTooLowInAUnitInWhichTheLowestWouldBeTheSameNumber() {
            raisesAnAlarmInDoubt(RlsPatient.builder()
                    .labResults(List.of(LabReport.of(Analyte.HAEMOGLOBIN, 20, "mg/L", AS_OF)))
                    .build());
        }

        @Test
        void aUnitThatIsAskedAboutInTheReadingThatAPatientCanHave() {
            raisesAnAlarmInDoubt(RlsPatient.builder()
                    .labResults(List.of(LabReport.of(Analyte.HAEMOGLOBIN, 6000, "Mg/dL", AS_OF)))
                    .build());
        }

        @Test
        void butNotOneThatNobodyCanHaveInEitherReading() {
            Assessment<RlsOutcome> assessment = assess(RlsPatient.builder()
                    .labResults(List.of(LabReport.of(Analyte.HAEMOGLOBIN, 6, "Mg/dL", AS_OF)))
                    .build());
            assertThat(assessment.setAside()).extracting(Problem::code).containsExactly(Problem.Code.AMBIGUOUS_UNIT);
            assertThat(assessment.findings()).noneMatch(Finding::isInDoubt);
        }

        @Test
        void aBoundThatLeavesItOpen() {
            raisesAnAlarmInDoubt(RlsPatient.builder()
                    .labResults(List.of(LabReportBuilder.builder(haemoglobin(130, AS_OF))
                            .comparator(Bound.BELOW)
                            .build()))
                    .build());
        }

        @Test
        void andOneThatIsTooHighRaisesNone() {
            Assessment<RlsOutcome> assessment = assess(RlsPatient.builder()
                    .labResults(List.of(haemoglobin(1300, AS_OF)))
                    .build());
            assertThat(assessment.findings()).noneMatch(Finding::isInDoubt);
        }

        @Test
        void answersThatContradictEachOther() {
            WarningSigns calf =
                    WarningSignsBuilder.builder().newOneSidedSwelling(Sign.YES).build();
            Person both = PersonBuilder.builder().sex(Sex.MALE).pregnancy(YES).build();
            Person pregnant = PersonBuilder.builder().pregnancy(YES).build();
            Assessment<RlsOutcome> sure = assess(
                    RlsPatient.builder().person(pregnant).warningSigns(calf).build());
            Assessment<RlsOutcome> assessment =
                    assess(RlsPatient.builder().person(both).warningSigns(calf).build());
            assertThat(mostUrgent(assessment)).isEqualTo(mostUrgent(sure));
            assertThat(assessment.findings(Audience.PATIENT))
                    .noneMatch(finding -> finding.text(Audience.PATIENT).isBlank());
        }
    }

    @Test
    void noAdviceStandsBesideAnAlarmInDoubtThatWouldForbidIt() {
        RlsPatient advised = RlsPatient.builder()
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 41, "a")))
                .lifestyle(LifestyleBuilder.builder().build())
                .legSymptoms(LegSymptomsBuilder.builder()
                        .urgeToMove(Urge.YES)
                        .unpleasantSensations(YES)
                        .worseAtRest(YES)
                        .reliefByMovement(Relief.PARTIAL)
                        .timeOfDay(TimeOfDay.WORSE_EVENING_OR_NIGHT)
                        .painful(NO)
                        .build())
                .build();
        RlsPatient doubted = RlsPatientBuilder.builder(advised)
                .labResults(List.of(haemoglobin(60, AS_OF), haemoglobin(140, AS_OF)))
                .build();
        RlsPatient low = RlsPatientBuilder.builder(advised)
                .labResults(List.of(haemoglobin(60, AS_OF)))
                .build();
        List<String> allowed = assess(low).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
        assertThat(assess(doubted).findings())
                .filteredOn(finding -> finding.outcome().kind().equals("ADVICE"))
                .extracting(finding -> finding.rule().id())
                .isSubsetOf(allowed);
    }
}
