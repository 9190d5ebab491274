package io.github.rlsrules.examples.cohort;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a folder, whose columns have been looked at. What is wrong with them is told at once, before anything is read. */
final class Layout {
    private final Map<Table, Source> sources = new EnumMap<>(Table.class);
    private final Map<Table, Map<String, String>> columns = new EnumMap<>(Table.class);
    private final List<String> faults = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private Layout() {}

    /**
     * Looks at a folder.
     *
     * @param ignored columns that are known not to be read
     * @param withoutUnreadable go on without files that cannot be read
     */
    static Layout of(Path folder, Duck duck, Set<String> ignored, boolean withoutUnreadable) {
        if (!Files.isDirectory(folder)) {
            throw new TablesException(
                    folder + ": there is no such folder; it holds the tables " + TablesFolder.names());
        }
        Layout layout = new Layout();
        TablesFolder.strays(folder).forEach((file, why) -> layout.tellUnreadable(file, why, withoutUnreadable));
        for (Table table : Table.values()) {
            Source source = Source.find(folder, table);
            if (source != null) {
                layout.add(source, duck, ignored, withoutUnreadable);
            }
        }
        if (!layout.sources.containsKey(Table.PERSON) && layout.faults.isEmpty()) {
            layout.faults.add(
                    folder + " lacks the table person: person.parquet, person.csv or person.ndjson, or a folder"
                            + " person with such files; beside it may stand " + TablesFolder.names());
        }
        if (!layout.faults.isEmpty()) {
            throw new TablesException(String.join(System.lineSeparator(), layout.faults));
        }
        return layout;
    }

    private void add(Source all, Duck duck, Set<String> ignored, boolean withoutUnreadable) {
        List<Path> good = new ArrayList<>();
        Map<String, String> found = new TreeMap<>();
        for (Path file : all.files()) {
            try {
                List<String> names = all.columns(file, duck);
                for (String column : names) {
                    String other = found.put(column.toLowerCase(Locale.ROOT), column);
                    if (other != null && !other.equals(column) && all.format() == Source.Format.NDJSON) {
                        throw new TablesException("a column is written in two ways: " + other + ", " + column);
                    }
                }
                if (!names.isEmpty()) {
                    good.add(file);
                }
            } catch (TablesException e) {
                tellUnreadable(file, e.getMessage(), withoutUnreadable);
            }
        }
        if (!good.isEmpty()) {
            faults.addAll(all.table().faults(found.keySet(), ignored));
            sources.put(all.table(), all.only(good));
            columns.put(all.table(), found);
        }
    }

    private void tellUnreadable(Path file, @Nullable String why, boolean withoutUnreadable) {
        String told = file + " cannot be read: " + why;
        if (withoutUnreadable) {
            unreadable.add(told);
        } else {
            faults.add(told + "; mend it, or say --without-unreadable to go on as if it were not there");
        }
    }

    /** Reads all files to their ends, one by one, to find those that end too early. For when reading them has failed. */
    Layout withoutBroken(Duck duck, boolean withoutUnreadable) {
        Layout rest = new Layout();
        rest.columns.putAll(columns);
        rest.unreadable.addAll(unreadable);
        for (Source source : sources.values()) {
            List<Path> good = new ArrayList<>();
            for (Path file : source.files()) {
                try {
                    BadLines.forget(duck);
                    duck.run("CREATE OR REPLACE TEMP TABLE read_to_the_end AS SELECT bit_xor(hash(COLUMNS(*))) FROM "
                            + relation(source.only(List.of(file))));
                    if (source.format() == Source.Format.CSV) {
                        BadLines.told(duck);
                    }
                    good.add(file);
                } catch (TablesException e) {
                    rest.tellUnreadable(file, e.getMessage(), withoutUnreadable);
                }
            }
            if (!good.isEmpty()) {
                rest.sources.put(source.table(), source.only(good));
            }
        }
        if (!rest.faults.isEmpty()) {
            throw new TablesException(String.join(System.lineSeparator(), rest.faults));
        }
        if (!rest.sources.containsKey(Table.PERSON)) {
            throw new TablesException("no file of the table person can be read");
        }
        return rest;
    }

    Map<Table, Source> sources() {
        return sources;
    }

    /** Files that are passed over, and why. */
    List<String> unreadable() {
        return unreadable;
    }

    /** The rows of a table with the columns as they are read, all of them texts. */
    String select(Table table) {
        Map<String, String> found = columns.getOrDefault(table, Map.of());
        String values = table.columns().stream()
                .map(column -> found.containsKey(column)
                        ? "CAST(" + Duck.name(found.get(column)) + " AS VARCHAR) AS " + column
                        : (column.equals("answer") ? "'YES'" : "CAST(NULL AS VARCHAR)") + " AS " + column)
                .collect(Collectors.joining(", "));
        String synthetic = found.containsKey(Table.SYNTHETIC)
                ? "coalesce(TRY_CAST(" + Duck.name(found.get(Table.SYNTHETIC)) + " AS BOOLEAN), true)"
                : "false";
        String whose = "CAST(" + Duck.name(found.getOrDefault(Table.WHOSE, Table.WHOSE)) + " AS VARCHAR)";
        return "SELECT " + whose + " AS person, " + synthetic + " AS synthetic, " + values + " FROM "
                + relation(requireNonNull(sources.get(table)));
    }

    private String relation(Source source) {
        return source.relation(columns.getOrDefault(source.table(), Map.of()).values());
    }
}
