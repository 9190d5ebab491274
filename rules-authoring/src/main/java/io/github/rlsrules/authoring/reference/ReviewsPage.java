package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.authoring.fingerprint.Review;
import io.github.rlsrules.authoring.fingerprint.RuleReview;
import io.github.rlsrules.runtime.ReviewState;
import io.github.rlsrules.runtime.RuleInfo;
import java.util.Comparator;
import java.util.List;

/** Who has signed which rule, what has changed since, and which are due. */
final class ReviewsPage {
    private ReviewsPage() {}

    static Page of(Book book) {
        Links links = new Links(book, "review");
        Markdown page = new Markdown().heading(1, "Reviews");
        page.paragraph("A rule is signed if somebody agrees to it as it is now, and nobody objects. "
                + book.reviews().words());
        for (ReviewState state : ReviewState.values()) {
            List<RuleInfo> rules = book.rules().stream()
                    .filter(rule -> book.reviews().of(rule.id()).state() == state)
                    .toList();
            if (state != ReviewState.UNSIGNED && !rules.isEmpty()) {
                page.heading(2, Words.constant(state.name()));
                page.list(rules.stream()
                        .map(rule ->
                                links.named(rule) + ": " + words(book.reviews().of(rule.id())))
                        .toList());
            }
        }
        page.heading(2, "Due for review");
        page.paragraph("The date by which somebody has to look at the rule again, the next first.");
        page.table(
                List.of("by", "rule", "review", "evidence"),
                book.rules().stream()
                        .sorted(Comparator.comparing(RuleInfo::reviewBy).thenComparing(RuleInfo::id))
                        .map(rule -> List.of(
                                rule.reviewBy().toString(),
                                links.named(rule),
                                Words.constant(
                                        book.reviews().of(rule.id()).state().name()),
                                rule.evidence().label()))
                        .toList());
        page.heading(2, "All reviews");
        page.table(
                List.of("rule", "date", "reviewer", "role", "verdict", "remark"),
                Review.lines(book.folder()).values().stream()
                        .map(Review::parse)
                        .map(review -> List.of(
                                links.rule(review.rule()),
                                review.date().toString(),
                                escape(review.reviewer()),
                                escape(review.role()),
                                review.verdict().label(),
                                escape(review.remark())))
                        .toList());
        return new Page("review", "Reviews", "overview", "review date signed due", page.toString());
    }

    private static String words(RuleReview review) {
        return escape(review.words());
    }
}
