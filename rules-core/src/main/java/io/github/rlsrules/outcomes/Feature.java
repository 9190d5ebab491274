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
        /** Augmentation may have erased relief by movement or the evening pattern. */
        AUGMENTED_PICTURE,
        /** No augmentation that could have erased them. */
        NOT_AUGMENTED_PICTURE,
        /** Own answers cannot be relied on; somebody else has to observe. */
        OBSERVER_NEEDED,
        /** All five signs are observed. */
        OBSERVED_SIGNS,
        /** Pain, delirium and akathisia have been considered as causes of what is observed. */
        OBSERVED_EXCLUSIONS,
        /** One box of the self-check of an article is left empty. */
        SELF_CHECK_BOX_EMPTY,
        /** More periodic limb movements than the limit for the age. */
        LIMB_MOVEMENTS_ABOVE_LIMIT,
        NO_UNTREATED_APNOEA,
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
        ON_DIALYSIS
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
