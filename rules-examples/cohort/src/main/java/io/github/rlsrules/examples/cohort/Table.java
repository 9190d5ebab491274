package io.github.rlsrules.examples.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables in which people come: one row a fact. Every column is a text, or is read as one. */
public enum Table {
    /** One row for everybody; who has none is not assessed. */
    PERSON(List.of(), List.of("birth_date", "sex")),
    /** Laboratory values and measurements. */
    OBSERVATION(List.of("code"), List.of("value", "comparator", "unit", "date", "range")),
    /** What somebody has or has had. */
    CONDITION(List.of("code"), List.of("answer")),
    /** Medicines, by name or code. */
    MEDICATION(
            List.of(),
            List.of("name", "atc_code", "rxnorm_code", "use", "indication", "started", "stopped", "daily_dose")),
    /** What somebody answered, by the path of the fact. */
    ANSWER(List.of("path", "answer"), List.of("date"));

    /** Whose row it is: in each table. */
    public static final String WHOSE = "person";
    /** Whether somebody is made up: may stand in each table; one such row is enough. */
    public static final String SYNTHETIC = "synthetic";

    private static final List<String> NAMES = List.of("name", "atc_code", "rxnorm_code");

    private final List<String> needed;
    private final List<String> columns;

    Table(List<String> needed, List<String> optional) {
        this.needed = Stream.concat(Stream.of(WHOSE), needed.stream()).toList();
        this.columns = Stream.of(needed, optional).flatMap(List::stream).toList();
    }

    /** {@return its name as files have it} */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the table that a file or folder is called after, whatever follows a point; null if it is none}
     *
     * @param name of the file or folder, without where it is
     */
    public static @Nullable Table called(String name) {
        String plain = name.toLowerCase(Locale.ROOT).split("\\.", 2)[0];
        for (Table table : values()) {
            if (table.fileName().equals(plain)) {
                return table;
            }
        }
        return null;
    }

    /** {@return all that is read, in this order, but for whose row it is} */
    public List<String> columns() {
        return columns;
    }

    /**
     * {@return what is wrong with the columns of such a table, in words; empty if nothing is}
     *
     * @param found the names of all its columns, in small letters
     * @param ignored columns that are known not to be read
     */
    public List<String> faults(Set<String> found, Set<String> ignored) {
        List<String> faults = new ArrayList<>();
        for (String column : needed) {
            if (!found.contains(column)) {
                faults.add("the table " + fileName() + " lacks the column " + column + "; it has " + sorted(found));
            }
        }
        if (this == MEDICATION && NAMES.stream().noneMatch(found::contains)) {
            faults.add("the table " + fileName() + " needs one of the columns " + NAMES + "; it has " + sorted(found));
        }
        for (String column : sorted(found)) {
            boolean isKnown = column.equals(WHOSE) || column.equals(SYNTHETIC) || columns.contains(column);
            if (!isKnown && !ignored.contains(column)) {
                faults.add("the table " + fileName() + " has a column " + column + ", which is not read: known are "
                        + columns + "; rename it, or say --ignore-column " + column);
            }
        }
        return faults;
    }

    private static Set<String> sorted(Set<String> names) {
        return new TreeSet<>(names);
    }
}
