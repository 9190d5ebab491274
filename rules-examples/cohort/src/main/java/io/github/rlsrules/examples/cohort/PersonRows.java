package io.github.rlsrules.examples.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All rows of one person, in whatever order they came. Prints nothing of what it holds. */
public final class PersonRows {
    /** More than anybody's record has; the rest would only fill the memory. */
    static final int MOST = 10_000;

    private static final Comparator<@Nullable String> TEXTS = Comparator.nullsFirst(Comparator.naturalOrder());

    private final String person;
    private final Map<Table, List<@Nullable String[]>> rows = new EnumMap<>(Table.class);
    private boolean synthetic;
    private int count;

    /**
     * Nobody knows anything of this person yet.
     *
     * @param person as the tables call the person
     */
    public PersonRows(String person) {
        this.person = person;
    }

    /**
     * Adds a row.
     *
     * @param table where it stands
     * @param values of the {@linkplain Table#columns columns}, null where there is none
     */
    public void add(Table table, @Nullable String[] values) {
        count++;
        if (count <= MOST) {
            for (int i = 0; i < values.length; i++) {
                values[i] = orNothing(values[i]);
            }
            rows.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
        }
    }

    /** A blank is nothing: some who write tables have no other way to say so. */
    private static @Nullable String orNothing(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** Says that the person is made up. */
    public void markSynthetic() {
        synthetic = true;
    }

    /** {@return whether the person is made up} */
    public boolean isSynthetic() {
        return synthetic;
    }

    /** {@return as the tables call the person} */
    public String person() {
        return person;
    }

    boolean areTooMany() {
        return count > MOST;
    }

    /** As they came. */
    List<@Nullable String[]> unordered(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Each row once, always in the same order. */
    List<@Nullable String[]> of(Table table) {
        List<@Nullable String[]> all = rows.getOrDefault(table, List.of());
        if (all.size() < 2) {
            return all;
        }
        all.sort(PersonRows::compare);
        List<@Nullable String[]> distinct = new ArrayList<>(all.size());
        for (@Nullable String[] row : all) {
            if (distinct.isEmpty() || !Arrays.equals(distinct.get(distinct.size() - 1), row)) {
                distinct.add(row);
            }
        }
        return distinct;
    }

    private static int compare(@Nullable String[] one, @Nullable String[] other) {
        for (int i = 0; i < one.length; i++) {
            int order = TEXTS.compare(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return "PersonRows[" + count + "]";
    }
}
