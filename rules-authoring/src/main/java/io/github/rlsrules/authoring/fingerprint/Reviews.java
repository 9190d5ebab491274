package io.github.rlsrules.authoring.fingerprint;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.ReviewState;
import io.github.rlsrules.runtime.Rulebook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of each rule before its reviewers: the register of reviews held against what the rules are made of now. Of each reviewer the
 * last word on a rule counts. A rule is signed if somebody agrees to it as it is, and nobody objects to it as it is.
 */
public final class Reviews {
    private final Map<String, RuleReview> byRule = new TreeMap<>();
    private final int rules;

    private Reviews(RulebookFolder folder, Rulebook rulebook) {
        this.rules = folder.rules().size();
        Map<String, Map<String, Review>> lastWords = new TreeMap<>();
        Review.lines(folder).values().stream()
                .map(Review::parse)
                .filter(review -> folder.rule(review.rule()).isPresent())
                .forEach(review -> last(lastWords.computeIfAbsent(review.rule(), r -> new LinkedHashMap<>()), review));
        if (!lastWords.isEmpty()) {
            Fingerprints now = Fingerprints.of(folder, rulebook);
            lastWords.forEach((rule, reviews) -> byRule.put(rule, judge(List.copyOf(reviews.values()), now.of(rule))));
        }
    }

    private static void last(Map<String, Review> byReviewer, Review review) {
        byReviewer.remove(review.reviewer());
        byReviewer.put(review.reviewer(), review);
    }

    /** @throws IllegalArgumentException if a line is none of a register */
    public static Reviews of(RulebookFolder folder, Rulebook rulebook) {
        return new Reviews(folder, rulebook);
    }

    private static RuleReview judge(List<Review> reviews, Fingerprint now) {
        List<Review> fitting = reviews.stream()
                .filter(review -> now.changedSince(review.seen()).isEmpty())
                .toList();
        List<Review> objections = fitting.stream()
                .filter(review -> review.verdict() == Verdict.OBJECT)
                .toList();
        if (!objections.isEmpty()) {
            return new RuleReview(ReviewState.OBJECTED, objections, List.of());
        }
        List<Review> signatures = fitting.stream()
                .filter(review -> now.inputsChangedSince(review.seen()).isEmpty())
                .toList();
        if (!signatures.isEmpty()) {
            return new RuleReview(ReviewState.SIGNED, signatures, List.of());
        }
        List<Review> nearest = fitting.isEmpty() ? reviews : fitting;
        Review last = nearest.get(nearest.size() - 1);
        List<String> changed = new ArrayList<>(now.changedSince(last.seen()));
        changed.addAll(now.inputsChangedSince(last.seen()));
        return new RuleReview(
                fitting.isEmpty() ? ReviewState.CHANGED : ReviewState.INPUTS_CHANGED, List.of(last), changed);
    }

    public RuleReview of(String rule) {
        return byRule.getOrDefault(rule, RuleReview.UNSIGNED);
    }

    /** By rule; what is not in it nobody has signed. */
    public Map<String, ReviewState> states() {
        return byRule.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().state(), (a, b) -> a, TreeMap::new));
    }

    /** In a sentence how many rules are not signed as they are; empty if all are. */
    public String words() {
        if (byRule.isEmpty()) {
            return rules == 0 ? "" : "Nobody has signed any of the " + rules + " rules.";
        }
        Map<ReviewState, Integer> counts = new EnumMap<>(ReviewState.class);
        byRule.values().forEach(review -> counts.merge(review.state(), 1, Integer::sum));
        String open = Stream.of(
                        part("nobody has signed ", rules - byRule.size()),
                        part(
                                "changed since their review: ",
                                counts.getOrDefault(ReviewState.CHANGED, 0)
                                        + counts.getOrDefault(ReviewState.INPUTS_CHANGED, 0)),
                        part("objected to: ", counts.getOrDefault(ReviewState.OBJECTED, 0)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return open.isEmpty() ? "" : "Of " + rules + " rules " + open + ".";
    }

    private static String part(String what, int count) {
        return count == 0 ? "" : what + count;
    }
}
