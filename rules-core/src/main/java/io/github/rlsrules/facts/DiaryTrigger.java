package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;

/** What a diary may show to go together with symptoms. Five and no more: the more one looks for, the more one finds. */
public enum DiaryTrigger {
    CAFFEINE,
    ALCOHOL,
    EXERCISE,
    STRESS,
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
