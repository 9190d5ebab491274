package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Urgency;

/**
 * Something that may cause or worsen restless legs in this patient.
 *
 * @param what which cause
 * @since 0.1.0
 */
public record Cause(Code what) implements RlsOutcome {

    /** What may be the cause. */
    public enum Code {
        /** Pregnancy. */
        PREGNANCY,
        /** Chronic kidney disease or dialysis. */
        KIDNEY_DISEASE,
        /** Filtration rate of category G3a in known kidney disease. */
        KIDNEY_STAGE_3A,
        /** Filtration rate of category G3b in known kidney disease. */
        KIDNEY_STAGE_3B,
        /** Filtration rate of category G4 in known kidney disease. */
        KIDNEY_STAGE_4,
        /** Filtration rate of category G5 in known kidney disease. */
        KIDNEY_STAGE_5,
        /** Diabetes. */
        DIABETES,
        /** Damaged peripheral nerves, a companion of restless legs and a look-alike. */
        NEUROPATHY,
        /** Parkinson's disease. */
        PARKINSON,
        /** Multiple sclerosis. */
        MULTIPLE_SCLEROSIS,
        /** Sleep apnoea that is not treated. */
        SLEEP_APNOEA,
        /** Coeliac disease. */
        COELIAC_DISEASE,
        /** The symptoms began after a stroke. */
        STROKE,
        /** The symptoms began after a procedure at the spine. */
        SPINAL_PROCEDURE,
        /** Low iron, of all causes the one with the best evidence. */
        LOW_IRON,
        /** Heavy periods, with low iron. */
        IRON_LOSS_PERIODS,
        /** Donated blood, with low iron. */
        IRON_LOSS_DONATION,
        /** Blood taken as a treatment, with low iron. */
        IRON_LOSS_PHLEBOTOMY,
        /** Endurance sport, with low iron. */
        IRON_LOSS_SPORT,
        /** The gut takes up iron poorly. */
        IRON_UPTAKE_POOR,
        /** A vegan diet, with low iron. */
        IRON_DIET
    }

    /**
     * {@return a cause to consider}
     *
     * @param what which one
     */
    public static Cause of(Code what) {
        return new Cause(what);
    }

    @Override
    public Kind ofKind() {
        return Kind.CAUSE;
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
