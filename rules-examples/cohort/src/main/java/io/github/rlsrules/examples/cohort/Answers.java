package io.github.rlsrules.examples.cohort;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered: of several answers to one question the latest, and those of which nobody knows the day beside it. Where these differ, both
 * are given, and whoever reads them says so.
 */
final class Answers {
    /** Asked, and the person does not know. */
    private static final String NOT_KNOWN = "?";

    private final Map<String, List<Given>> byPath = new TreeMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private @Nullable List<Given> given;

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

    private static void addLatest(List<Given> ofOne, List<Given> all) {
        if (ofOne.size() == 1) {
            all.add(ofOne.get(0));
            return;
        }
        String latest = ofOne.stream()
                .map(Given::date)
                .filter(Objects::nonNull)
                .max(String::compareTo)
                .orElse(null);
        Map<String, Given> distinct = new TreeMap<>();
        for (Given one : ofOne) {
            if (one.date() == null || one.date().equals(latest)) {
                distinct.merge(one.answer(), one, (before, now) -> before.date() == null ? now : before);
            }
        }
        all.addAll(distinct.values());
    }

    /** Paths of what was asked in vain, and never answered. */
    List<String> notKnown() {
        return asked.stream().filter(path -> !byPath.containsKey(path)).sorted().toList();
    }
}
