package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleLogic;
import java.util.List;

/** What a rule accepts and concludes, whatever its words: two rules of one meaning cannot be told apart. */
record Meaning(Outcome outcome, List<Part> patterns) {

    /** What a pattern looks for: facts by the constants it accepts, outcomes by the rules that conclude them. */
    private record Part(
            String type, boolean negated, List<String> reads, List<String> accepts, List<String> producers) {}

    static Meaning of(RuleLogic logic) {
        return new Meaning(
                logic.rule().outcome(),
                logic.patterns().stream().map(Meaning::part).toList());
    }

    private static Part part(RuleLogic.Pattern pattern) {
        boolean outcome = !pattern.producers().isEmpty();
        List<String> accepts = outcome
                ? List.of()
                : pattern.conditions().stream().map(Meaning::accepts).toList();
        return new Part(pattern.type(), pattern.negated(), pattern.reads(), accepts, pattern.producers());
    }

    private static String accepts(RuleLogic.Condition condition) {
        return condition.accepted().isEmpty()
                ? condition.text().replaceAll("\\s+", "")
                : condition.component().orElse("") + condition.accepted();
    }
}
