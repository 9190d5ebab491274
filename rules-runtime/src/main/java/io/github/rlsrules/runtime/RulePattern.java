package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Set;

/** One pattern of a rule, positive or negated, as the second evaluator sees it. */
interface RulePattern {

    /** The pattern as the rule has it, without {@code not}. */
    String text();

    boolean isNegated();

    /** The pattern as data. */
    RuleLogic.Pattern logic();

    /** What the pattern, its negation included, comes to. */
    Verdict verdict(Evaluation evaluation);

    /** Adds the paths of the facts that would settle it. */
    void addMissing(Evaluation evaluation, Set<FactPath> facts);

    /** Adds what makes it true, for a rule that fired. */
    void addReasons(Evaluation evaluation, List<Because> reasons);

    /** Adds how its conditions came out. */
    void addResults(Evaluation evaluation, List<ConditionResult> results);
}
