package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.Patient;
import io.github.rlsrules.facts.PatientBuilder;
import io.github.rlsrules.facts.WarningSigns;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of this library, and attempts to break it. */
class WhatTheLibraryNeverSaysTest {
    private static final int PATIENTS = 3000;
    private static final Texts TEXTS = TheRulebook.RULES.rulebook().texts(Locale.ENGLISH);

    /** What no sentence for a patient may hold. A prohibition or "by yourself" may precede starting and stopping. */
    private static final List<Pattern> FORBIDDEN = Stream.of(
                    "\\d\\s*(mg|mcg|ug|\u00b5g|g|ml|tablets?|capsules?|drops|units|iu)\\b",
                    "(?<!not |never )\\b(start|begin|stop|skip|double|halve|increase|reduce|raise|lower|taper|change|switch)\\b"
                            + " (taking |the |your |this |that |it\\b|a )?(dose|medicines?|tablets?|drugs?|treatment|iron|it)\\b",
                    "\\btake (your|the|this|a|an|some|more|less|iron|magnesium|vitamin|zinc)\\b",
                    "\\b(safe|cure|cured|cures|proven|guaranteed?|harmless)\\b",
                    "[$\u20ac\u00a3]",
                    "\\b(drug holiday|washout|homeopath\\w*|zinc|selenium|tyrosine|melatonin|cupping|PEMF|sauna)\\b",
                    "\\b(Requip|Mirapex|Sifrol|Neupro|Horizant|Lyrica|Neurontin|Benadryl|Hyland|Syhood|Relaxis|Nekteck|Joovv|WHOOP)\\b",
                    "\\byou (have|suffer from|do not have) (restless legs|RLS|augmentation|neuropathy|a stroke|a blood clot)\\b",
                    "\\bnothing (is wrong|to worry)|\\b(don't|do not) worry|\\ball is well\\b")
            .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE))
            .toList();

    static Stream<String> patientTexts() {
        return TEXTS.keys().stream().filter(key -> key.endsWith(".patient"));
    }

    @ParameterizedTest
    @MethodSource("patientTexts")
    void noSentenceForAPatientBreaksTheLaw(String key) {
        assertThat(violation(TEXTS.get(key))).as(TEXTS.get(key)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take 65 mg of iron.",
                "You should stop the medicine.",
                "Reduce your dose slowly.",
                "Start iron with vitamin C.",
                "You could take magnesium.",
                "This is a safe alternative.",
                "You have restless legs syndrome.",
                "A drug holiday may help.",
                "There is nothing to worry about.",
                "Two for $20.",
            })
    void theTestWouldNoticeSuchASentence(String sentence) {
        assertThat(violation(sentence)).isNotNull();
    }

    private static Pattern violation(String sentence) {
        return FORBIDDEN.stream()
                .filter(p -> p.matcher(sentence).find())
                .findFirst()
                .orElse(null);
    }

    private static Assessment<RlsOutcome> assess(Patient patient) {
        return TheRulebook.RULES.assess(patient, TheRulebook.AS_OF);
    }

    @Test
    void withAnEmergencyThereIsNoAdvice() {
        long emergencies = TheRulebook.patients(11, PATIENTS)
                .map(WhatTheLibraryNeverSaysTest::assess)
                .filter(a -> urgency(a) == Urgency.EMERGENCY)
                .peek(a -> assertThat(a.findings(Advice.class)).isEmpty())
                .count();
        assertThat(emergencies).isGreaterThan(PATIENTS / 10);
    }

    @Test
    void ironIsOnlyDiscussedWithBothValuesKnownAndEveryGuardLifted() {
        List<Patient> discussed = TheRulebook.patients(12, PATIENTS * 3)
                .map(WhatTheLibraryNeverSaysTest::withThePattern)
                .filter(WhatTheLibraryNeverSaysTest::isPossible)
                .filter(patient -> assess(patient).findings(Advice.class).stream()
                        .anyMatch(f -> f.outcome().what() == Advice.Code.DISCUSS_IRON))
                .toList();
        assertThat(discussed).isNotEmpty().allSatisfy(patient -> {
            assertThat(patient.labResults().stream().map(r -> r.analyte()))
                    .contains(Analyte.FERRITIN)
                    .containsAnyOf(Analyte.TRANSFERRIN_SATURATION, Analyte.IRON);
            assertThat(patient.conditions().haemochromatosis()).isEqualTo(Answer.NO);
            assertThat(patient.conditions().ironOverload()).isEqualTo(Answer.NO);
            assertThat(patient.conditions().repeatedTransfusions()).isEqualTo(Answer.NO);
            assertThat(patient.conditions().thalassaemiaOrSideroblastic()).isEqualTo(Answer.NO);
            assertThat(patient.conditions().chronicKidneyDisease()).isEqualTo(Answer.NO);
            assertThat(patient.person().pregnancy()).isNotEqualTo(Answer.YES);
        });
    }

    private static boolean isPossible(Patient patient) {
        try {
            patient.toFacts(TheRulebook.AS_OF);
            return true;
        } catch (InvalidFactsException contradictory) {
            return false;
        }
    }

    private static Patient withThePattern(Patient patient) {
        return PatientBuilder.builder(patient)
                .legSymptoms(LegSymptomsBuilder.builder(Examples.ALL_FIVE_MET)
                        .laterality(patient.legSymptoms().laterality())
                        .build())
                .conditions(Examples.mostlyNo(patient.conditions()))
                .warningSigns(WarningSigns.unknown())
                .build();
    }

    @Test
    void aFurtherDangerSignNeverLowersTheUrgency() {
        TheRulebook.patients(13, PATIENTS / 3).forEach(patient -> {
            Urgency before = urgency(assess(patient));
            for (Patient worse : Examples.eachWithOneMoreWarningSign(patient)) {
                assertThat(urgency(assess(worse))).isLessThanOrEqualTo(before);
            }
        });
    }

    private static Urgency urgency(Assessment<RlsOutcome> assessment) {
        return assessment.findings(RedFlag.class).stream()
                .map(Finding::outcome)
                .map(RedFlag::urgency)
                .min(Comparator.naturalOrder())
                .orElse(Urgency.INFORMATION);
    }

    @Test
    void anUnknownAnswerNeverRaisesAnAlarmAndNeverClearsOne() {
        Patient nothing = Patient.builder().build();
        for (Patient asked : Examples.eachWithOneMoreWarningSign(nothing)) {
            Patient again = PatientBuilder.builder(asked)
                    .warningSigns(WarningSignsBuilder.builder().build())
                    .build();
            assertThat(assess(again).findings()).isEmpty();
            assertThat(assess(again).status("RLS-RF-DVT")).isNotNull();
        }
    }

    @Test
    void aSuppressedFindingNamesWhatForbidsIt() {
        TheRulebook.patients(14, PATIENTS)
                .map(WhatTheLibraryNeverSaysTest::assess)
                .forEach(a -> a.suppressed().forEach(f -> {
                    assertThat(f.suppressedBy()).isNotEmpty();
                    assertThat(a.findings()).noneMatch(g -> Objects.equals(g.rule(), f.rule()));
                }));
    }
}
