package io.github.rlsrules.authoring.interview;

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
 * @param saysOtherwise whether headline or actions of the summary are others than with all that the person knows
 * @param tapsOnScreens on which screen how many taps were; of a question that is no tick with its fact
 */
public record InterviewCourse(
        SimulatedPerson person,
        int taps,
        int items,
        String stop,
        Set<String> missedEmergencies,
        Set<String> missedAlarms,
        boolean saysOtherwise,
        Map<String, Integer> tapsOnScreens) {}
