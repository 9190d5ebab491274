package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Suppression;
import io.github.rlsrules.runtime.Urgency;

/**
 * A sign on which somebody should act, whatever the diagnosis. An emergency silences all advice and plans: they would only delay help.
 *
 * @param what which sign
 * @param urgency how soon
 * @param destination who should see the patient
 */
public record RedFlag(Code what, Urgency urgency, Destination destination) implements RlsOutcome, Suppression {

    /** Which sign. */
    public enum Code {
        ASYMMETRY,
        AUGMENTATION_CRITERIA_MET,
        AUGMENTATION_SUSPECTED,
        DAYTIME_SPREAD_WITHOUT_DOPAMINERGIC,
        PAIN_WITH_NEUROPATHIC_FEATURES,
        DEEP_VEIN_THROMBOSIS,
        ACUTE_LIMB_ISCHAEMIA,
        STROKE,
        NEW_WEAKNESS,
        FOOT_DROP,
        IRON_INDICES_RAISED,
        CHILD,
        PREGNANCY
    }

    public static RedFlag emergency(Code what) {
        return new RedFlag(what, Urgency.EMERGENCY, Destination.EMERGENCY_DEPARTMENT);
    }

    public static RedFlag urgent(Code what, Destination destination) {
        return new RedFlag(what, Urgency.URGENT, destination);
    }

    public static RedFlag routine(Code what, Destination destination) {
        return new RedFlag(what, Urgency.ROUTINE, destination);
    }

    @Override
    public boolean suppresses(Outcome other) {
        return urgency == Urgency.EMERGENCY && (other instanceof Advice || other instanceof PlanStep);
    }

    @Override
    public String kind() {
        return "RED_FLAG";
    }

    @Override
    public String code() {
        return what.name();
    }
}
