package io.github.rlsrules.facts;

import io.github.rlsrules.facts.PatientCheck.Kept;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a patient can have but once a day. What is equal is one. Where the values of a day differ, none of them counts, nor does an
 * earlier one in their place.
 *
 * @param kind what the items of one kind have in common
 * @param says what an item says: equal for two that say the same
 * @param together makes one of all that say the same, whichever comes first
 * @param path the component of an item that is wrong, empty if it is all of it
 * @param why what is said of the second of two that differ
 */
record OnOneDay<T>(
        Function<T, Object> kind,
        Function<T, LocalDate> day,
        Function<T, Object> says,
        Function<List<T>, T> together,
        String path,
        String why) {

    /**
     * The items but for those of which something else is said on the same day.
     *
     * @param ways takes, for each day on which values differ, the ways in which it could be right: what was before, and one of these
     */
    List<T> sift(List<Kept<T>> kept, List<Problem> problems, List<List<List<T>>> ways) {
        Map<Object, TreeMap<LocalDate, List<Kept<T>>>> byKind = new LinkedHashMap<>();
        for (Kept<T> one : kept) {
            byKind.computeIfAbsent(kind.apply(one.item()), k -> new TreeMap<>())
                    .computeIfAbsent(day.apply(one.item()), d -> new ArrayList<>())
                    .add(one);
        }
        List<T> sound = new ArrayList<>();
        byKind.values().forEach(days -> sound.addAll(sift(days, problems, ways)));
        return sound;
    }

    private List<T> sift(TreeMap<LocalDate, List<Kept<T>>> days, List<Problem> problems, List<List<List<T>>> ways) {
        List<T> undisputed = new ArrayList<>();
        for (List<Kept<T>> ofDay : days.values()) {
            List<T> different = different(ofDay, problems);
            if (different.size() == 1) {
                undisputed.addAll(different);
            } else {
                if (!undisputed.isEmpty()) {
                    ways.add(List.of(List.copyOf(undisputed)));
                    undisputed.clear();
                }
                ways.add(different.stream().map(List::of).toList());
            }
        }
        return undisputed;
    }

    private List<T> different(List<Kept<T>> ofDay, List<Problem> problems) {
        Map<Object, List<T>> different = new LinkedHashMap<>();
        for (Kept<T> one : ofDay) {
            int before = different.size();
            different
                    .computeIfAbsent(says.apply(one.item()), same -> new ArrayList<>())
                    .add(one.item());
            if (before > 0 && different.size() > before) {
                problems.add(new Problem(one.path() + path, Problem.Code.CONTRADICTION, why));
            }
        }
        return different.values().stream().map(together).toList();
    }
}
