package io.github.rlsrules.authoring.cohort;

import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The numbers that rules compare with. */
final class Thresholds {
    private static final Pattern KEY = Pattern.compile("\\[(\\w+)]");

    /**
     * One of them.
     *
     * @param list where the fact is given, such as {@code labResults}
     * @param keys the constants that tell which of that list; empty if any
     */
    private record Threshold(String list, Set<String> keys, String component, double value) {}

    private final List<Threshold> all = new ArrayList<>();
    private final SortedSet<Double> numbers = new TreeSet<>();

    void addAll(Rulebook rulebook) {
        for (RuleLogic rule : rulebook.logic()) {
            for (RuleLogic.Pattern pattern : rule.patterns()) {
                pattern.conditions().forEach(condition -> add(pattern, condition));
            }
        }
    }

    private void add(RuleLogic.Pattern pattern, RuleLogic.Condition condition) {
        if (condition.threshold().isEmpty() || condition.component().isEmpty()) {
            return;
        }
        double number = condition.threshold().get().value();
        Set<String> keys = new TreeSet<>();
        for (String path : pattern.reads()) {
            KEY.matcher(path).results().forEach(key -> keys.add(key.group(1)));
        }
        String list = pattern.reads().get(0).replaceFirst("[\\[.].*", "");
        numbers.add(number);
        all.add(new Threshold(list, keys, condition.component().get(), number));
    }

    /** The numbers with which a component of one item of a list is compared; none if no rule compares it by that name. */
    List<Double> of(String list, String component, Collection<String> constantsOfItem) {
        return all.stream()
                .filter(t -> t.list.equals(list) && t.component.equals(component))
                .filter(t -> t.keys.isEmpty() || t.keys.stream().anyMatch(constantsOfItem::contains))
                .map(Threshold::value)
                .distinct()
                .toList();
    }

    /** All of them: what a host gives can reach a rule under another name. */
    List<Double> all() {
        return List.copyOf(numbers);
    }
}
