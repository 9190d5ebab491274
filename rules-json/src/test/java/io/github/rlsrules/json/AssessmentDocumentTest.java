package io.github.rlsrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rlsrules.json.AssessmentDocument.Conclusion;
import io.github.rlsrules.json.AssessmentDocument.Open;
import io.github.rlsrules.json.AssessmentDocument.Reason;
import io.github.rlsrules.json.Intake.Analyte;
import io.github.rlsrules.json.Intake.Course;
import io.github.rlsrules.json.Intake.Lab;
import io.github.rlsrules.json.Intake.Symptoms;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.Failure;
import io.github.rlsrules.runtime.Level;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.ReviewCounts;
import io.github.rlsrules.runtime.ReviewState;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookId;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An assessment as a document: everything is in it, always in the same order. */
class AssessmentDocumentTest {
    private static final Rulebook RULEBOOK = SampleModel.rulebook();
    private static final RuleEngine<Outcome> ENGINE =
            RuleEngine.of(RULEBOOK, Outcome.class).crossChecked(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Fever, whether there is a cough is not known, onset is something that no rule reads. */
    static final Facts FEVERISH = Facts.builder()
            .add(new Symptoms(Answer.YES, Answer.UNKNOWN, Course.SLOW))
            .notRecognised("drugs.items[0].name")
            .build();

    static AssessmentDocument document(Facts facts, Locale locale) {
        return AssessmentDocument.of(ENGINE.assess(facts, TODAY), RULEBOOK, locale);
    }

    static AssessmentDocument full(Facts facts, Locale locale) {
        return AssessmentDocument.of(ENGINE.assess(facts, TODAY), RULEBOOK, locale, Detail.FULL);
    }

    @Test
    void aDocumentHasTheFindingsAndWhatGoesWithThem() throws IOException {
        assertThat(AssessmentWriter.indented().write(document(FEVERISH, Locale.ENGLISH)) + "\n")
                .isEqualToNormalizingNewlines(resource("sample/assessment.json"));
    }

    @Test
    void aFullDocumentHasAllPartsOfTheAssessment() throws IOException {
        assertThat(AssessmentWriter.indented().write(full(FEVERISH, Locale.ENGLISH)) + "\n")
                .isEqualToNormalizingNewlines(resource("sample/assessment-full.json"));
    }

    @Test
    void intoAStreamGoesTheSameInUtf8AndItStaysOpen() throws IOException {
        AssessmentDocument document = document(FEVERISH, Locale.ENGLISH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new FilterOutputStream(bytes) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        AssessmentWriter.compact().write(document, out);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(AssessmentWriter.compact().write(document));
    }

    @Test
    void aDocumentSaysHowMuchIsInIt() {
        assertThat(document(FEVERISH, Locale.ENGLISH).detail()).isEqualTo(Detail.FINDINGS);
        assertThat(full(FEVERISH, Locale.ENGLISH).detail()).isEqualTo(Detail.FULL);
    }

    @Test
    void aDocumentCountsWhichRulesAreSignedAsTheyAre() {
        Rulebook reviewed =
                RULEBOOK.reviewed(Map.of("FEVER", ReviewState.INPUTS_CHANGED, "NO-TEA", ReviewState.SIGNED));
        AssessmentDocument document = AssessmentDocument.of(
                RuleEngine.of(reviewed, Outcome.class).assess(FEVERISH, TODAY), reviewed, Locale.ENGLISH);
        assertThat(document.reviews()).isEqualTo(new ReviewCounts(3, 1, 1, 0));
        assertThat(Catalogue.of(reviewed).rules())
                .extracting(rule -> rule.id() + " " + rule.review())
                .contains("FEVER INPUTS_CHANGED", "NO-TEA SIGNED", "TEA UNSIGNED");
    }

    @Test
    void whatCouldStillFireStandsInAFullDocumentOnly() {
        assertThat(document(FEVERISH, Locale.ENGLISH).undecided()).isNull();
        assertThat(full(FEVERISH, Locale.ENGLISH).undecided())
                .extracting(Open::rule, Open::missing)
                .containsExactly(tuple("CRP", List.of("labs[CRP]")), tuple("TEA", List.of("symptoms.cough")));
    }

    @Test
    void aDocumentSaysHowManyQuestionsThereAreInAll() {
        assertThat(document(FEVERISH, Locale.ENGLISH).questions()).hasSize(2);
        assertThat(document(FEVERISH, Locale.ENGLISH).questionsInAll()).isEqualTo(2);
    }

    @Test
    void aFindingThatAMissingFactCouldWithdrawNamesThatFactInAFullDocument() {
        AssessmentDocument full = full(FEVERISH, Locale.ENGLISH);
        assertThat(conclusion(full, "REST").missing()).containsExactly("labs[CRP]");
        assertThat(conclusion(full, "FEVER").missing()).isNull();
        assertThat(conclusion(document(FEVERISH, Locale.ENGLISH), "REST").missing())
                .isNull();
    }

    @Test
    void eachCitationStandsOnceInAFullDocumentHoweverManyFindingsRestOnIt() {
        AssessmentDocument document = full(FEVERISH, Locale.ENGLISH);
        assertThat(document(FEVERISH, Locale.ENGLISH).sources()).isNull();
        assertThat(document.sources()).containsExactly(entry("BOOK", "A book, 2025"), entry("OWN", "OWN"));
        assertThat(AssessmentWriter.compact().write(document).split("A book, 2025", -1))
                .hasSize(2);
    }

    @Test
    void aDocumentCitesTheSourcesOfWhatIsSuppressedToo() {
        Facts facts = Facts.builder()
                .add(new Symptoms(Answer.YES, Answer.YES, Course.UNKNOWN))
                .build();
        AssessmentDocument document = full(facts, Locale.ENGLISH);
        assertThat(document.sources().keySet())
                .containsAll(document.suppressed().get(0).sources().keySet());
        assertThat(full(Facts.builder().build(), Locale.ENGLISH).sources()).isEmpty();
    }

    @Test
    void itKnowsItsDateItsRulebookAndWhatItIsNot() {
        AssessmentDocument document = document(FEVERISH, Locale.ENGLISH);
        assertThat(document.asOf()).isEqualTo(TODAY);
        assertThat(document.rulebook()).isEqualTo(new RulebookId("sample", "1.2.3", "0123456789abcdef"));
        assertThat(document.disclaimer()).isEqualTo("No diagnosis.");
        assertThat(document.complete()).isTrue();
        assertThat(document.failures()).isEmpty();
    }

    @Test
    void whatIsForCliniciansSaysSoAndHasNoWordsForPatients() {
        Facts facts = Facts.builder().add(new Lab(Analyte.CRP, 60, Answer.NO)).build();
        AssessmentDocument document = document(facts, Locale.ENGLISH);
        Conclusion crp = conclusion(document, "CRP");
        assertThat(crp.level()).isEqualTo(Level.CLINICIAN);
        assertThat(crp.texts().patient()).isNull();
        assertThat(crp.texts().clinician()).isEqualTo("CRP raised.");
        assertThat(AssessmentWriter.compact().write(document))
                .contains("\"level\":\"CLINICIAN\"", "{\"clinician\":\"CRP raised.\"}");
        assertThat(conclusion(document(FEVERISH, Locale.ENGLISH), "FEVER").level())
                .isEqualTo(Level.PATIENT);
    }

    @Test
    void anOutcomeComesWithItsReasonsSourcesAndTexts() {
        Conclusion rest = conclusion(document(FEVERISH, Locale.ENGLISH), "REST");
        assertThat(rest.provisional()).isTrue();
        assertThat(rest.suppressedBy()).isNull();
        assertThat(rest.because())
                .containsExactly(
                        new Reason(null, null, "FEVER", null),
                        new Reason(null, null, null, "Lab( analyte == Analyte.CRP )"));
        assertThat(rest.sources()).containsExactly(entry("BOOK", "C"), entry("OWN", "D"));
        Conclusion fever = conclusion(document(FEVERISH, Locale.ENGLISH), "FEVER");
        assertThat(fever.because()).containsExactly(new Reason("symptoms.fever", "YES", null, null));
        assertThat(fever.provisional()).isNull();
    }

    @Test
    void aValueIsShownWithItsUnit() {
        Facts facts = Facts.builder().add(new Lab(Analyte.CRP, 62.5, Answer.NO)).build();
        assertThat(conclusion(document(facts, Locale.ENGLISH), "CRP").because())
                .containsExactly(new Reason("labs[CRP]", "62.5 mg/L", null, null));
    }

    @Test
    void whatIsForbiddenIsListedApartWithTheRuleThatForbidsIt() {
        Facts facts = Facts.builder()
                .add(new Symptoms(Answer.YES, Answer.YES, Course.UNKNOWN))
                .build();
        AssessmentDocument document = document(facts, Locale.ENGLISH);
        assertThat(document.outcomes()).extracting(Conclusion::rule).doesNotContain("TEA");
        assertThat(document.suppressed()).singleElement().satisfies(tea -> {
            assertThat(tea.rule()).isEqualTo("TEA");
            assertThat(tea.suppressedBy()).containsExactly("NO-TEA");
        });
    }

    @Test
    void aDocumentCarriesTheDangerScreen() {
        Assessment<Outcome> assessment = ENGINE.assess(FEVERISH, TODAY);
        assertThat(AssessmentDocument.of(assessment, RULEBOOK, Locale.ENGLISH).dangerScreen())
                .isEqualTo(assessment.dangerScreen());
    }

    @Test
    void anotherLanguageIsUsedAsFarAsItGoes() {
        AssessmentDocument document = document(FEVERISH, Locale.GERMAN);
        assertThat(document.disclaimer()).isEqualTo("Keine Diagnose.");
        assertThat(conclusion(document, "FEVER").texts().patient()).isEqualTo("Sie haben Fieber.");
        assertThat(conclusion(document, "FEVER").texts().clinician()).isEqualTo("Fever.");
        assertThat(document.questions())
                .extracting(q -> q.fact() + ": " + q.text())
                .containsExactly("labs[CRP]: What is your CRP?", "symptoms.cough: Husten Sie?");
    }

    @Test
    void anIncompleteAssessmentSaysSoAndNamesTheRule() {
        AssessmentDocument document = document(breaking(), Locale.ENGLISH);
        assertThat(document.complete()).isFalse();
        assertThat(document.failures()).contains(new Failure(Failure.Kind.RULE_FAILED, List.of("CRP")));
        assertThat(document.notAssessed()).contains(new NotAssessed("CRP", NotAssessed.Reason.FAILED));
    }

    @Test
    void theSameAssessmentIsAlwaysWrittenTheSame() {
        String written = AssessmentWriter.indented().write(document(FEVERISH, Locale.ENGLISH));
        for (int i = 0; i < 20; i++) {
            RuleEngine<Outcome> another = RuleEngine.of(SampleModel.rulebook(), Outcome.class);
            Assessment<Outcome> assessment = another.assess(FEVERISH, TODAY);
            assertThat(AssessmentWriter.indented()
                            .write(AssessmentDocument.of(assessment, another.rulebook(), Locale.ENGLISH)))
                    .isEqualTo(written);
        }
    }

    @Test
    void oneDocumentALineSaysTheSameAsOneOverManyLines() throws IOException {
        AssessmentDocument document = document(FEVERISH, Locale.ENGLISH);
        String compact = AssessmentWriter.compact().write(document);
        assertThat(compact).doesNotContain("\n");
        JsonNode tree = new JsonMapper().readTree(compact);
        assertThat(tree)
                .isEqualTo(new JsonMapper().readTree(AssessmentWriter.indented().write(document)));
    }

    @Test
    void aDocumentPrintsNothingOfThePatient() {
        Facts facts = Facts.builder()
                .add(new Symptoms(Answer.YES, Answer.YES, Course.UNKNOWN))
                .add(new Lab(Analyte.CRP, 7331.0625, Answer.NO))
                .build();
        AssessmentDocument document = document(facts, Locale.ENGLISH);
        assertThat(conclusion(document, "CRP").because().get(0).value()).isEqualTo("7331.0625 mg/L");
        assertThat(document.toString()
                        + document.outcomes()
                        + conclusion(document, "CRP").because())
                .doesNotContain("7331")
                .doesNotContain("YES");
        assertThat(document(breaking(), Locale.ENGLISH).toString()).doesNotContain("666");
    }

    static Facts breaking() {
        return Facts.builder()
                .add(new Symptoms(Answer.YES, Answer.YES, Course.UNKNOWN))
                .add(new Lab(Analyte.CRP, SampleModel.BREAKING, Answer.NO))
                .build();
    }

    private static Conclusion conclusion(AssessmentDocument document, String rule) {
        return document.outcomes().stream()
                .filter(c -> c.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = AssessmentDocumentTest.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
