package io.github.rlsrules.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with tables is told in words, before anything is written, and costs nothing else. */
class BadTablesTest {
    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void writePeople() throws IOException {
        in = folder.resolve("in");
        out = folder.resolve("out");
        Run.table(in, "person.csv", "person,birth_date", "a,1980", "b,1990");
    }

    private String told(Object... more) {
        Run run = Run.assess(in, out, more);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(out.resolve("receipts")).doesNotExist();
        return run.err();
    }

    @Test
    void noFolder() {
        assertThat(Run.assess(folder.resolve("nowhere"), out).err()).contains("there is no such folder");
    }

    @Test
    void noTableOfPeople() throws IOException {
        Files.delete(in.resolve("person.csv"));
        assertThat(told()).contains("lacks the table person");
    }

    @Test
    void aMissingAndAMisspeltColumnAreToldTogether() throws IOException {
        Run.table(in, "observation.csv", "person,kode,units", "a,FERRITIN,ug/L");
        assertThat(told())
                .contains("observation lacks the column code")
                .contains("observation has a column kode, which is not read")
                .contains("observation has a column units, which is not read")
                .contains("--ignore-column units");
    }

    @Test
    void aColumnThatIsKnownNotToBeReadIsPassedOver() throws IOException {
        Run.table(in, "condition.csv", "person,code,ward", "a,diabetes,7");
        assertThat(Run.assess(in, out, "--ignore-column", "WARD").exitCode()).isZero();
        assertThat(Run.rows(out, "findings", "person, code")).contains("a | DIABETES");
    }

    @Test
    void aTableThatIsThereTwice() throws IOException {
        Run.table(in, "person.ndjson", "{\"person\":\"a\"}");
        assertThat(told()).contains("the table person is there more than once");
    }

    @Test
    void aFileThatIsNoParquet() throws IOException {
        Run.table(in, "observation.parquet", "this is a letter");
        assertThat(told()).contains("observation.parquet cannot be read").contains("--without-unreadable");
        Run run = Run.assess(in, out, "--without-unreadable");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("passed over").contains("observation.parquet");
        assertThat(Run.rows(out, "receipts", "person")).containsExactly("a", "b");
        assertThat(Run.rows(out, "rejects", "code, message"))
                .singleElement()
                .asString()
                .contains("observation.parquet");
    }

    /** Its end is whole, so that only who reads all of it notices. */
    @Test
    void aFileThatIsBrokenInTheMiddle() throws IOException {
        Files.delete(in.resolve("person.csv"));
        Run.rlsCohort("people", folder.resolve("made"), "--people", "3000");
        for (String table : new String[] {"person", "answer"}) {
            Files.createDirectories(in.resolve(table));
            Files.copy(
                    folder.resolve("made").resolve(table).resolve("part-00000.parquet"),
                    in.resolve(table).resolve("x.parquet"));
        }
        try (RandomAccessFile file =
                new RandomAccessFile(in.resolve("answer/x.parquet").toFile(), "rw")) {
            file.seek(200);
            file.write(new byte[2000]);
        }
        assertThat(told()).contains("answer/x.parquet cannot be read");
        assertThat(Run.assess(in, out, "--without-unreadable").exitCode()).isZero();
        assertThat(Run.rows(out, "receipts", "person")).hasSizeGreaterThan(2990);
    }

    @Test
    void aLineThatIsNoneCostsItselfOnlyAndIsNamed() throws IOException {
        Run.table(in, "condition.csv", "person,code", "a,diabetes", "b,asthma,too,many", "b,diabetes");
        assertThat(Run.assess(in, out).exitCode()).isZero();
        assertThat(Run.rows(out, "findings", "person, code")).contains("a | DIABETES", "b | DIABETES");
        assertThat(Run.rows(out, "rejects", "\"table\", item, code"))
                .containsExactly("condition | condition.csv line 3 | UNREADABLE");
    }

    @Test
    void aLineThatIsNoJsonAndARowOfNobody() throws IOException {
        Run.table(
                in,
                "condition.ndjson",
                "{\"person\":\"a\",\"code\":\"diabetes\"}",
                "{\"person\":\"b\",\"code\":",
                "{\"code\":\"diabetes\"}",
                "{\"person\":\"b\",\"code\":\"diabetes\"}");
        assertThat(Run.assess(in, out).exitCode()).isZero();
        assertThat(Run.rows(out, "findings", "person, code")).contains("a | DIABETES", "b | DIABETES");
        assertThat(Run.rows(out, "rejects", "\"table\", code, message"))
                .containsExactly(
                        "condition | MISSING | 2 rows say of nobody whose they are: no person, or not to be read");
    }

    @Test
    void numbersWhereTextsAreUsualAndTextsWhereNumbersAre() throws IOException {
        Run.table(in, "person.ndjson", "{\"person\":1,\"birth_date\":1980}", "{\"person\":2,\"birth_date\":[1]}");
        Files.delete(in.resolve("person.csv"));
        Run.table(in, "observation.ndjson", "{\"person\":1,\"code\":\"FERRITIN\",\"value\":\"x\",\"unit\":7}");
        assertThat(Run.assess(in, out).exitCode()).isZero();
        assertThat(Run.rows(out, "receipts", "person, age")).containsExactly("1 | 46", "2 | null");
        assertThat(Run.rows(out, "set_aside", "person, path, code"))
                .contains("1 | labResults[0].value | WRONG_TYPE", "2 | birthDate | WRONG_TYPE");
    }

    @Test
    void anEmptyTableOfPeople() throws IOException {
        Files.writeString(in.resolve("person.csv"), "person,sex\n", StandardOpenOption.TRUNCATE_EXISTING);
        Run run = Run.rlsCohort("assess", in, "--out", out, "--as-of", Run.AS_OF);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void resultsDoNotGoAmongTheTables() {
        assertThat(Run.assess(in, in.resolve("out")).err()).contains("do not go into the folder of the tables");
    }

    @Test
    void aFolderWithSomethingElseIsLeftAsItIs() throws IOException {
        Run.table(out, "thesis.txt", "mine");
        Run.table(out, "findings/thesis.txt", "mine");
        assertThat(told()).contains("holds something else");
        assertThat(told("--fresh")).contains("holds something else");
        assertThat(out.resolve("thesis.txt")).exists();
        assertThat(out.resolve("findings/thesis.txt")).exists();
    }
}
