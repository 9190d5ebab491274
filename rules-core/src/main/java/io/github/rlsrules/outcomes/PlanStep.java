package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/** A step of the plan for the coming weeks. */
public record PlanStep(Code what) implements RlsOutcome {

    /** Which step. */
    public enum Code {
        /** Ferritin and transferrin saturation, before anything is tried. */
        TEST_IRON,
        /** To somebody within the host's own house; the text of the rule says to whom. For a host's own rules. */
        REFER_LOCALLY
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
