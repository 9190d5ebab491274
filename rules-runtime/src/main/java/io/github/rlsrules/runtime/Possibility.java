package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether some patient exists for whom all goals come true, once everything is known: that a rule fires, that another does
 * not. It tries one way after the other and turns back where two of them contradict each other. Lists never contradict
 * anything, and what takes too long is taken for possible.
 */
final class Possibility {
    private static final int STEPS = 20_000;

    private final Map<List<Object>, List<Answered>> answers = new HashMap<>();
    private int steps = STEPS;

    /** Something to be brought about. */
    sealed interface Goal permits Answered, Either {}

    /**
     * One answer, known for good.
     *
     * @param of what tells it apart: the fact's type, its key and the component
     * @param holds whether the condition is to hold
     */
    record Answered(List<Object> of, Condition condition, boolean holds) implements Goal {}

    /** One way among several, each of which needs all its goals. */
    @FunctionalInterface
    non-sealed interface Either extends Goal {
        List<List<Goal>> ways();
    }

    private Possibility() {}

    static boolean of(List<? extends Goal> goals) {
        return new Possibility().reach(List.copyOf(goals));
    }

    private boolean reach(List<Goal> goals) {
        if (goals.isEmpty() || --steps < 0) {
            return true;
        }
        Goal first = goals.get(0);
        List<Goal> rest = goals.subList(1, goals.size());
        if (first instanceof Answered answer) {
            return reach(answer, rest);
        }
        for (List<Goal> way : ((Either) first).ways()) {
            if (reach(Stream.concat(way.stream(), rest.stream()).toList())) {
                return true;
            }
        }
        return false;
    }

    private boolean reach(Answered answer, List<Goal> rest) {
        List<Answered> same = answers.computeIfAbsent(answer.of, k -> new ArrayList<>());
        same.add(answer);
        boolean reached = isPossible(same) && reach(rest);
        same.remove(same.size() - 1);
        return reached;
    }

    /** Whether one value gives all these answers. */
    private static boolean isPossible(List<Answered> same) {
        return same.stream()
                .flatMap(a -> a.condition.valuesToTry())
                .anyMatch(value ->
                        same.stream().allMatch(a -> a.condition.verdictOf(value) == Verdict.of(a.holds, true)));
    }
}
