package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Urgency;

/**
 * What the iron values say, for restless legs.
 *
 * @param what what they say
 * @param urgency how soon somebody should look at them
 * @since 0.1.0
 */
public record IronStatus(Code what, Urgency urgency) implements RlsOutcome {

    /** What they say. */
    public enum Code {
        /** Ferritin at or below the limit for restless legs. */
        FERRITIN_LOW,
        /** Transferrin saturation below the limit. */
        SATURATION_LOW,
        /** Ferritin in the band in which iron tablets are taken up poorly. */
        FERRITIN_INFUSION_BAND,
        /** Transferrin saturation below the limit, ferritin above it. */
        SATURATION_LOW_FERRITIN_NOT,
        /** A laboratory or a letter called ferritin or transferrin saturation low, and the number is not known. */
        REPORTED_LOW,
        /** Ferritin is low for restless legs, and transferrin saturation is high: one of them is not what it seems. */
        VALUES_DO_NOT_FIT,
        /** Both known, neither low, no inflammation that could hide it. */
        NOT_LOW,
        /** Ferritin that is not low, and cannot be relied on: repeat it. */
        REPEAT,
        /** On another laboratory's method it might be low. */
        ASSAY_DEPENDENT,
        /** Ferritin that is not low, with a liver disease that raises it. */
        LIVER_DISEASE,
        /** Ferritin below the limit for children. */
        CHILD_FERRITIN_LOW,
        /** Ferritin of a child that is not low, where iron may still be considered by paediatrics. */
        CHILD_FERRITIN_BORDERLINE,
        /** Ferritin of a child above what iron tablets can improve. */
        CHILD_FERRITIN_HIGH,
        /** Ferritin and transferrin saturation low by the limits for dialysis. */
        LOW_ON_DIALYSIS,
        /** Ferritin and transferrin saturation low by the limits for kidney disease. */
        LOW_IN_KIDNEY_DISEASE,
        /** Lack of iron with anaemia: its cause has to be found. */
        DEFICIENCY_ANAEMIA,
        /** Anaemia that is not known to be from lack of iron. */
        ANAEMIA
    }

    /**
     * {@return something to be discussed at an appointment}
     *
     * @param what what the values say
     */
    public static IronStatus of(Code what) {
        return new IronStatus(what, Urgency.ROUTINE);
    }

    /**
     * {@return something to be raised at the next visit}
     *
     * @param what what the values say
     */
    public static IronStatus review(Code what) {
        return new IronStatus(what, Urgency.REVIEW);
    }

    /**
     * {@return something on which nobody has to act}
     *
     * @param what what the values say
     */
    public static IronStatus info(Code what) {
        return new IronStatus(what, Urgency.INFORMATION);
    }

    @Override
    public Kind ofKind() {
        return Kind.IRON_STATUS;
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Part part() {
        return Part.BACKGROUND;
    }
}
