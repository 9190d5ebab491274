package io.github.rlsrules.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables in, tables out. */
class AssessTest {
    @TempDir
    private Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    private Path out() {
        return folder.resolve("out");
    }

    /** One who should have help today, one of whom little is known, and one with a value of tomorrow: it is told in doubt, for it may be right. */
    private void write() throws IOException {
        Run.table(in(), "person.csv", "person,birth_date,sex", "a,1980-05-01,FEMALE", "b,1950,MALE", "c,,");
        Run.table(
                in(),
                "observation.csv",
                "person,code,value,unit,date",
                "a,FERRITIN,22,ug/L,2026-11-01",
                "c,FERRITIN,22,ug/L,2026-12-31");
        Run.table(
                in(),
                "answer.csv",
                "person,path,answer",
                "a,mind.suicidalPlanOrIntent,YES",
                "a,legSymptoms.urgeToMove,YES");
    }

    @Test
    void everybodyHasAReceiptAndWhatWasFound() throws IOException {
        write();
        Run run = Run.assess(in(), out());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Run.rows(out(), "receipts", "person, sex, age, urgency, complete, set_aside, synthetic"))
                .containsExactly(
                        "a | FEMALE | 46 | EMERGENCY | true | 0 | false",
                        "b | MALE | 76 | INFORMATION | true | 0 | false",
                        "c | null | null | ROUTINE | true | 1 | false");
        assertThat(Run.rows(out(), "findings", "person, rule, urgency"))
                .contains("a | RLS-RF-SUICIDE-PLAN | EMERGENCY");
        assertThat(Run.rows(out(), "findings", "person, in_doubt"))
                .contains("c | true")
                .doesNotContain("a | true");
        assertThat(Run.rows(out(), "set_aside", "person, \"table\", item, code"))
                .containsExactly("c | observation | FERRITIN 2026-12-31 | DATE_AFTER_ASSESSMENT");
        assertThat(Run.rows(out(), "rejects", "person")).isEmpty();
    }

    @Test
    void nothingOfPeopleIsLeftBesideTheResults() throws IOException {
        write();
        Run.assess(in(), out());
        try (var files = Files.list(out())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".lock", "run.json", "findings", "set_aside", "rejects", "receipts");
        }
    }

    @ParameterizedTest
    @EnumSource(Source.Format.class)
    void howTablesAreWrittenDoesNotMatter(Source.Format format) {
        Run.rlsCohort("people", in(), "--people", "150");
        Path other = folder.resolve("other");
        Run.rlsCohort("people", other, "--people", "150", "--format", format);
        Run.assess(in(), out());
        Run.assess(other, folder.resolve("same"));
        assertThat(Run.all(folder.resolve("same"))).isEqualTo(Run.all(out()));
    }

    @Test
    void whoIsMadeUpIsSaidToBeInEveryTable() {
        Run.rlsCohort("people", in(), "--people", "400", "--seed", "5");
        Run.assess(in(), out());
        for (String kind : List.of("findings", "receipts")) {
            assertThat(Run.rows(out(), kind, "synthetic")).isNotEmpty().containsOnly("true");
        }
        assertThat(in().resolve("READ-ME.txt")).content().contains("SYNTHETIC");
    }

    @Test
    void aFinishedRunIsNotDoneAgain() throws IOException {
        write();
        Run.assess(in(), out());
        Run again = Run.assess(in(), out());
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("is finished already");
    }

    /** Whoever ended it between the last row and the sweeping left what is known of people there. */
    @Test
    void whatIsLeftOfPeopleIsTakenAwayByTheNextRun() throws IOException {
        write();
        Run.assess(in(), out());
        Run.table(out(), ".staged/person/lost.tsv", "");
        Run.assess(in(), out());
        assertThat(out().resolve(".staged")).doesNotExist();
    }

    @Test
    void aReportOfWhatIsNoLongerThereIsTakenAway() throws IOException {
        write();
        Run.assess(in(), out());
        Run.rlsCohort("report", out());
        Run.assess(in(), out(), "--fresh");
        assertThat(out().resolve("report.html")).doesNotExist();
    }

    @Test
    void anotherRunIsNotMixedWithTheFirst() throws IOException {
        write();
        Run.assess(in(), out());
        Run other = Run.rlsCohort("assess", in(), "--out", out(), "--as-of", "2026-11-22", "--no-report");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err()).contains("say --as-of 2026-11-21").contains("--fresh");
        Run.table(in(), "condition.csv", "person,code", "b,diabetes");
        assertThat(Run.assess(in(), out()).err()).contains("its tables were others");
        assertThat(Run.assess(in(), out(), "--fresh").exitCode()).isZero();
        assertThat(Run.rows(out(), "findings", "person, code")).contains("b | DIABETES");
    }

    @Test
    void aPersonWhoIsThereTwiceCostsOneRowAndNobodyElse() throws IOException {
        write();
        Run.table(
                in(),
                "person.csv",
                "person,birth_date,sex",
                "a,1980-05-01,FEMALE",
                "b,1950,MALE",
                "b,1951,MALE",
                "c,,");
        Run.table(in(), "medication.csv", "person,name", "d,ropinirole", "d,iron");
        Run.assess(in(), out());
        assertThat(Run.rows(out(), "rejects", "person, code")).containsExactly("b | DUPLICATE", "d | MISSING");
        assertThat(Run.rows(out(), "receipts", "person")).containsExactly("a", "c");
    }

    @Test
    void namesOfPeopleMayBeAnything() throws IOException {
        Run.table(
                in(),
                "person.csv",
                "person",
                "\"O'Neil, \"\"Bo\"\"\"",
                "'; DROP TABLE x; --",
                "日本",
                "../../etc",
                "1e5");
        assertThat(Run.assess(in(), out()).err()).isEmpty();
        assertThat(Run.rows(out(), "receipts", "person"))
                .containsExactlyInAnyOrder("O'Neil, \"Bo\"", "'; DROP TABLE x; --", "日本", "../../etc", "1e5");
    }

    @Test
    void peopleArePrintedInTheNotationOfFacts() throws IOException {
        write();
        assertThat(Run.rlsCohort("facts", in(), "--people", "2").out().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("\"suicidalPlanOrIntent\":\"YES\""));
    }

    @Test
    void aReportIsWrittenAndItsPathPrinted() {
        Run run = Run.rlsCohort("demo", folder.resolve("demo"), "--people", "300");
        assertThat(run.err()).isEmpty();
        Path report = Path.of(run.out().strip());
        assertThat(report)
                .hasFileName("report.html")
                .content()
                .contains("SYNTHETIC")
                .contains("data:image/png");
        assertThat(Run.rlsCohort("demo", folder.resolve("demo")).exitCode()).isZero();
    }
}
