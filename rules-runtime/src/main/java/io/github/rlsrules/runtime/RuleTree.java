package io.github.rlsrules.runtime;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All rules of a rulebook in the order of their stages, ready to be evaluated. */
final class RuleTree {
    private final List<RuleNode> rules;
    private final Map<String, RuleNode> byId = new HashMap<>();
    private final FactView.Slots slots;
    /** Only tools ask for it, so hosts do not pay for it when they start. */
    private volatile @Nullable List<RuleInfo> infos;

    RuleTree(List<RuleNode> rules, FactView.Slots slots) {
        this.rules = rules;
        this.slots = slots;
        rules.forEach(r -> byId.put(r.id(), r));
    }

    List<RuleNode> rules() {
        return rules;
    }

    /** What is known of all rules, by id. */
    List<RuleInfo> infos() {
        List<RuleInfo> known = infos;
        if (known == null) {
            known = rules.stream()
                    .map(RuleNode::info)
                    .sorted(Comparator.comparing(RuleInfo::id))
                    .toList();
            infos = known;
        }
        return known;
    }

    @Nullable
    RuleNode find(String id) {
        return byId.get(id);
    }

    RuleNode rule(String id) {
        RuleNode rule = find(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id + " in this rulebook");
        }
        return rule;
    }

    /** Some rules and all whose outcomes these read, in the order of their stages: what it takes to evaluate them. */
    static List<RuleNode> withFeeding(List<RuleNode> some) {
        TreeSet<RuleNode> all = new TreeSet<>(Comparator.comparing(RuleNode::index));
        some.forEach(rule -> addWithFeeding(rule, all));
        return List.copyOf(all);
    }

    private static void addWithFeeding(RuleNode rule, TreeSet<RuleNode> all) {
        if (all.add(rule)) {
            for (RulePattern pattern : rule.patterns()) {
                if (pattern instanceof OutcomePattern outcomes) {
                    outcomes.producers().forEach(p -> addWithFeeding(p, all));
                }
            }
        }
    }

    List<FactType> factTypes() {
        return slots.types();
    }

    /** Whether some rule reads this component of this fact. */
    boolean reads(FactType type, Component component, Object fact) {
        return rules.stream()
                .flatMap(r -> r.patterns().stream())
                .anyMatch(p -> p instanceof FactPattern pattern && pattern.reads(type, component, fact));
    }

    FactView view(Facts facts) {
        return slots.view(facts);
    }

    /** The order in which outcomes are listed: the most urgent first, then by stage and rule. */
    static Comparator<RuleNode> byUrgency() {
        return Comparator.comparing((RuleNode r) -> r.outcome().urgency())
                .thenComparing(RuleNode::stage)
                .thenComparing(RuleNode::id);
    }
}
