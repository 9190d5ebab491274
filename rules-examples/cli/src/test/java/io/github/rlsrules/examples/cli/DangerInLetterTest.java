package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.Laterality;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.WarningSigns;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.DangerScreen.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a letter says of danger signs that nobody has asked for. */
class DangerInLetterTest {
    private static final RlsRules STANDARD = RlsRules.standard();
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);
    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    private static final String CONDITION = "only as long as there are no danger signs";

    private static Assessment<RlsOutcome> assess(RlsRules rules, String warningSigns) {
        return rules.assess(patient(warningSigns), DATE);
    }

    private static RlsPatient patient(String warningSigns) {
        String patient = """
                {
                  "person": {"sex": "FEMALE", "pregnancy": "NO", "cognitiveImpairment": "NO", "cannotSpeakForSelf": "NO"},
                  "legSymptoms": {"urgeToMove": "YES", "worseAtRest": "YES", "reliefByMovement": "PARTIAL",
                    "reliefWhileMoving": "YES", "walkingMakesWorse": "NO",
                    "timeOfDay": "WORSE_EVENING_OR_NIGHT", "mimicAssessment": "EXCLUDED_BY_CLINICIAN"},
                  "lifestyle": {"caffeine": "AFTER_NOON"},
                  "measurements": [{"measure": "AGE", "value": 44, "unit": "a"}],
                  "warningSigns": {%s}
                }
                """.formatted(warningSigns);
        return READER.read(patient.getBytes(StandardCharsets.UTF_8));
    }

    /** The same patient, of whom every danger sign was asked for, and none is there. */
    private static Assessment<RlsOutcome> cleared() {
        RlsPatient asked = READER.read("""
                {
                  "treatment": {"stoppedAbruptly": "NO", "restlessAfterNewMedicine": "NO"},
                  "mind": {"suicidalThoughts": "NO", "suicidalPlanOrIntent": "NO", "selfHarm": "NO", "cannotGoOn": "NO",
                    "hallucinationsOrDelusions": "NO", "agitation": "NO"},
                  "conditions": {"cancer": "NO", "activeCancer": "NO", "epilepsy": "NO"},
                  "acuteEvents": {"seizure": "NO", "seizureLongOrRepeated": "NO", "overdose": "NO"},
                  "medicines": {"complete": "YES", "items": []},
                  "measurements": [
                    {"measure": "AGE", "value": 44, "unit": "a"},
                    {"measure": "BODY_TEMPERATURE", "value": 36.8, "unit": "Cel"},
                    {"measure": "CALF_DIFFERENCE", "value": 0, "unit": "cm"},
                    {"measure": "TIME_SINCE_BIRTH", "value": 12, "unit": "a"},
                    {"measure": "PHQ9_ITEM_9", "value": 0, "unit": "{score}"}],
                  "labResults": [
                    {"analyte": "HAEMOGLOBIN", "value": 140, "unit": "g/L", "date": "2026-11-01"},
                    {"analyte": "CALCIUM", "value": 2.4, "unit": "mmol/L", "date": "2026-11-01"}],
                  "warningSigns": {%s}
                }
                """.formatted(allNo(WarningSigns.class)).getBytes(StandardCharsets.UTF_8));
        RlsPatient usual = patient("");
        return STANDARD.assess(
                RlsPatientBuilder.builder(asked)
                        .person(usual.person())
                        .legSymptoms(LegSymptomsBuilder.builder(usual.legSymptoms())
                                .abruptOnset(Answer.NO)
                                .laterality(Laterality.BOTH)
                                .build())
                        .lifestyle(usual.lifestyle())
                        .build(),
                DATE);
    }

    private static String allNo(Class<?> answers) {
        return Arrays.stream(answers.getRecordComponents())
                .map(c -> "\"" + c.getName() + "\": \"NO\"")
                .collect(Collectors.joining(", "));
    }

    private static String letter(RlsRules rules, Assessment<RlsOutcome> assessment, Audience reader) {
        return new LongLetter(assessment, rules.rulebook().texts(Locale.ENGLISH), reader)
                .toString()
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void adviceStandsUnderAConditionThatIsSaidOnceWhenNobodyHasAskedForDangerSigns(Audience reader) {
        Assessment<RlsOutcome> assessment = assess(STANDARD, "");
        assertThat(assessment.dangerScreen().status()).isEqualTo(Status.NOT_ASKED);
        assertThat(assessment.findings()).anySatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo("RLS-LIFE-CAFFEINE");
            assertThat(finding.isProvisional()).isFalse();
        });
        assertThat(letter(STANDARD, assessment, reader))
                .containsOnlyOnce(CONDITION)
                .contains("the questions on them are still open");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theConditionSaysThatSomeHaveBeenAskedFor(Audience reader) {
        Assessment<RlsOutcome> assessment = assess(STANDARD, "\"faceDroop\": \"NO\"");
        assertThat(assessment.dangerScreen().status()).isEqualTo(Status.PARTLY);
        assertThat(letter(STANDARD, assessment, reader))
                .containsOnlyOnce(CONDITION)
                .contains("some questions on them are still open");
    }

    @Test
    void whereEveryDangerSignIsAnsweredAdviceStandsWithoutACondition() {
        Assessment<RlsOutcome> assessment = cleared();
        assertThat(assessment.dangerScreen().open()).isEmpty();
        assertThat(assessment.dangerScreen().status()).isEqualTo(Status.CLEARED);
        assertThat(assessment.findings()).extracting(f -> f.rule().id()).contains("RLS-LIFE-CAFFEINE");
        assertThat(letter(STANDARD, assessment, Audience.PATIENT)).doesNotContain(CONDITION);
    }

    @Test
    void anAlarmSpeaksForItself() {
        Assessment<RlsOutcome> assessment = assess(STANDARD, "\"faceDroop\": \"YES\"");
        assertThat(assessment.dangerScreen().status()).isEqualTo(Status.RAISED);
        assertThat(letter(STANDARD, assessment, Audience.PATIENT))
                .doesNotContain(CONDITION)
                .contains("GET HELP NOW");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void anEmergencyThatIsSwitchedOffIsSaidAboveEverythingThatIsFound(Audience reader) {
        RlsRules less = RlsRules.of(STANDARD.rulebook().without("RLS-RF-STROKE-FACE"));
        String letter = letter(less, assess(less, "\"speechTrouble\": \"YES\""), reader);
        String emergency = Section.EMERGENCY.title(less.rulebook().texts(Locale.ENGLISH), reader);
        assertThat(letter.indexOf("cannot warn of every danger"))
                .isPositive()
                .isLessThan(letter.indexOf(emergency.toUpperCase(Locale.ENGLISH)));
        assertThat(letter(STANDARD, assess(STANDARD, ""), reader)).doesNotContain("cannot warn of every danger");
    }

    @Test
    void whatDependsOnARuleThatIsSwitchedOffIsNotLookedAt() {
        RlsRules less = RlsRules.of(STANDARD.rulebook().without("RLS-CRIT-3-RELIEF-MET"));
        assertThat(letter(less, assess(less, "\"saddleNumbness\": \"YES\""), Audience.CLINICIAN))
                .contains("RLS-CRIT-3-RELIEF-MET: this rule is switched off")
                .contains("RLS-DX-IRLSSG-MET: depends on RLS-CRIT-3-RELIEF-MET, which is switched off");
    }

    @Test
    void whereNoAdviceStandsThereIsNoCondition() {
        Assessment<RlsOutcome> nothing = STANDARD.assess(RlsPatient.builder().build(), DATE);
        assertThat(letter(STANDARD, nothing, Audience.PATIENT)).doesNotContain(CONDITION);
    }
}
