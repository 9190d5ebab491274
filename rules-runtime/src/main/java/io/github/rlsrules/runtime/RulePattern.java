package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One pattern of a rule, positive or negated, as the second evaluator sees it. */
interface RulePattern {

    /** How something can come out that holds if all of these hold. */
    static Set<Truth> all(List<Set<Truth>> conditions) {
        return Arrays.stream(Truth.values())
                .filter(t -> t == Truth.TRUE
                        ? conditions.stream().allMatch(c -> c.contains(t))
                        : conditions.stream().anyMatch(c -> c.contains(t)))
                .collect(Truth.toSet());
    }

    /** The pattern as the rule has it, without {@code not}. */
    String text();

    boolean isNegated();

    /** The pattern as data. */
    RuleLogic.Pattern logic();

    /** How it, its negation included, can come out. */
    Set<Truth> truths();

    /** How it and its conditions come out. */
    RuleTruths.OfPattern truths(Evaluation evaluation);

    /** What the pattern, its negation included, comes to. */
    Verdict verdict(Evaluation evaluation);

    /** Adds the paths of the facts that would settle it. */
    void addMissing(Evaluation evaluation, Set<FactPath> facts);

    /** Adds what makes it true, for a rule that fired. */
    void addReasons(Evaluation evaluation, List<Because> reasons);

    /** Adds how its conditions came out. */
    void addResults(Evaluation evaluation, List<ConditionResult> results);
}
