package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.runtime.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what the case files say that rules conclude against the rules. */
final class Conclusions {
    private final Map<String, Conclusion> byRule;

    Conclusions(List<Conclusion> conclusions) {
        this.byRule = conclusions.stream()
                .collect(Collectors.toMap(Conclusion::rule, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** @throws AssertionError if a rule concludes something else than is said, or nothing is said of it */
    void require(List<RuleInfo> rules) {
        String wrong = rules.stream()
                .filter(rule -> byRule.containsKey(rule.id()))
                .filter(rule -> !byRule.get(rule.id()).isThat(rule.outcome()))
                .map(this::wrong)
                .collect(Collectors.joining());
        String missing = rules.stream()
                .filter(rule -> !byRule.containsKey(rule.id()))
                .map(rule -> "  " + rule.id() + ": " + OutcomeText.of(rule.outcome()) + "  # " + rule.location() + " “"
                        + rule.title() + "”\n")
                .collect(Collectors.joining());
        if (!missing.isEmpty()) {
            missing = "No case file of the topic says what these rules conclude. They conclude now, to be compared with"
                    + " their titles:\nconcludes:\n" + missing;
        }
        if (!wrong.isEmpty() || !missing.isEmpty()) {
            throw new AssertionError(wrong + missing);
        }
    }

    private String wrong(RuleInfo rule) {
        Conclusion said = byRule.get(rule.id());
        return "%s: %s “%s” (%s) concludes something else\n  expected %s\n  actual   %s\n"
                .formatted(
                        said.place(),
                        rule.id(),
                        rule.title(),
                        rule.location(),
                        said.outcome(),
                        OutcomeText.of(rule.outcome()));
    }
}
