package io.github.rlsrules.runtime;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rules read a fact, themselves or through what other rules conclude of it. */
final class Readers {
    private static final BitSet NONE = new BitSet();

    /** Of a record that a patient has once, by component; of facts with a key, by key; of a list, one for all of it. */
    private final Map<FactType, BitSet[]> byPart = new HashMap<>();

    Readers(List<RuleNode> rules) {
        for (RuleNode rule : rules) {
            for (RuleNode feeding : RuleTree.withFeeding(List.of(rule))) {
                for (RulePattern pattern : feeding.patterns()) {
                    if (pattern instanceof FactPattern facts) {
                        add(rule, facts);
                    }
                }
            }
        }
    }

    private void add(RuleNode rule, FactPattern facts) {
        FactType type = facts.type;
        if (type.isList()) {
            part(type, 0).set(rule.index());
        } else if (facts instanceof KeyedPattern keyed) {
            keyed.keys().forEach(key -> part(type, key.ordinal()).set(rule.index()));
        } else {
            facts.tests()
                    .forEach(test -> part(type, test.component().position()).set(rule.index()));
        }
    }

    private BitSet part(FactType type, int number) {
        BitSet[] parts = byPart.computeIfAbsent(type, t -> new BitSet[parts(t)]);
        if (parts[number] == null) {
            parts[number] = new BitSet();
        }
        return parts[number];
    }

    private static int parts(FactType type) {
        if (type.isList()) {
            return 1;
        }
        return type.isKeyed()
                ? type.key().constants().size()
                : type.components().size();
    }

    /** The rules that read this component of a fact that is no list; of one with a key, those that read the key. */
    BitSet of(FactType type, Component component, Record fact) {
        return of(type, type.isKeyed() ? type.key().ordinal(fact) : component.position());
    }

    private BitSet of(FactType type, int number) {
        BitSet[] parts = byPart.get(type);
        return parts == null || parts[number] == null ? NONE : parts[number];
    }

    /** The rules that read something of what is known; to all others this patient is one of whom nothing is known. */
    BitSet of(Facts facts) {
        BitSet all = new BitSet();
        for (Class<?> list : facts.completeLists()) {
            all.or(of(FactType.of(list), 0));
        }
        for (Record fact : facts.records()) {
            FactType type = FactType.of(fact.getClass());
            if (type.isList()) {
                all.or(of(type, 0));
            } else {
                for (Component component : type.components()) {
                    if (UnreadFacts.isGiven(fact, type, component)) {
                        all.or(of(type, component, fact));
                    }
                }
            }
        }
        return all;
    }
}
