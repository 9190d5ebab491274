package io.github.rlsrules.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Rule;

/**
 * Rules that were compiled apart from any rulebook, each to be tried in the place of one of a rulebook's own: what a tool
 * needs that asks whether a change of a rule would be noticed. Immutable, safe to share between threads.
 */
public final class RuleVariants {
    private final Map<String, Rule> byName = new LinkedHashMap<>();

    private RuleVariants() {}

    /**
     * Loads compiled rules.
     *
     * @param models the classes that Drools generated, as its list of models names them
     * @throws RulebookException if a class cannot be loaded
     */
    public static RuleVariants load(ClassLoader loader, List<String> models) {
        RuleVariants variants = new RuleVariants();
        for (String model : models) {
            RulebookFiles.model(loader, model, "a variant")
                    .getRules()
                    .forEach(rule -> variants.byName.put(rule.getName(), rule));
        }
        return variants;
    }

    /**
     * The rulebook with one of its rules replaced; the replacement takes over its id and its place. Its hash changes.
     *
     * @param ruleId the rule that is replaced
     * @param variant the name under which the replacement was compiled
     * @throws RulebookException if there is no such rule or variant, or the result breaks a rule of soundness
     */
    public Rulebook replace(Rulebook rulebook, String ruleId, String variant) {
        Rule replacement = byName.get(variant);
        if (replacement == null) {
            throw new RulebookException("no rule " + variant + " among " + byName.size() + " variants");
        }
        return rulebook.replacing(ruleId, new RenamedRule(replacement, ruleId), variant);
    }
}
