package io.github.rlsrules.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Nobody would notice that all of it is unknown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "conditions.csv",
                "encounter/part-0.csv",
                "condition.tsv",
                "condition/part-0.csv.zst",
                "condition/code=diabetes/part-0.csv"
            })
    void whatLooksLikeATableAndIsNotRead(String file) throws IOException {
        Run.table(in, file, "person,code", "a,diabetes");
        Run.table(in, "READ-ME.txt", "not a table");
        assertThat(told()).contains("cannot be read").doesNotContain("READ-ME");
        assertThat(Run.assess(in, out, "--without-unreadable").exitCode()).isZero();
        assertThat(Run.rows(out, "rejects", "code")).containsExactly("UNREADABLE");
    }

    @Test
    void filesMayLieDeeperInTheFolderOfATable() throws IOException {
        Run.table(in, "condition/year=2025/part-0.csv", "person,code", "a,diabetes");
        Run.table(in, "condition/year=2026/part-0.csv", "person,code", "b,diabetes");
        Run.table(in, "condition/_SUCCESS", "");
        assertThat(Run.assess(in, out).err()).isEmpty();
        assertThat(Run.rows(out, "findings", "person, code")).contains("a | DIABETES", "b | DIABETES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person;code | only a comma parts its columns",
                "'' | its first line is empty",
                "person,code,Code | a column is there twice: Code",
            })
    void aFirstLineThatIsNone(String line, String why) throws IOException {
        Run.table(in, "condition.csv", line, "a,diabetes");
        assertThat(told()).contains("condition.csv cannot be read: " + why).doesNotContain("--ignore-column");
    }

    @Test
    void namesOfFoldersAreNoPatterns() throws IOException {
        Path mine = folder.resolve("it's [1] *");
        Run.table(mine.resolve("in"), "person.csv", "person", "mine");
        Run.table(folder.resolve("it's 1 x/in"), "person.csv", "person", "of another");
        Run run = Run.rlsCohort("assess", mine.resolve("in"), "--out", mine.resolve("out"), "--as-of", Run.AS_OF);
        assertThat(run.err()).isEmpty();
        Path moved = Files.move(mine.resolve("out"), folder.resolve("moved"));
        assertThat(Run.rows(moved, "receipts", "person")).containsExactly("mine");
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
    void aQuotationMarkThatIsNeverClosedCostsNoOtherLineUnnoticed() throws IOException {
        Run.table(in, "condition.csv", "person,code", "a,\"diabetes", "b,diabetes", "b,asthma");
        assertThat(told()).contains("condition.csv line 2: a quotation mark is not closed there");
        assertThat(Run.assess(in, out, "--without-unreadable").exitCode()).isZero();
        assertThat(Run.rows(out, "rejects", "code")).containsExactly("UNREADABLE");
    }

    @Test
    void aQuotationMarkThatCostsItsLineOnly() throws IOException {
        Run.table(in, "condition.csv", "person,code", "a,\"dia\"betes", "b,diabetes");
        assertThat(Run.assess(in, out).err()).isEmpty();
        assertThat(Run.rows(out, "rejects", "item")).containsExactly("condition.csv line 2");
        assertThat(Run.rows(out, "findings", "person, code")).contains("b | DIABETES");
    }

    @Test
    void peopleInAFileThatEndsTooEarly() throws IOException {
        Files.createDirectories(in.resolve("person"));
        Files.move(in.resolve("person.csv"), in.resolve("person/1.csv"));
        Path cut = in.resolve("person/2.csv.gz");
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(cut))) {
            file.write("person\n".getBytes(StandardCharsets.UTF_8));
            new Random(1).ints(20_000).forEach(i -> write(file, i + "\n"));
        }
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 60_000));
        assertThat(told()).contains("2.csv.gz cannot be read").contains("--without-unreadable");
        assertThat(Run.assess(in, out, "--without-unreadable").exitCode()).isZero();
        assertThat(Run.rows(out, "receipts", "person")).containsExactly("a", "b");
    }

    private static void write(OutputStream file, String text) {
        try {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void ndjsonInCapitalsAndLinesThatAreNoObjects() throws IOException {
        Run.table(in, "condition.ndjson", "{\"PERSON\":\"a\",\"CODE\":\"diabetes\"}", "[]", "null", "7");
        assertThat(Run.assess(in, out).err()).isEmpty();
        assertThat(Run.rows(out, "findings", "person, code")).contains("a | DIABETES");
        assertThat(Run.rows(out, "rejects", "message"))
                .singleElement()
                .asString()
                .startsWith("3 rows say of nobody");
    }

    @Test
    void ndjsonWithoutALineIsATableWithoutRows() throws IOException {
        Run.table(in, "condition.ndjson");
        assertThat(Run.assess(in, out).err()).isEmpty();
        assertThat(Run.rows(out, "receipts", "person")).containsExactly("a", "b");
    }

    @Test
    void ndjsonThatWritesAColumnInTwoWays() throws IOException {
        Run.table(
                in,
                "condition.ndjson",
                "{\"person\":\"a\",\"code\":\"diabetes\"}",
                "{\"Person\":\"b\",\"code\":\"diabetes\"}");
        assertThat(told()).contains("a column is written in two ways");
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
    void aDateThatIsNone() {
        assertThat(Run.rlsCohort("assess", in, "--out", out, "--as-of", "21.11.2026")
                        .err())
                .contains("'21.11.2026' is no date like 2026-11-21")
                .doesNotContain("java.");
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
