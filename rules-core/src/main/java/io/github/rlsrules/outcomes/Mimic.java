package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/**
 * A condition that resembles restless legs, and how much speaks for it. It can be there beside restless legs, and never
 * cancels them by itself.
 */
public record Mimic(Code what, Grade grade) implements RlsOutcome {
    /** Which condition. */
    public enum Code {
        LEG_CRAMP,
        POSITIONAL_DISCOMFORT,
        MYALGIA,
        VENOUS_STASIS,
        LEG_OEDEMA,
        ARTHRITIS,
        LARGE_FIBRE_NEUROPATHY,
        SMALL_FIBRE_NEUROPATHY,
        RADICULOPATHY,
        LUMBAR_STENOSIS,
        VASCULAR_CLAUDICATION,
        /** Lack of blood flow with pain at rest. */
        LIMB_THREATENING_ISCHAEMIA,
        ACUTE_LIMB_ISCHAEMIA,
        DEEP_VEIN_THROMBOSIS,
        AKATHISIA,
        /** Restlessness when sitting, with a blood pressure that falls on standing. */
        HYPOTENSIVE_AKATHISIA,
        /** Foot tapping, leg rocking and the like. */
        HABITUAL_MOVEMENT,
        ANXIETY,
        GROWING_PAINS,
        LIMB_MOVEMENTS_IN_SLEEP,
        HYPNIC_JERK,
        PAINFUL_LEGS_MOVING_TOES,
        ORTHOSTATIC_TREMOR,
        ERYTHROMELALGIA,
        WIDESPREAD_PAIN,
        /** Tics, dyskinesia, dystonia. */
        INVOLUNTARY_MOVEMENT,
        SPASTICITY,
        WITHDRAWAL,
        INSOMNIA,
        SLEEP_APNOEA,
        /** One of these, or what a clinician found. */
        ANOTHER_CONDITION
    }

    /** How much speaks for it, or how it stands to restless legs. */
    public enum Grade {
        /** The leading sign, and at least one that goes with it; or a sign that is nearly specific. */
        LIKELY,
        /** The leading sign alone. */
        POSSIBLE,
        BESIDE_RLS,
        INSTEAD_OF_RLS
    }

    public static Mimic likely(Code what) {
        return new Mimic(what, Grade.LIKELY);
    }

    public static Mimic possible(Code what) {
        return new Mimic(what, Grade.POSSIBLE);
    }

    /** Beside the pattern of restless legs; both need care. */
    public static Mimic beside(Code what) {
        return new Mimic(what, Grade.BESIDE_RLS);
    }

    /** The criteria of restless legs are not met. */
    public static Mimic instead(Code what) {
        return new Mimic(what, Grade.INSTEAD_OF_RLS);
    }

    @Override
    public String kind() {
        return "MIMIC";
    }

    @Override
    public String code() {
        return what + "_" + grade;
    }

    @Override
    public Urgency urgency() {
        return Urgency.REVIEW;
    }
}
