package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Facts;
import org.jspecify.annotations.Nullable;

/** Intensity before something was first used, and on the days on which it was. Days come in their order. */
final class DiaryOptions {
    private static final Option[] ALL = Option.values();

    private final @Nullable Counts[] tried = new Counts[ALL.length];
    private int days;
    private int sum;

    /** Of one option: days with an intensity, and these intensities added up. */
    private static final class Counts {
        private final int daysBefore;
        private final int sumBefore;
        private int daysWith;
        private int sumWith;

        Counts(int daysBefore, int sumBefore) {
            this.daysBefore = daysBefore;
            this.sumBefore = sumBefore;
        }
    }

    void add(@Nullable Option option, @Nullable Integer intensity) {
        if (option != null) {
            Counts counts = tried[option.ordinal()];
            if (counts == null) {
                counts = new Counts(days, sum);
                tried[option.ordinal()] = counts;
            }
            if (intensity != null) {
                counts.daysWith++;
                counts.sumWith += intensity;
            }
        }
        if (intensity != null) {
            days++;
            sum += intensity;
        }
    }

    void addTo(Facts.Builder facts) {
        for (int i = 0; i < ALL.length; i++) {
            Counts n = tried[i];
            if (n != null && n.daysBefore > 0 && n.daysWith > 0) {
                double change = (double) n.sumWith / n.daysWith - (double) n.sumBefore / n.daysBefore;
                facts.add(new DiaryChange(ALL[i], n.daysBefore, n.daysWith, change));
            }
        }
    }
}
