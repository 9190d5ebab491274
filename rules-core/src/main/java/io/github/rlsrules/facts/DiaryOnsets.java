package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Facts;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * When symptoms started, day by day. A day of the diary ends in the morning, not at midnight, so that ten to midnight comes before ten past:
 * in the longest stretch between four o'clock and noon in which symptoms never start. Whoever gets them at noon, then, has them
 * early in the day and not late at night.
 */
final class DiaryOnsets {
    static final int DAY = 24 * 60;
    private static final int EARLIEST_END = 4 * 60;
    private static final int LATEST_END = 12 * 60;
    private static final int WEEK = 7;

    private final int[] minutes;
    private final int[] days;
    private int count;

    DiaryOnsets(int most) {
        minutes = new int[most];
        days = new int[most];
    }

    /** Days are counted upwards and come in that order. */
    void add(int day, @Nullable LocalTime onset) {
        if (onset != null) {
            minutes[count] = onset.getHour() * 60 + onset.getMinute();
            days[count++] = day;
        }
    }

    void addTo(Facts.Builder facts) {
        int each = Math.min(WEEK, count / 2);
        if (each > 0) {
            countFromTheEndOfNight();
            double hours = (median(0, each) - median(count - each, count)) / 60;
            facts.add(new DiaryNumber(DiaryMeasure.ONSET_ADVANCE, hours, count, weeks()));
            addSlope(facts);
        }
    }

    private void countFromTheEndOfNight() {
        int end = endOfNight(Arrays.copyOf(minutes, count));
        for (int i = 0; i < count; i++) {
            minutes[i] = Math.floorMod(minutes[i] - end, DAY);
        }
    }

    /** In minutes after midnight. Of stretches of the same length the first: what follows it is by day. */
    static int endOfNight(int[] minutes) {
        int[] sorted = minutes.clone();
        Arrays.sort(sorted);
        int longest = 0;
        int end = LATEST_END;
        int from = EARLIEST_END;
        for (int to : sorted) {
            if (to >= EARLIEST_END && to < LATEST_END) {
                if (to - from > longest) {
                    longest = to - from;
                    end = to;
                }
                from = to;
            }
        }
        return LATEST_END - from > longest ? LATEST_END : end;
    }

    private int weeks() {
        return (days[count - 1] - days[0]) / WEEK + 1;
    }

    private void addSlope(Facts.Builder facts) {
        double[] medians = new double[weeks()];
        int[] week = new int[weeks()];
        int n = 0;
        for (int from = 0; from < count; n++) {
            int to = from + 1;
            week[n] = (days[from] - days[0]) / WEEK;
            while (to < count && (days[to] - days[0]) / WEEK == week[n]) {
                to++;
            }
            medians[n] = median(from, to);
            from = to;
        }
        if (n > 1) {
            double[] slopes = new double[n * (n - 1) / 2];
            int s = 0;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    slopes[s++] = (medians[j] - medians[i]) / (week[j] - week[i]);
                }
            }
            Arrays.sort(slopes);
            double middle = (slopes[(s - 1) / 2] + slopes[s / 2]) / 2;
            facts.add(new DiaryNumber(DiaryMeasure.ONSET_SLOPE, middle, count, weeks()));
        }
    }

    private double median(int from, int to) {
        int[] some = Arrays.copyOfRange(minutes, from, to);
        Arrays.sort(some);
        return (some[(some.length - 1) / 2] + some[some.length / 2]) / 2.0;
    }
}
