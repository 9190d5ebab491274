package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.Patient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.DangerScreen.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a letter says of danger signs that nobody has asked for. */
class DangerInLetterTest {
    private static final RlsRules STANDARD = RlsRules.standard();
    private static final FactsReader<Patient> READER = new FactsReader<>(Patient.class);
    private static final String CONDITION = "only as long as there is no danger sign";

    private static Assessment<RlsOutcome> assess(RlsRules rules, String warningSigns) {
        String patient = """
                {
                  "person": {"sex": "FEMALE", "pregnancy": "NO"},
                  "legSymptoms": {"urgeToMove": "YES", "worseAtRest": "YES", "reliefByMovement": "COMPLETE",
                    "timeOfDay": "ONLY_OR_WORSE_IN_EVENING", "distressOrImpairment": "YES"},
                  "lifestyle": {"caffeine": "AFTER_NOON"},
                  "measurements": [{"measure": "AGE", "value": 44, "unit": "a"}],
                  "warningSigns": {%s}
                }
                """.formatted(warningSigns);
        return rules.assess(READER.read(patient.getBytes(StandardCharsets.UTF_8)), LocalDate.of(2026, 11, 21));
    }

    private static String letter(RlsRules rules, Assessment<RlsOutcome> assessment, Audience reader) {
        return new Letter(assessment, rules.rulebook().texts(Locale.ENGLISH), reader)
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
                .contains("none has been asked for yet");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theConditionSaysThatSomeHaveBeenAskedFor(Audience reader) {
        Assessment<RlsOutcome> assessment = assess(STANDARD, "\"faceDroop\": \"NO\"");
        assertThat(assessment.dangerScreen().status()).isEqualTo(Status.PARTLY);
        assertThat(letter(STANDARD, assessment, reader))
                .containsOnlyOnce(CONDITION)
                .contains("not all have been asked for yet");
    }

    @Test
    void anAlarmSpeaksForItself() {
        Assessment<RlsOutcome> assessment = assess(STANDARD, "\"faceDroop\": \"YES\"");
        assertThat(assessment.dangerScreen().status()).isEqualTo(Status.RAISED);
        assertThat(letter(STANDARD, assessment, Audience.PATIENT))
                .doesNotContain(CONDITION)
                .contains("GET HELP NOW");
    }

    @Test
    void whereNoAdviceStandsThereIsNoCondition() {
        Assessment<RlsOutcome> nothing = STANDARD.assess(Patient.builder().build(), LocalDate.of(2026, 11, 21));
        assertThat(letter(STANDARD, nothing, Audience.PATIENT)).doesNotContain(CONDITION);
    }
}
