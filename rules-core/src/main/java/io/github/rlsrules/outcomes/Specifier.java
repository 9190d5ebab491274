package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Suppression;

/**
 * What describes the pattern more closely. It never makes, replaces or removes a criterion.
 *
 * @param what which description
 * @since 0.1.0
 */
public record Specifier(Code what) implements RlsOutcome, Suppression {
    /** Which description. */
    public enum Code {
        /** Untreated, symptoms on so many days a week, over a year, that the course counts as chronic and persistent. */
        COURSE_CHRONIC_PERSISTENT,
        /** Untreated, symptoms on fewer days a week than that, and several episodes in a lifetime. */
        COURSE_INTERMITTENT,
        /** Too few episodes, or too short a time, for the other two. */
        COURSE_UNCLASSIFIED,
        /** Provoked and limited in time, so that no course is given. */
        COURSE_NOT_GIVEN,
        /** The symptoms trouble or impair; a child at school, in behaviour or in sleep. */
        CLINICALLY_SIGNIFICANT,
        /** The symptoms do not trouble or impair at present; the criteria stand without it. */
        NOT_CLINICALLY_SIGNIFICANT,
        /** Close relatives have restless legs, which supports the pattern. */
        SUPPORTED_BY_FAMILY_HISTORY,
        /** A dopaminergic medicine helped at first, which supports the pattern. */
        SUPPORTED_BY_DOPAMINERGIC_RESPONSE,
        /** More periodic limb movements than the limit for the age, which supports the pattern. */
        SUPPORTED_BY_LIMB_MOVEMENTS,
        /** Back after a symptom-free time. */
        RECURRENT,
        /** The symptoms began early in life; the limit of age is this library's own. */
        EARLY_ONSET,
        /** The symptoms began late in life; the limit of age is this library's own. */
        LATE_ONSET,
        /** In shift work, evening means the hours before the habitual sleep. */
        EVENING_BY_HABITUAL_SLEEP,
        /** Restless legs with periodic limb movements. The label of a disorder of these movements is not given beside it. */
        LIMB_MOVEMENTS_WITH_RLS,
        /** Periodic limb movements, while restless legs are still open. The label waits. */
        LIMB_MOVEMENTS_RLS_OPEN
    }

    /**
     * {@return what describes the pattern more closely}
     *
     * @param what which one
     */
    public static Specifier of(Code what) {
        return new Specifier(what);
    }

    @Override
    public boolean suppresses(Outcome other) {
        boolean ofLimbMovements = what == Code.LIMB_MOVEMENTS_WITH_RLS || what == Code.LIMB_MOVEMENTS_RLS_OPEN;
        return ofLimbMovements
                && other instanceof Diagnosis diagnosis
                && diagnosis.what() == Diagnosis.CriteriaSet.PLMD_ICSD_3;
    }

    @Override
    public Kind ofKind() {
        return Kind.SPECIFIER;
    }

    @Override
    public String code() {
        return what.name();
    }
}
