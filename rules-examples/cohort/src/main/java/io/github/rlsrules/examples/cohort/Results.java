package io.github.rlsrules.examples.cohort;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duckdb.DuckDBAppender;

/** The tables that come out, a file for each part; a file is there as soon as it is whole. */
final class Results {
    /** What comes out; receipts are written last, so that a part with receipts is done. */
    enum Kind {
        /** Made of what receipts carry along. */
        FINDINGS(
                "",
                "SELECT person, r.id AS rule, r.kind, r.code, r.urgency, r.level, (spoken >> 1) & 1 = 1 AS provisional,"
                        + " spoken & 1 = 1 AS in_doubt, synthetic FROM (SELECT person, synthetic,"
                        + " CAST(unnest(string_split(spoke, ' ')) AS INTEGER) AS spoken FROM %s WHERE spoke <> '')"
                        + " JOIN rules r ON spoken >> 2 = r.place"),
        SET_ASIDE(
                "person VARCHAR, \"table\" VARCHAR, item VARCHAR, path VARCHAR, code VARCHAR, message VARCHAR, synthetic BOOLEAN",
                "SELECT * FROM %s"),
        REJECTS(
                "person VARCHAR, \"table\" VARCHAR, item VARCHAR, code VARCHAR, message VARCHAR, synthetic BOOLEAN",
                "SELECT * FROM %s"),
        RECEIPTS(
                "person VARCHAR, sex VARCHAR, age SMALLINT, urgency VARCHAR, complete BOOLEAN, set_aside INTEGER, facts VARCHAR,"
                        + " findings VARCHAR, rules INTEGER, unsigned INTEGER, changed INTEGER, objected INTEGER, spoke VARCHAR, synthetic BOOLEAN",
                "SELECT person, sex, age, urgency, b.rulebook, b.version, b.sha256, b.switched_off, b.as_of, complete, set_aside, facts,"
                        + " findings, rules, unsigned, changed, objected, synthetic FROM %s, book b");

        static final List<Kind> WITH_TABLES = List.of(SET_ASIDE, REJECTS, RECEIPTS);

        private final String columns;
        private final String select;

        Kind(String columns, String select) {
            this.columns = columns;
            this.select = select;
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Path folder;
    private final Map<String, Short> places = new HashMap<>();

    Results(Path folder) {
        this.folder = folder;
    }

    /** Says once what every row would say anew. */
    void describe(Duck duck, Rulebook rulebook, String asOf) {
        duck.run("CREATE TABLE book AS SELECT " + Duck.text(rulebook.id().id()) + " AS rulebook, "
                + Duck.text(rulebook.id().version()) + " AS version, "
                + Duck.text(rulebook.id().sha256())
                + " AS sha256, " + Duck.text(String.join(" ", rulebook.switchedOff())) + " AS switched_off, CAST("
                + Duck.text(asOf) + " AS DATE) AS as_of");
        duck.run(
                "CREATE TABLE rules (place SMALLINT, id VARCHAR, kind VARCHAR, code VARCHAR, urgency VARCHAR, level VARCHAR)");
        List<RuleInfo> rules = rulebook.rules();
        try (DuckDBAppender appender = duck.connection().createAppender("rules")) {
            for (RuleInfo rule : rules) {
                short place = (short) places.size();
                places.put(rule.id(), place);
                appender.beginRow();
                appender.append(place);
                appender.append(rule.id());
                appender.append(rule.outcome().kind());
                appender.append(rule.outcome().code());
                appender.append(rule.outcome().urgency().name());
                appender.append(rule.level().name());
                appender.endRow();
            }
        } catch (SQLException e) {
            throw new TablesException("the rules cannot be listed", e);
        }
    }

    /** A rule, and how surely it spoke, in one number. */
    int coded(Assessed.Found found) {
        return 4 * requireNonNull(places.get(found.rule())) + (found.provisional() ? 2 : 0) + (found.inDoubt() ? 1 : 0);
    }

    boolean isDone(int part) {
        return Files.exists(file(Kind.RECEIPTS, part));
    }

    Path file(Kind kind, int part) {
        return folder.resolve(kind.folder()).resolve("part-%05d.parquet".formatted(part));
    }

    /** All files of one kind, as DuckDB reads them. */
    String all(Kind kind) {
        return "read_parquet(" + Duck.text(Duck.pattern(folder.resolve(kind.folder())) + "/*.parquet") + ")";
    }

    static String table(Kind kind, int part) {
        return (kind == Kind.FINDINGS ? Kind.RECEIPTS : kind).folder() + "_" + part;
    }

    void create(Duck duck, int part) {
        for (Kind kind : Kind.WITH_TABLES) {
            duck.run("CREATE TABLE " + table(kind, part) + " (" + kind.columns + ")");
        }
    }

    void write(Duck duck, int part) {
        for (Kind kind : Kind.values()) {
            write(duck, kind, part);
        }
        for (Kind kind : Kind.WITH_TABLES) {
            duck.run("DROP TABLE " + table(kind, part));
        }
    }

    private void write(Duck duck, Kind kind, int part) {
        Path file = file(kind, part);
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        try {
            Files.createDirectories(file.getParent());
            duck.run("COPY (" + kind.select.formatted(table(kind, part)) + ") TO " + Duck.text(draft.toString())
                    + " (FORMAT parquet, COMPRESSION snappy)");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
