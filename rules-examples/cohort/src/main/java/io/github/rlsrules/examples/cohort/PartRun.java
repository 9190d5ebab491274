package io.github.rlsrules.examples.cohort;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.examples.cohort.Results.Kind;
import io.github.rlsrules.runtime.Receipt;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Assesses the people of one part, on one thread and one connection. */
final class PartRun {
    private final Duck duck;
    private final Staged staged;
    private final Results results;
    private final PersonAssessor assessor;
    private final int part;

    PartRun(Duck duck, Staged staged, Results results, PersonAssessor assessor, int part) {
        this.duck = duck;
        this.staged = staged;
        this.results = results;
        this.assessor = assessor;
        this.part = part;
    }

    /** Called for everybody. */
    interface Progress {
        void one();
    }

    void run(Progress progress) {
        Map<String, PersonRows> people = new HashMap<>();
        for (Table table : Table.values()) {
            read(table, people);
        }
        results.create(duck, part);
        duck.run("BEGIN"); // else every two thousand rows would be a transaction of their own
        try (Appenders to = new Appenders(part)) {
            people.values().stream()
                    .sorted(Comparator.comparing(PersonRows::person))
                    .forEach(person -> {
                        assessor.assess(person, to::append, reject -> to.append(reject, person.isSynthetic()));
                        progress.one();
                    });
        } catch (SQLException e) {
            throw new TablesException("part " + part + " cannot be kept: " + e.getMessage(), e);
        }
        duck.run("COMMIT");
        results.write(duck, part);
    }

    private void read(Table table, Map<String, PersonRows> people) {
        List<Path> files = staged.files(table, part);
        if (files.isEmpty()) {
            return;
        }
        int columns = table.columns().size();
        String sql = "SELECT person, " + String.join(", ", table.columns()) + ", synthetic" + " FROM read_parquet("
                + Duck.list(files) + ", hive_partitioning = false)";
        PersonRows[] last = {new PersonRows("")}; // rows of one person mostly stand together
        duck.each(sql, row -> {
            @Nullable String[] values = new @Nullable String[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = row.getString(i + 2);
            }
            String whose = row.getString(1);
            PersonRows person =
                    last[0].person().equals(whose) ? last[0] : people.computeIfAbsent(whose, PersonRows::new);
            last[0] = person;
            person.add(table, values);
            if (row.getBoolean(columns + 2)) {
                person.markSynthetic();
            }
        });
    }

    /** Puts what comes out into tables in memory. */
    private final class Appenders implements AutoCloseable {
        private final Map<Kind, DuckDBAppender> appenders;

        Appenders(int part) throws SQLException {
            appenders = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.WITH_TABLES) {
                appenders.put(kind, duck.connection().createAppender(Results.table(kind, part)));
            }
        }

        private DuckDBAppender to(Kind kind) {
            return requireNonNull(appenders.get(kind));
        }

        void append(Assessed one) {
            try {
                for (Assessed.SetAside aside : one.setAside()) {
                    DuckDBAppender row = to(Kind.SET_ASIDE).beginRow();
                    row.append(one.person());
                    row.append(aside.table());
                    row.append(aside.item());
                    row.append(aside.path());
                    row.append(aside.code());
                    row.append(aside.message());
                    row.append(one.synthetic());
                    row.endRow();
                }
                appendReceipt(one);
            } catch (SQLException e) {
                throw new TablesException("a person's results cannot be kept: " + e.getMessage(), e);
            }
        }

        /** One text, for to append a row takes longer than to part it again. */
        private String spoke(Assessed one) {
            StringBuilder spoke = new StringBuilder();
            for (Assessed.Found found : one.findings()) {
                spoke.append(spoke.length() == 0 ? "" : " ").append(results.coded(found));
            }
            return spoke.toString();
        }

        private void appendReceipt(Assessed one) throws SQLException {
            Receipt receipt = one.receipt();
            DuckDBAppender row = to(Kind.RECEIPTS).beginRow();
            row.append(one.person());
            row.append(one.sex());
            row.append(one.age() == null ? null : Short.valueOf(one.age().shortValue()));
            row.append(one.urgency().name());
            row.append(receipt.complete());
            row.append(receipt.setAside());
            row.append(receipt.facts());
            row.append(receipt.findings());
            row.append(receipt.reviews().rules());
            row.append(receipt.reviews().unsigned());
            row.append(receipt.reviews().changed());
            row.append(receipt.reviews().objected());
            row.append(spoke(one));
            row.append(one.synthetic());
            row.endRow();
        }

        void append(Assessed.Reject reject, boolean synthetic) {
            try {
                DuckDBAppender row = to(Kind.REJECTS).beginRow();
                row.append(reject.person());
                row.append(reject.table());
                row.appendNull();
                row.append(reject.code());
                row.append(reject.message());
                row.append(synthetic);
                row.endRow();
            } catch (SQLException e) {
                throw new TablesException("a reject cannot be kept: " + e.getMessage(), e);
            }
        }

        @Override
        public void close() throws SQLException {
            for (DuckDBAppender appender : appenders.values()) {
                appender.flush(); // closing alone would hide that it fails
                appender.close();
            }
        }
    }
}
