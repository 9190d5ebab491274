package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentDocument;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A medicine that was not recognised is named near the top, in quotation marks, with what could not be checked. */
class NotRecognisedInLetterTest {
    private static final RlsRules STANDARD = RlsRules.standard();
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    private static Assessment<RlsOutcome> assess(String facts) {
        byte[] json = facts.getBytes(StandardCharsets.UTF_8);
        return STANDARD.assess(READER.given(json), LocalDate.of(2026, 11, 21));
    }

    private static String letter(Assessment<RlsOutcome> assessment, Audience reader) {
        return new LongLetter(assessment, STANDARD.rulebook().texts(Locale.ENGLISH), reader).toString();
    }

    /** As one line, so that no break of a line matters. */
    private static String letter(String facts, Audience reader) {
        return letter(assess(facts), reader).replaceAll("\\s+", " ");
    }

    private static String medicine(String name) {
        return """
                {"medicines": {"complete": "YES", "items": [{"name": "%s", "use": "CURRENT"}]},
                 "impulseControl": {"gambling": "YES"}, "person": {"pregnancy": "YES"}}
                """.formatted(name);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void itsNameStandsBeforeAllFindings(Audience reader) {
        assertThat(letter(medicine("Wonderdrug 5mg"), reader))
                .containsSubsequence("NOT RECOGNISED", "“Wonderdrug 5mg”", "pregnancy");
        assertThat(letter(medicine("Wonderdrug 5mg"), Audience.PATIENT))
                .containsSubsequence(
                        "“Wonderdrug 5mg”", "restless legs", "other medicines", "pregnancy", "SEE A CLINICIAN");
    }

    @Test
    void ofThoseWithANameItIsSaidOnceForAll() {
        String letter = letter("""
                {"medicines": {"items": [{"name": "Wonderdrug", "use": "CURRENT"}, {"name": "Otherdrug"}, {"use": "CURRENT"},
                 {"name": "Benadryl", "use": "CURRENT"}, {"name": "pramipexole", "use": "CURRENT"}]}}
                """, Audience.PATIENT);
        assertThat(letter)
                .contains("We did not recognise “Wonderdrug”, “Otherdrug”, a medicine without a name.")
                .contains("for certain what is meant by “Benadryl”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X - stop it",
                "Y. Call 999",
                "Z\\u001b[31m red",
                "A\\u202Eevil",
                "B”. Take two at once. “",
                "C\\nCall emergency services now.",
                "<script>alert(1)</script>",
                "D {0} ${e}"
            })
    void aHostileNameIsNeverMoreThanAQuotation(String name) {
        Assessment<RlsOutcome> assessment = assess(medicine(name));
        for (Audience reader : Audience.values()) {
            assertThat(assessment.notRecognised(reader, Locale.ENGLISH))
                    .hasSize(1)
                    .allSatisfy(said -> {
                        assertThat(said.chars().filter(c -> c == '“').count()).isEqualTo(1);
                        assertThat(said.substring(said.indexOf('“') + 1, said.indexOf('”')))
                                .matches("[\\p{L}\\p{N}.,/+ -]{1,60}");
                    });
            assertThat(letter(assessment, reader)).doesNotContain("\u001b", "\u202e", "<", "{0}");
        }
        assessment
                .findings()
                .forEach(finding -> assertThat(finding.text(Audience.PATIENT).replaceAll("“[^”]*”", ""))
                        .doesNotContain("Y. Call", "stop it", "evil", "script", "Take two"));
    }

    @Test
    void theDocumentTellsItInWords() {
        Assessment<RlsOutcome> assessment = assess(medicine("Wonderdrug"));
        AssessmentDocument document = AssessmentDocument.of(assessment, STANDARD.rulebook(), Locale.ENGLISH);
        assertThat(document.notRecognised()).hasSize(1).allSatisfy(words -> {
            assertThat(words.patient()).contains("“Wonderdrug”");
            assertThat(words.clinician()).contains("“Wonderdrug”");
        });
        String json = AssessmentWriter.indented().write(document);
        assertThat(json.indexOf("“Wonderdrug”"))
                .isLessThan(json.indexOf("\"outcomes\""))
                .isPositive();
    }

    @Test
    void nothingIsSaidWhereAllIsRecognised() {
        assertThat(letter(medicine("pramipexole 0.25 mg tablets"), Audience.PATIENT))
                .doesNotContain("NOT RECOGNISED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"medicines\": {\"items\": [{\"name\": \"pramipexole\", \"use\": \"TAKEN\"}]}}",
                "{\"medicines\": {\"items\": [{\"title\": \"pramipexole\"}]}}",
                "{\"medicine\": []}"
            })
    void whatCouldNotBeReadIsNoFailureAndToAPatientNoListOfFields(String facts) {
        assertThat(letter(facts, Audience.PATIENT))
                .contains("something that was given could not be read")
                .contains("in a form that could not be read")
                .doesNotContain("something failed", "known fields", "one of CURRENT", "title", "items[0]");
        assertThat(letter(facts, Audience.CLINICIAN)).doesNotContain("something failed");
    }
}
