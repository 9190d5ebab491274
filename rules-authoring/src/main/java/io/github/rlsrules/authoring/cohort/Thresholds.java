package io.github.rlsrules.authoring.cohort;

import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that rules compare with. */
final class Thresholds {
    private static final Pattern RIGHT_SIDE = Pattern.compile("(?:==|!=|<=|>=|<|>)\\s*([\\w.+-]+)\\s*$");
    private static final Pattern KEY = Pattern.compile("\\[(\\w+)]");

    /**
     * One of them.
     *
     * @param list where the fact is given, such as {@code labResults}
     * @param keys the constants that tell which of that list; empty if any
     */
    private record Threshold(String list, Set<String> keys, String component, double value) {}

    private final List<String> packages;
    private final ClassLoader loader;
    private final List<Threshold> all = new ArrayList<>();
    private final SortedSet<Double> numbers = new TreeSet<>();

    /** @param packages where named numbers such as {@code Limits.ADULT_AGE} are found */
    Thresholds(List<String> packages, ClassLoader loader) {
        this.packages = packages;
        this.loader = loader;
    }

    void addAll(Rulebook rulebook) {
        for (RuleLogic rule : rulebook.logic()) {
            for (RuleLogic.Pattern pattern : rule.patterns()) {
                pattern.conditions().forEach(condition -> add(pattern, condition));
            }
        }
    }

    private void add(RuleLogic.Pattern pattern, RuleLogic.Condition condition) {
        if (pattern.reads().isEmpty() || !condition.accepted().isEmpty()) {
            return;
        }
        Matcher right = RIGHT_SIDE.matcher(condition.text());
        OptionalDouble number = right.find() ? number(right.group(1)) : OptionalDouble.empty();
        if (number.isPresent() && condition.component().isPresent()) {
            Set<String> keys = new TreeSet<>();
            for (String path : pattern.reads()) {
                KEY.matcher(path).results().forEach(key -> keys.add(key.group(1)));
            }
            String list = pattern.reads().get(0).replaceFirst("[\\[.].*", "");
            numbers.add(number.getAsDouble());
            all.add(new Threshold(list, keys, condition.component().get(), number.getAsDouble()));
        }
    }

    private OptionalDouble number(String text) {
        if (!Character.isLetter(text.charAt(0))) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        int dot = text.lastIndexOf('.');
        for (String name : packages) {
            try {
                Object value = Class.forName(name + "." + text.substring(0, Math.max(dot, 0)), false, loader)
                        .getField(text.substring(dot + 1))
                        .get(null);
                if (value instanceof Number number) {
                    return OptionalDouble.of(number.doubleValue());
                }
            } catch (ClassNotFoundException | NoSuchFieldException e) {
                continue; // the next package
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(text + " is not public", e);
            }
        }
        return OptionalDouble.empty();
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
