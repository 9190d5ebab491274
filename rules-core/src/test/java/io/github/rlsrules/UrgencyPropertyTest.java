package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.AcuteEvents;
import io.github.rlsrules.facts.Conditions;
import io.github.rlsrules.facts.ConditionsBuilder;
import io.github.rlsrules.facts.ImpulseControl;
import io.github.rlsrules.facts.LegSymptoms;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.MimicSignsBuilder;
import io.github.rlsrules.facts.Mind;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.Treatment;
import io.github.rlsrules.facts.TreatmentBuilder;
import io.github.rlsrules.facts.WarningSigns;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Question;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Urgency;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for urgency whatever the facts: attempts to find a patient for whom it does not. */
class UrgencyPropertyTest {
    private static final int PATIENTS = 2000;

    /** Answers outside of the warning signs whose YES is a danger sign. */
    private static final Set<String> DANGER_SIGNS = Set.of(
            "plansToStopAbruptly",
            "stoppedAbruptly",
            "restlessAfterNewMedicine",
            "withdrawalSymptoms",
            "doseBeingReduced",
            "abruptOnset",
            "rapidProgression",
            "cancer",
            "copd",
            "neuromuscularDisease",
            "formerOverdose");

    private static final Map<RedFlag.Code, Set<RedFlag.Code>> OF_ITS_KIND = Map.of(
            RedFlag.Code.LEG_SWELLING,
            Set.of(RedFlag.Code.DEEP_VEIN_THROMBOSIS, RedFlag.Code.DEEP_VEIN_THROMBOSIS_IN_PREGNANCY),
            RedFlag.Code.NERVE_SIGN,
            Set.of(RedFlag.Code.SPINAL_CORD));

    private static Assessment<RlsOutcome> assess(RlsPatient patient) {
        return TheRules.RULES.assess(patient, TheCohort.AS_OF);
    }

    private static Set<RedFlag> redFlags(Assessment<RlsOutcome> assessment) {
        return assessment.findings(RedFlag.class).stream().map(Finding::outcome).collect(Collectors.toSet());
    }

    /** The same without Drools beside it, which is not needed for it. */
    private static Set<RedFlag> redFlags(RlsPatient patient) {
        return TheRules.ALONE.assess(patient, TheCohort.AS_OF).findings().stream()
                .map(Finding::outcome)
                .filter(RedFlag.class::isInstance)
                .map(RedFlag.class::cast)
                .collect(Collectors.toSet());
    }

    private static boolean isEmergency(Assessment<RlsOutcome> assessment) {
        return redFlags(assessment).stream().anyMatch(flag -> flag.urgency() == Urgency.EMERGENCY);
    }

    @Test
    void aFurtherDangerSignTakesNoRedFlagAwayButForAGreaterOfItsKind() {
        TheCohort.patients(31, PATIENTS / 20).forEach(patient -> {
            Set<RedFlag> before = redFlags(patient);
            for (RlsPatient worse : eachWithOneMoreDangerSign(patient)) {
                Set<RedFlag> after = redFlags(worse);
                assertThat(before)
                        .allSatisfy(flag -> assertThat(after)
                                .anyMatch(kept -> kept.equals(flag)
                                        || isOfTheKind(kept, flag)
                                                && kept.urgency().compareTo(flag.urgency()) < 0));
            }
        });
    }

    /** A swollen leg and an unsteady gait are asked twice, and told once: as a sign of danger, where they are one. */
    private static boolean isOfTheKind(RedFlag greater, RedFlag flag) {
        return greater.what() == flag.what()
                || OF_ITS_KIND.getOrDefault(flag.what(), Set.of()).contains(greater.what());
    }

