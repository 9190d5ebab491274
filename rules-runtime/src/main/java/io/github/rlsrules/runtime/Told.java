package io.github.rlsrules.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a patient is told so far, and with it how much it matters to hear of something more: a lot if it sends somebody elsewhere or sooner,
 * little if it is one more reason to go where they go anyway. What is urgent matters whatever is told.
 */
final class Told {
    /** How much of its weight is left to what leads nowhere else. */
    private static final double MORE_OF_THE_SAME = 0.02;

    /** To whom somebody is sent, and how soon. */
    private final Map<String, Urgency> places = new HashMap<>();
    /** The same of what no answer can take back. */
    private final Map<String, Urgency> forGood = new HashMap<>();

    Told(List<? extends Finding<?>> findings) {
        for (Finding<?> finding : findings) {
            Outcome outcome = finding.outcome();
            if (finding.rule().level().isFor(Audience.PATIENT) && Said.leads(outcome)) {
                add(outcome, places);
                if (!finding.isProvisional()) {
                    add(outcome, forGood);
                }
            }
        }
    }

    private static void add(Outcome outcome, Map<String, Urgency> places) {
        places.merge(Said.destination(outcome), outcome.urgency(), (one, other) -> one.isAtLeast(other) ? one : other);
    }

    /**
     * How much it matters to hear of what a rule concludes; or, of what is told for now, to hear that it is not so.
     *
     * @param isTold whether it is told for now
     */
    double weight(RuleNode rule, boolean isTold) {
        Urgency urgency = rule.outcome().urgency();
        if (urgency.isAtLeast(Urgency.URGENT)) {
            return weight(urgency);
        }
        return isNew(rule, isTold ? forGood : places) ? weight(Urgency.ROUTINE) : MORE_OF_THE_SAME * weight(urgency);
    }

    /** How much it matters to hear of something so urgent; the steps are those in which urgencies differ, no measured numbers. */
    static double weight(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> 1000;
            case SAME_DAY -> 300;
            case URGENT -> 100;
            case ROUTINE -> 5;
            default -> 1;
        };
    }

    /** Whether it is the answer, or sends somebody where nothing else does, or sooner. */
    private boolean isNew(RuleNode rule, Map<String, Urgency> places) {
        Outcome outcome = rule.outcome();
        if (!rule.info().level().isFor(Audience.PATIENT)) {
            return false;
        }
        if (!Said.leads(outcome)) {
            return outcome.part() == Part.ANSWER;
        }
        Urgency told = places.get(Said.destination(outcome));
        if (told != null) {
            return !told.isAtLeast(outcome.urgency());
        }
        List<Urgency> planned = places.values().stream()
                .filter(urgency -> !urgency.isAtLeast(Urgency.URGENT))
                .toList();
        return Said.destination(outcome).isEmpty()
                ? planned.stream().noneMatch(urgency -> urgency.isAtLeast(outcome.urgency()))
                : planned.stream()
                                .filter(urgency -> urgency.compareTo(outcome.urgency()) < 0)
                                .count()
                        < Summary.ACTIONS;
    }
}
