package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.RuleInfo;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the dates and the status of rules against the date of the rulebook and its register of reviews. */
final class ReviewLint {
    static final String DATE = "date";
    private static final String SETTINGS = "rulebook.properties";
    private static final String REVIEWS = "reviews.tsv";
    private static final int COLUMNS = 6;
    private static final int MOST_MONTHS = 24;

    private final RulebookFolder folder;
    private final Set<String> reviewed = new HashSet<>();
    private final List<LintFinding> findings = new ArrayList<>();

    ReviewLint(RulebookFolder folder) {
        this.folder = folder;
    }

    List<LintFinding> run() {
        Optional<LocalDate> date = date(folder.hasSetting(DATE) ? folder.setting(DATE) : "");
        if (date.isEmpty()) {
            add(
                    "",
                    new Place(SETTINGS, 1),
                    "there is no date=2026-11-28: when its rules were last looked at as a whole");
            return findings;
        }
        readReviews(date.get());
        for (DrlRule rule : folder.rules()) {
            AnnotationValues.sound(rule, "ReviewBy").ifPresent(by -> checkMonth(rule, by, YearMonth.from(date.get())));
            AnnotationValues.sound(rule, "Status").ifPresent(status -> checkStatus(rule, status));
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

    private void checkStatus(DrlRule rule, DrlRule.Annotation status) {
        if (RuleInfo.Status.parse(status.value()) == RuleInfo.Status.REVIEWED && !reviewed.contains(rule.id())) {
            add(rule.id(), status.place(), "nobody has signed it in " + REVIEWS);
        }
    }

    private void readReviews(LocalDate now) {
        if (!Files.exists(folder.root().resolve(REVIEWS))) {
            return;
        }
        List<String> lines = folder.read(REVIEWS).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                readReview(line.split("\t", -1), new Place(REVIEWS, i + 1), now);
            }
        }
    }

    private void readReview(String[] cells, Place place, LocalDate now) {
        boolean whole = cells.length == COLUMNS && List.of(cells).stream().noneMatch(String::isBlank);
        if (!whole) {
            add("", place, "a review has six columns, none of them empty");
        } else if (folder.rule(cells[0]).isEmpty()) {
            add("", place, "there is no rule " + cells[0]);
        } else if (date(cells[1]).filter(day -> !day.isAfter(now)).isEmpty()) {
            add("", place, "a review has a date like 2026-11-28, and none after that of the rulebook");
        } else {
            reviewed.add(cells[0]);
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
