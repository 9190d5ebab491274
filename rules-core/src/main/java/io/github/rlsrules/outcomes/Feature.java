package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Intermediate;

/** A feature of the picture that several rules share. Other rules read it; no reader sees it as a finding. */
public record Feature(Code what) implements RlsOutcome, Intermediate {

    /** Which feature. */
    public enum Code {
        ADULT,
        CHILD,
        /** The patient's own answers can be relied on. */
        SELF_REPORT,
        /** So severe that relief by movement or the evening pattern may no longer show. */
        VERY_SEVERE,
        NOT_VERY_SEVERE,
        /** Lack of blood flow, thrombosis, compressed nerves and akathisia have been asked for. */
        DANGEROUS_MIMICS_ASKED,
        /** The symptoms agree with restless legs syndrome, confirmed or not. */
        RLS_PATTERN,
        /** Takes a medicine under which augmentation occurs. */
        ON_DOPAMINERGIC,
        NOT_ON_DOPAMINERGIC,
        /** What augmentation needs in any case: an increase that is there most days, and is not explained otherwise. */
        AUGMENTATION_PRECONDITION,
        AUGMENTATION_CRITERIA,
        /** Symptoms start at least two hours earlier in the day than before treatment. */
        ONSET_EARLIER,
        /** Takes a medicine that dampens the brain. */
        ON_SEDATIVE,
        /** Something that goes with damaged small nerves. */
        NEUROPATHIC,
        IRON_LOW,
        ON_DIALYSIS,
        /** Neuropathy, reduced feeling, or diabetes without a test of feeling. */
        FEET_MAY_NOT_FEEL,
        POOR_LEG_CIRCULATION,
        /** Something speaks against a heavy blanket, against bright light. */
        NO_HEAVY_BLANKET,
        NO_BRIGHT_LIGHT,
        BLEEDS_EASILY,
        /** Medicines helped too little, or brought trouble. */
        NOT_HELPED_BY_MEDICINES
    }

    public static Feature of(Code what) {
        return new Feature(what);
    }

    @Override
    public String kind() {
        return "FEATURE";
    }

    @Override
    public String code() {
        return what.name();
    }
}
