package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;

/**
 * What a diary may show to go together with symptoms. Five and no more: the more one looks for, the more one finds.
 *
 * @since 0.1.0
 */
public enum DiaryTrigger {
    /** Caffeine after noon. */
    CAFFEINE,
    /** Alcohol. */
    ALCOHOL,
    /** Exercise. */
    EXERCISE,
    /** Stress. */
    STRESS,
    /** A dose that was missed or late. */
    MEDICINE_MISSED_OR_LATE;

    Answer of(DiaryEntry entry) {
        return switch (this) {
            case CAFFEINE -> entry.caffeine();
            case ALCOHOL -> entry.alcohol();
            case EXERCISE -> entry.exercise();
            case STRESS -> entry.stress();
            case MEDICINE_MISSED_OR_LATE -> entry.medicineMissedOrLate();
        };
    }
}
