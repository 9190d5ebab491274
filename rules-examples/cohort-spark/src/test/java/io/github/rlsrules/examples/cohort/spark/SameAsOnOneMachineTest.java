package io.github.rlsrules.examples.cohort.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.examples.cohort.RlsCohort;
import io.github.rlsrules.examples.cohort.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spark and DuckDB find the same of everybody, row by row; {@code -Dspark.people=200000} for many. */
class SameAsOnOneMachineTest {
    private static final String AS_OF = "2026-11-21";
    private static SparkSession spark;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void assessTwice() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 8)
                .config("spark.log.level", "WARN")
                .config("spark.local.dir", folder.resolve("spark").toString())
                .getOrCreate();
        String tables = folder.resolve("tables").toString();
        assertThat(RlsCohort.run("people", tables, "--people", System.getProperty("spark.people", "2000")))
                .isZero();
        assertThat(RlsCohort.run(
                        "assess", tables, "--out", folder.resolve("duck").toString(), "--as-of", AS_OF, "--no-report"))
                .isZero();
        CohortOnSpark.write(
                CohortOnSpark.assess(CohortOnSpark.read(spark, tables), LocalDate.parse(AS_OF), Set.of()),
                folder.resolve("spark-results").toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "set_aside", "rejects", "receipts"})
    void findTheSame(String table) throws SQLException {
        String one = "(SELECT * FROM '" + folder.resolve("duck").resolve(table) + "/*.parquet')";
        String other = "(SELECT * FROM '" + folder.resolve("spark-results").resolve(table) + "/*.parquet')";
        assertThat(number("SELECT count(*) FROM (" + one + " EXCEPT ALL " + other + ")"))
                .isZero();
        assertThat(number("SELECT count(*) FROM (" + other + " EXCEPT ALL " + one + ")"))
                .isZero();
        if (table.equals("findings") || table.equals("receipts")) {
            assertThat(number("SELECT count(*) FROM " + one)).isPositive();
        }
    }

    private static long number(String sql) throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void whatLooksLikeATableAndIsNotReadIsTold() throws IOException {
        Path tables = Files.createDirectories(folder.resolve("misspelt"));
        Files.createDirectories(tables.resolve("conditions"));
        Files.writeString(tables.resolve("person.csv"), "person");
        Files.writeString(tables.resolve("READ-ME.txt"), "not a table");
        assertThatThrownBy(() -> CohortOnSpark.read(spark, tables.toString()))
                .hasMessageContaining("conditions")
                .hasMessageContaining("person.csv")
                .hasMessageNotContaining("READ-ME");
    }

    @Test
    void aTableWithoutAColumnIsToldBeforeAnythingIsRead() {
        Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
        tables.put(
                Table.PERSON,
                spark.createDataset(List.of("a"), org.apache.spark.sql.Encoders.STRING())
                        .toDF("person"));
        tables.put(
                Table.OBSERVATION,
                spark.createDataset(List.of("a"), org.apache.spark.sql.Encoders.STRING())
                        .toDF("persn"));
        assertThatThrownBy(() -> CohortOnSpark.assess(tables, LocalDate.parse(AS_OF), Set.of()))
                .hasMessageContaining("observation lacks the column person")
                .hasMessageContaining("observation has a column persn, which is not read");
    }
}
