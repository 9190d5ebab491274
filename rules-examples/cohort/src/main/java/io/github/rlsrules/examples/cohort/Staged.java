package io.github.rlsrules.examples.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rows, shuffled once into parts of some thousand people, or of a million rows, each: all rows of one person are in one part, and a part has room in memory. It lies beside the
 * results while they are made, and is taken away at the end, for it holds what is known of people.
 */
final class Staged {
    /** Enough that a part is worth the opening of its files; few enough that some of them have room in a small heap. */
    static final int PEOPLE = 20_000;
    /** Of all tables together: they have to have room, too. */
    private static final int ROWS = 1_000_000;
    /** Rows that say of nobody whose they are. */
    private static final int NOBODY = -1;

    private static final String LOST = "lost.tsv";
    private static final String PASSED_OVER = "passed-over.txt";

    private final Path folder;
    private final int parts;

    Staged(Path folder, int parts) {
        this.folder = folder;
        this.parts = parts;
    }

    static int parts(long people, long rows) {
        return (int) Math.max(1, Math.max((people + PEOPLE - 1) / PEOPLE, (rows + ROWS - 1) / ROWS));
    }

    int parts() {
        return parts;
    }

    /** Shuffles a table, unless that was done before. */
    void shuffle(Layout layout, Source source, Duck duck) {
        Path done = folder.resolve(source.table().fileName());
        if (Files.exists(done)) {
            return;
        }
        Path draft = folder.resolve(source.table().fileName() + ".draft");
        delete(draft);
        create(folder);
        BadLines.forget(duck);
        duck.run("COPY (SELECT *, CASE WHEN person IS NULL OR trim(person) = '' THEN " + NOBODY
                + " ELSE CAST(hash(person) % " + parts + " AS INTEGER) END AS part FROM ("
                + layout.select(source.table())
                + ")) TO " + Duck.text(draft.toString())
                + " (FORMAT parquet, PARTITION_BY (part), COMPRESSION snappy)");
        List<String> lost = source.format() == Source.Format.CSV ? BadLines.told(duck) : new ArrayList<>();
        long nobody = countOfNobody(draft, duck);
        if (nobody > 0) {
            Assessed.Reject reject = Assessed.Reject.ofNobody(source.table(), nobody);
            lost.add("\t" + reject.code() + "\t" + reject.message());
        }
        try {
            create(draft); // which DuckDB does not do for a table without rows
            Files.write(draft.resolve(LOST), lost);
            Files.move(draft, done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long countOfNobody(Path draft, Duck duck) {
        List<Path> files = files(draft.resolve("part=" + NOBODY));
        return files.isEmpty() ? 0 : duck.number("SELECT count(*) FROM read_parquet(" + Duck.list(files) + ")");
    }

    boolean isBegun() {
        return Files.exists(folder.resolve(PASSED_OVER));
    }

    /** Files that could not be read, and why. To be said before anything is shuffled without them, for whoever goes on reads none of it again. */
    void passOver(List<String> files) {
        try {
            create(folder);
            Files.write(folder.resolve(PASSED_OVER), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> passedOver() {
        return lines(folder.resolve(PASSED_OVER));
    }

    /** Rows that were lost before anybody was assessed: item, code and message, parted by tabs. */
    List<String> lost(Table table) {
        return lines(folder.resolve(table.fileName()).resolve(LOST));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one part as they were staged; empty if there are none. */
    List<Path> files(Table table, int part) {
        return files(folder.resolve(table.fileName()).resolve("part=" + part));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be made", e);
        }
    }

    void delete() {
        delete(folder);
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be deleted", e);
        }
    }
}
