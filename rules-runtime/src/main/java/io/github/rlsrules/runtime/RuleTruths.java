package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Set;

/**
 * How a rule and each of its conditions came out for one patient, in the order of {@link RuleLogic}.
 *
 * @param rule its id
 * @param status what became of it
 * @param patterns how each of its patterns came out
 * @since 0.1.0
 */
@ForTools
public record RuleTruths(String rule, RuleStatus status, List<OfPattern> patterns) {

    /**
     * How one pattern came out.
     *
     * @param truth its negation included
     * @param conditions for each condition, what it came to for the facts at which the pattern looked: none, one or several. Of
     *     a list, a fact that an earlier condition of the pattern refutes does not count
     */
    public record OfPattern(Truth truth, List<Set<Truth>> conditions) {
        @Override
        public String toString() {
            return "OfPattern";
        }
    }

    @Override
    public String toString() {
        return "RuleTruths[" + rule + "]";
    }
}
