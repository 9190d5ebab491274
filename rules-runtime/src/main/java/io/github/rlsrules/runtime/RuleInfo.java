package io.github.rlsrules.runtime;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What the catalogue says of a rule.
 *
 * @param id stable identifier, such as {@code RLS-RF-ASYMMETRY}
 * @param title what it concludes, as a phrase
 * @param stage the stage in which it runs
 * @param topic the folder in which it stands
 * @param review what became of it before its reviewers
 * @param level for whom its finding is
 * @param evidence the kind of evidence it rests on
 * @param sources the works it rests on
 * @param since the first version that had it
 * @param reviewBy the month by which somebody must look at it again
 * @param outcome what it concludes when it fires
 * @param location file and line, relative to the rulebook
 * @since 0.1.0
 */
public record RuleInfo(
        String id,
        String title,
        String stage,
        String topic,
        ReviewState review,
        Level level,
        EvidenceKind evidence,
        List<Citation> sources,
        String since,
        YearMonth reviewBy,
        Outcome outcome,
        String location) {

    /**
     * Reads the value of {@code @ReviewBy}.
     *
     * @param month such as {@code 2027-05}
     * @return the month
     * @throws IllegalArgumentException if it is no month
     */
    public static YearMonth parseReviewBy(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("it must be a month like 2027-06", e);
        }
    }

    /** The same rule, of which that has become before its reviewers. */
    RuleInfo reviewed(ReviewState state) {
        return new RuleInfo(
                id, title, stage, topic, state, level, evidence, sources, since, reviewBy, outcome, location);
    }
}
