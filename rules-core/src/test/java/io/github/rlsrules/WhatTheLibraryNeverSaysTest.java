package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.WarningSigns;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.Caution;
import io.github.rlsrules.outcomes.PlanStep;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of this library, and attempts to break it. */
class WhatTheLibraryNeverSaysTest {
    private static final int PATIENTS = Integer.getInteger("worlds.patients", 1500);
    private static final Pattern PRICE = Pattern.compile("[$\u20ac\u00a3]");
    private static final Pattern BRAND = Pattern.compile(
            "\\b(Requip|Mirapex|Sifrol|Neupro|Horizant|Lyrica|Neurontin|Benadryl|Hyland|Syhood|Relaxis|Nekteck|Joovv|WHOOP)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROMISE =
            Pattern.compile("\\b(cure|cured|cures|guaranteed?|miracle)\\b", Pattern.CASE_INSENSITIVE);

    /** Medicines that treat restless legs: none is ever named to a patient as the one to take. */
    private static final String MEDICINES =
            "gabapentin|pregabalin|pramipexole|ropinirole|rotigotine|levodopa|oxycodone|methadone|opioids?"
                    + "|clonazepam|dipyridamole|bupropion|iron|domperidone|trazodone|loratadine";

    /** What no sentence for a patient may hold. A prohibition or "by yourself" may precede starting and stopping. */
    private static final List<Pattern> FORBIDDEN = Stream.of(
                    "\\d\\s*(mg|mcg|ug|\u00b5g|g|ml|tablets?|capsules?|drops|units|iu)\\b",
                    "(?<!not |never )\\b(start|begin|stop|skip|double|halve|increase|reduce|raise|lower|taper|change|switch)\\b"
                            + " (taking |the |your |this |that |it\\b|a )?(dose|medicines?|tablets?|drugs?|treatment|iron|it)\\b",
                    "\\btake (your|the|this|a|an|some|more|less|iron|magnesium|vitamin|zinc)\\b",
                    "\\b(safe|cure|cured|cures|proven|guaranteed?|harmless)\\b",
                    "[$\u20ac\u00a3]",
                    "\\b(Requip|Mirapex|Sifrol|Neupro|Horizant|Lyrica|Neurontin|Benadryl|Hyland|Syhood|Relaxis|Nekteck|Joovv|WHOOP)\\b",
                    "\\byou (have|suffer from|do not have) (restless legs|RLS|augmentation|neuropathy|a stroke|a blood clot)\\b",
                    "\\bnothing (is wrong|to worry)|\\b(don't|do not) worry|\\ball is well\\b",
                    // the same in other words: as a noun, in the passive, as a wish
                    "\\b(starting|stopping|skipping|doubling|halving|increasing|reducing|raising|lowering|tapering|changing|switching|pausing)"
                            + " (taking |the |your |this |that |it\\b|a )?(dose|medicines?|tablets?|drugs?|treatment|iron|it)\\b"
                            + "(?! by yourself| on your own| at once| abruptly)",
                    "\\b(dose|medicine|tablet|drug|treatment|iron)s? (should|must|can|could|may|has to|have to|needs? to) be"
                            + " (started|stopped|skipped|doubled|halved|increased|reduced|raised|lowered|tapered|changed|switched|left out)",
                    "\\b(come|came|get|wean(ed)?|ease|go)( yourself| slowly)? off (it|the|your|this|them)\\b|\\bwean\\b",
                    "\\b(leave|drop) (it|the|your|this|a) ?[a-z ]{0,20}\\bout\\b|\\bleave out\\b|\\bgo without (it|the|your|this)\\b",
                    "\\bcut (down|back)( on)? (it|the|your|this|medicines?)\\b|\\b(switch|change|swap|cross over) (to|for) (another|a|an|the)\\b",
                    "\\b(higher|lower|bigger|smaller|double|half|extra) (dose|amount) (is|would|will|may|might|could|can|helps?)\\b",
                    "\\b(half|one|two|three|another|an extra) (a )?(dose|tablet|pill|capsule)s?\\b",
                    "\\b(once|twice|three times) (a|per) (day|week)\\b|\\bevery (day|night|evening|other day) take\\b",
                    "\\b(try|use|take|choose|prefer|switch to|replace it with|instead) (" + MEDICINES + ")\\b",
                    "\\b(" + MEDICINES + ") (is|would be|may be) (better|the best|right|recommended|worth)\\b")
            .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE))
            .toList();

    /** What is never advised. Only a caution may name it, and only to warn. */
    private static final Pattern NEVER_ADVISED = Pattern.compile(
            "\\b(drug holiday|washout|homeopath\\w*|zinc|selenium|tyrosine|melatonin|cupping|PEMF|sauna)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WARNS =
            Pattern.compile("\\b(do not|does not|no study|harm|make restless legs worse)\\b", Pattern.CASE_INSENSITIVE);

    /** Key and sentence, for every language that there is. */
    static Stream<Arguments> patientTexts() {
        return sentences(".patient");
    }

    static Stream<Arguments> clinicianTexts() {
        return sentences(".clinician");
    }

    private static Stream<Arguments> sentences(String ending) {
        return languages().flatMap(language -> {
            Texts texts = TheRulebook.RULEBOOK.texts(language);
            return texts.keys().stream()
                    .filter(key -> key.endsWith(ending))
                    .map(key -> Arguments.of(language + " " + key, texts.get(key)));
        });
    }

    private static Stream<Locale> languages() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/github/rlsrules/rulebook"))) {
            Stream<Locale> translated = files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("texts_\\w+\\.properties"))
                    .map(name -> Locale.forLanguageTag(
                            name.substring(6, name.indexOf('.')).replace('_', '-')))
                    .toList()
                    .stream();
            return Stream.concat(Stream.of(Locale.ENGLISH), translated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("patientTexts")
    void noSentenceForAPatientBreaksTheLaw(String key, String sentence) {
        assertThat(violation(sentence)).as("%s: %s", key, sentence).isNull();
    }

    @ParameterizedTest
    @MethodSource("clinicianTexts")
    void noSentenceForAClinicianNamesABrandOrAPriceOrPromisesACure(String key, String sentence) {
        assertThat(Stream.of(PRICE, BRAND, PROMISE)
                        .filter(p -> p.matcher(sentence).find()))
                .as("%s: %s", key, sentence)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("patientTexts")
    void whatIsNeverAdvisedIsOnlyNamedByACautionThatWarns(String key, String sentence) {
        if (NEVER_ADVISED.matcher(sentence).find()) {
            String rule = key.substring(key.indexOf(' ') + 1, key.length() - ".patient".length());
            assertThat(outcome(rule)).as(sentence).isInstanceOf(Caution.class);
            assertThat(WARNS.matcher(sentence).find()).as(sentence).isTrue();
        }
    }

    private static Outcome outcome(String rule) {
        return TheRulebook.RULEBOOK.rules().stream()
                .filter(r -> r.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .outcome();
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
                "Stopping the medicine will help.",
                "Your dose should be halved.",
                "The medicine has to be stopped.",
                "It is time to come off your tablets.",
                "You could wean slowly.",
                "Leave the evening dose out.",
                "Go without it for a week.",
                "Cut down on your medicine.",
                "Ask to switch to another one.",
                "A higher dose would help.",
                "Use half a tablet.",
                "That is enough once a day.",
                "Try gabapentin.",
                "Pregabalin is better.",
            })
    void theTestWouldNoticeSuchASentence(String sentence) {
        assertThat(violation(sentence) != null
                        || NEVER_ADVISED.matcher(sentence).find())
                .isTrue();
    }

    private static Pattern violation(String sentence) {
        return FORBIDDEN.stream()
                .filter(p -> p.matcher(sentence).find())
                .findFirst()
                .orElse(null);
    }

    private static Assessment<RlsOutcome> assess(RlsPatient patient) {
        return TheRules.RULES.assess(patient, TheCohort.AS_OF);
    }

    @Test
    void withAnEmergencyThereIsNoAdvice() {
        long emergencies = TheCohort.patients(11, PATIENTS)
                .map(WhatTheLibraryNeverSaysTest::assess)
                .filter(a -> urgency(a) == Urgency.EMERGENCY)
                .peek(a -> assertThat(a.findings(Advice.class)).isEmpty())
                .peek(a -> assertThat(a.findings(PlanStep.class)).isEmpty())
                .count();
        assertThat(emergencies).isGreaterThan(PATIENTS / 10);
    }

    @Test
    void ironIsDiscussedInGeneralCareWithNobodyWhomItIsKnownToEndanger() {
        List<RlsPatient> discussed = TheCohort.patients(12, PATIENTS * 3)
                .map(WhatTheLibraryNeverSaysTest::withThePattern)
                .filter(TheCohort::isPossible)
                .filter(patient -> assess(patient).findings(Advice.class).stream()
                        .anyMatch(f -> f.outcome().what() == Advice.Code.DISCUSS_IRON))
                .toList();
        assertThat(discussed).isNotEmpty().allSatisfy(patient -> {
            assertThat(patient.labResults().stream().map(r -> r.analyte()))
                    .containsAnyOf(Analyte.FERRITIN, Analyte.TRANSFERRIN_SATURATION, Analyte.IRON);
            assertThat(patient.conditions().haemochromatosis()).isNotEqualTo(Answer.YES);
            assertThat(patient.conditions().ironOverload()).isNotEqualTo(Answer.YES);
            assertThat(patient.conditions().repeatedTransfusions()).isNotEqualTo(Answer.YES);
            assertThat(patient.conditions().thalassaemiaOrSideroblastic()).isNotEqualTo(Answer.YES);
            assertThat(patient.conditions().chronicKidneyDisease()).isNotEqualTo(Answer.YES);
            assertThat(patient.person().pregnancy()).isNotEqualTo(Answer.YES);
        });
    }

    private static RlsPatient withThePattern(RlsPatient patient) {
        return RlsPatientBuilder.builder(patient)
                .legSymptoms(LegSymptomsBuilder.builder(Examples.ALL_FIVE_MET)
                        .laterality(patient.legSymptoms().laterality())
                        .build())
                .conditions(Examples.mostlyNo(patient.conditions()))
                .warningSigns(WarningSigns.unknown())
                .build();
    }

    @Test
    void aFurtherDangerSignNeverLowersTheUrgency() {
        TheCohort.patients(13, PATIENTS / 3).forEach(patient -> {
            Urgency before = urgency(findings(patient));
            for (RlsPatient worse : Examples.eachWithOneMoreWarningSign(patient)) {
                assertThat(urgency(findings(worse))).isLessThanOrEqualTo(before);
            }
        });
    }

    private static Urgency urgency(Assessment<RlsOutcome> assessment) {
        return urgency(assessment.findings());
    }

    private static Urgency urgency(List<Finding<RlsOutcome>> findings) {
        return findings.stream()
                .map(Finding::outcome)
                .filter(RedFlag.class::isInstance)
                .map(RlsOutcome::urgency)
                .min(Comparator.naturalOrder())
                .orElse(Urgency.INFORMATION);
    }

    /** The findings without Drools beside them, where nothing else is needed. */
    private static List<Finding<RlsOutcome>> findings(RlsPatient patient) {
        return TheRules.ALONE.assess(patient, TheCohort.AS_OF).findings();
    }

    @Test
    void anUnknownAnswerNeverRaisesAnAlarmAndNeverClearsOne() {
        RlsPatient nothing = RlsPatient.builder().build();
        for (RlsPatient asked : Examples.eachWithOneMoreWarningSign(nothing)) {
            RlsPatient again = RlsPatientBuilder.builder(asked)
                    .warningSigns(WarningSignsBuilder.builder().build())
                    .build();
            assertThat(assess(again).findings()).isEmpty();
            assertThat(assess(again).status("RLS-RF-DVT")).isNotNull();
        }
    }

    @Test
    void aSuppressedFindingNamesWhatForbidsIt() {
        TheCohort.patients(14, PATIENTS)
                .map(WhatTheLibraryNeverSaysTest::assess)
                .forEach(a -> a.suppressed().forEach(f -> {
                    assertThat(f.suppressedBy()).isNotEmpty();
                    assertThat(a.findings()).noneMatch(g -> Objects.equals(g.rule(), f.rule()));
                }));
    }
}
