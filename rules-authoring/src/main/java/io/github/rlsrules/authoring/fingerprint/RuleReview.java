package io.github.rlsrules.authoring.fingerprint;

import io.github.rlsrules.runtime.ReviewState;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a rule before its reviewers.
 *
 * @param told the reviews that make it so: those that fit; if none does, the last one
 * @param changed what is no longer as it was then
 */
public record RuleReview(ReviewState state, List<Review> told, List<String> changed) {
    static final RuleReview UNSIGNED = new RuleReview(ReviewState.UNSIGNED, List.of(), List.of());

    /** In a sentence. */
    public String words() {
        return switch (state) {
            case UNSIGNED -> "Nobody has signed this rule.";
            case SIGNED -> "Signed by " + signatures() + ".";
            case OBJECTED -> "Objection by " + signatures() + ".";
            case CHANGED -> "Changed since the review by " + signatures() + ": " + String.join(", ", changed) + ".";
            case INPUTS_CHANGED ->
                "What feeds it has changed since the review by " + signatures() + ": " + String.join(", ", changed)
                        + ".";
        };
    }

    private String signatures() {
        return told.stream()
                .map(review -> review.signature() + (review.remark().isEmpty() ? "" : " (“" + review.remark() + "”)"))
                .collect(Collectors.joining(" and "));
    }
}
