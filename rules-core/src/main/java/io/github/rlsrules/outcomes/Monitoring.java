package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/** Something to be watched from now on. */
public record Monitoring(Code what) implements RlsOutcome {

    /** What to watch. */
    public enum Code {
        /** Four questions at every review under a dopaminergic medicine. */
        AUGMENTATION,
        /** Whether symptoms that were there in pregnancy stay after birth. */
        AFTER_BIRTH
    }

    public static Monitoring of(Code what) {
        return new Monitoring(what);
    }

    @Override
    public String kind() {
        return "MONITORING";
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
