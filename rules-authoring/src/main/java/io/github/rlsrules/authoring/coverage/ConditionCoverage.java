package io.github.rlsrules.authoring.coverage;

import io.github.rlsrules.runtime.Truth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What the cases have seen of one condition, of a negated pattern, or of a pattern over outcomes.
 *
 * @param text such as {@code LabResult( value <= 75 )}
 * @param file relative to the rulebook
 * @param seen for each truth that it can come to, the cases in which it did
 */
public record ConditionCoverage(String text, String file, int line, SortedMap<Truth, List<String>> seen) {

    /** The truths to which it can come and never came. */
    public List<Truth> missing() {
        return seen.entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
