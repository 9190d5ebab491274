package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleLogic;
import java.util.List;
import java.util.Set;

/** What a rule accepts and concludes, whatever its words: two rules of one meaning cannot be told apart. */
record Meaning(Outcome outcome, Set<Part> patterns) {

    /** What a pattern looks for: facts by the constants it accepts, outcomes by the rules that conclude them. */
    record Part(String type, boolean negated, List<String> reads, List<String> accepts, List<String> producers) {

        static Part of(RuleLogic.Pattern pattern) {
            boolean outcome = !pattern.producers().isEmpty();
            List<String> accepts = outcome
                    ? List.of()
                    : pattern.conditions().stream().map(Meaning::accepts).toList();
            return new Part(pattern.type(), pattern.negated(), pattern.reads(), accepts, pattern.producers());
        }
    }

    static Meaning of(RuleLogic logic, Implications implications) {
        return new Meaning(logic.rule().outcome(), implications.needed(logic));
    }

    private static String accepts(RuleLogic.Condition condition) {
        return condition.accepted().isEmpty()
                ? condition.text().replaceAll("\\s+", "")
                : condition.component().orElse("") + condition.accepted();
    }
}
