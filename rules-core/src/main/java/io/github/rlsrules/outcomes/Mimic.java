package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/**
 * A condition that resembles restless legs, and how much speaks for it. It can be there beside restless legs, and never
 * cancels them by itself.
 *
 * @param what which condition
 * @param grade how much speaks for it
 * @since 0.1.0
 */
public record Mimic(Code what, Grade grade) implements RlsOutcome {
    /** Which condition. */
    public enum Code {
        /** A cramp in a muscle of the leg. */
        LEG_CRAMP,
        /** Discomfort of one position, which another position ends. */
        POSITIONAL_DISCOMFORT,
        /** Sore muscles. */
        MYALGIA,
        /** Blood that stands in the veins of the legs. */
        VENOUS_STASIS,
        /** Swelling of the legs by water. */
        LEG_OEDEMA,
        /** Inflamed or worn joints. */
        ARTHRITIS,
        /** Damage to the thick fibres of the peripheral nerves, with lost feeling or strength. */
        LARGE_FIBRE_NEUROPATHY,
        /** Damage to the thin fibres of the peripheral nerves, with burning pain. */
        SMALL_FIBRE_NEUROPATHY,
        /** A squeezed or inflamed nerve root at the spine. */
        RADICULOPATHY,
        /** A narrowed canal in the lower spine. */
        LUMBAR_STENOSIS,
        /** Pain of the legs on walking, from narrowed arteries. */
        VASCULAR_CLAUDICATION,
        /** Lack of blood flow with pain at rest. */
        LIMB_THREATENING_ISCHAEMIA,
        /** A leg that suddenly gets too little blood. */
        ACUTE_LIMB_ISCHAEMIA,
        /** A clot in a deep vein of a leg. */
        DEEP_VEIN_THROMBOSIS,
        /** Restlessness of the whole body, mostly from a medicine. */
        AKATHISIA,
        /** Restlessness when sitting, with a blood pressure that falls on standing. */
        HYPOTENSIVE_AKATHISIA,
        /** Foot tapping, leg rocking and the like. */
        HABITUAL_MOVEMENT,
        /** Anxiety or agitation. */
        ANXIETY,
        /** Growing pains of a child. */
        GROWING_PAINS,
        /** Periodic movements of the limbs in sleep. */
        LIMB_MOVEMENTS_IN_SLEEP,
        /** A single jerk on falling asleep. */
        HYPNIC_JERK,
        /** Painful legs with toes that writhe by themselves. */
        PAINFUL_LEGS_MOVING_TOES,
        /** Trembling of the legs on standing. */
        ORTHOSTATIC_TREMOR,
        /** Red, hot, burning feet. */
        ERYTHROMELALGIA,
        /** Fibromyalgia or other pain in many places. */
        WIDESPREAD_PAIN,
        /** Tics, dyskinesia, dystonia. */
        INVOLUNTARY_MOVEMENT,
        /** Stiff muscles from a disease of the brain or the spinal cord. */
        SPASTICITY,
        /** Restlessness from the end of a medicine or a substance. */
        WITHDRAWAL,
        /** Lying awake, watching the clock. */
        INSOMNIA,
        /** Breathing that stops during sleep, with jerks at the end of each pause. */
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
        /** It is there beside the pattern of restless legs; both need care. */
        BESIDE_RLS,
        /** It is there, and the criteria of restless legs are not met. */
        INSTEAD_OF_RLS
    }

    /**
     * {@return a condition for which its leading sign and another one speak}
     *
     * @param what which condition
     */
    public static Mimic likely(Code what) {
        return new Mimic(what, Grade.LIKELY);
    }

    /**
     * {@return a condition for which its leading sign alone speaks}
     *
     * @param what which condition
     */
    public static Mimic possible(Code what) {
        return new Mimic(what, Grade.POSSIBLE);
    }

    /**
     * {@return a condition beside the pattern of restless legs; both need care}
     *
     * @param what which condition
     */
    public static Mimic beside(Code what) {
        return new Mimic(what, Grade.BESIDE_RLS);
    }

    /**
     * {@return a condition in the place of restless legs, whose criteria are not met}
     *
     * @param what which condition
     */
    public static Mimic instead(Code what) {
        return new Mimic(what, Grade.INSTEAD_OF_RLS);
    }

    @Override
    public Kind ofKind() {
        return Kind.MIMIC;
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
