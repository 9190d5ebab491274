package io.github.rlsrules.drools;

import io.github.rlsrules.runtime.CompiledRule;
import io.github.rlsrules.runtime.RuleModels;
import io.github.rlsrules.runtime.Rulebook;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Rule;

/** Reads rules that a test has written in memory, and runs them on Drools. */
public final class TestModels {
    private static final int FIRING_LIMIT = 10_000;
    /** A rulebook keeps what was read of a rule, not the rule: Drools needs it again. */
    private static final Map<CompiledRule, Rule> READ = Collections.synchronizedMap(new IdentityHashMap<>());

    private TestModels() {}

    public static List<CompiledRule> read(
            List<Rule> rules, Map<String, String> locations, Map<String, String> defaults) {
        List<CompiledRule> read = ModelReader.read(rules, locations, defaults);
        for (int i = 0; i < read.size(); i++) {
            READ.put(read.get(i), rules.get(i));
        }
        return read;
    }

    public static RuleModels.Runner runner(Rulebook rulebook) {
        return runner(rulebook, FIRING_LIMIT);
    }

    public static RuleModels.Runner runner(Rulebook rulebook, int firingLimit) {
        List<Rule> rules = rulebook.inOrder().stream()
                .map(id -> Objects.requireNonNull(READ.get(rulebook.compiled(id)), id))
                .toList();
        return new DroolsRunner(rules, rulebook.stages(), firingLimit);
    }
}
