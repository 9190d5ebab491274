package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Facts;
import org.jspecify.annotations.Nullable;

/** Intensity before something was first used, and on the days on which it was. Days come in their order. */
final class DiaryOptions {
    private static final Option[] ALL = Option.values();

    private final int[] daysBefore = new int[ALL.length];
    private final int[] sumBefore = new int[ALL.length];
    private final int[] daysWith = new int[ALL.length];
    private final int[] sumWith = new int[ALL.length];
    private final boolean[] used = new boolean[ALL.length];
    private int days;
    private int sum;

    void add(@Nullable Option option, @Nullable Integer intensity) {
        if (option != null) {
            int i = option.ordinal();
            if (!used[i]) {
                used[i] = true;
                daysBefore[i] = days;
                sumBefore[i] = sum;
            }
            if (intensity != null) {
                daysWith[i]++;
                sumWith[i] += intensity;
            }
        }
        if (intensity != null) {
            days++;
            sum += intensity;
        }
    }

    void addTo(Facts.Builder facts) {
        for (int i = 0; i < ALL.length; i++) {
            if (daysBefore[i] > 0 && daysWith[i] > 0) {
                double change = (double) sumWith[i] / daysWith[i] - (double) sumBefore[i] / daysBefore[i];
                facts.add(new DiaryChange(ALL[i], daysBefore[i], daysWith[i], change));
            }
        }
    }
}
