package io.github.rlsrules.authoring.fingerprint;

import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Suppression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which rules read the outcome of which, directly or through others. */
public final class RuleGraph {
    private final Map<String, Set<String>> readers = new HashMap<>();
    private final Map<String, Set<String>> feeders = new HashMap<>();
    private final Set<String> suppressions = new HashSet<>();

    private RuleGraph() {}

    public static RuleGraph of(Rulebook rulebook) {
        RuleGraph graph = new RuleGraph();
        for (RuleLogic logic : rulebook.logic()) {
            String rule = logic.rule().id();
            if (logic.rule().outcome() instanceof Suppression) {
                graph.suppressions.add(rule);
            }
            logic.patterns().stream().flatMap(p -> p.producers().stream()).forEach(producer -> {
                graph.readers.computeIfAbsent(producer, r -> new TreeSet<>()).add(rule);
                graph.feeders.computeIfAbsent(rule, r -> new TreeSet<>()).add(producer);
            });
        }
        return graph;
    }

    /** Whether it can withdraw what others conclude. */
    public boolean isSuppression(String rule) {
        return suppressions.contains(rule);
    }

    /** The rule and all whose status it can change. */
    public Set<String> affectedBy(String rule) {
        return closure(Set.of(rule), readers);
    }

    /** The rules whose conclusions a rule reads itself. */
    Set<String> feeders(String rule) {
        return feeders.getOrDefault(rule, Set.of());
    }

    /** All rules on which the status of these depends, these included. */
    public Set<String> feeding(Set<String> rules) {
        return closure(rules, feeders);
    }

    private static Set<String> closure(Set<String> from, Map<String, Set<String>> next) {
        Set<String> all = new TreeSet<>();
        for (String rule : from) {
            add(rule, next, all);
        }
        return all;
    }

    private static void add(String rule, Map<String, Set<String>> next, Set<String> all) {
        if (all.add(rule)) {
            next.getOrDefault(rule, Set.of()).forEach(other -> add(other, next, all));
        }
    }
}
