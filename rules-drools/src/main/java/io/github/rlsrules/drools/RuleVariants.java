package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.CompiledRule;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;

/**
 * Rules that were compiled apart from any rulebook, each to be tried in the place of one of a rulebook's own: what a tool
 * needs that asks whether a change of a rule would be noticed. Immutable, safe to share between threads.
 *
 * @since 0.1.0
 */
public final class RuleVariants {
    private final Map<String, Rule> byName;

    private RuleVariants(Map<String, Rule> byName) {
        this.byName = byName;
    }

    /**
     * Loads compiled rules.
     *
     * @param loader of those classes
     * @param models the classes that Drools generated, as its list of models names them
     * @return the rules by the names under which they were compiled
     * @throws IllegalArgumentException if a class cannot be loaded
     */
    public static RuleVariants load(ClassLoader loader, List<String> models) {
        Map<String, Rule> byName = new HashMap<>();
        DroolsModels.rules(loader, models).forEach(rule -> byName.put(rule.getName(), rule));
        return new RuleVariants(byName);
    }

    /**
     * {@return the rulebook with one of its rules replaced; the replacement takes over its id and its place} Its hash changes.
     *
     * @param rulebook that has the rule
     * @param ruleId the rule that is replaced
     * @param variant the name under which the replacement was compiled
     * @throws RulebookException if there is no such rule or variant, or the result breaks a rule of soundness
     */
    public Rulebook replace(Rulebook rulebook, String ruleId, String variant) {
        Rule replacement = byName.get(variant);
        if (replacement == null) {
            throw new RulebookException("no rule " + variant + " among " + byName.size() + " variants");
        }
        if (rulebook.rule(ruleId).isEmpty()) {
            throw new RulebookException("no rule " + ruleId + " to replace in rulebook "
                    + rulebook.id().id());
        }
        CompiledRule read =
                ModelReader.read(List.of(replacement), Map.of(), Map.of()).get(0);
        return rulebook.replacing(read.inThePlaceOf(rulebook.rule(ruleId).get()), variant);
    }
}
