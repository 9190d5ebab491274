package io.github.rlsrules.outcomes;

/** What a score or a measurement says. It measures; it is no evidence for or against restless legs. */
public record Reading(Code what) implements RlsOutcome {
    /** Which reading. */
    public enum Code {
        IRLS_NONE,
        IRLS_MILD,
        IRLS_MODERATE,
        IRLS_SEVERE,
        IRLS_VERY_SEVERE,
        /** A score without the pattern: it is no sign of restless legs. */
        IRLS_WITHOUT_PATTERN,
        IRLS_BETTER,
        IRLS_WORSE,
        /** A difference too small to mean anything. */
        IRLS_NO_CLEAR_CHANGE,
        SCREENING_POSITIVE,
        SCREENING_NEGATIVE,
        /** RLS-6: six items, each read by itself, no total. */
        RLS6_ITEM_BY_ITEM,
        SLEEPINESS_EXCESSIVE,
        SLEEPINESS_NOT_EXCESSIVE,
        SLEEP_EFFICIENCY_LOW,
        SLEEP_LATENCY_LONG,
        AWAKE_LONG_AT_NIGHT,
        LIMB_MOVEMENTS_ABOVE_LIMIT,
        LIMB_MOVEMENTS_WITHIN_LIMIT
    }

    public static Reading of(Code what) {
        return new Reading(what);
    }

    @Override
    public String kind() {
        return "READING";
    }

    @Override
    public String code() {
        return what.name();
    }
}
