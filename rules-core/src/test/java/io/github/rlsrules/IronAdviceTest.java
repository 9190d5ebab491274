package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.Conditions;
import io.github.rlsrules.facts.ConditionsBuilder;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.LabResult;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.Person;
import io.github.rlsrules.facts.PersonBuilder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.Sex;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.Monitoring;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.rulebook.Limits;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
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

    @Test
    void bothValuesAreKnownRecentAndNotTooHigh() {
        List<RlsPatient> advised = Stream.generate(this::patient)
                .limit(PATIENTS)
                .filter(patient -> !ironAdvice(patient).isEmpty())
                .toList();
        assertThat(advised).hasSizeGreaterThan(PATIENTS / 20).allSatisfy(patient -> {
            Map<Analyte, LabResult> labs = patient.toFacts(TheCohort.AS_OF).records().stream()
                    .filter(LabResult.class::isInstance)
                    .map(LabResult.class::cast)
                    .collect(Collectors.toMap(LabResult::analyte, lab -> lab));
            assertThat(labs.get(Analyte.FERRITIN).value()).isLessThanOrEqualTo(700);
            assertThat(labs.get(Analyte.TRANSFERRIN_SATURATION).value()).isLessThan(45);
            assertThat(labs.values())
                    .allSatisfy(lab -> assertThat(lab.ageDays()).isLessThanOrEqualTo(Limits.IRON_RESULT_DAYS));
        });
    }

    @Test
    void noAdviceOnIronSurvivesAnUnknownOrHarmfulGuard() {
        Stream.generate(this::patient).limit(PATIENTS).forEach(patient -> {
            Conditions c = patient.conditions();
            boolean lifted = Stream.of(
                            c.haemochromatosis(),
                            c.familyHaemochromatosis(),
                            c.ironOverload(),
                            c.repeatedTransfusions(),
                            c.thalassaemiaOrSideroblastic())
                    .allMatch(answer -> answer == Answer.NO);
            if (!lifted) {
                assertThat(ironAdvice(patient)).isEmpty();
            }
        });
    }

    @Test
    void whoIsPregnantYoungOrHasKidneyDiseaseNeverGetsTheAdviceForOthers() {
        Set<Advice.Code> ofOthers = EnumSet.of(Advice.Code.DISCUSS_IRON, Advice.Code.DISCUSS_IRON_INFUSION);
        Stream.generate(this::patient).limit(PATIENTS).forEach(patient -> {
            Person person = patient.person();
            boolean plainAdult = patient.measurements().get(0).value() >= 18
                    && (person.sex() == Sex.MALE || person.pregnancy() == Answer.NO)
                    && patient.conditions().chronicKidneyDisease() == Answer.NO;
            if (!plainAdult) {
                assertThat(ironAdvice(patient)).doesNotContainAnyElementsOf(ofOthers);
            }
        });
    }

    @Test
    void nothingOfThisIsSaidWhileEveryGuardIsUnknown() {
        Stream.generate(this::patient)
                .limit(PATIENTS / 4)
                .map(patient -> RlsPatientBuilder.builder(patient)
                        .person(Person.unknown())
                        .conditions(Conditions.unknown())
                        .build())
                .forEach(patient -> assertThat(ironAdvice(patient)).isEmpty());
    }

    @Test
    void aMonitoringItemKnowsWhenItIsNextDue() {
        LocalDate last = LocalDate.of(2026, 9, 1);
        assertThat(Monitoring.every(Monitoring.Code.IRON_ON_TREATMENT, 84).nextAfter(last))
                .contains(LocalDate.of(2026, 11, 24));
        assertThat(Monitoring.of(Monitoring.Code.MOOD).nextAfter(last)).isEmpty();
    }
}
