package io.github.rlsrules.examples.cohort;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** {@return the columns without which it cannot be read} */
    public List<String> needed() {
        return needed;
    }

    /** {@return all that is read, in this order, but for whose row it is} */
    public List<String> columns() {
        return columns;
    }

    /** The place of a column among {@link #columns()}. */
    int place(String column) {
        return columns.indexOf(column);
    }
}
