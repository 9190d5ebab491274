package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Possibility.Either;
import io.github.rlsrules.runtime.Possibility.Goal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule that knows what it reads. Its place in the list of all rules is its index. */
final class RuleNode {
    private final int index;
    private final RuleInfo info;
    private final int stage;
    private final List<RulePattern> clauses;
    /** Only tools ask for it, so hosts do not pay for it when they start. */
    private volatile @Nullable Set<Truth> truths;

    private volatile @Nullable RuleLogic logic;
    private volatile @Nullable Set<String> timed;

    RuleNode(int index, RuleInfo info, int stage, List<RulePattern> clauses) {
        this.index = index;
        this.info = info;
        this.stage = stage;
        this.clauses = clauses;
    }

    int index() {
        return index;
    }

    RuleInfo info() {
        return info;
    }

    String id() {
        return info.id();
    }

    Outcome outcome() {
        return info.outcome();
    }

    /** Whether readers see its outcome; an intermediate one only feeds other rules. */
    boolean isVisible() {
        return !(info.outcome() instanceof Intermediate);
    }

    int stage() {
        return stage;
    }

    /** What must hold, all of it. */
    List<RulePattern> clauses() {
        return clauses;
    }

    /** All patterns, those of alternatives one after the other. */
    List<RulePattern> patterns() {
        return clauses.stream().flatMap(c -> c.patterns().stream()).toList();
    }

    /** Whether readers see it, and it is urgent at least. */
    boolean isAlarm() {
        return isVisible() && outcome().urgency().isAtLeast(Urgency.URGENT);
    }

    /** Paths of the signs that it tells apart by their time; worked out once for all patients. */
    Set<String> timed() {
        Set<String> known = timed;
        if (known == null) {
            known = new HashSet<>();
            for (RulePattern pattern : patterns()) {
                if (pattern instanceof FactPattern facts) {
                    known.addAll(facts.timed());
                }
            }
            timed = known;
        }
        return known;
    }

    /** How it can come out. */
    Set<Truth> truths() {
        Set<Truth> known = truths;
        if (known == null) {
            known = RulePattern.all(clauses.stream().map(RulePattern::truths).toList());
            truths = known;
        }
        return known;
    }

    /** What it takes that it fires for good, or does not. */
    Either goal(boolean fires) {
        return () -> fires
                ? List.of(goals(true))
                : goals(false).stream().map(List::of).toList();
    }

    private List<Goal> goals(boolean hold) {
        return clauses.stream().<Goal>map(p -> p.goal(hold)).toList();
    }

    RuleTruths truths(Evaluation evaluation) {
        return new RuleTruths(
                id(),
                evaluation.verdict(this).status(),
                patterns().stream().map(p -> p.truths(evaluation)).toList());
    }

    RuleLogic logic() {
        RuleLogic known = logic;
        if (known == null) {
            List<RuleLogic.Pattern> patterns = new ArrayList<>();
            for (int clause = 0; clause < clauses.size(); clause++) {
                if (clauses.get(clause) instanceof AnyOf anyOf) {
                    for (int i = 0; i < anyOf.alternatives().size(); i++) {
                        for (RulePattern pattern : anyOf.alternatives().get(i)) {
                            patterns.add(pattern.logic(clause, i));
                        }
                    }
                } else {
                    patterns.add(clauses.get(clause).logic(clause, 0));
                }
            }
            known = new RuleLogic(info, List.copyOf(patterns));
            logic = known;
        }
        return known;
    }

    /** The rule evaluated directly, given what the rules of earlier stages come to. */
    Verdict verdict(Evaluation evaluation) {
        Verdict all = Verdict.YES;
        for (RulePattern clause : clauses) {
            all = all.and(clause.verdict(evaluation));
            if (all == Verdict.NO) {
                break;
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return info.id();
    }
}
