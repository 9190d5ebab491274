package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.runtime.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered: of several answers to one question the latest, and those of which nobody knows the day beside it. Where these differ, both
 * are given, and whoever reads them says so.
 */
final class Answers {
    /** Asked, and the person does not know. */
    private static final String NOT_KNOWN = "?";

    private final LocalDate asOf;
    private final Map<String, List<Given>> byPath = new TreeMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private @Nullable List<Given> given;

    /** @param asOf the date of the assessment: of an answer of a later day nobody can say when it was given */
    Answers(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * An answer.
     *
     * @param date as it is written
     */
    record Given(String path, String answer, @Nullable String date) {
        @Override
        public String toString() {
            return "Given";
        }
    }

    /** Nothing, if there is no answer. */
    void add(String path, @Nullable String answer, @Nullable String date) {
        if (answer == null || answer.isBlank()) {
            return;
        }
        if (answer.strip().equals(NOT_KNOWN)) {
            asked.add(path);
        } else {
            byPath.computeIfAbsent(path, p -> new ArrayList<>(1)).add(new Given(path, answer.strip(), date));
        }
    }

    /** By path. */
    List<Given> given() {
        List<Given> all = given;
        if (all == null) {
            all = new ArrayList<>();
            for (List<Given> ofOne : byPath.values()) {
                addLatest(ofOne, all);
            }
            given = all;
        }
        return all;
    }

    private void addLatest(List<Given> ofOne, List<Given> all) {
        if (ofOne.size() == 1) {
            all.add(ofOne.get(0));
            return;
        }
        LocalDate latest = LocalDate.MIN;
        for (Given one : ofOne) {
            PartialDate day = day(one);
            latest = day != null && day.earliest().isAfter(latest) ? day.earliest() : latest;
        }
        Map<String, Given> distinct = new TreeMap<>();
        Comparator<Given> byDate = Comparator.comparing((Given one) -> day(one) != null)
                .thenComparing(Given::date, Comparator.nullsFirst(Comparator.naturalOrder()));
        for (Given one : ofOne) {
            PartialDate day = day(one);
            if (day == null || !day.latest().isBefore(latest)) { // else another was given after it, for certain
                distinct.merge(one.answer(), one, BinaryOperator.maxBy(byDate));
            }
        }
        all.addAll(distinct.values());
    }

    /** Null if nobody knows it. */
    private @Nullable PartialDate day(Given one) {
        try {
            PartialDate day = one.date() == null ? null : PartialDate.parse(one.date());
            return day == null || day.earliest().isAfter(asOf) ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Paths of what was asked in vain, and never answered. */
    List<String> notKnown() {
        return asked.stream().filter(path -> !byPath.containsKey(path)).sorted().toList();
    }
}
