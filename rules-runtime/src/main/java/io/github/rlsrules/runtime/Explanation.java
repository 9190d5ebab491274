package io.github.rlsrules.runtime;

import java.util.List;

/**
 * Why a rule fired, or why it did not.
 *
 * @param rule which one
 * @param status what became of it
 * @param conditions its conditions in the order in which it states them
 * @param missing paths of the facts that would decide it, or could withdraw it
 * @param suppressedBy the rules that fired and forbid what it concludes; whatever its status, it is then left out of the findings
 * @since 0.1.0
 */
public record Explanation(
        RuleInfo rule,
        RuleStatus status,
        List<ConditionResult> conditions,
        List<String> missing,
        List<String> suppressedBy) {

    /** {@return the conditions that stand in its way, whatever is still to come} */
    public List<ConditionResult> failed() {
        return conditions.stream().filter(c -> c.truth() == Truth.FALSE).toList();
    }

    @Override
    public String toString() {
        return "Explanation[" + rule.id() + "]";
    }
}