    @Test
    void aRedFlagNeverDependsOnTheCriteria() {
        TheCohort.patients(32, PATIENTS / 4).forEach(patient -> {
            RlsPatient withPattern = RlsPatientBuilder.builder(patient)
                    .legSymptoms(withCriteriaOf(patient.legSymptoms(), Examples.ALL_FIVE_MET))
                    .build();
            RlsPatient without = RlsPatientBuilder.builder(patient)
                    .legSymptoms(withCriteriaOf(patient.legSymptoms(), LegSymptoms.unknown()))
                    .build();
            if (TheCohort.isPossible(withPattern) && TheCohort.isPossible(without)) {
                assertThat(urgent(withPattern)).isEqualTo(urgent(without));
            }
        });
    }

    private static Set<RedFlag> urgent(RlsPatient patient) {
        return redFlags(patient).stream()
                .filter(flag -> flag.urgency().isAtLeast(Urgency.URGENT))
                .collect(Collectors.toSet());
    }

    @Test
    void whereARedFlagForbidsItThereIsNoAdvice() {
        long emergencies = TheCohort.patients(33, PATIENTS)
                .map(UrgencyPropertyTest::mostlyCleared)
                .filter(TheCohort::isPossible)
                .map(UrgencyPropertyTest::assess)
                .filter(UrgencyPropertyTest::isEmergency)
                .peek(a -> assertThat(a.findings(Advice.class)).isEmpty())
                .filter(a -> a.suppressed().stream().anyMatch(f -> f.outcome() instanceof Advice))
                .count();
        assertThat(emergencies).as("patients whose advice an emergency forbade").isPositive();
    }

    /** All five criteria met, every condition denied but one: advice is near, were it not for the danger signs. */
    private static RlsPatient mostlyCleared(RlsPatient patient) {
        return RlsPatientBuilder.builder(patient)
                .legSymptoms(Examples.ALL_FIVE_MET)
                .conditions(Examples.mostlyNo(patient.conditions()))
                .build();
    }

    @Test
    void theMostUrgentRedFlagStandsFirst() {
        TheCohort.patients(34, PATIENTS / 2).map(UrgencyPropertyTest::assess).forEach(assessment -> {
            List<Urgency> order = assessment.findings(RedFlag.class).stream()
                    .map(finding -> finding.outcome().urgency())
                    .toList();
            assertThat(order).isSorted();
        });
    }

