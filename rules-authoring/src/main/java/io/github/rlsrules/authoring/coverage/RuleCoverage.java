package io.github.rlsrules.authoring.coverage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the cases have seen of one rule. */
public record RuleCoverage(String rule, String title, String topic, List<ConditionCoverage> conditions) {

    @JsonIgnore
    public boolean isCovered() {
        return conditions.stream().allMatch(c -> c.missing().isEmpty());
    }

    /** A line for each condition that lacks something: where it stands, and what was never seen. */
    List<String> lacking() {
        return conditions.stream()
                .filter(c -> !c.missing().isEmpty())
                .map(c -> c.file() + ":" + c.line() + ": " + rule + ": " + c.text() + ": never "
                        + c.missing().stream()
                                .map(t -> t.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", never ")))
                .toList();
    }
}
