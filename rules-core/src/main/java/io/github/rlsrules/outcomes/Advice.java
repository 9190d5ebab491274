package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Urgency;

/**
 * Something worth doing or discussing. Never an instruction on a medicine.
 *
 * @param what what is advised
 * @param standing how it is meant
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
        LESS_CAFFEINE_AFTER_NOON,
        LESS_ALCOHOL_IN_EVENING,
        DISCUSS_TREATMENT,
        /** Moderate, on about three days a week. */
        REGULAR_EXERCISE,
        EXERCISE_ON_DIALYSIS,
        EXERCISE_EARLIER,
        EXERCISE_SLOWLY,
        EXERCISE_MODERATELY,
        TEST_IRON_IN_ENDURANCE_SPORT,
        GENTLE_YOGA,
        TAI_CHI,
        EXERCISE_IN_WATER,
        LESS_NICOTINE,
        /** Of sleep. */
        REGULAR_HOURS,
        COOL_BEDROOM,
        /** A while without the sleep tracker that worries. */
        REST_FROM_TRACKER,
        RELAXATION,
        CBT_FOR_INSOMNIA,
        WALK_BREAKS,
        /** Something that keeps the mind busy while sitting. */
        MENTAL_ALERTING,
        STRETCHING,
        WALK_AT_NIGHT,
        MASSAGE,
        FOAM_ROLLER,
        /** Options with little evidence, or for a clinician to choose, from here on. */
        PERONEAL_NERVE_STIMULATION,
        PNEUMATIC_COMPRESSION,
        COMPRESSION_STOCKINGS,
        VIBRATING_PAD,
        WHOLE_BODY_VIBRATION,
        FOOT_MASSAGER,
        NEAR_INFRARED_LIGHT,
        MAGNETIC_STIMULATION,
        TENS,
        ACUPUNCTURE,
        /** Cold packs on the legs. */
        COLD,
        WARM_BATH,
        FOOT_WARMTH,
        WEIGHTED_BLANKET,
        BRIGHT_LIGHT,
        MAGNESIUM,
        /** Discuss a low vitamin D, whatever it does to the legs. */
        LOW_VITAMIN_D,
        TEST_B12,
        VITAMINS_ON_DIALYSIS,
        EVENING_ROUTINE,
        LOSS_OF_EFFECT,
        TIRED_MORNINGS,
        SPECIALIST_AFTER_MEDICINES,
        REFERRAL_AFTER_SELF_CARE,
        /** Frequent and troubling: discuss treatment. */
        TREATMENT_TALK,
        /** What suits mild, moderate, severe symptoms; no list of medicines. */
        TOOLKIT_MILD,
        TOOLKIT_MODERATE,
        TOOLKIT_SEVERE,
        KEEP_WHAT_HELPS
    }

    /** To be discussed at an appointment. */
    public static Advice discuss(Code what) {
        return new Advice(what, Standing.DISCUSS);
    }

    /** Something to try by oneself. */
    public static Advice tryIt(Code what) {
        return new Advice(what, Standing.RECOMMENDED);
    }

    /** Something that one may try, with little evidence for it. */
    public static Advice lowEvidence(Code what) {
        return new Advice(what, Standing.LOW_EVIDENCE);
    }

    @Override
    public Urgency urgency() {
        return standing == Standing.DISCUSS ? Urgency.ROUTINE : Urgency.INFORMATION;
    }

    @Override
    public String kind() {
        return "ADVICE";
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
