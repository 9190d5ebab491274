package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Clearance;

/** A guard that is lifted: somebody asked, and the answer was harmless. Advice that needs it stays silent until then. */
public record Cleared(Guard what) implements RlsOutcome, Clearance {

    /** What has to be known to be harmless. */
    public enum Guard {
        /** An adult, so that advice for adults applies. */
        ADULT,
        NOT_PREGNANT,
        NO_KIDNEY_DISEASE,
        NO_ALCOHOL_DEPENDENCE,
        /** Nothing known that speaks against exercise; the next ones likewise for what they name. */
        EXERCISE,
        NO_FALLS,
        /** Less time in bed, as training for sleep asks for. */
        SLEEP_RESTRICTION,
        COMPRESSION,
        HEAT_AND_COLD,
        BATH,
        MASSAGE,
        /** Through the skin of the leg. */
        NERVE_STIMULATION,
        VIBRATION,
        HEAVY_BLANKET,
        BRIGHT_LIGHT,
        /** As in acupuncture. */
        NEEDLES,
        VITAMIN_D,
        VITAMIN_C
    }

    public static Cleared of(Guard what) {
        return new Cleared(what);
    }

    @Override
    public String kind() {
        return "CLEARED";
    }

    @Override
    public String code() {
        return what.name();
    }
}
