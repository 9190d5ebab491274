package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/** Something worth doing or discussing. Never an instruction on a medicine. */
public record Advice(Code what, Urgency urgency) implements RlsOutcome {

    /** What is advised. */
    public enum Code {
        /** Discuss iron treatment with a clinician. */
        DISCUSS_IRON,
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
        DISCUSS_TREATMENT
    }

    /** To be discussed at an appointment. */
    public static Advice discuss(Code what) {
        return new Advice(what, Urgency.ROUTINE);
    }

    /** Something to try by oneself. */
    public static Advice tryIt(Code what) {
        return new Advice(what, Urgency.INFORMATION);
    }

    @Override
    public String kind() {
        return "ADVICE";
    }

    @Override
    public String code() {
        return what.name();
    }
}
