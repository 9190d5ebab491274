package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * @param units the unit of each of these paths that holds a {@linkplain Measured quantity}
     * @param producers the rules that conclude such an outcome; empty if it looks for a fact
     * @param truths how it can come out, its negation and the absence of the fact included
     */
    public record Pattern(
            String type,
            boolean negated,
            List<String> reads,
            Map<String, String> units,
            List<Condition> conditions,
            List<String> producers,
            Set<Truth> truths) {}

    /**
     * One condition.
     *
     * @param text as the rule has it
     * @param component the component that it reads; empty for an outcome
     * @param accepted the constants that satisfy it; empty for a number
     * @param threshold what it says of a number, as the compiled rule does it; empty for anything else
     * @param truths how it can come out, the absence of the fact included: one that only asks whether there is an answer is
     *     never false
     */
    public record Condition(
            String text,
            Optional<String> component,
            List<String> accepted,
            Optional<Threshold> threshold,
            Set<Truth> truths) {}

    /** Whether some answers refute the rule, so that it can be not met. */
    public boolean canBeNotMet() {
        return patterns.stream().anyMatch(p -> p.truths().contains(Truth.FALSE));
    }
}
