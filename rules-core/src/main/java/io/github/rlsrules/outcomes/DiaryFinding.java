package io.github.rlsrules.outcomes;

/**
 * What a symptom diary shows. Two things that went together in it; never that one causes the other.
 *
 * @param what what it shows
 * @since 0.1.0
 */
public record DiaryFinding(Code what) implements RlsOutcome {

    /** What it shows. */
    public enum Code {
        /** Too few days to say anything. */
        TOO_SHORT,
        /** Too many days missing between the first and the last. */
        TOO_MANY_GAPS,
        /** Mostly written on a later day. */
        WRITTEN_LATER,
        /** Symptoms on some days of the week. */
        SOME_DAYS,
        /** Symptoms on most days of the week. */
        MOST_DAYS,
        /** Symptoms on nearly every day. */
        DAILY,
        /** The start of symptoms moves to earlier hours. */
        STARTS_EARLIER,
        /** The hours of the start are not read under shift work. */
        SHIFT_WORK,
        /** Symptoms have become stronger in its course. */
        STRONGER,
        /** Symptoms have become milder in its course. */
        MILDER,
        /** Symptoms woke the patient on many nights. */
        WOKEN_OFTEN,
        /** Too little of the time in bed was slept. */
        SLEEP_BROKEN,
        /** Symptoms were more frequent on days with caffeine after noon. */
        WITH_CAFFEINE,
        /** Symptoms were more frequent on days with alcohol. */
        WITH_ALCOHOL,
        /** Symptoms were more frequent on days with exercise. */
        WITH_EXERCISE,
        /** Symptoms were more frequent on days with stress. */
        WITH_STRESS,
        /** Symptoms were more frequent on days with a missed or late medicine. */
        WITH_MISSED_MEDICINE,
        /** Something that was tried went with milder symptoms. */
        OPTION_HELPED,
        /** Something that was tried went with no difference, or with stronger symptoms. */
        OPTION_DID_NOT_HELP
    }

    /**
     * {@return what a diary shows}
     *
     * @param what which one
     */
    public static DiaryFinding of(Code what) {
        return new DiaryFinding(what);
    }

    @Override
    public Kind ofKind() {
        return Kind.DIARY_FINDING;
    }

    @Override
    public String code() {
        return what.name();
    }
}
