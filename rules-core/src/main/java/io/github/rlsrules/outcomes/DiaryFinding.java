package io.github.rlsrules.outcomes;

/** What a symptom diary shows. Two things that went together in it; never that one causes the other. */
public record DiaryFinding(Code what) implements RlsOutcome {

    /** What it shows. */
    public enum Code {
        /** Too few days to say anything. */
        TOO_SHORT,
        /** Too many days missing between the first and the last. */
        TOO_MANY_GAPS,
        /** Mostly written on a later day. */
        WRITTEN_LATER,
        /** Symptoms on fewer than four days a week; the next ones on four or five, and on nearly every day. */
        SOME_DAYS,
        MOST_DAYS,
        DAILY,
        /** The start of symptoms moves to earlier hours. */
        STARTS_EARLIER,
        /** The hours of the start are not read under shift work. */
        SHIFT_WORK,
        STRONGER,
        MILDER,
        WOKEN_OFTEN,
        SLEEP_BROKEN,
        WITH_CAFFEINE,
        WITH_ALCOHOL,
        WITH_EXERCISE,
        WITH_STRESS,
        WITH_MISSED_MEDICINE,
        /** Something that was tried went with milder symptoms; the next with no difference, or stronger ones. */
        OPTION_HELPED,
        OPTION_DID_NOT_HELP
    }

    public static DiaryFinding of(Code what) {
        return new DiaryFinding(what);
    }

    @Override
    public String kind() {
        return "DIARY_FINDING";
    }

    @Override
    public String code() {
        return what.name();
    }
}
