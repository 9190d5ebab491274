package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is told with where it is and what would be right; it costs itself only. */
class BadInputTest {

    /** What the rest is worth: the letter is about what could be used. */
    private static void assertSetAside(Run run, String message, int exitCode) {
        assertThat(run.err())
                .contains("set aside: " + message)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(run.out().replaceAll("\\s+", " ")).contains("NOT USED").contains("This is made by rules.");
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"legSymptom\": {}}                          | legSymptom: there is no such field",
                "{\"legSymptoms\": {\"urge\": \"YES\"}}        | legSymptoms.urge: there is no such field",
                "{\"legSymptoms\": {\"urgeToMove\": \"MAYBE\"}} | legSymptoms.urgeToMove: expected YES, NO, OUTSIDE_LEGS, UNKNOWN",
                "{\"legSymptoms\": {\"urgeToMove\": 1}}        | legSymptoms.urgeToMove: expected YES, NO, OUTSIDE_LEGS, UNKNOWN",
                "{\"legSymptoms\": []}                         | legSymptoms: expected an object",
                "{\"person\": {\"sex\": \"F\"}}                | person.sex: expected one of FEMALE, MALE, UNKNOWN",
                "{\"labResults\": [{\"analyte\": \"FERRITIN\", \"value\": \"60\", \"unit\": \"ug/L\", \"date\": \"2026-01-01\"}]}"
                        + " | labResults[0].value: expected a number",
                "{\"labResults\": [{\"analyte\": \"FERRITIN\", \"value\": 60, \"unit\": \"ug/L\", \"date\": \"1.1.2026\"}]}"
                        + " | labResults[0].date: expected a date like 2026-03-01",
                "{\"person\": {}, \"person\": {}}              | person: is given twice",
            })
    void whatIsNotUnderstoodMakesTheAssessmentIncomplete(String json, String message) {
        Run run = Run.withInput(json, "assess", "-", "--as-of", "2026-11-21");
        assertSetAside(run, message, Rls.INCOMPLETE);
        assertThat(run.out()).contains("THIS ASSESSMENT IS INCOMPLETE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"labResults\": [{\"analyte\": \"FERRITIN\", \"value\": 60, \"unit\": \"h\", \"date\": \"2026-01-01\"}]}"
                        + " | labResults[0].unit: is not accepted here; use ug/L",
                "{\"labResults\": [{\"analyte\": \"FERRITIN\", \"value\": -1, \"unit\": \"ug/L\", \"date\": \"2026-01-01\"}]}"
                        + " | labResults[0].value: must lie between 0",
                "{\"labResults\": [{\"analyte\": \"FERRITIN\", \"value\": 60, \"unit\": \"ug/L\"}]} | labResults[0].date: is needed",
                "{\"labResults\": [{\"analyte\": \"FERRITIN\", \"value\": 60, \"unit\": \"ug/L\", \"date\": \"2027-01-01\"}]}"
                        + " | labResults[0].date: lies after the date of the assessment",
                "{\"irlsItems\": [5]}                          | irlsItems[0]: must be a whole number from 0 to 4",
                "{\"measurements\": [{\"measure\": \"IRLS_TOTAL\", \"value\": 41, \"unit\": \"{score}\"}]}"
                        + " | measurements[0].value: must lie between 0.0 and 40.0",
                "{\"person\": {\"sex\": \"MALE\", \"pregnancy\": \"YES\"}} | person.pregnancy: is YES, and sex is MALE",
            })
    void whatNoPatientCanHaveCostsItselfOnly(String json, String message) {
        Run run = Run.withInput(json, "assess", "-", "--as-of", "2026-11-21");
        assertSetAside(run, message, Rls.SET_ASIDE);
        assertThat(run.out()).doesNotContain("INCOMPLETE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"person\": {\"sex\": \"MALE\"               | not valid JSON, or it ends too early",
                "{} {}                                         | not valid JSON",
                "null                                          | expected an object with the facts of one patient",
                "[]                                            | expected an object",
            })
    void whatIsNoPatientIsRefused(String json, String message) {
        Run run = Run.withInput(json, "assess", "-", "--as-of", "2026-11-21");
        assertThat(run.exitCode()).isEqualTo(Rls.REFUSED);
        assertThat(run.err()).contains("error: ").contains(message).contains("Nothing was evaluated");
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anEmergencyIsToldBesideWhatIsNotUnderstood() {
        Run run = Run.withInput(
                "{\"warningSigns\": {\"saddleNumbness\": \"YES\", \"bladderOrBowelChange\": \"YES\", \"fever\": \"HIGH\"}}",
                "assess",
                "-");
        assertThat(run.out()).contains("Call emergency services now.").contains("THIS ASSESSMENT IS INCOMPLETE");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        Run run = Run.withInput(
                "{\"person\": {\"sex\": \"X\"}, \"legSymptoms\": {\"worseAtRest\": \"Y\", \"urge\": 1}}",
                "assess",
                "-");
        assertThat(run.err())
                .contains("person.sex")
                .contains("legSymptoms.worseAtRest")
                .contains("legSymptoms.urge");
    }

    @Test
    void invalidUtf8IsRefused() {
        String json = "{\"medicines\": {\"items\": [{\"name\": \"x\"}]}}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        bytes[json.indexOf('x')] = (byte) 0xff;
        Run run = Run.withInput(new ByteArrayInputStream(bytes), "assess", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("not valid UTF-8");
    }

    @Test
    void aHundredMegabytesOfNestedArraysAreRefusedAtOnce() {
        Run run = Run.withInput(new Endless("", "[", 100_000_000), "assess", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("larger or more deeply nested");
    }

    @Test
    void aHundredMegabytesOfFlatInputAreRefusedToo() {
        Run run = Run.withInput(new Endless("{\"irlsItems\": [", "0,", 100_000_000), "assess", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("larger or more deeply nested");
    }

    @Test
    void aFileThatIsNotThere() {
        Run run = Run.rls("assess", "no-such-file.json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("error: no-such-file.json: there is no such file");
    }

    @Test
    void theStackTraceIsThereForWhoeverAsks() {
        Run run = Run.withInput("[]", "assess", "-", "--stacktrace");
        assertThat(run.err()).contains("InvalidFactsException").contains("\tat ");
    }

    /** A text, and after it another one over and over, until so many bytes were read. */
    private static final class Endless extends InputStream {
        private final String start;
        private final String repeated;
        private final long length;
        private long position;

        Endless(String start, String repeated, long length) {
            this.start = start;
            this.repeated = repeated;
            this.length = length;
        }

        @Override
        public int read() {
            if (position >= length) {
                return -1;
            }
            long at = position++;
            return at < start.length()
                    ? start.charAt((int) at)
                    : repeated.charAt((int) ((at - start.length()) % repeated.length()));
        }
    }
}
