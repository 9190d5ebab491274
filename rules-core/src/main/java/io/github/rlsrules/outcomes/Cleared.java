package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Clearance;

/**
 * A guard that is lifted: somebody asked, and the answer was harmless. Advice that needs it stays silent until then.
 *
 * @param what which guard
 * @since 0.1.0
 */
public record Cleared(Guard what) implements RlsOutcome, Clearance {

    /** What has to be known to be harmless. */
    public enum Guard {
        /** An adult, so that advice for adults applies. */
        ADULT,
        /** Not pregnant, so that advice that is not for pregnancy applies. */
        NOT_PREGNANT,
        /** No chronic kidney disease. */
        NO_KIDNEY_DISEASE,
        /** No dependence on alcohol, so that drinking less endangers nobody. */
        NO_ALCOHOL_DEPENDENCE,
        /** Nothing known that speaks against exercise. */
        EXERCISE,
        /** No falls, so that what needs balance applies. */
        NO_FALLS,
        /** Nothing known that speaks against less time in bed, as training for sleep asks for. */
        SLEEP_RESTRICTION,
        /** Nothing known that speaks against compression of the legs. */
        COMPRESSION,
        /** Nothing known that speaks against heat or cold on the legs. */
        HEAT_AND_COLD,
        /** Nothing known that speaks against a warm bath. */
        BATH,
        /** Nothing known that speaks against massage of the legs. */
        MASSAGE,
        /** Nothing known that speaks against nerve stimulation through the skin of the leg. */
        NERVE_STIMULATION,
        /** Nothing known that speaks against vibration. */
        VIBRATION,
        /** Nothing known that speaks against a weighted blanket. */
        HEAVY_BLANKET,
        /** Nothing known that speaks against bright light. */
        BRIGHT_LIGHT,
        /** Nothing known that speaks against needles, as in acupuncture. */
        NEEDLES,
        /** Nothing known that speaks against vitamin D. */
        VITAMIN_D,
        /** Nothing known that speaks against vitamin C. */
        VITAMIN_C
    }

    /**
     * {@return a guard that is lifted}
     *
     * @param what which one
     */
    public static Cleared of(Guard what) {
        return new Cleared(what);
    }

    @Override
    public Kind ofKind() {
        return Kind.CLEARED;
    }

    @Override
    public String code() {
        return what.name();
    }
}
