package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.Conditions;
import io.github.rlsrules.facts.ConditionsBuilder;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.LabResult;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.PersonBuilder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Sex;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.Monitoring;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.rulebook.Limits;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Attempts to get advice on iron that nobody may give. */
class IronAdviceTest {
    private static final Set<Advice.Code> IRON =
            EnumSet.range(Advice.Code.DISCUSS_IRON, Advice.Code.DISCUSS_IRON_RENAL);
    private static final int PATIENTS = 4000;
    private static final Conditions NOTHING_SPEAKS_AGAINST_IRON = ConditionsBuilder.builder()
            .haemochromatosis(Answer.NO)
            .familyHaemochromatosis(Answer.NO)
            .ironOverload(Answer.NO)
            .repeatedTransfusions(Answer.NO)
            .thalassaemiaOrSideroblastic(Answer.NO)
            .chronicKidneyDisease(Answer.NO)
            .infectionNow(Answer.NO)
            .reactionToIronInfusion(Answer.NO)
            .build();

    private final Random random = new Random(31);

    private static Assessment<RlsOutcome> assess(RlsPatient patient) {
        return TheRules.RULES.assess(patient, TheCohort.AS_OF);
    }

    private static Set<Advice.Code> ironAdvice(RlsPatient patient) {
        return assess(patient).findings(Advice.class).stream()
                .map(finding -> finding.outcome().what())
                .filter(IRON::contains)
                .collect(Collectors.toSet());
    }

    /** Restless legs, any age and sex, iron values around the limits; now and then something is not known. */
    private RlsPatient patient() {
        List<LabReport> labs = new ArrayList<>();
        if (random.nextInt(10) > 0) {
            labs.add(LabReport.of(Analyte.FERRITIN, random.nextInt(350), "ug/L", sampled()));
        }
        if (random.nextInt(10) > 0) {
            labs.add(LabReport.of(Analyte.TRANSFERRIN_SATURATION, 1 + random.nextInt(55), "%", sampled()));
        }
        boolean female = random.nextBoolean();
        return RlsPatient.builder()
                .person(PersonBuilder.builder()
                        .sex(female ? Sex.FEMALE : Sex.MALE)
                        .pregnancy(female ? oneOf(Answer.values()) : Answer.UNKNOWN)
                        .build())
                .legSymptoms(Examples.ALL_FIVE_MET)
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 5 + random.nextInt(60), "a")))
                .conditions(withOneAnswerOfMany())
                .labResults(labs)
                .build();
    }

    private LocalDate sampled() {
        return TheCohort.AS_OF.minusDays(random.nextInt(500));
    }

    private Conditions withOneAnswerOfMany() {
        Object[] values = Records.values(NOTHING_SPEAKS_AGAINST_IRON);
        int changed = random.nextInt(values.length);
        if (values[changed] instanceof Answer) {
            values[changed] = oneOf(Answer.values());
        }
        return Records.make(Conditions.class, values);
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Map<Analyte, LabResult> recent(RlsPatient patient) {
        return patient.toFacts(TheCohort.AS_OF).records().stream()
                .filter(LabResult.class::isInstance)
                .map(LabResult.class::cast)
                .collect(Collectors.toMap(LabResult::analyte, lab -> lab));
    }

    private static boolean isLow(RlsPatient patient) {
        LabResult ferritin = recent(patient).get(Analyte.FERRITIN);
        return ferritin != null && ferritin.value() <= Limits.FERRITIN_LOW;
    }

    @Test
    void aValueThatIsOldOrNotThereIsNeverDiscussed() {
        List<RlsPatient> advised = Stream.generate(this::patient)
                .limit(PATIENTS)
                .filter(patient -> !ironAdvice(patient).isEmpty())
                .toList();
        assertThat(advised)
                .hasSizeGreaterThan(PATIENTS / 5)
                .allSatisfy(patient -> assertThat(recent(patient).values())
                        .isNotEmpty()
                        .allSatisfy(lab -> assertThat(lab.ageDays()).isLessThanOrEqualTo(Limits.IRON_RESULT_DAYS)));
    }

    /** Whom to send, and to whom, waits for no answer. */
    @Test
    void whoHasLowIronIsSentToSomebodyWhateverElseIsKnown() {
        Stream.generate(this::patient)
                .limit(PATIENTS)
                .filter(IronAdviceTest::isLow)
                .filter(patient -> !isTooHigh(patient))
                .filter(patient -> !isFlagged(patient))
                .forEach(patient -> assertThat(ironAdvice(patient)).isNotEmpty());
    }

    /** Whether a red flag tells the same people already, as it does in pregnancy. */
    private static boolean isFlagged(RlsPatient patient) {
        return patient.person().pregnancy() == Answer.YES
                && TheRules.ALONE.assess(patient, TheCohort.AS_OF).findings().stream()
                        .anyMatch(finding -> finding.outcome() instanceof RedFlag flag
                                && flag.what() == RedFlag.Code.IRON_DEFICIENCY);
    }

    private static boolean isTooHigh(RlsPatient patient) {
        LabResult saturation = recent(patient).get(Analyte.TRANSFERRIN_SATURATION);
        return saturation != null && saturation.value() >= Limits.SATURATION_BLOCK;
    }

    @Test
    void whomIronMayEndangerNeverGetsTheAdviceForOthers() {
        Set<Advice.Code> ofOthers =
                EnumSet.of(Advice.Code.DISCUSS_IRON, Advice.Code.DISCUSS_IRON_TAKEN, Advice.Code.DISCUSS_IRON_INFUSION);
        Stream.generate(this::patient).limit(PATIENTS).forEach(patient -> {
            Conditions c = patient.conditions();
            boolean isEndangered = Stream.of(
                            c.haemochromatosis(),
                            c.familyHaemochromatosis(),
                            c.ironOverload(),
                            c.repeatedTransfusions(),
                            c.thalassaemiaOrSideroblastic(),
                            c.chronicKidneyDisease(),
                            patient.person().pregnancy())
                    .anyMatch(answer -> answer == Answer.YES);
            if (isEndangered
                    || isTooHigh(patient)
                    || patient.measurements().get(0).value() < 18) {
                assertThat(ironAdvice(patient)).doesNotContainAnyElementsOf(ofOthers);
            }
        });
    }

    @Test
    void whoTakesNoIronIsNeverToldToTakeItWithoutSomebodyElse() {
        Stream.generate(this::patient)
                .limit(PATIENTS / 4)
                .flatMap(patient -> assess(patient).findings(Advice.class).stream())
                .filter(finding -> IRON.contains(finding.outcome().what()))
                .forEach(finding -> assertThat(finding.text(Audience.PATIENT))
                        .containsAnyOf("clinician", "team", "treats your kidneys", "your doctor"));
    }

    @Test
    void aMonitoringItemKnowsWhenItIsNextDue() {
        LocalDate last = LocalDate.of(2026, 9, 1);
        assertThat(Monitoring.every(Monitoring.Code.IRON_ON_TREATMENT, 84).nextAfter(last))
                .contains(LocalDate.of(2026, 11, 24));
        assertThat(Monitoring.of(Monitoring.Code.MOOD).nextAfter(last)).isEmpty();
    }
}
