package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.authoring.diff.BehaviourDiff;
import java.util.List;

/**
 * What another version says otherwise of a population. Its looks are in {@code diff.jte}.
 *
 * @param before rulebook of one version
 * @param after rulebook of the other
 * @param asOf the day of the assessment
 * @param people who were assessed
 * @param synthetic how many of them are made up
 * @param differ of how many people anything differs
 * @param oneOnly how many people only one version assessed
 * @param changes by rule
 * @param moves of people to another urgency
 * @param examples why, for a few of each rule
 */
public record DiffPage(
        String before,
        String after,
        String asOf,
        long people,
        long synthetic,
        long differ,
        long oneOnly,
        List<Change> changes,
        List<Move> moves,
        List<BehaviourDiff.Change> examples) {

    /**
     * A rule that speaks to others, or otherwise.
     *
     * @param rule its id
     * @param what gained, lost, or otherwise
     * @param urgency of what it says
     * @param people of whom it holds
     */
    public record Change(String rule, String what, String urgency, long people) {}

    /**
     * People whose most urgent finding is another.
     *
     * @param from before
     * @param to after
     * @param people how many
     */
    public record Move(String from, String to, long people) {}
}
