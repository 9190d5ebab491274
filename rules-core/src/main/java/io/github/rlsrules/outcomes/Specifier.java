package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Suppression;

/** What describes the pattern more closely. It never makes, replaces or removes a criterion. */
public record Specifier(Code what) implements RlsOutcome, Suppression {
    /** Which description. */
    public enum Code {
        COURSE_CHRONIC_PERSISTENT,
        COURSE_INTERMITTENT,
        /** Too few episodes, or too short a time, for the other two. */
        COURSE_UNCLASSIFIED,
        /** Provoked and limited in time, so that no course is given. */
        COURSE_NOT_GIVEN,
        CLINICALLY_SIGNIFICANT,
        NOT_CLINICALLY_SIGNIFICANT,
        SUPPORTED_BY_FAMILY_HISTORY,
        SUPPORTED_BY_DOPAMINERGIC_RESPONSE,
        SUPPORTED_BY_LIMB_MOVEMENTS,
        /** Back after a symptom-free time. */
        RECURRENT,
        EARLY_ONSET,
        LATE_ONSET,
        /** In shift work, evening means the hours before the habitual sleep. */
        EVENING_BY_HABITUAL_SLEEP,
        /** Restless legs with periodic limb movements. The label of a disorder of these movements is not given beside it. */
        LIMB_MOVEMENTS_WITH_RLS,
        /** Periodic limb movements, while restless legs are still open. The label waits. */
        LIMB_MOVEMENTS_RLS_OPEN
    }

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
    public String kind() {
        return "SPECIFIER";
    }

    @Override
    public String code() {
        return what.name();
    }
}
