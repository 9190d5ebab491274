package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Urgency;

/** A medicine to be discussed with whoever prescribed it, or with a pharmacist. No change meanwhile. */
public record MedicineConcern(Code what, Urgency urgency) implements RlsOutcome {

    /** Which concern. */
    public enum Code {
        PROVOKER_SEDATING_ANTIHISTAMINE,
        /** The symptoms began or got worse after it was started. */
        PROVOKER_SEDATING_ANTIHISTAMINE_TIMELY,
        /** On iron, with a ferritin at which a course usually ends. */
        IRON_STILL_NEEDED,
        IRON_WITHOUT_RESPONSE,
        IRON_NOT_TOLERATED,
        /** Iron and another medicine hinder each other's uptake. */
        IRON_SPACING
    }

    /** To be raised at the next visit. */
    public static MedicineConcern review(Code what) {
        return new MedicineConcern(what, Urgency.REVIEW);
    }

    /** Worth an appointment. */
    public static MedicineConcern routine(Code what) {
        return new MedicineConcern(what, Urgency.ROUTINE);
    }

    @Override
    public String kind() {
        return "MEDICINE_CONCERN";
    }

    @Override
    public String code() {
        return what.name();
    }
}
