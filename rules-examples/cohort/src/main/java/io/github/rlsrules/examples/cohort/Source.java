package io.github.rlsrules.examples.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        String name = table.fileName();
        for (Path file : list(folder)) {
            String plain = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (Files.isDirectory(file) && plain.equals(name)) {
                list(file).stream().filter(inside -> Format.of(inside) != null).forEach(files::add);
            } else if (plain.startsWith(name + ".") && Format.of(file) != null) {
                files.add(file);
            }
        }
        if (files.isEmpty()) {
            return null;
        }
        Set<Format> formats = files.stream().map(Format::of).collect(Collectors.toSet());
        if (formats.size() > 1 || files.stream().map(Path::getParent).distinct().count() > 1) {
            throw new TablesException("the table " + name + " is there more than once in " + folder + ": "
                    + files.stream()
                            .map(file -> folder.relativize(file).toString())
                            .collect(Collectors.joining(", "))
                    + "; leave one file, or one folder with files of one kind");
        }
        return new Source(table, formats.iterator().next(), files);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    Source only(List<Path> some) {
        return new Source(table, format, some);
    }

    /** The files as DuckDB reads them; every value that is not typed already as a text. */
    String relation() {
        String all = Duck.list(files);
        return switch (format) {
            case PARQUET -> "read_parquet(" + all + ", union_by_name = true)";
            case CSV -> // each file by itself: what comes of bad lines is not kept of several whose columns differ
                files.stream()
                        .map(file -> "SELECT * FROM read_csv(" + Duck.text(file.toString())
                                + ", header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"',"
                                + " ignore_errors = true, store_rejects = true)")
                        .collect(Collectors.joining(" UNION ALL BY NAME ", "(", ")"));
            case NDJSON ->
                "read_json(" + all + ", format = 'newline_delimited', ignore_errors = true, columns = {"
                        + Stream.concat(Stream.of(Table.WHOSE, Table.SYNTHETIC), table.columns().stream())
                                .map(column -> Duck.name(column) + ": 'VARCHAR'")
                                .collect(Collectors.joining(", "))
                        + "})";
        };
    }

    /** The columns that there are, as they are written. */
    List<String> columns(Duck duck) {
        String relation = format == Format.NDJSON
                ? "read_json(" + Duck.list(files)
                        + ", format = 'newline_delimited', ignore_errors = true, sample_size = -1, map_inference_threshold = -1)"
                : relation();
        return duck.rows("DESCRIBE SELECT * FROM " + relation, row -> row.getString(1));
    }
}
