package io.github.rlsrules.runtime;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parts of the facts each rule reads, itself or through what other rules conclude. A part is a component of a record that a patient has
 * once, a key of facts that have one, or a list as a whole.
 */
final class Readers {
    private final Map<FactType, Integer> firstParts = new HashMap<>();
    private int parts;
    private final BitSet[] byRule;
    private final BitSet ofAll = new BitSet();

    Readers(List<RuleNode> rules) {
        this.byRule = new BitSet[rules.size()];
        for (RuleNode rule : rules) { // what a rule reads stands before it
            BitSet read = new BitSet();
            for (RulePattern pattern : rule.patterns()) {
                if (pattern instanceof FactPattern facts) {
                    add(facts, read);
                } else if (pattern instanceof OutcomePattern outcomes) {
                    outcomes.producers().forEach(producer -> read.or(byRule[producer.index()]));
                }
            }
            byRule[rule.index()] = read;
            ofAll.or(read);
        }
    }

    private void add(FactPattern facts, BitSet read) {
        int first = firstParts.computeIfAbsent(facts.type, this::firstOf);
        if (facts.type.isList()) {
            read.set(first);
        } else if (facts instanceof KeyedPattern keyed) {
            keyed.keys().forEach(key -> read.set(first + key.ordinal()));
        } else {
            facts.tests().forEach(test -> read.set(first + test.component().position()));
        }
    }

    private int firstOf(FactType type) {
        int first = parts;
        if (type.isList()) {
            parts += 1;
        } else {
            parts += type.isKeyed()
                    ? type.key().constants().size()
                    : type.components().size();
        }
        return first;
    }

    /** Whether some rule reads this component of a fact that is no list; of one with a key, whether one reads the key. */
    boolean isRead(FactType type, Component component, Record fact) {
        Integer first = firstParts.get(type);
        return first != null && ofAll.get(first + part(type, component, fact));
    }

    private static int part(FactType type, Component component, Record fact) {
        return type.isKeyed() ? type.key().ordinal(fact) : component.position();
    }

    /** The rules that read something of what is known; to all others this patient is one of whom nothing is known. */
    BitSet of(Facts facts) {
        BitSet known = known(facts);
        BitSet reading = new BitSet();
        for (int rule = 0; rule < byRule.length; rule++) {
            reading.set(rule, byRule[rule].intersects(known));
        }
        return reading;
    }

    private BitSet known(Facts facts) {
        BitSet known = new BitSet();
        for (Class<?> list : facts.completeLists()) {
            addList(FactType.of(list), known);
        }
        Cells cells = new Cells();
        for (Record fact : facts.records()) {
            FactType type = FactType.of(fact.getClass());
            Integer first = firstParts.get(type);
            if (type.isList()) {
                addList(type, known);
            } else if (first != null && type.isKeyed()) {
                known.set(first + type.key().ordinal(fact));
            } else if (first != null) {
                cells.read(type, fact);
                for (int i = 0; i < cells.answers; i++) {
                    known.set(first + cells.positions[i]);
                }
            }
        }
        return known;
    }

    private void addList(FactType type, BitSet known) {
        Integer part = firstParts.get(type);
        if (part != null) {
            known.set(part);
        }
    }
}
