package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.fingerprint.Review;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Similar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the dates of rules against that of the rulebook, and reads its register of reviews. */
final class ReviewLint {
    static final String DATE = "date";
    private static final int MOST_MONTHS = 24;

    private final RulebookFolder folder;
    private final List<LintFinding> findings = new ArrayList<>();

    ReviewLint(RulebookFolder folder) {
        this.folder = folder;
    }

    List<LintFinding> run() {
        Optional<LocalDate> date = date(folder.hasSetting(DATE) ? folder.setting(DATE) : "");
        if (date.isEmpty()) {
            add(
                    "",
                    folder.placeOfKey(RulebookFolder.SETTINGS, DATE),
                    folder.hasSetting(DATE)
                            ? "date=" + folder.setting(DATE) + " is no date; write it like 2026-11-28"
                            : "there is no date=2026-11-28: when its rules were last looked at as a whole");
            return findings;
        }
        Review.lines(folder).forEach(this::checkReview);
        for (DrlRule rule : folder.rules()) {
            AnnotationValues.sound(rule, "ReviewBy").ifPresent(by -> checkMonth(rule, by, YearMonth.from(date.get())));
        }
        return findings;
    }

    private void checkMonth(DrlRule rule, DrlRule.Annotation by, YearMonth now) {
        YearMonth month = RuleInfo.parseReviewBy(by.value());
        YearMonth last = now.plusMonths(MOST_MONTHS);
        if (month.isBefore(now) || month.isAfter(last)) {
            add(rule.id(), by.place(), month + " is not between " + now + ", the date of the rulebook, and " + last);
        }
    }

    private void checkReview(Place place, String line) {
        try {
            String rule = Review.parse(line).rule();
            if (folder.rule(rule).isEmpty()) {
                add(
                        "",
                        place,
                        "there is no rule " + rule
                                + Similar.question(rule, folder.places().keySet()));
            }
        } catch (IllegalArgumentException e) {
            add("", place, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) { // the caller says what is wrong, with its place
            return Optional.empty();
        }
    }

    private void add(String rule, Place place, String fault) {
        findings.add(new LintFinding(LintCheck.REVIEW, rule, place, fault));
    }
}
