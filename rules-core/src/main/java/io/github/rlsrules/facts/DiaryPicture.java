package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Drawing;
import io.github.rlsrules.runtime.Picture;
import io.github.rlsrules.runtime.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The diary as it was written: counts of it, without saying what they mean, and a drawing. */
final class DiaryPicture implements Picture {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private static final int QUARTER = 15;

    private final @Nullable DiaryEntry[] byDaysAgo;
    private final LocalDate asOf;

    /** @param byDaysAgo entries by how many days they are old, at least one of them */
    DiaryPicture(@Nullable DiaryEntry[] byDaysAgo, LocalDate asOf) {
        this.byDaysAgo = byDaysAgo;
        this.asOf = asOf;
    }

    /** Made for a letter only: most assessments have none. */
    private DiaryDays days() {
        return new DiaryDays(byDaysAgo, asOf);
    }

    @Override
    public String title(Texts texts) {
        return texts.get("letter.diary");
    }

    @Override
    public String line(Texts texts) {
        DiaryDays days = days();
        LocalDate last = days.date(days.length() - 1);
        List<String> parts = new ArrayList<>();
        parts.add(texts.get(
                "letter.diary.days",
                Map.of("n", days.entries().count(), "from", DAY.format(days.date(0)), "to", DAY.format(last))));
        parts.addAll(counts(days, texts));
        int[] onsets = days.onsetsWrittenThen();
        if (onsets.length > 0) {
            parts.add(texts.get("letter.diary.usual", Map.of("time", clock(about(onsets[onsets.length / 2])))));
        }
        return texts.get("letter.diary.line", Map.of("says", String.join("; ", parts)));
    }

    @Override
    public Drawing drawing(Texts texts) {
        DiaryDays days = days();
        String description = Stream.concat(
                        Stream.of(texts.get("letter.diary.drawing")),
                        days.weeks().stream().map(week -> week(week, texts)))
                .filter(says -> !says.isEmpty())
                .collect(Collectors.joining("\n"));
        return new DiaryDrawing(days, texts).draw(title(texts), description);
    }

    private static String week(DiaryDays week, Texts texts) {
        List<String> parts = counts(week, texts);
        int[] onsets = week.sortedOnsets();
        if (onsets.length > 0) {
            parts.add(texts.get(
                    "letter.diary.began", Map.of("first", clock(onsets[0]), "last", clock(onsets[onsets.length - 1]))));
        }
        IntSummaryStatistics strength = week.intensities().summaryStatistics();
        if (strength.getCount() > 0) {
            parts.add(
                    texts.get("letter.diary.strength", Map.of("least", strength.getMin(), "most", strength.getMax())));
        }
        return parts.isEmpty()
                ? ""
                : texts.get(
                        "letter.diary.week",
                        Map.of("from", DAY.format(week.date(0)), "says", String.join("; ", parts)));
    }

    /** How often there were symptoms, and how often they woke somebody, of the days on which that was written down. */
    private static List<String> counts(DiaryDays days, Texts texts) {
        List<String> counts = new ArrayList<>();
        int known = days.count(DiaryEntry::symptoms, Answer.YES, Answer.NO);
        if (known > 0) {
            counts.add(texts.get(
                    "letter.diary.symptoms", Map.of("some", days.count(DiaryEntry::symptoms, Answer.YES), "n", known)));
        }
        int nights = days.count(DiaryEntry::woke, Answer.YES, Answer.NO);
        if (nights > 0) {
            counts.add(texts.get(
                    "letter.diary.woken", Map.of("some", days.count(DiaryEntry::woke, Answer.YES), "n", nights)));
        }
        return counts;
    }

    /** To the quarter of an hour: nobody looks at the clock more closely. */
    private static int about(int minutes) {
        return (minutes + QUARTER / 2) / QUARTER * QUARTER;
    }

    static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60 % 24, minutes % 60);
    }

    @Override
    public String toString() {
        return "DiaryPicture";
    }
}
