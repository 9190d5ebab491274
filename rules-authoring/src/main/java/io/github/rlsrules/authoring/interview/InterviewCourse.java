package io.github.rlsrules.authoring.interview;

import java.util.Map;
import java.util.Set;

/**
 * How one interview went.
 *
 * @param taps how many screens were answered: a list of ticks is one, and so is any other question
 * @param ticks how much was ticked in lists
 * @param items how many questions the person read
 * @param stop why it may have stopped; CAP if it never might
 * @param tapsUntil of each rule that had something to say in the end, after how many taps it first said it
 * @param missedEmergencies rules that raise an emergency on all that the person knows, where the interview ended without any emergency
 * @param missedAlarms the same of what is urgent or due the same day, where it ended without any emergency
 * @param saysOtherwise whether headline or actions of the summary are others than with all that the person knows
 */
public record InterviewCourse(
        SimulatedPerson person,
        int taps,
        int ticks,
        int items,
        String stop,
        Map<String, Integer> tapsUntil,
        Set<String> missedEmergencies,
        Set<String> missedAlarms,
        boolean saysOtherwise,
        boolean hasFindings,
        String endSays,
        Map<String, Integer> tapsOnScreens) {}
