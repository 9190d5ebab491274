package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Combinations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was set aside although it may be right: each doubt with the ways in which a patient gets back what it is about. Advice
 * rests on none of them; an alarm asks what would be if one were right.
 */
final class Doubts {
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
            drafts = inEachWay(drafts, doubt);
        }
        return drafts.stream().map(Draft::patient).toList();
    }

    /** What is needed again is copied, the rest goes on: otherwise long lists would be copied for each doubt. */
    private static List<Draft> inEachWay(List<Draft> drafts, List<Consumer<Draft>> doubt) {
        List<Draft> next = new ArrayList<>();
        for (Combinations.Pick pick : Combinations.of(drafts.size(), doubt.size())) {
            Draft before = drafts.get(pick.before());
            Draft draft = pick.isLast() ? before : before.copy();
            doubt.get(pick.way()).accept(draft);
            next.add(draft);
        }
        return next;
    }
}
