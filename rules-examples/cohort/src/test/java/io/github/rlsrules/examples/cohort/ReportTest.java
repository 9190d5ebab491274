package io.github.rlsrules.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says of few people, of unknown ones, and of chance. */
class ReportTest {
    @TempDir
    private Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    private Path report(Object... more) {
        Path out = folder.resolve("out");
        Run.assess(in(), out, more);
        return Path.of(Run.rlsCohort("report", out).out().strip());
    }

    private static ReportPage.Ages ages(long people, long fits, long refuted, long met, long notMet) {
        return new ReportPage.Ages("18-29", "FEMALE", people, met + notMet, fits, refuted, met, notMet);
    }

    @Test
    void aShareHasAnIntervalThatTellsOfChance() {
        assertThat(ages(100, 10, 90, 10, 90).interval()).isEqualTo("5.5–17.4 %");
        assertThat(ages(20, 0, 20, 0, 20).interval()).isEqualTo("0.0–16.1 %");
    }

    @Test
    void whoCannotBeToldIsNeitherSickNorWell() {
        ReportPage.Ages ages = ages(1000, 15, 90, 10, 90);
        assertThat(ages.open()).isEqualTo(895);
        assertThat(ages.share()).isEqualTo(10.0);
        assertThat(ages.bounds()).isEqualTo("1.5–91.0 %");
    }

    @Test
    void aFewAreNotReadAsNone() {
        assertThat(ReportPage.share(7, 19_997)).isEqualTo("< 0.1 %");
        assertThat(ReportPage.share(0, 19_997)).isEqualTo("0.0 %");
    }

    /** A record of diagnoses alone would else read as if everybody had it. */
    @Test
    void whoIsDiagnosedWithoutAnswersIsNoShareOfThoseWhoAnswered() throws IOException {
        Run.table(in(), "person.csv", "person,birth_date,sex", "a,1980,FEMALE", "b,1980,FEMALE", "c,,");
        Run.table(in(), "answer.csv", "person,path,answer", "a,priorCare.diagnosedBy,CLINICIAN");
        assertThat(report())
                .content()
                .contains("too few can be told</td><td class=\"n\">50.0–100.0 %</td>")
                .contains("<tr><td>meets the four criteria</td><td class=\"n\">0</td>");
    }

    @Test
    void aFileThatWasNotReadIsSaidFirst() throws IOException {
        Run.table(in(), "person.csv", "person", "a");
        Run.table(in(), "observation.parquet", "a letter");
        assertThat(report("--without-unreadable"))
                .content()
                .contains("1 file was not read: all that stands there is unknown");
    }

    @Test
    void nobodyAtAll() throws IOException {
        Run.table(in(), "person.csv", "person");
        assertThat(report()).content().contains("Nobody was assessed.");
    }
}
