package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/** A step of the plan for the coming weeks. */
public record PlanStep(Code what) implements RlsOutcome {

    /** Which step. */
    public enum Code {
        /** Ferritin and transferrin saturation, before anything is tried. */
        TEST_IRON,
        /** Look for the reason why iron is low. */
        FIND_IRON_LOSS,
        TEST_PHOSPHATE,
        TEST_BLOOD_COUNT,
        TEST_KIDNEY_FUNCTION,
        /** One low value is repeated before it is called chronic. */
        REPEAT_KIDNEY_FUNCTION,
        TEST_BLOOD_SUGAR,
        TEST_COELIAC,
        TEST_B12,
        TEST_THYROID,
        /** Tell the surgical team before an operation. */
        PREPARE_SURGERY,
        ASK_WHILE_BREASTFEEDING
    }

    public static PlanStep of(Code what) {
        return new PlanStep(what);
    }

    @Override
    public String kind() {
        return "PLAN_STEP";
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Urgency urgency() {
        return Urgency.ROUTINE;
    }
}
