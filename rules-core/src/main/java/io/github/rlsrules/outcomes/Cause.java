package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/** Something that may cause or worsen restless legs in this patient. */
public record Cause(Code what) implements RlsOutcome {

    /** What may be the cause. */
    public enum Code {
        PREGNANCY,
        KIDNEY_DISEASE
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
}
