package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a letter is for, how it is printed, and what a host can add to it. */
class LetterCommandTest {
    private static Run assess(String facts, String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"assess", "-", "--as-of", "2026-11-21"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.withInput(facts, arguments);
    }

    private static String answeredBy(String informant) {
        return "{\"person\": {\"answeredBy\": \"" + informant + "\"}, \"warningSigns\": {\"faceDroop\": \"NEW\"}}";
    }

    @ParameterizedTest
    @CsvSource({"PARENT, A parent answered", "CARER, Somebody who looks after the person answered"})
    void whoeverElseAnsweredIsToldForWhomYouStands(String informant, String said) {
        assertThat(assess(answeredBy(informant)).out().lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith(said));
    }

    @ParameterizedTest
    @CsvSource({"SELF", "RECORD", "UNKNOWN"})
    void nobodyElseIsTold(String informant) {
        assertThat(assess(answeredBy(informant)).out()).doesNotContain("answered. In this letter");
    }

    @Test
    void aClinicianWhoAnsweredReadsTheClinicalNote() {
        assertThat(assess(answeredBy("CLINICIAN")).out()).contains("RULES AND SOURCES");
        assertThat(assess(answeredBy("CLINICIAN"), "--reader", "patient").out())
                .doesNotContain("RULES AND SOURCES")
                .contains("A clinician answered.");
        assertThat(assess(answeredBy("SELF")).out()).doesNotContain("RULES AND SOURCES");
    }

    @Test
    void anEmergencyComesBeforeWhatWasNotRecognised() {
        String letter = assess("""
                {"warningSigns": {"faceDroop": "NEW"}, "medicines": {"items": [{"name": "Wonderdrug", "use": "CURRENT"}]}}
                """).out();
        assertThat(letter).containsSubsequence("Call emergency services now.", "We did not recognise");
    }

    @Test
    void theNumbersOfAHostArePrintedAsItCallsThem() {
        String[] numbers = {"--number", "Ambulance: 123", "--number", "Crisis line <456>"};
        assertThat(assess(answeredBy("SELF"), numbers).out()).contains("- Ambulance: 123\n- Crisis line <456>\n");
        assertThat(assess(answeredBy("SELF"), "--html", "--number", "Crisis line <456>")
                        .out())
                .contains("<li>Crisis line &lt;456&gt;</li>");
    }

    @Test
    void allThatWasFoundIsPrintedOnDemand() {
        assertThat(assess(answeredBy("SELF"), "--detail", "findings").out()).contains("GET HELP NOW");
        Run page = assess(answeredBy("SELF"), "--detail", "findings", "--html");
        assertThat(page.exitCode()).isEqualTo(2);
        assertThat(page.err()).contains("--html goes with the letter only");
    }

    @Test
    void eachLineOfABatchCanBeASummary() {
        Run run = assess(answeredBy("SELF") + "\n", "--ndjson", "--detail", "summary");
        assertThat(run.out())
                .startsWith("{\"line\":1,")
                .contains("\"urgency\":\"EMERGENCY\"", "\"headline\":{\"text\":\"A drooping face can be a stroke.");
    }
}
