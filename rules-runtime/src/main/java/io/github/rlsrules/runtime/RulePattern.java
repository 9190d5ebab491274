package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Possibility.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One element of a rule: a pattern, positive or negated, or several alternatives of which one is enough. */
interface RulePattern {

    /** How something can come out that holds if all of these hold. */
    static Set<Truth> all(List<Set<Truth>> parts) {
        return Arrays.stream(Truth.values())
                .filter(t -> t == Truth.TRUE
                        ? parts.stream().allMatch(c -> c.contains(t))
                        : parts.stream().anyMatch(c -> c.contains(t)))
                .collect(Truth.toSet());
    }

    /** How something can come out that holds if one of these holds. */
    static Set<Truth> any(List<Set<Truth>> parts) {
        return Truth.negated(all(parts.stream().map(Truth::negated).toList()));
    }

    /** As the rule has it, without {@code not}. */
    String text();

    boolean isNegated();

    /** Whether it stands in the way until a guard is lifted. */
    default boolean isGuard() {
        return false;
    }

    /** The patterns of which it consists: itself, or those of its alternatives. */
    List<RulePattern> patterns();

    /** Patterns that must all hold, each over as little as can be asked for by itself, so that this one holds. */
    default List<RulePattern> parts() {
        return List.of(this);
    }

    /**
     * The pattern as data.
     *
     * @param clause its place among the elements of its rule
     * @param alternative its place among the alternatives of this element
     */
    RuleLogic.Pattern logic(int clause, int alternative);

    /** How it, its negation included, can come out. */
    Set<Truth> truths();

    /** What it takes that it holds, or does not, its negation included. */
    Either goal(boolean holds);

    /** How it and its conditions come out. */
    RuleTruths.OfPattern truths(Evaluation evaluation);

    /** What it, its negation included, comes to. */
    Verdict verdict(Evaluation evaluation);

    /** Adds the paths of the facts that would settle it. */
    void addMissing(Evaluation evaluation, Missing missing);

    /** Adds what makes it true, for a rule that fired. */
    void addReasons(Evaluation evaluation, List<Because> reasons);

    /** Adds how its conditions came out. */
    void addResults(Evaluation evaluation, List<ConditionResult> results);
}
