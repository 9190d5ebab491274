package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.facts.Option;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AboutCommandTest {
    private static Run about(String what, String patient, String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(
                new String[] {"about", what, Run.patient(patient), "--as-of", "2026-11-21"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.rls(arguments);
    }

    /** The answer without its breaks of lines. */
    private static String paragraph(Run run) {
        return run.out().split("\n\n", 2)[0].replaceAll("\\s+", " ").strip();
    }

    @Test
    void answersInOneParagraphWithGradeAndSources() {
        Run run = about("magnesium", "dialysis");
        assertThat(run.exitCode()).isZero();
        assertThat(paragraph(run))
                .contains("(expert opinion;")
                .contains("What is not said here can matter all the same.");
        assertThat(run.out()).contains("OWN: ").contains("It is no diagnosis");
    }

    @Test
    void aDangerComesFirst() {
        Run run = Run.withInput(
                "{\"warningSigns\": {\"saddleNumbness\": \"NEW\", \"bladderOrBowelChange\": \"NEW\"}}",
                "about",
                "tai-chi",
                "-",
                "--as-of",
                "2026-11-21");
        assertThat(run.exitCode()).isZero();
        assertThat(paragraph(run)).containsIgnoringCase("emergency").endsWith("there is to say about this can wait.");
    }

    @Test
    void theClinicianReadsAnotherAnswer() {
        assertThat(paragraph(about("magnesium", "dialysis", "--reader", "clinician")))
                .contains("Magnesium: open for want of")
                .endsWith("What these rules do not say is not cleared by them.");
    }

    @Test
    void aClinicianWhoAnsweredReadsItWithoutAskingForIt() {
        Run run = Run.withInput("{\"person\": {\"answeredBy\": \"CLINICIAN\"}}", "about", "magnesium", "-");
        assertThat(paragraph(run)).endsWith("What these rules do not say is not cleared by them.");
    }

    @Test
    void aMedicineCanBeAskedFor() {
        assertThat(about("Benadryl", "definite-rls-low-iron").out()).contains("BLIW14: ");
        assertThat(about("Xyzzol", "definite-rls-low-iron").out()).startsWith("No medicine of that name is known here");
    }

    @Test
    void aMisspeltOptionIsAUsageErrorWithSimilarOnes() {
        Run option = about("magnesum", "dialysis");
        assertThat(option.exitCode()).isEqualTo(2);
        assertThat(option.err()).contains("nothing here is called magnesum; did you mean MAGNESIUM");
        Run medicine = about("sertaline", "dialysis");
        assertThat(medicine.exitCode()).isEqualTo(2);
        assertThat(medicine.err()).contains("did you mean sertraline");
    }

    @Test
    void whatCanMeanTwoThingsIsAUsageErrorThatNamesThem() {
        Run run = about("alcohol", "dialysis");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("LESS_ALCOHOL, ALCOHOL_AS_TREATMENT");
    }

    @Test
    void listsTheOptions() {
        Run run = Run.rls("about", "--list");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSameSizeAs(Option.values());
        assertThat(run.out()).containsPattern("WEIGHTED_BLANKET +\\S");
    }

    @Test
    void withoutAFileItIsAUsageError() {
        Run run = Run.rls("about", "magnesium");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("tell WHAT and FILE, or --list");
    }

    @Test
    void whatWasSetAsideIsTold() {
        Run run = Run.withInput(
                "{\"measurements\": [{\"measure\": \"AGE\", \"value\": 440, \"unit\": \"a\"}]}",
                "about",
                "zinc",
                "-",
                "--as-of",
                "2026-11-21");
        assertThat(run.exitCode()).isEqualTo(Rls.SET_ASIDE);
        assertThat(run.err()).contains("set aside: ");
    }

    @Test
    void answersAsJson() throws IOException {
        JsonNode answer = new ObjectMapper()
                .readTree(about("magnesium", "dialysis", "--format", "json").out());
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "asOf",
                        "rulebook",
                        "complete",
                        "kind",
                        "text",
                        "first",
                        "findings",
                        "missing",
                        "sources",
                        "disclaimer");
        assertThat(answer.get("kind").asText()).isEqualTo("SAID");
        assertThat(answer.get("findings").get(0).get("sources").get(0).asText()).matches("[A-Z0-9-]+ [A-Z0-9]+");
    }
}
