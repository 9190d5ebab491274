package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether some patient exists for whom all goals come true, once everything is known: that a rule fires, that another does
 * not. It tries one way after the other and turns back where two of them contradict each other. What takes too long is
 * taken for possible.
 */
final class Possibility {
    private static final int STEPS = 20_000;

    private final Map<List<Object>, List<Answered>> answers = new HashMap<>();
    private final List<Listed> listed = new ArrayList<>();
    private int steps = STEPS;

    /** Something to be brought about. */
    sealed interface Goal permits Answered, Listed, Either {}

    /**
     * One answer, known for good.
     *
     * @param of what tells it apart: the fact and the component
     * @param holds whether the test is to hold
     */
    record Answered(List<Object> of, Test test, boolean holds) implements Goal {}

    /**
     * What a list holds, known for good.
     *
     * @param holds whether some item meets all conditions, or none does
     */
    record Listed(FactType type, List<Condition> conditions, boolean holds) implements Goal {}

    /** One way among several, each of which needs all its goals. */
    @FunctionalInterface
    non-sealed interface Either extends Goal {
        List<List<Goal>> ways();
    }

    /** What is asked of a value. */
    interface Test {
        /** Values among which there is one for every verdict. */
        Stream<Object> valuesToTry();

        Verdict verdictOf(Object value);
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
        if (first instanceof Listed list) {
            return reach(list, rest);
        }
        for (List<Goal> way : ((Either) first).ways()) {
            if (reach(both(way, rest))) {
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

    /** Every match is an item of its own, which must not be what is to be on the list nowhere. */
    private boolean reach(Listed list, List<Goal> rest) {
        List<Goal> goals =
                new ArrayList<>(list.holds ? List.of(answered(list, list.conditions, true)) : complete(list.type));
        for (Listed other : listed) {
            if (other.type == list.type && other.holds != list.holds) {
                Listed item = list.holds ? list : other;
                Listed nowhere = list.holds ? other : list;
                goals.add(answered(item, nowhere.conditions, false));
            }
        }
        listed.add(list);
        boolean reached = reach(both(goals, rest));
        listed.remove(listed.size() - 1);
        return reached;
    }

    private static Either answered(Object fact, List<Condition> conditions, boolean hold) {
        return FactPattern.goal(hold, conditions, new Identity(fact));
    }

    /** Tells apart two items that are to meet the same conditions. */
    private record Identity(Object of) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.of == of;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(of);
        }
    }

    /** Only of a complete list it is known for good what is not on it. */
    private static List<Goal> complete(FactType list) {
        FactType told = list.completeness();
        return told == null
                ? List.of()
                : List.of(new Answered(FactPattern.answer(told.component("complete"), told), IS_YES, true));
    }

    private static final Test IS_YES = new Test() {
        @Override
        public Stream<Object> valuesToTry() {
            return Stream.of((Object[]) Answer.values());
        }

        @Override
        public Verdict verdictOf(Object value) {
            return Verdict.of(value == Answer.YES, value != Answer.UNKNOWN);
        }
    };

    private static List<Goal> both(List<Goal> first, List<Goal> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Whether one value gives all these answers. */
    private static boolean isPossible(List<Answered> same) {
        return same.stream()
                .flatMap(a -> a.test.valuesToTry())
                .anyMatch(value -> same.stream().allMatch(a -> a.test.verdictOf(value) == Verdict.of(a.holds, true)));
    }
}
