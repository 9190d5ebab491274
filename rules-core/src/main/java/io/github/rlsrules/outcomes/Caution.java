package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Suppression;
import io.github.rlsrules.runtime.Urgency;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something to beware of. It can forbid advice, which is then listed as suppressed.
 *
 * @param what beware of what
 * @param urgency how soon somebody should act on it
 * @param forbids the advice that it forbids
 */
public record Caution(Code what, Urgency urgency, Set<Advice.Code> forbids) implements RlsOutcome, Suppression {

    public Caution {
        forbids = Set.copyOf(forbids);
    }

    /** Beware of what. */
    public enum Code {
        /** Iron values too high for iron. */
        NO_IRON_RAISED_INDICES,
        /** Iron values that were too high for iron when they were last tested, and are too old to count. */
        NO_IRON_PAST_INDICES,
        /** A condition in which the body holds too much iron or cannot use it. */
        NO_IRON_OVERLOAD,
        /** Haemochromatosis in the family, not yet checked in the patient. */
        NO_IRON_FAMILY,
        /** On iron although nobody knows the values. */
        IRON_WITHOUT_TEST,
        /** On iron although the values are too high for it. */
        ON_IRON_WITH_RAISED_INDICES,
        /** On iron with a condition in which the body holds too much of it. */
        ON_IRON_WITH_OVERLOAD,
        /** Iron tablets can irritate an ulcer or an inflamed bowel. */
        IRON_TABLETS_AND_GUT,
        /** No iron infusion during an infection. */
        IRON_INFUSION_INFECTION,
        IRON_INFUSION_REACTION,
        /** Something is measured that says nothing about restless legs. */
        MONITORING_WITHOUT_GROUND,
        ALCOHOL_WITH_SEDATIVE,
        /** Stopping alcohol abruptly can be dangerous. */
        ALCOHOL_DEPENDENCE,
        /** Something in use, or thought of, that this patient should not use; from here on. */
        COMPRESSION_AND_ARTERIES,
        COMPRESSION_AND_FEELING,
        COMPRESSION_AND_THROMBOSIS,
        COMPRESSION_AND_HEART,
        COMPRESSION_AND_SKIN,
        HEAT_AND_FEELING,
        HEAT_AND_ARTERIES,
        COLD_AND_RAYNAUD,
        HEAT_IN_PREGNANCY,
        DEVICE_AND_IMPLANT,
        DEVICE_AND_EPILEPSY,
        DEVICE_AND_METAL,
        DEVICE_AND_ADHESIVE,
        DEVICE_AND_SKIN,
        MASSAGE_AND_THROMBOSIS,
        MASSAGE_AND_FEELING,
        VIBRATION_AND_BONE,
        BLANKET_HAZARD,
        BLANKET_CHILD,
        LIGHT_HAZARD,
        NEEDLES_AND_BLEEDING,
        DEVICES_IN_PREGNANCY,
        DEVICES_IN_CHILDREN,
        MAGNESIUM_AND_KIDNEYS,
        TOO_MUCH_CAFFEINE,
        TOO_MUCH_MAGNESIUM,
        TOO_MUCH_ZINC,
        TOO_MUCH_SELENIUM,
        POTASSIUM,
        SUPPLEMENTS_IN_PREGNANCY,
        SUPPLEMENTS_IN_CHILDREN,
        /** From the list of what is never advised; from here on. */
        SUPPLEMENTS_IN_TURN,
        RESET,
        /** Iron thought of or used without a blood test. */
        IRON_ON_ONES_OWN,
        ALCOHOL_AS_TREATMENT,
        ZINC,
        SELENIUM,
        HOMEOPATHY,
        QUININE,
        MELATONIN,
        TYROSINE,
        /** No harm by itself, and nothing that supports it. */
        NO_BENEFIT_KNOWN,
        STOOL_TRANSPLANT,
        MAGNETIC_FIELD,
        CUPPING,
        CURRENT_THROUGH_HEAD,
        LYING_STILL,
        BALANCE_BOARD,
        /** Tried before, and it did not help. */
        TRIED_WITHOUT_SUCCESS
    }

    public static Caution of(Code what, Urgency urgency) {
        return new Caution(what, urgency, Set.of());
    }

    public static Caution against(Advice.Code forbidden, Code what, Urgency urgency) {
        return new Caution(what, urgency, Set.of(forbidden));
    }

    /** Forbids several kinds of advice at once. */
    public static Caution against(Code what, Urgency urgency, Advice.Code first, Advice.Code... more) {
        return new Caution(what, urgency, EnumSet.of(first, more));
    }

    @Override
    public boolean suppresses(Outcome other) {
        return other instanceof Advice advice && forbids.contains(advice.what());
    }

    @Override
    public String kind() {
        return "CAUTION";
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Part part() {
        return Part.CAUTION;
    }
}
