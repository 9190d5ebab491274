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
        StringBuilder wrong = new StringBuilder();
        StringBuilder missing = new StringBuilder();
        for (RuleInfo rule : rules) {
            Conclusion said = byRule.get(rule.id());
            if (said == null) {
                missing.append("  %s: %s  # %s “%s”\n"
                        .formatted(rule.id(), OutcomeText.of(rule.outcome()), rule.location(), rule.title()));
            } else if (!said.isThat(rule.outcome())) {
                wrong.append(wrong(rule, said));
            }
        }
        if (!missing.isEmpty()) {
            wrong.append(
                            "No case file of the topic says what these rules conclude. They conclude now, to be compared with"
                                    + " their titles:\nconcludes:\n")
                    .append(missing);
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.toString());
        }
    }

    private static String wrong(RuleInfo rule, Conclusion said) {
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
