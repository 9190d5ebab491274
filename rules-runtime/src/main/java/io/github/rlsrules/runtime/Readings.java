package io.github.rlsrules.runtime;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.drools.model.Constraint;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What has been read of compiled rules. A rulebook that shares rules with another reads only what is new, which makes a
 * rulebook with one rule replaced a matter of a moment.
 */
final class Readings {
    private final @Nullable Readings earlier;
    private final Map<Rule, RuleInfo> rules = new IdentityHashMap<>();
    private final Map<Constraint, Condition> conditions = new IdentityHashMap<>();

    /** @param earlier those of a rulebook that is complete, null if there is none */
    Readings(@Nullable Readings earlier) {
        this.earlier = earlier;
    }

    RuleInfo rule(Rule rule, Supplier<RuleInfo> reader) {
        RuleInfo known = earlier == null ? null : earlier.rules.get(rule);
        RuleInfo info = known != null ? known : reader.get();
        rules.put(rule, info);
        return info;
    }

    Condition condition(Constraint constraint, Supplier<Condition> reader) {
        Condition known = earlier == null ? null : earlier.conditions.get(constraint);
        Condition condition = known != null ? known : reader.get();
        conditions.put(constraint, condition);
        return condition;
    }
}
