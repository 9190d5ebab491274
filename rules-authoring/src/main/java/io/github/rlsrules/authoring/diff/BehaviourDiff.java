package io.github.rlsrules.authoring.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.json.AssessmentWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What two versions of a rulebook say differently of the same patients.
 *
 * @param before the name of one version
 * @param after the name of the other
 * @param asOf the date of every assessment
 * @param patients how many patients both were asked about
 * @param changes rule by rule; empty if they say the same of everybody
 */
public record BehaviourDiff(String before, String after, LocalDate asOf, long patients, List<Change> changes) {

    /** What kind of difference. */
    public enum Kind {
        /** It fires, and did not. */
        GAINED,
        /** It fired, and does no longer. */
        LOST,
        /** It has another status, and fires still or still does not. */
        STATUS,
        /** It concludes something else. */
        OUTCOME,
        /** Another rule forbids what it concludes, or no longer does. */
        SUPPRESSION,
        /** It says so in other words. */
        TEXT,
        /** The facts are refused, or the assessment is incomplete, in one version only or for other reasons. */
        WHOLE
    }

    /**
     * One difference.
     *
     * @param rule the rule; in parentheses what stands for the whole assessment
     * @param count on how many patients it was seen
     * @param examples a few of them
     */
    public record Change(String rule, String title, Kind kind, long count, List<Example> examples) {}

    /**
     * A patient on whom a difference shows: with less known it would not.
     *
     * @param before what the rule was, or said
     * @param after what it is, or says
     */
    public record Example(JsonNode facts, String before, String after) {
        /** Prints nothing about the patient. */
        @Override
        public String toString() {
            return "Example[" + before + " -> " + after + "]";
        }
    }

    /** Starts a comparison. */
    public static VersionPair between(RulebookVersion before, RulebookVersion after) {
        return new VersionPair(before, after);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Fails unless all changes are of rules that were meant to change.
     *
     * @param rules ids; {@code *} stands for any characters, as in {@code RLS-IRON-*}
     * @throws AssertionError with every other change
     */
    public BehaviourDiff onlyChanges(String... rules) {
        List<Change> others = changes.stream()
                .filter(change -> List.of(rules).stream().noneMatch(allowed -> matches(allowed, change.rule())))
                .toList();
        if (!others.isEmpty()) {
            throw new AssertionError("these were not meant to change:\n"
                    + new BehaviourDiff(before, after, asOf, patients, others).toMarkdown());
        }
        return this;
    }

    private static boolean matches(String allowed, String rule) {
        return rule.matches(Pattern.quote(allowed).replace("*", "\\E.*\\Q"));
    }

    /** For people. */
    public String toMarkdown() {
        return new DiffPage(this).text();
    }

    /** For tools. */
    public String toJson() {
        return AssessmentWriter.indented().write(this);
    }
}
