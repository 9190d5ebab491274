package io.github.rlsrules.runtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the facts of which one answer, with nothing else known, raises an alarm. An age, a sex or a list of medicines, which
 * alarms read too, is none of them. It tries the answers: whatever a rule is made of, this is what it does.
 */
final class DangerSigns {
    private final RuleTree tree;
    private final List<RuleNode> alarms;
    private final Alternatives nothingKnown;
    private final Evaluation blank;

    private DangerSigns(RuleTree tree, List<RuleNode> alarms) {
        Facts nothing = Facts.builder().build();
        this.tree = tree;
        this.alarms = alarms;
        this.nothingKnown = new Alternatives(tree, nothing, RuleTree.withFeeding(alarms));
        this.blank = tree.evaluate(nothing);
    }

    /** Their paths. */
    static Set<String> of(RuleTree tree, List<RuleNode> alarms) {
        return alarms.isEmpty() ? Set.of() : new DangerSigns(tree, alarms).paths();
    }

    private Set<String> paths() {
        Set<FactPath> waitedFor = new LinkedHashSet<>();
        alarms.forEach(alarm -> blank.addMissing(alarm, waitedFor));
        Set<String> open = Set.copyOf(FactPath.paths(waitedFor));
        Set<String> signs = new LinkedHashSet<>();
        for (FactType type : tree.factTypes()) {
            if (!type.isList()) {
                facts(type).forEach(fact -> {
                    for (Component component : type.components()) {
                        String path = type.isKeyed() ? type.pathOf(fact) : type.pathOf(fact, component);
                        if (open.contains(path) && raisesAlarm(type, fact, component)) {
                            signs.add(path);
                        }
                    }
                });
            }
        }
        return signs;
    }

    /** The facts of a type that there can be, with nothing known of them. */
    private static Stream<Object> facts(FactType type) {
        return type.isKeyed()
                ? type.key().constants().stream().map(key -> type.blankWith(type.key(), key))
                : Stream.of(type.blank());
    }

    private boolean raisesAlarm(FactType type, Object fact, Component component) {
        return values(type, fact, component).anyMatch(value -> {
            Facts facts = Facts.builder()
                    .add(type.with(fact, Map.of(component, value)))
                    .build();
            Evaluation evaluation = tree.evaluate(facts);
            return alarms.stream()
                    .anyMatch(alarm -> evaluation.verdict(alarm).now()
                            && !blank.verdict(alarm).now());
        });
    }

    private Stream<Object> values(FactType type, Object fact, Component component) {
        if (type.isKeyed() && component == type.key()) {
            return Stream.of(component.read(fact));
        }
        Domain domain = nothingKnown.domain(type, component);
        return domain.all().stream().mapToObj(domain::value);
    }
}