    static Stream<RlsPatient> dangersOfSpineVesselsAndBrain() {
        RlsPatient augmented = augmented();
        return Stream.of(
                RlsPatientBuilder.builder(augmented)
                        .warningSigns(WarningSignsBuilder.builder()
                                .nonHealingWound(Answer.YES)
                                .build())
                        .build(),
                RlsPatientBuilder.builder(augmented)
                        .conditions(
                                ConditionsBuilder.builder().cancer(Answer.YES).build())
                        .warningSigns(WarningSignsBuilder.builder()
                                .tenderSpine(Answer.YES)
                                .build())
                        .build(),
                RlsPatientBuilder.builder(augmented)
                        .warningSigns(WarningSignsBuilder.builder()
                                .saddleNumbness(Sign.YES)
                                .build())
                        .build(),
                RlsPatientBuilder.builder(augmented)
                        .warningSigns(WarningSignsBuilder.builder()
                                .newOneSidedSwelling(Sign.YES)
                                .build())
                        .build(),
                RlsPatientBuilder.builder(augmented)
                        .warningSigns(WarningSignsBuilder.builder()
                                .faceDroop(Sign.YES)
                                .build())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("dangersOfSpineVesselsAndBrain")
    void spineVesselsAndBrainOutrankAugmentationInKnownDisease(RlsPatient patient) {
        List<RedFlag.Code> codes = assess(patient).findings(RedFlag.class).stream()
                .map(finding -> finding.outcome().what())
                .toList();
        assertThat(codes).contains(RedFlag.Code.AUGMENTATION_CRITERIA_MET).hasSizeGreaterThan(1);
        assertThat(codes.get(0)).isNotEqualTo(RedFlag.Code.AUGMENTATION_CRITERIA_MET);
    }

    private static RlsPatient augmented() {
        return RlsPatient.builder()
                .medicines(Medicines.only(MedicineEntry.current("pramipexole")))
                .measurements(List.of(MeasurementReport.of(Measurand.WORSE_DAYS_LAST_WEEK, 6, "d")))
                .treatment(TreatmentBuilder.builder()
                        .goodResponseAtFirst(Answer.YES)
                        .explainedOtherwise(Answer.NO)
                        .worseAfterDoseIncrease(Answer.YES)
                        .betterAfterDoseDecrease(Answer.YES)
                        .build())
                .build();
    }

    @Test
    void aDangerSignThatThePictureMakesPlausibleIsAskedFirst() {
        assertThat(firstQuestions(3, MimicSignsBuilder.builder().backPain(Answer.YES)))
                .containsExactlyInAnyOrder(
                        "warningSigns.bladderOrBowelChange",
                        "warningSigns.saddleNumbness",
                        "warningSigns.weaknessBothLegs");
        assertThat(firstQuestions(1, MimicSignsBuilder.builder().calfPainOnWalking(Answer.YES)))
                .containsExactly("warningSigns.coldPaleLeg");
    }

    private static List<String> firstQuestions(int count, MimicSignsBuilder signs) {
        return assess(RlsPatient.builder().mimicSigns(signs.build()).build()).questions().stream()
                .limit(count)
                .map(Question::fact)
                .toList();
    }

    /** The answers on the criteria replaced, all others kept. */
    private static LegSymptoms withCriteriaOf(LegSymptoms answers, LegSymptoms criteria) {
        return LegSymptomsBuilder.builder(answers)
                .urgeToMove(criteria.urgeToMove())
                .involuntaryOnly(Answer.UNKNOWN)
                .worseAtRest(criteria.worseAtRest())
                .reliefByMovement(criteria.reliefByMovement())
                .reliefWhileMoving(criteria.reliefWhileMoving())
                .walkingMakesWorse(criteria.walkingMakesWorse())
                .timeOfDay(criteria.timeOfDay())
                .mimicAssessment(criteria.mimicAssessment())
                .build();
    }

    private static List<RlsPatient> eachWithOneMoreDangerSign(RlsPatient patient) {
        List<RlsPatient> all = new ArrayList<>(Examples.eachWithOneMoreWarningSign(patient));
        more(patient.mind(), true)
                .forEach(m -> all.add(
                        RlsPatientBuilder.builder(patient).mind((Mind) m).build()));
        more(patient.acuteEvents(), true)
                .forEach(m -> all.add(RlsPatientBuilder.builder(patient)
                        .acuteEvents((AcuteEvents) m)
                        .build()));
        more(patient.impulseControl(), true)
                .forEach(m -> all.add(RlsPatientBuilder.builder(patient)
                        .impulseControl((ImpulseControl) m)
                        .build()));
        more(patient.treatment(), false)
                .forEach(m -> all.add(RlsPatientBuilder.builder(patient)
                        .treatment((Treatment) m)
                        .build()));
        more(patient.legSymptoms(), false)
                .forEach(m -> all.add(RlsPatientBuilder.builder(patient)
                        .legSymptoms((LegSymptoms) m)
                        .build()));
        more(patient.conditions(), false)
                .forEach(m -> all.add(RlsPatientBuilder.builder(patient)
                        .conditions((Conditions) m)
                        .build()));
        return all;
    }

    /** The record with one more YES each, for all its answers or for the danger signs among them. */
    private static List<Record> more(Record answers, boolean all) {
        List<Record> worse = new ArrayList<>();
        RecordComponent[] components = answers.getClass().getRecordComponents();
        Object[] values = Records.values(answers);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != Answer.YES && (all || DANGER_SIGNS.contains(components[i].getName()))) {
                Object[] more = values.clone();
                more[i] = Answer.YES;
                worse.add(Records.make(answers.getClass(), more));
            }
        }
        return worse;
    }

    @Test
    void theDangerSignsOfThisTestExist() {
        long known = Stream.of(WarningSigns.class, Treatment.class, LegSymptoms.class, Conditions.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .filter(DANGER_SIGNS::contains)
                .count();
        assertThat(known).isEqualTo(DANGER_SIGNS.size());
    }
}
