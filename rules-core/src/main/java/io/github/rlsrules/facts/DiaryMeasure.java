package io.github.rlsrules.facts;

/**
 * A number made from a symptom diary.
 *
 * @since 0.1.0
 */
public enum DiaryMeasure {
    /** Days of the last 28 that were written down. */
    DAYS("d"),
    /** Share of days written down, between the first and the last of those 28, %. */
    COMPLETENESS("%"),
    /** Share of entries written on a later day, %. */
    WRITTEN_LATER("%"),
    /** Days a week with symptoms, over the last 28 days. */
    SYMPTOM_DAYS_PER_WEEK("/wk"),
    /** Nights a week on which symptoms woke the patient, over the last 28 days. */
    WOKEN_NIGHTS_PER_WEEK("/wk"),
    /** Time asleep as a share of the time in bed, mean of the last 28 days, %. */
    SLEEP_EFFICIENCY("%"),
    /**
     * By how many minutes a week the start of symptoms moves; negative: earlier. The median slope between weekly medians
     * (Theil and Sen), so that single odd evenings do not count.
     */
    ONSET_SLOPE("min/wk"),
    /** By how many hours symptoms start earlier now than at the beginning of the diary; medians of seven evenings each. */
    ONSET_ADVANCE("h"),
    /** Mean intensity of the last seven days less that of the first seven. A day without symptoms counts as 0. */
    INTENSITY_CHANGE("{score}"),
    /** Share of days with symptoms on which one side was affected alone or more, %. */
    ONE_SIDED("%");

    private final String unit;

    DiaryMeasure(String unit) {
        this.unit = unit;
    }

    String unit() {
        return unit;
    }
}
