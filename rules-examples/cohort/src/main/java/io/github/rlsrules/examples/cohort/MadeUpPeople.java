package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.authoring.interview.ScreenAnswers;
import io.github.rlsrules.facts.RlsPatient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a population that is made up; every file and every row says so. */
final class MadeUpPeople {
    /** In memory at a time. */
    private static final int CHUNK = 100_000;

    /** Written last. */
    private static final String LABEL = "READ-ME.txt";

    private final Path folder;
    private final LocalDate asOf;
    private final long seed;
    private final Source.Format format;
    private final Prevalences prevalences = new Prevalences();
    private final ScreenAnswers screens = ScreenAnswers.of(screens(), RlsPatient.class);

    MadeUpPeople(Path folder, LocalDate asOf, long seed, Source.Format format) {
        this.folder = folder;
        this.asOf = asOf;
        this.seed = seed;
        this.format = format;
    }

    private static String screens() {
        try (InputStream in = RlsRules.class.getResourceAsStream("rulebook/screens.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its screens");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(long people) {
        try {
            Files.createDirectories(folder);
            try (var all = Files.list(folder)) {
                if (all.findAny().isPresent()) {
                    throw new TablesException(folder + " is not empty");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Duck duck = Duck.open(folder.resolve(".spill"), "800MB");
                ProgressBar progress = Bars.bar("people", people)) {
            for (long from = 0; from < people; from += CHUNK) {
                writeChunk(duck, from, Math.min(people, from + CHUNK), progress);
            }
        } finally {
            Staged.delete(folder.resolve(".spill"));
        }
        writeLabel();
    }

    /** Whether all people of a folder have been written. */
    static boolean areWhole(Path folder) {
        return Files.exists(folder.resolve(LABEL));
    }

    private void writeLabel() {
        try {
            Files.writeString(folder.resolve(LABEL), """
                    SYNTHETIC. These people are made up; nothing may be concluded from them about anybody.
                    Drawn with the seed %d for %s, by the numbers of prevalences.tsv of rls-cohort.
                    """.formatted(seed, asOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeChunk(Duck duck, long from, long to, ProgressBar progress) {
        for (Table table : Table.values()) {
            duck.run("CREATE TABLE " + table.fileName() + " (person VARCHAR, "
                    + table.columns().stream()
                            .map(column -> column + " VARCHAR")
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        Map<Table, DuckDBAppender> appenders = new EnumMap<>(Table.class);
        try {
            for (Table table : Table.values()) {
                appenders.put(table, duck.connection().createAppender(table.fileName()));
            }
            for (long number = from; number < to; number++) {
                new MadeUpPerson(
                                prevalences,
                                screens,
                                asOf,
                                seed,
                                number,
                                (table, person, values) -> append(appenders.get(table), person, values))
                        .draw();
                progress.step();
            }
            for (DuckDBAppender appender : appenders.values()) {
                appender.flush();
                appender.close();
            }
        } catch (SQLException e) {
            throw new TablesException("people cannot be kept: " + e.getMessage(), e);
        }
        for (Table table : Table.values()) {
            copy(duck, table, from / CHUNK);
            duck.run("DROP TABLE " + table.fileName());
        }
    }

    private static void append(@Nullable DuckDBAppender appender, String person, @Nullable String... values) {
        if (appender == null) {
            return;
        }
        try {
            appender.beginRow();
            appender.append(person);
            for (String value : values) {
                appender.append(value);
            }
            appender.endRow();
        } catch (SQLException e) {
            throw new TablesException("a person cannot be kept: " + e.getMessage(), e);
        }
    }

    private void copy(Duck duck, Table table, long chunk) {
        Path file = folder.resolve(table.fileName())
                .resolve("part-%05d.%s"
                        .formatted(
                                chunk,
                                format == Source.Format.CSV
                                        ? "csv"
                                        : format == Source.Format.NDJSON ? "ndjson" : "parquet"));
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String how = switch (format) {
            case PARQUET -> "FORMAT parquet, KV_METADATA {synthetic: 'true'}";
            case CSV -> "FORMAT csv, HEADER";
            case NDJSON -> "FORMAT json";
        };
        duck.run("COPY (SELECT *, true AS synthetic FROM " + table.fileName() + ") TO " + Duck.text(file.toString())
                + " (" + how + ")");
    }
}
