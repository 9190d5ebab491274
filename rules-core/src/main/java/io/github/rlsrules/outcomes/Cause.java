package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Urgency;

/** Something that may cause or worsen restless legs in this patient. */
public record Cause(Code what) implements RlsOutcome {

    /** What may be the cause. */
    public enum Code {
        PREGNANCY,
        KIDNEY_DISEASE,
        /** Filtration rate 45 to 59 in known kidney disease; the next ones 30 to 44, 15 to 29, below 15. */
        KIDNEY_STAGE_3A,
        KIDNEY_STAGE_3B,
        KIDNEY_STAGE_4,
        KIDNEY_STAGE_5,
        DIABETES,
        NEUROPATHY,
        PARKINSON,
        MULTIPLE_SCLEROSIS,
        /** Not treated. */
        SLEEP_APNOEA,
        COELIAC_DISEASE,
        STROKE,
        SPINAL_PROCEDURE,
        LOW_IRON,
        IRON_LOSS_PERIODS,
        IRON_LOSS_DONATION,
        /** Blood taken as a treatment. */
        IRON_LOSS_PHLEBOTOMY,
        IRON_LOSS_SPORT,
        /** The gut takes up iron poorly. */
        IRON_UPTAKE_POOR,
        IRON_DIET
    }

    public static Cause of(Code what) {
        return new Cause(what);
    }

    @Override
    public String kind() {
        return "CAUSE";
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Urgency urgency() {
        return Urgency.REVIEW;
    }

    @Override
    public Part part() {
        return Part.BACKGROUND;
    }
}
