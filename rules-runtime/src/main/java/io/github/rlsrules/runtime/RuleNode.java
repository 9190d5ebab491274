package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Possibility.Either;
import io.github.rlsrules.runtime.Possibility.Goal;
import java.util.List;
import java.util.Set;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** A rule as the second evaluator sees it. Its place in the list of all rules is its index. */
final class RuleNode {
    private final int index;
    private final RuleInfo info;
    private final int stage;
    private final RulePattern[] patterns;
    private final Rule model;
    /** Only tools ask for it, so hosts do not pay for it when they start. */
    private volatile @Nullable Set<Truth> truths;

    private volatile @Nullable RuleLogic logic;

    RuleNode(int index, RuleInfo info, int stage, List<RulePattern> patterns, Rule model) {
        this.index = index;
        this.info = info;
        this.stage = stage;
        this.patterns = patterns.toArray(RulePattern[]::new);
        this.model = model;
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

    List<RulePattern> patterns() {
        return List.of(patterns);
    }

    Rule model() {
        return model;
    }

    /** How it can come out. */
    Set<Truth> truths() {
        Set<Truth> known = truths;
        if (known == null) {
            known = RulePattern.all(patterns().stream().map(RulePattern::truths).toList());
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
        return patterns().stream().<Goal>map(p -> p.goal(hold)).toList();
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
            known = new RuleLogic(
                    info, patterns().stream().map(RulePattern::logic).toList());
            logic = known;
        }
        return known;
    }

    Verdict verdict(Evaluation evaluation) {
        Verdict all = Verdict.YES;
        for (RulePattern p : patterns) {
            all = all.and(p.verdict(evaluation));
            if (all == Verdict.NO) {
                break;
            }
        }
        return all;
    }

    /** Whether it would fire if every guard that it requires were lifted. */
    boolean firesWithoutGuards(Evaluation evaluation) {
        for (RulePattern p : patterns) {
            boolean guard = p instanceof OutcomePattern outcomes && outcomes.isGuard();
            if (!guard && !p.verdict(evaluation).now()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return info.id();
    }
}
