package io.github.rlsrules.examples.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies in a folder of tables. What looks like a table and is none that is read is told: else all of it would be unknown, and nobody would notice. */
final class TablesFolder {
    private static final int DEEP = 8;

    private TablesFolder() {}

    /** What lies in a folder, but for what programs put there for themselves. */
    static List<Path> list(Path folder) {
        return find(folder, 1);
    }

    /** All files of a table: the file itself, or those of the folder, however deep. */
    static List<Path> files(Path entry) {
        return Files.isDirectory(entry)
                ? find(entry, DEEP).stream()
                        .filter(file -> !Files.isDirectory(file))
                        .toList()
                : List.of(entry);
    }

    private static List<Path> find(Path folder, int deep) {
        try (Stream<Path> all = Files.walk(folder, deep, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(path -> !path.equals(folder) && !isOfPrograms(folder.relativize(path)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e.getCause());
        }
    }

    /** {@code _SUCCESS}, {@code .part-0.crc}. */
    private static boolean isOfPrograms(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".") || name.toString().startsWith("_")) {
                return true;
            }
        }
        return false;
    }

    /** What is not read though it looks like a table, and why not. */
    static Map<Path, String> strays(Path folder) {
        Map<Path, String> strays = new TreeMap<>();
        for (Path entry : list(folder)) {
            Table table = Table.called(entry.getFileName().toString());
            List<Path> files = files(entry);
            if (table == null) {
                if (files.stream().anyMatch(file -> Source.Format.of(file) != null)) {
                    strays.put(entry, "no table is called so, only " + names());
                }
                continue;
            }
            if (files.isEmpty()) {
                strays.put(entry, "no file is in it");
            }
            for (Path file : files) {
                String column = columnOfFolders(entry.relativize(file), table);
                if (Source.Format.of(file) == null) {
                    strays.put(
                            file,
                            "its name does not end in .parquet, .csv, .ndjson or .jsonl, the last three also with .gz");
                } else if (column != null) {
                    strays.put(file, "the column " + column + " stands in the name of its folder only");
                }
            }
        }
        return strays;
    }

    /** {@code date=2026-01-01}: a column that is read, and would be missed. */
    private static @Nullable String columnOfFolders(Path file, Table table) {
        for (Path part : file) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            String column = name.substring(0, Math.max(name.indexOf('='), 0));
            if (column.equals(Table.WHOSE) || table.columns().contains(column)) {
                return column;
            }
        }
        return null;
    }

    static String names() {
        return Stream.of(Table.values()).map(Table::fileName).collect(Collectors.joining(", "));
    }
}
