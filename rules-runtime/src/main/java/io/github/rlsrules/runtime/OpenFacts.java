package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * For which facts each rule waits: worked out once a rule, since many rest on the same ones. A fact is told by its place among those
 * met. A rule that reads nothing of what is known waits for what it waits for of everybody.
 */
final class OpenFacts {
    private final Evaluation evaluation;
    /** Those of whom nothing is known; null if these are they. */
    private final @Nullable OpenFacts ofNobody;

    private final BitSet readers;
    private final @Nullable BitSet[] missing;
    private final @Nullable BitSet[] leading;
    /** Those that are not among the {@link #facts} of nobody. */
    private final Map<String, Integer> places = new HashMap<>();

    private final List<FactPath> facts;

    private OpenFacts(Evaluation evaluation, BitSet readers, @Nullable OpenFacts ofNobody) {
        this.evaluation = evaluation;
        this.readers = readers;
        this.ofNobody = ofNobody;
        int rules = evaluation.tree().rules().size();
        this.missing = new BitSet[rules];
        this.leading = new BitSet[rules];
        this.facts = ofNobody == null ? new ArrayList<>() : new ArrayList<>(ofNobody.facts);
    }

    static OpenFacts of(Evaluation evaluation) {
        RuleTree tree = evaluation.tree();
        return new OpenFacts(evaluation, tree.readers().of(evaluation.given()), tree.openOfNobody());
    }

    /** Of whom nothing is known; complete, so that many may read it at a time. */
    static OpenFacts ofNobody(Evaluation evaluation) {
        OpenFacts nobody = new OpenFacts(evaluation, new BitSet(), null);
        for (RuleNode rule : evaluation.tree().rules()) {
            nobody.missing(rule);
            nobody.leading(rule);
        }
        return nobody;
    }

    /** Whether a rule reads something of what is known. */
    boolean isRead(RuleNode rule) {
        return readers.get(rule.index());
    }

    /** The places of the facts that would decide an undecided rule, or could withdraw a provisional one. */
    BitSet missing(RuleNode rule) {
        return ofNobody != null && !isRead(rule)
                ? ofNobody.missing(rule)
                : of(rule, missing, evaluation::addMissing, this::missing);
    }

    /** The places of those that come first: whether somebody is pregnant, before for how long. */
    BitSet leading(RuleNode rule) {
        return ofNobody != null && !isRead(rule)
                ? ofNobody.leading(rule)
                : of(rule, leading, this::addLeading, this::leading);
    }

    private BitSet of(
            RuleNode rule,
            @Nullable BitSet[] known,
            BiConsumer<List<RulePattern>, Missing> adding,
            Function<RuleNode, BitSet> ofOther) {
        BitSet found = known[rule.index()];
        if (found == null) {
            BitSet making = new BitSet();
            adding.accept(rule.clauses(), new Missing() {
                @Override
                public void add(FactPath fact) {
                    making.set(place(fact));
                }

                @Override
                public void addOf(RuleNode other) {
                    making.or(ofOther.apply(other));
                }
            });
            known[rule.index()] = making;
            found = making;
        }
        return found;
    }

    /** What the first open pattern reads, guards last, for they only matter to what would fire. */
    private void addLeading(List<RulePattern> all, Missing to) {
        RulePattern first = null;
        for (RulePattern pattern : all) {
            if ((first == null || first.isGuard() && !pattern.isGuard())
                    && !pattern.verdict(evaluation).isSettled()) {
                first = pattern;
            }
        }
        if (first instanceof AnyOf anyOf) {
            anyOf.open(evaluation).forEach(alternative -> addLeading(alternative, to));
        } else if (first != null) {
            first.addMissing(evaluation, to);
        }
    }

    /** The place of what is found at a path, whether or not a rule reads it. */
    int place(String path) {
        return place(new FactPath(path, Integer.MAX_VALUE));
    }

    /** Several facts may be found at one path: it has the order of the first of them. */
    private int place(FactPath fact) {
        Integer place = ofNobody == null ? null : ofNobody.places.get(fact.path());
        if (place == null) {
            place = places.putIfAbsent(fact.path(), facts.size());
        }
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
