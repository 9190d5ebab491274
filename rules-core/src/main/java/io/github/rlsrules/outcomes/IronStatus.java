package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/** What the iron values say, for restless legs. */
public record IronStatus(Code what) implements RlsOutcome {

    /** What they say. */
    public enum Code {
        /** Ferritin at or below the limit for restless legs. */
        FERRITIN_LOW,
        /** Transferrin saturation below the limit. */
        SATURATION_LOW
    }

    public static IronStatus of(Code what) {
        return new IronStatus(what);
    }

    @Override
    public String kind() {
        return "IRON_STATUS";
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
