package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Optional;

/**
 * The conditions of a rule as data, for tools that test, measure or document it.
 *
 * @param patterns all of them must hold
 */
public record RuleLogic(RuleInfo rule, List<Pattern> patterns) {

    /**
     * One pattern.
     *
     * @param type simple name of the fact or outcome that it looks for
     * @param negated whether there must be none
     * @param reads the paths of the facts that it reads, such as {@code labResults[FERRITIN]} or {@code medicines[].group};
     *     empty if it looks for an outcome
     * @param producers the rules that conclude such an outcome; empty if it looks for a fact
     */
    public record Pattern(
            String type, boolean negated, List<String> reads, List<Condition> conditions, List<String> producers) {}

    /**
     * One condition.
     *
     * @param text as the rule has it
     * @param component the component that it reads; empty for an outcome
     * @param accepted the constants that satisfy it; empty for a number
     * @param canFail whether some answer refutes it; false if it only asks whether there is an answer
     */
    public record Condition(String text, Optional<String> component, List<String> accepted, boolean canFail) {}

    /** Whether some answers refute the rule, so that it can be not met. */
    public boolean canBeNotMet() {
        return patterns.stream()
                .anyMatch(p -> p.negated() || p.conditions().stream().anyMatch(Condition::canFail));
    }
}
