package io.github.rlsrules.authoring.interview;

import io.github.rlsrules.runtime.Part;
import java.util.Map;
import java.util.Set;

/**
 * How one interview went.
 *
 * @param taps how many screens were answered: a list of ticks is one, and so is any other question
 * @param items how many questions the person read
 * @param stop why it may have stopped; CAP if it never might
 * @param missedEmergencies rules that raise an emergency on all that the person knows, where the interview ended without any emergency
 * @param missedAlarms the same of what is urgent or due the same day, where it ended without any emergency
 * @param difference how its end differs from all that the person knows; nothing beside an emergency
 * @param differenceOfNotKnown how what the person knows differs from what is true of the person
 * @param toldAt after how many taps something of each part was told first
 * @param ruleAt after how many taps each rule was told first of those that tell patients something; 0 before anything was asked
 * @param wholeSays the rules that tell something to the person on all that the person knows
 * @param dangerAt after how many taps each rule that is at least urgent was told first
 * @param tapsOnScreens on which screen how many taps were; of a question that is no tick with its fact
 */
public record InterviewCourse(
        SimulatedPerson person,
        int taps,
        int items,
        String stop,
        Set<String> missedEmergencies,
        Set<String> missedAlarms,
        Difference difference,
        Difference differenceOfNotKnown,
        Map<Part, Integer> toldAt,
        Map<String, Integer> ruleAt,
        Set<String> wholeSays,
        Map<String, Integer> dangerAt,
        Map<String, Integer> tapsOnScreens) {

    public boolean endedForAnAlarm() {
        return stop.equals("ALARM");
    }

    /** Whether what the person is told to do differs from all that the person knows: the headline, whom to go to, or by when. */
    public boolean saysOtherwise() {
        return difference == Difference.HEADLINE || difference == Difference.ACT;
    }
}
