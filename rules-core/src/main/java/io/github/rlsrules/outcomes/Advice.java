package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Urgency;

/**
 * Something worth doing or discussing. Never an instruction on a medicine.
 *
 * @param what what is advised
 * @param standing how it is meant
 * @since 0.1.0
 */
public record Advice(Code what, Standing standing) implements RlsOutcome {

    /** How advice is meant. */
    public enum Standing {
        /** To be discussed at an appointment. */
        DISCUSS,
        /** In line with guidelines or of low risk: worth trying by oneself. */
        RECOMMENDED,
        /** An option with little evidence. It is never offered as anything else. */
        LOW_EVIDENCE
    }

    /** What is advised. */
    public enum Code {
        /** Discuss iron treatment with a clinician. */
        DISCUSS_IRON,
        /** Tell whoever arranged iron that it is still low. */
        DISCUSS_IRON_TAKEN,
        /** Have low iron looked at by whoever treats a condition with too much of it. */
        DISCUSS_IRON_OVERLOAD,
        /** Discuss whether an iron infusion is an option. */
        DISCUSS_IRON_INFUSION,
        /** Show a child's iron values to a clinician for children. */
        DISCUSS_IRON_PAEDIATRICS,
        /** Show low iron values to the maternity team. */
        DISCUSS_IRON_MATERNITY,
        /** Discuss low iron values with whoever treats the kidneys. */
        DISCUSS_IRON_RENAL,
        /** Try to do without caffeine after noon. */
        LESS_CAFFEINE_AFTER_NOON,
        /** Try to do without alcohol in the evening. */
        LESS_ALCOHOL_IN_EVENING,
        /** Discuss treatment, once iron and what makes it worse have been looked at. */
        DISCUSS_TREATMENT,
        /** Moderate, on about three days a week. */
        REGULAR_EXERCISE,
        /** Exercise on dialysis, with a programme by the renal team. */
        EXERCISE_ON_DIALYSIS,
        /** Exercise earlier in the day. */
        EXERCISE_EARLIER,
        /** Build up exercise slowly. */
        EXERCISE_SLOWLY,
        /** Exercise with less effort and earlier in the day, because it made the legs worse. */
        EXERCISE_MODERATELY,
        /** Have iron values tested, because endurance sport can lower them. */
        TEST_IRON_IN_ENDURANCE_SPORT,
        /** Gentle yoga. */
        GENTLE_YOGA,
        /** Tai chi, as gentle exercise. */
        TAI_CHI,
        /** Exercise in water. */
        EXERCISE_IN_WATER,
        /** Smoke less or not at all. */
        LESS_NICOTINE,
        /** Of sleep. */
        REGULAR_HOURS,
        /** A cool bedroom. */
        COOL_BEDROOM,
        /** A while without the sleep tracker that worries. */
        REST_FROM_TRACKER,
        /** Relax the muscles step by step before bed. */
        RELAXATION,
        /** Training for sleep (cognitive behavioural therapy for insomnia). */
        CBT_FOR_INSOMNIA,
        /** Breaks to walk after long sitting. */
        WALK_BREAKS,
        /** Something that keeps the mind busy while sitting. */
        MENTAL_ALERTING,
        /** Stretch the legs. */
        STRETCHING,
        /** Get up and walk when the legs wake one at night. */
        WALK_AT_NIGHT,
        /** Massage of the legs. */
        MASSAGE,
        /** A foam roller for the legs. */
        FOAM_ROLLER,
        /** A device that stimulates a nerve at the knee; a clinician has to choose it. */
        PERONEAL_NERVE_STIMULATION,
        /** Sleeves that are pumped up around the legs. */
        PNEUMATIC_COMPRESSION,
        /** Compression stockings or wraps. */
        COMPRESSION_STOCKINGS,
        /** A pad under the legs that vibrates. */
        VIBRATING_PAD,
        /** A plate that vibrates the whole body. */
        WHOLE_BODY_VIBRATION,
        /** A massager for the feet. */
        FOOT_MASSAGER,
        /** Near-infrared light on the legs. */
        NEAR_INFRARED_LIGHT,
        /** Magnetic stimulation of the brain, by specialists only. */
        MAGNETIC_STIMULATION,
        /** Electrical stimulation of nerves through the skin. */
        TENS,
        /** Acupuncture. */
        ACUPUNCTURE,
        /** Cold packs on the legs. */
        COLD,
        /** A warm bath. */
        WARM_BATH,
        /** Warmth for the feet. */
        FOOT_WARMTH,
        /** A weighted blanket. */
        WEIGHTED_BLANKET,
        /** Bright light. */
        BRIGHT_LIGHT,
        /** Magnesium. */
        MAGNESIUM,
        /** Discuss a low vitamin D, whatever it does to the legs. */
        LOW_VITAMIN_D,
        /** Have vitamin B12 tested. */
        TEST_B12,
        /** Vitamins on dialysis, which the renal team decides. */
        VITAMINS_ON_DIALYSIS,
        /** A calm evening, with movement before one sits or lies down. */
        EVENING_ROUTINE,
        /** Find out why a treatment has lost effect. */
        LOSS_OF_EFFECT,
        /** Find out why mornings are tired. */
        TIRED_MORNINGS,
        /** Ask for a specialist, because medicines helped too little or brought trouble. */
        SPECIALIST_AFTER_MEDICINES,
        /** See a clinician, because what one can do oneself has not helped. */
        REFERRAL_AFTER_SELF_CARE,
        /** Frequent and troubling: discuss treatment. */
        TREATMENT_TALK,
        /** What suits mild symptoms; no list of medicines. */
        TOOLKIT_MILD,
        /** What suits moderate symptoms; no list of medicines. */
        TOOLKIT_MODERATE,
        /** What suits severe symptoms; no list of medicines. */
        TOOLKIT_SEVERE,
        /** Keep something of low risk that has helped. */
        KEEP_WHAT_HELPS
    }

    /**
     * {@return something to be discussed at an appointment}
     *
     * @param what what is advised
     */
    public static Advice discuss(Code what) {
        return new Advice(what, Standing.DISCUSS);
    }

    /**
     * {@return something to try by oneself}
     *
     * @param what what is advised
     */
    public static Advice tryIt(Code what) {
        return new Advice(what, Standing.RECOMMENDED);
    }

    /**
     * {@return something that one may try, with little evidence for it}
     *
     * @param what what is advised
     */
    public static Advice lowEvidence(Code what) {
        return new Advice(what, Standing.LOW_EVIDENCE);
    }

    @Override
    public Urgency urgency() {
        return standing == Standing.DISCUSS ? Urgency.ROUTINE : Urgency.INFORMATION;
    }

    @Override
    public Kind ofKind() {
        return Kind.ADVICE;
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Part part() {
        return standing == Standing.DISCUSS ? Part.DISCUSS : Part.TRY;
    }
}
