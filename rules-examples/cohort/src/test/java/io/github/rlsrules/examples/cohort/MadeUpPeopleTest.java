package io.github.rlsrules.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who are made up are made up as is written, and always the same. */
class MadeUpPeopleTest {
    private static final Prevalences PREVALENCES = new Prevalences();

    @TempDir
    private Path folder;

    @Test
    void everyNumberHasASource() {
        Map<String, Prevalences.Reference> sources = PREVALENCES.sources();
        assertThat(PREVALENCES.all())
                .allSatisfy(row -> assertThat(sources)
                        .containsKeys(Stream.of(row.sources().split("; ")).toArray(String[]::new)));
        assertThat(PREVALENCES.all().stream()
                        .flatMap(row -> Arrays.stream(row.sources().split("; "))))
                .containsAll(sources.keySet());
    }

    @Test
    void theSameSeedMakesTheSamePeopleHoweverManyThereAre() {
        Run.rlsCohort("people", folder.resolve("few"), "--people", "20");
        Run.rlsCohort("people", folder.resolve("more"), "--people", "200");
        Run.rlsCohort("people", folder.resolve("others"), "--people", "20", "--seed", "2");
        for (Table table : Table.values()) {
            String few = rows("few", table);
            assertThat(rows("more", table)).isEqualTo(few);
        }
        assertThat(rows("others", Table.PERSON)).isNotEqualTo(rows("few", Table.PERSON));
    }

    private String rows(String which, Table table) {
        try (Duck duck = Duck.open(folder.resolve("spill"), "200MB")) {
            return String.join(
                    "\n",
                    duck.rows(
                            "SELECT CAST(x AS VARCHAR) FROM read_parquet("
                                    + Duck.text(folder.resolve(which).resolve(table.fileName()) + "/*.parquet")
                                    + ") x WHERE person < 'P00000020' ORDER BY ALL",
                            row -> row.getString(1)));
        }
    }

    @Test
    void theyAreAsOftenAsIsWritten() {
        Run.rlsCohort("people", folder.resolve("many"), "--people", "20000");
        try (Duck duck = Duck.open(folder.resolve("spill"), "200MB")) {
            String tables = folder.resolve("many").toString();
            double old = share(
                    duck,
                    "SELECT avg(CAST(CAST(birth_date AS DATE) < DATE '1961-11-21' AS INTEGER)) FROM '" + tables
                            + "/person/*.parquet'");
            assertThat(old).isCloseTo(0.217, within(0.01));
            double kidney = share(
                    duck,
                    "SELECT count(*) / 20000 FROM '" + tables
                            + "/condition/*.parquet' WHERE code = 'chronicKidneyDisease'");
            assertThat(kidney).isCloseTo(0.44 * 0.06 + 0.35 * 0.124 + 0.217 * 0.381, within(0.02));
            double diabetes = share(
                    duck, "SELECT count(*) / 20000 FROM '" + tables + "/condition/*.parquet' WHERE code = 'diabetes'");
            assertThat(diabetes).isCloseTo(0.094, within(0.01));
        }
    }

    private static double share(Duck duck, String sql) {
        return duck.rows(sql, row -> row.getDouble(1)).get(0);
    }

    @Test
    void whereEachNumberComesFromIsPrinted() {
        assertThat(Run.rlsCohort("people", "--sources").out())
                .contains("SONG24")
                .contains("J Glob Health");
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAsItIs() throws java.io.IOException {
        Run.table(folder, "thesis.txt", "mine");
        assertThat(Run.rlsCohort("people", folder).err()).contains("is not empty");
    }
}
