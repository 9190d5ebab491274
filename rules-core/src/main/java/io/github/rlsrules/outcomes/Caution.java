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
 * @since 0.1.0
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
        /** An earlier iron infusion was followed by a reaction. */
        IRON_INFUSION_REACTION,
        /** Something is measured that says nothing about restless legs. */
        MONITORING_WITHOUT_GROUND,
        /** Alcohol beside a sedative, an opioid or an alpha-2-delta ligand: breathing may become too weak. */
        ALCOHOL_WITH_SEDATIVE,
        /** Stopping alcohol abruptly can be dangerous. */
        ALCOHOL_DEPENDENCE,
        /** Compression of the legs, with arteries that are narrowed or not examined. */
        COMPRESSION_AND_ARTERIES,
        /** Compression of the legs, which may not feel that it is too tight. */
        COMPRESSION_AND_FEELING,
        /** Compression of the legs, with a clot in a vein or signs of one. */
        COMPRESSION_AND_THROMBOSIS,
        /** Compression of the legs, with a weak heart. */
        COMPRESSION_AND_HEART,
        /** Compression of the legs, with damaged skin. */
        COMPRESSION_AND_SKIN,
        /** Heat or cold on feet that may not feel a burn or frostbite. */
        HEAT_AND_FEELING,
        /** Heat or cold on legs that get too little blood. */
        HEAT_AND_ARTERIES,
        /** Cold, with fingers or toes whose vessels close in the cold. */
        COLD_AND_RAYNAUD,
        /** A hot bath or sauna in pregnancy. */
        HEAT_IN_PREGNANCY,
        /** Electrical or magnetic stimulation, with an active implant such as a pacemaker. */
        DEVICE_AND_IMPLANT,
        /** Electrical or magnetic stimulation, with epilepsy. */
        DEVICE_AND_EPILEPSY,
        /** Nerve stimulation at a place where metal is implanted. */
        DEVICE_AND_METAL,
        /** Nerve stimulation through pads whose adhesive is not tolerated. */
        DEVICE_AND_ADHESIVE,
        /** Nerve stimulation on damaged skin. */
        DEVICE_AND_SKIN,
        /** Massage, roller or vibration, with a clot in a vein or signs of one. */
        MASSAGE_AND_THROMBOSIS,
        /** A massager, pad or roller on feet that may not feel that it is too much. */
        MASSAGE_AND_FEELING,
        /** Vibration of the whole body, with brittle or recently broken bones. */
        VIBRATION_AND_BONE,
        /** A weighted blanket, with something that makes it dangerous, such as sleep apnoea. */
        BLANKET_HAZARD,
        /** A weighted blanket for a child. */
        BLANKET_CHILD,
        /** Bright light, with bipolar disorder, a disease of the retina or a skin that bears no light. */
        LIGHT_HAZARD,
        /** Needles, with blood that clots poorly. */
        NEEDLES_AND_BLEEDING,
        /** Devices in pregnancy, which nobody has tested there. */
        DEVICES_IN_PREGNANCY,
        /** Devices for a child. */
        DEVICES_IN_CHILDREN,
        /** Magnesium, with kidneys that may not get rid of it. */
        MAGNESIUM_AND_KIDNEYS,
        /** More caffeine a day than is held to be safe. */
        TOO_MUCH_CAFFEINE,
        /** More magnesium a day from supplements than is held to be safe. */
        TOO_MUCH_MAGNESIUM,
        /** More zinc a day than is held to be safe. */
        TOO_MUCH_ZINC,
        /** More selenium a day than is held to be safe. */
        TOO_MUCH_SELENIUM,
        /** Potassium or other salts that are eaten or drunk, with kidneys or medicines that keep them in the body. */
        POTASSIUM,
        /** Supplements in pregnancy other than by the maternity team. */
        SUPPLEMENTS_IN_PREGNANCY,
        /** Supplements for a child. */
        SUPPLEMENTS_IN_CHILDREN,
        /** Supplements that are changed by the calendar, one after the other. */
        SUPPLEMENTS_IN_TURN,
        /** A reset over some days by heat and salts. */
        RESET,
        /** Iron thought of or used without a blood test. */
        IRON_ON_ONES_OWN,
        /** Alcohol against the symptoms. */
        ALCOHOL_AS_TREATMENT,
        /** Zinc against restless legs, which hinders iron and copper. */
        ZINC,
        /** Selenium against restless legs, which nobody has tried there. */
        SELENIUM,
        /** Homeopathy in place of treatment. */
        HOMEOPATHY,
        /** Quinine against restless legs or cramps, which can endanger life. */
        QUININE,
        /** Melatonin, which may make restless legs worse. */
        MELATONIN,
        /** Tyrosine against restless legs, which nobody has tried there. */
        TYROSINE,
        /** No harm by itself, and nothing that supports it. */
        NO_BENEFIT_KNOWN,
        /** A transplant of stool against restless legs. */
        STOOL_TRANSPLANT,
        /** Pulsed magnetic fields against restless legs. */
        MAGNETIC_FIELD,
        /** Cupping against restless legs. */
        CUPPING,
        /** Electric current through the head against restless legs. */
        CURRENT_THROUGH_HEAD,
        /** Lying still against restless legs, which provokes them. */
        LYING_STILL,
        /** A balance board against restless legs, on which one can fall. */
        BALANCE_BOARD,
        /** Tried before, and it did not help. */
        TRIED_WITHOUT_SUCCESS
    }

    /**
     * {@return something to beware of, which forbids no advice}
     *
     * @param what beware of what
     * @param urgency how soon somebody should act
     */
    public static Caution of(Code what, Urgency urgency) {
        return new Caution(what, urgency, Set.of());
    }

    /**
     * {@return something to beware of, which forbids one kind of advice}
     *
     * @param forbidden the advice that is not given
     * @param what beware of what
     * @param urgency how soon somebody should act
     */
    public static Caution against(Advice.Code forbidden, Code what, Urgency urgency) {
        return new Caution(what, urgency, Set.of(forbidden));
    }

    /**
     * {@return something to beware of, which forbids several kinds of advice}
     *
     * @param what beware of what
     * @param urgency how soon somebody should act
     * @param first advice that is not given
     * @param more other advice that is not given
     */
    public static Caution against(Code what, Urgency urgency, Advice.Code first, Advice.Code... more) {
        return new Caution(what, urgency, EnumSet.of(first, more));
    }

    @Override
    public boolean suppresses(Outcome other) {
        return other instanceof Advice advice && forbids.contains(advice.what());
    }

    @Override
    public Kind ofKind() {
        return Kind.CAUTION;
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
