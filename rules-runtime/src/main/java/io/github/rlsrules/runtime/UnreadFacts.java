package io.github.rlsrules.runtime;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the facts that a host gave and no rule reads. */
final class UnreadFacts {
    private UnreadFacts() {}

    static List<NotAssessed> of(RuleTree tree, Facts facts) {
        Set<String> paths = new TreeSet<>(); // sorted: the order of facts must not show
        for (Record fact : facts.records()) {
            FactType type = FactType.of(fact.getClass());
            if (type.isList() || type.isDerived()) {
                continue; // a list is read as a whole; what it holds that is not known is said by who built it
            }
            for (Component component : type.components()) {
                if (isGiven(fact, type, component) && !tree.readers().isRead(type, component, fact)) {
                    paths.add(type.pathOf(fact, component));
                }
            }
        }
        return paths.stream()
                .map(path -> new NotAssessed(path, NotAssessed.Reason.NO_RULE_READS_IT))
                .toList();
    }

    /** Whether the host told it; of a fact with a key, the key stands for all of it. */
    static boolean isGiven(Record fact, FactType type, Component component) {
        if (type.isKeyed()) {
            return component == type.key();
        }
        return !component.isUnknown(component.ordinal(fact));
    }
}
