package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/** A step of the plan for the coming weeks. */
public record PlanStep(Code what) implements RlsOutcome {

    /** Which step. */
    public enum Code {
        /** Ferritin and transferrin saturation, before anything is tried. */
        TEST_IRON
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
