package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.CompiledRule;
import io.github.rlsrules.runtime.RuleModels;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Executable models of Drools. Found as a service; made by hand only in tests.
 *
 * @since 0.1.0
 */
public final class DroolsModels implements RuleModels {
    /** Far more than any rulebook fires for one patient; rules only insert, so reaching it means a fault. */
    private static final int FIRING_LIMIT = 100_000;

    /** Made by the service loader, see {@link RuleModels#onClassPath}. */
    public DroolsModels() {}

    @Override
    public List<CompiledRule> read(
            ClassLoader loader, List<String> models, Map<String, String> locations, Map<String, String> defaults) {
        return ModelReader.read(rules(loader, models), locations, defaults);
    }

    @Override
    public Runner runner(Rulebook rulebook) {
        return new DroolsRunner(rules(rulebook), rulebook.stages(), FIRING_LIMIT);
    }

    /**
     * {@return the rules of a rulebook as Drools compiled them, in the order of evaluation: for a host that runs them in
     * sessions of its own} All stand in one package, and a session needs the focus on their stages, the last one first.
     * {@link #model} has them as one model.
     *
     * @param rulebook whose models are on the class path
     * @throws IllegalArgumentException if a model does not load
     * @throws RulebookException if none has one of the rules
     */
    public static List<Rule> rules(Rulebook rulebook) {
        Map<String, Rule> byId = new HashMap<>();
        for (Rulebook.Models some : rulebook.models()) {
            rules(some.loader(), some.classes()).forEach(rule -> byId.put(rule.getName(), rule));
        }
        return rulebook.inOrder().stream()
                .map(id -> Objects.requireNonNullElseGet(byId.get(id), () -> {
                    throw new RulebookException("no model has rule " + id);
                }))
                .toList();
    }

    /**
     * {@return the same as one model: {@code KieBaseBuilder.createKieBaseFromModel(model, ShareBetaNodesOption.NO)} makes a
     * base of it}
     *
     * @param rulebook whose models are on the class path
     * @throws IllegalArgumentException if a model does not load
     * @throws RulebookException if none has one of the rules
     */
    public static Model model(Rulebook rulebook) {
        return new RulesModel(rules(rulebook));
    }

    /** The rules of models by the names of their classes. */
    static List<Rule> rules(ClassLoader loader, List<String> models) {
        List<Rule> rules = new ArrayList<>();
        for (String name : models) {
            rules.addAll(model(loader, name).getRules());
        }
        return rules;
    }

    private static Model model(ClassLoader loader, String className) {
        try {
            return (Model)
                    Class.forName(className, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new IllegalArgumentException("model " + className + " does not load: " + e, e);
        }
    }
}
