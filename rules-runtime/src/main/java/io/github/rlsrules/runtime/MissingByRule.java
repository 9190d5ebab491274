package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For which facts each rule waits: worked out once a rule, since many rest on the same ones. A fact is told by its place among those met. */
final class MissingByRule {
    private final Evaluation evaluation;
    private final @Nullable BitSet[] byRule;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<FactPath> facts = new ArrayList<>();

    MissingByRule(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.byRule = new BitSet[evaluation.tree().rules().size()];
    }

    /** The places of the facts that would decide an undecided rule, or could withdraw a provisional one. */
    BitSet of(RuleNode rule) {
        BitSet known = byRule[rule.index()];
        if (known == null) {
            known = find(rule);
            byRule[rule.index()] = known;
        }
        return known;
    }

    private BitSet find(RuleNode rule) {
        BitSet missing = new BitSet();
        evaluation.addMissing(rule.clauses(), new Missing() {
            @Override
            public void add(FactPath fact) {
                missing.set(place(fact));
            }

            @Override
            public void addOf(RuleNode other) {
                missing.or(of(other));
            }
        });
        return missing;
    }

    /** Several facts may be found at one path: it has the order of the first of them. */
    int place(FactPath fact) {
        Integer place = places.putIfAbsent(fact.path(), facts.size());
        if (place == null) {
            facts.add(fact);
            return facts.size() - 1;
        }
        if (fact.order() < facts.get(place).order()) {
            facts.set(place, fact);
        }
        return place;
    }

    /** The fact at a place; its order is known once all rules have been asked for. */
    FactPath fact(int place) {
        return facts.get(place);
    }
}
