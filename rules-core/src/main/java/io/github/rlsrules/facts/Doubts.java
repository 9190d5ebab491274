package io.github.rlsrules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was set aside although it may be right: each doubt with the ways in which a patient gets back what it is about. Advice
 * rests on none of them; an alarm asks what would be if one were right.
 */
final class Doubts {
    /** So many combinations are tried; of further doubts each way is still tried, but not beside every way of the others. */
    private static final int MOST = 64;

    private final List<List<Consumer<Draft>>> ways = new ArrayList<>();

    @SafeVarargs
    final void add(Consumer<Draft>... oneOf) {
        add(List.of(oneOf));
    }

    void add(List<Consumer<Draft>> oneOf) {
        ways.add(oneOf);
    }

    /** The patient as he is if everything is right, in each way. */
    List<RlsPatient> ifRight(RlsPatient sound) {
        if (ways.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = List.of(new Draft(sound));
        for (List<Consumer<Draft>> doubt : ways) {
            drafts = drafts.size() * doubt.size() <= MOST ? inEachWay(drafts, doubt) : inOneWay(drafts, doubt);
        }
        return drafts.stream().map(Draft::patient).toList();
    }

    private static List<Draft> inEachWay(List<Draft> drafts, List<Consumer<Draft>> doubt) {
        List<Draft> next = new ArrayList<>();
        for (Draft draft : drafts) {
            for (Consumer<Draft> way : doubt) {
                Draft copy = doubt.size() == 1 ? draft : draft.copy();
                way.accept(copy);
                next.add(copy);
            }
        }
        return next;
    }

    private static List<Draft> inOneWay(List<Draft> drafts, List<Consumer<Draft>> doubt) {
        for (int i = 0; i < drafts.size(); i++) {
            doubt.get(i % doubt.size()).accept(drafts.get(i));
        }
        return drafts;
    }
}
