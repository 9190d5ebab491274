package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a rulebook that stands beside another one must not say otherwise: nothing of that one is replaced unnoticed. */
final class Beside {
    private final String id;
    private final List<RulebookFiles> first;
    private final Predicate<String> isRule;

    /**
     * @param id the first rulebook's
     * @param isRule whether the first one has a rule of that id, even if it is switched off
     */
    Beside(String id, List<RulebookFiles> first, Predicate<String> isRule) {
        this.id = id;
        this.first = first;
        this.isRule = isRule;
    }

    /** @throws RulebookException if the other one has a source or a text of the first one's in other words */
    void refuse(RulebookFiles other) {
        List<String> faults = new ArrayList<>();
        other.sources().forEach((key, source) -> {
            if (isOther(first.stream().map(RulebookFiles::sources).toList(), key, source)) {
                faults.add("the source " + key);
            }
        });
        other.english().forEach((key, text) -> {
            if (isRule.test(owner(key))
                    || isOther(first.stream().map(RulebookFiles::english).toList(), key, text)) {
                faults.add("the text " + key);
            }
        });
        if (!faults.isEmpty()) {
            throw new RulebookException("rulebook " + other.id().id() + " may not replace what " + id + " says: "
                    + String.join(", ", faults));
        }
    }

    private static <T> boolean isOther(List<Map<String, T>> first, String key, T value) {
        return first.stream().anyMatch(known -> known.containsKey(key) && !value.equals(known.get(key)));
    }

    /** The rule to which a text belongs, if it belongs to one. */
    private static String owner(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
