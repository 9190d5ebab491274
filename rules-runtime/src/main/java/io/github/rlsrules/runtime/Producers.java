package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Possibility.Either;
import io.github.rlsrules.runtime.Possibility.Goal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that conclude what a pattern over outcomes looks for. All patterns that look for the same share them. */
final class Producers {
    private final List<RuleNode> rules;
    /** Only tools ask for it, and it takes long, so it is worked out once. */
    private volatile @Nullable Set<Truth> truths;

    Producers(List<RuleNode> rules) {
        this.rules = rules;
    }

    List<RuleNode> rules() {
        return rules;
    }

    /** How it can come out whether one of them fires. */
    Set<Truth> truths() {
        Set<Truth> known = truths;
        if (known == null) {
            known = Arrays.stream(Truth.values()).filter(this::canCome).collect(Truth.toSet());
            truths = known;
        }
        return known;
    }

    private boolean canCome(Truth truth) {
        return switch (truth) {
            case UNKNOWN -> rules.stream().anyMatch(p -> p.truths().contains(truth));
            case FALSE -> Possibility.of(List.of(goal(false)));
            case TRUE ->
                rules.stream().anyMatch(p -> p.truths().contains(truth) && Possibility.of(List.of(p.goal(true))));
        };
    }

    /** It is concluded if one fires, so it is not only if all fail. */
    Either goal(boolean concluded) {
        return () -> {
            List<Goal> goals = rules.stream().<Goal>map(p -> p.goal(concluded)).toList();
            return concluded ? goals.stream().map(List::of).toList() : List.of(goals);
        };
    }

    /** Whether one of them fires. */
    Verdict verdict(Evaluation evaluation) {
        Verdict found = Verdict.NO;
        for (RuleNode rule : rules) {
            found = found.or(evaluation.verdict(rule));
        }
        return found;
    }
}
