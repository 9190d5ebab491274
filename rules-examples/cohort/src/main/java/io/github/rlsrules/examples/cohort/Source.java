package io.github.rlsrules.examples.cohort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where one table stands: a file, or a folder of files of one kind.
 *
 * @param table which one
 * @param format of all its files
 * @param files in the order of their names
 */
record Source(Table table, Format format, List<Path> files) {

    /** How files are written. */
    enum Format {
        PARQUET("parquet"),
        CSV("csv"),
        NDJSON("ndjson", "jsonl");

        private final Set<String> endings;

        Format(String... endings) {
            this.endings = Set.of(endings);
        }

        static @Nullable Format of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
            String ending = plain.substring(plain.lastIndexOf('.') + 1);
            for (Format format : values()) {
                if (format.endings.contains(ending) && (format != PARQUET || plain.equals(name))) {
                    return format;
                }
            }
            return null;
        }
    }

    /** Finds a table in a folder; null if it is not there. */
    static @Nullable Source find(Path folder, Table table) {
        List<Path> files = new ArrayList<>();
        Set<Path> places = new HashSet<>();
        for (Path entry : TablesFolder.list(folder)) {
            if (Table.called(entry.getFileName().toString()) == table) {
                List<Path> inside = TablesFolder.files(entry).stream()
                        .filter(file -> Format.of(file) != null)
                        .toList();
                files.addAll(inside);
                places.add(inside.isEmpty() || !Files.isDirectory(entry) ? folder : entry);
            }
        }
        if (files.isEmpty()) {
            return null;
        }
        Set<Format> formats = files.stream().map(Format::of).collect(Collectors.toSet());
        if (formats.size() > 1 || places.size() > 1) {
            throw new TablesException("the table " + table.fileName() + " is there more than once in " + folder + ": "
                    + files.stream()
                            .map(file -> folder.relativize(file).toString())
                            .collect(Collectors.joining(", "))
                    + "; leave one file, or one folder with files of one kind");
        }
        return new Source(table, formats.iterator().next(), files);
    }

    Source only(List<Path> some) {
        return new Source(table, format, some);
    }

    /**
     * The files as DuckDB reads them; every value that is not typed already as a text.
     *
     * @param names of all columns, as they are written
     */
    String relation(Collection<String> names) {
        return switch (format) {
            case PARQUET -> "read_parquet(" + Duck.list(files) + ", union_by_name = true, hive_partitioning = false)";
            case CSV -> // each file by itself: what comes of bad lines is not kept of several whose columns differ
                files.stream()
                        .map(file -> "SELECT * FROM read_csv(" + Duck.text(Duck.pattern(file))
                                + ", auto_detect = false, header = true, columns = " + texts(CsvHeader.of(file))
                                + ", delim = ',', quote = '\"', escape = '\"', hive_partitioning = false,"
                                + " ignore_errors = true, store_rejects = true)")
                        .collect(Collectors.joining(" UNION ALL BY NAME ", "(", ")"));
            case NDJSON ->
                "read_json(" + Duck.list(files) + ", format = 'newline_delimited', ignore_errors = true,"
                        + " hive_partitioning = false, columns = " + texts(names) + ")";
        };
    }

    private static String texts(Collection<String> names) {
        return names.stream().map(name -> Duck.name(name) + ": 'VARCHAR'").collect(Collectors.joining(", ", "{", "}"));
    }

    /** The columns of one of the files, as they are written; none if it is NDJSON of a table without rows. */
    List<String> columns(Path file, Duck duck) {
        return switch (format) {
            case PARQUET ->
                duck.rows("DESCRIBE SELECT * FROM " + only(List.of(file)).relation(List.of()), row -> row.getString(1));
            case CSV -> CsvHeader.of(file);
            case NDJSON -> keys(file, duck);
        };
    }

    private static List<String> keys(Path file, Duck duck) {
        List<String> keys = duck.rows(
                "SELECT DISTINCT unnest(json_keys(json)) FROM read_ndjson_objects(" + Duck.list(List.of(file))
                        + ", ignore_errors = true) WHERE json_type(json) = 'OBJECT'",
                row -> row.getString(1));
        if (keys.isEmpty()
                && duck.number("SELECT count(*) FROM read_ndjson_objects(" + Duck.list(List.of(file))
                                + ", ignore_errors = true)")
                        > 0) {
            throw new TablesException("no line of it is a JSON object");
        }
        return keys;
    }
}
