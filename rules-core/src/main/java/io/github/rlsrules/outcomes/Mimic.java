package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/** A condition that resembles restless legs. */
public record Mimic(Code what) implements RlsOutcome {

    /** Which condition. */
    public enum Code {
        /** A clinician found another condition that does not explain everything. */
        BESIDE_RLS
    }

    public static Mimic of(Code what) {
        return new Mimic(what);
    }

    @Override
    public String kind() {
        return "MIMIC";
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Urgency urgency() {
        return Urgency.REVIEW;
    }
}
