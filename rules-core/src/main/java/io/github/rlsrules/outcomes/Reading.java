package io.github.rlsrules.outcomes;

/**
 * What a score or a measurement says. It measures; it is no evidence for or against restless legs.
 *
 * @param what which reading
 * @since 0.1.0
 */
public record Reading(Code what) implements RlsOutcome {
    /** Which reading. */
    public enum Code {
        /** The IRLS total score says that there were no symptoms in the past week. */
        IRLS_NONE,
        /** The IRLS total score is in its mild band. */
        IRLS_MILD,
        /** The IRLS total score is in its moderate band. */
        IRLS_MODERATE,
        /** The IRLS total score is in its severe band. */
        IRLS_SEVERE,
        /** The IRLS total score is in its very severe band. */
        IRLS_VERY_SEVERE,
        /** A score without the pattern: it is no sign of restless legs. */
        IRLS_WITHOUT_PATTERN,
        /** The IRLS total score has clearly fallen. */
        IRLS_BETTER,
        /** The IRLS total score has clearly risen. */
        IRLS_WORSE,
        /** A difference too small to mean anything. */
        IRLS_NO_CLEAR_CHANGE,
        /** The single screening question was answered with yes: the criteria are asked next. */
        SCREENING_POSITIVE,
        /** The single screening question was answered with no: restless legs are unlikely, no criterion is refuted. */
        SCREENING_NEGATIVE,
        /** RLS-6: six items, each read by itself, no total. */
        RLS6_ITEM_BY_ITEM,
        /** The Epworth score says that sleepiness by day is excessive. */
        SLEEPINESS_EXCESSIVE,
        /** The Epworth score says that sleepiness by day is not excessive. */
        SLEEPINESS_NOT_EXCESSIVE,
        /** Too little of the time in bed is slept. */
        SLEEP_EFFICIENCY_LOW,
        /** It takes long to fall asleep. */
        SLEEP_LATENCY_LONG,
        /** Long awake after first falling asleep. */
        AWAKE_LONG_AT_NIGHT,
        /** More periodic limb movements an hour than the limit for the age. */
        LIMB_MOVEMENTS_ABOVE_LIMIT,
        /** No more periodic limb movements an hour than the limit for the age; restless legs are not excluded by it. */
        LIMB_MOVEMENTS_WITHIN_LIMIT
    }

    /**
     * {@return what a score or a measurement says}
     *
     * @param what which one
     */
    public static Reading of(Code what) {
        return new Reading(what);
    }

    @Override
    public Kind ofKind() {
        return Kind.READING;
    }

    @Override
    public String code() {
        return what.name();
    }
}
