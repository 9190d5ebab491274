package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days of a diary from the first one written down to the last, in their order; a day between them may be missing. */
final class DiaryDays {
    private static final int WEEK = 7;

    private final @Nullable DiaryEntry[] days;
    private final LocalDate first;
    private final int endOfNight;

    /** @param byDaysAgo entries by how many days they are old, at least one of them */
    DiaryDays(@Nullable DiaryEntry[] byDaysAgo, LocalDate asOf) {
        int newest = 0;
        while (byDaysAgo[newest] == null) {
            newest++;
        }
        int oldest = byDaysAgo.length - 1;
        while (byDaysAgo[oldest] == null) {
            oldest--;
        }
        days = new DiaryEntry[oldest - newest + 1];
        for (int day = 0; day < days.length; day++) {
            days[day] = byDaysAgo[oldest - day];
        }
        first = asOf.minusDays(oldest);
        endOfNight = DiaryOnsets.endOfNight(
                onsets(entries()).mapToInt(DiaryDays::minutes).toArray());
    }

    private DiaryDays(@Nullable DiaryEntry[] days, LocalDate first, int endOfNight) {
        this.days = days;
        this.first = first;
        this.endOfNight = endOfNight;
    }

    /** How many days there are, missing ones included. */
    int length() {
        return days.length;
    }

    @Nullable
    DiaryEntry entry(int day) {
        return days[day];
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** Those that were written down. */
    Stream<DiaryEntry> entries() {
        return Arrays.stream(days).filter(entry -> entry != null);
    }

    int count(Function<DiaryEntry, Answer> question, Answer... answers) {
        return (int) entries()
                .filter(entry -> List.of(answers).contains(question.apply(entry)))
                .count();
    }

    /** Weeks that have a day written down, counted from the first day. */
    List<DiaryDays> weeks() {
        List<DiaryDays> weeks = new ArrayList<>();
        for (int from = 0; from < days.length; from += WEEK) {
            DiaryDays week = new DiaryDays(
                    Arrays.copyOfRange(days, from, Math.min(from + WEEK, days.length)), date(from), endOfNight);
            if (week.entries().findAny().isPresent()) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    /** When symptoms began that day, in minutes after the midnight before it; of the hours after midnight that is more than a day. */
    @Nullable
    Integer onset(int day) {
        DiaryEntry entry = days[day];
        return entry == null || entry.onset() == null ? null : onset(entry.onset());
    }

    private int onset(LocalTime onset) {
        return endOfNight + Math.floorMod(minutes(onset) - endOfNight, DiaryOnsets.DAY);
    }

    private static int minutes(LocalTime onset) {
        return onset.getHour() * 60 + onset.getMinute();
    }

    private static Stream<LocalTime> onsets(Stream<DiaryEntry> entries) {
        return entries.map(DiaryEntry::onset).filter(onset -> onset != null);
    }

    /** The hours at which symptoms began, the earliest of a day first. */
    int[] sortedOnsets() {
        return sortedOnsets(entries());
    }

    /** Those that were not written on a later day: as rules, which read no others. */
    int[] onsetsWrittenThen() {
        return sortedOnsets(entries().filter(entry -> entry.writtenLater() != Answer.YES));
    }

    private int[] sortedOnsets(Stream<DiaryEntry> entries) {
        return onsets(entries).mapToInt(this::onset).sorted().toArray();
    }

    /** How strong symptoms were, where that is known. */
    IntStream intensities() {
        return IntStream.range(0, days.length)
                .filter(day -> intensity(day) != null)
                .map(day -> intensity(day));
    }

    /** As rules read it: without symptoms it is 0. */
    @Nullable
    Integer intensity(int day) {
        DiaryEntry entry = days[day];
        return entry == null ? null : entry.symptoms() == Answer.NO ? Integer.valueOf(0) : entry.intensity();
    }
}
