package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Part;
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
        PREGNANCY,
        CAUDA_EQUINA,
        CAUDA_EQUINA_LONG_STANDING,
        /** Sexual function newly lost, without complaints of the back. */
        SEXUAL_DYSFUNCTION,
        /** Much urine left after passing urine. */
        URINE_LEFT,
        LONG_STANDING_SIGN_SOON,
        LONG_STANDING_NERVE_SIGN,
        LONG_STANDING_LEG_SIGN,
        LONG_STANDING_CHEST_SIGN,
        /** Any other sign for longer than it counts as new. */
        LONG_STANDING_SIGN,
        LONG_STANDING_UNDER_MEDICINE,
        /** A sign that a disease explains of which is known. */
        SIGN_OF_KNOWN_DISEASE,
        STROKE_SIGN_EARLIER,
        PREGNANCY_SIGN_LONG_STANDING,
        SPINAL_CORD,
        SPINE_PAIN_WITH_CANCER,
        SPINE_PAIN,
        SERIOUS_DISEASE_POSSIBLE,
        DEEP_VEIN_THROMBOSIS_IN_PREGNANCY,
        PULMONARY_EMBOLISM,
        COUGHING_BLOOD,
        FAINTING,
        SURFACE_VEINS,
        LEG_SWELLING,
        CHRONIC_LIMB_ISCHAEMIA,
        /** Something that narrowed arteries of the legs cause. */
        ARTERIES_NARROW,
        DIABETIC_FOOT,
        SUDDEN_ONSET,
        RAPID_WEAKNESS,
        STABLE_SENSORY_LOSS,
        /** A sign of nerves or muscles, nobody told since when. */
        NERVE_SIGN,
        PARKINSONISM,
        HEADACHE,
        SIGHT,
        PAIN_BELOW_RIBS,
        SUDDEN_SWELLING,
        HOT_JOINT,
        SPREADING_INFECTION,
        COMPARTMENT_SYNDROME,
        /** Feels very ill, without a picture that says of what. */
        VERY_ILL,
        /** Fever or a very ill patient under chemotherapy, when few white cells may be left. */
        INFECTION_UNDER_CHEMOTHERAPY,
        /** A body temperature that endangers by itself. */
        TEMPERATURE_EXTREME,
        TEMPERATURE_VERY_HIGH,
        LEG_WOUND,
        NIGHT_SWEATS,
        SUICIDE_PLAN,
        SUICIDAL_THOUGHTS,
        /** Hallucinations or delusions. */
        PSYCHOSIS,
        /** Hallucinations, delusions or severe agitation in the first weeks after birth. */
        PSYCHOSIS_AFTER_BIRTH,
        /** Thoughts of suicide beside hallucinations, delusions or severe agitation. */
        SUICIDAL_WITH_DANGER,
        /** So agitated that nobody can calm them. */
        AGITATION,
        CONFUSION,
        /** Low mood, or a score of depression or anxiety. */
        LOW_MOOD,
        /** Bipolar disorder under a dopamine agonist or levodopa. */
        BIPOLAR_UNDER_DOPAMINERGIC,
        SEIZURE,
        /** Too much of a medicine, or something poisonous. */
        OVERDOSE,
        AKATHISIA,
        AKATHISIA_WITH_DANGER,
        ABRUPT_STOP_WITH_DANGER,
        FEVER_WITH_DANGER,
        /** Rigid muscles. */
        RIGIDITY,
        /** Muscle jerks or twitching. */
        JERKS,
        FEVER_WITH_JERKS,
        /** What an excess of lithium looks like. */
        LITHIUM_PICTURE,
        /** What an excess of serotonin looks like. */
        SEROTONIN_PICTURE,
        RIGIDITY_WITH_AGITATION,
        BREATHING_DEPRESSED,
        IMPULSE_CONTROL,
        /** A medicine stopped or to be stopped without a plan. */
        ABRUPT_STOP,
        /** A medicine stopped at once, which brings seizures, or leaves a disease without what treats it. */
        ABRUPT_STOP_DANGEROUS,
        WITHDRAWAL,
        /** Side effects that cannot be borne. */
        SIDE_EFFECTS,
        /** A dose that no source names for anybody; perhaps a slip of the pen. */
        DOSE_BEYOND_HIGHEST,
        /** Such a dose, and a sign that it was too much. */
        DOSE_WITH_DANGER,
        SEVERE_ANAEMIA,
        MODERATE_ANAEMIA,
        IRON_DEFICIENCY_ANAEMIA,
        ANAEMIA_WITH_GUT_SIGN,
        /** Low haemoglobin that no lack of iron explains so far. */
        ANAEMIA_UNEXPLAINED,
        GUT_SIGN,
        /** Black, tarry stools. */
        GASTROINTESTINAL_BLEEDING,
        /** Bruises without a reason. */
        BRUISING,
        /** Pain at one spot of a bone, in an adult. */
        BONE_PAIN,
        CALCIUM_DANGEROUS,
        CALCIUM_VERY_HIGH,
        CALCIUM_RAISED,
        /** Magnesium or phosphate so low that heart or breathing may fail. */
        MINERAL_VERY_LOW,
        GLUCOSE_VERY_HIGH,
        VITAMIN_B12_LOW,
        IRON_DEFICIENCY,
        IRON_OVERLOAD_POSSIBLE,
        KIDNEY_DISEASE,
        KIDNEY_FAILURE,
        KIDNEY_VALUE_TO_REPEAT,
        /** Haemoglobin that was very low some time ago. */
        HAEMOGLOBIN_TO_REPEAT,
        PRE_ECLAMPSIA,
        /** Vomiting or high blood pressure in the time of pre-eclampsia, without another sign of it. */
        PREGNANCY_SIGN,
        FEVER_IN_PREGNANCY,
        AFTER_BIRTH,
        CHILD_WITH_ALARM_SIGN,
        BABY_WITH_FEVER,
        ASSESSED_BY_OTHERS,
        DRIVING,
        SLEEPY_BY_DAY,
        SLEEP_APNOEA_POSSIBLE,
        SLEEP_APNOEA_UNTREATED,
        SEVERE,
        REFRACTORY,
        DOUBT,
        /** An urge to move parts of the body other than the legs, never the legs. */
        URGE_OUTSIDE_LEGS,
        SPREAD_TO_ARMS,
        AUGMENTATION_SEVERE,
        OPIOID,
        OPIOID_BREATHING,
        OPIOID_IN_CHILD,
        /** An opioid beside a medicine that takes its effect away. */
        OPIOID_BLOCKED,
        /** Two medicines that together raise serotonin beyond measure. */
        SEROTONIN_TOGETHER,
        /** Fever under a medicine that can take the white cells away. */
        FEVER_WITH_FEW_WHITE_CELLS,
        MEDICINE_IN_PREGNANCY,
        MEDICINE_IN_BREASTFEEDING,
    }

    /** An emergency for which help has to come. */
    public static RedFlag emergency(Code what) {
        return new RedFlag(what, Urgency.EMERGENCY, Destination.AMBULANCE);
    }

    /** An emergency that can go there. */
    public static RedFlag emergency(Code what, Destination destination) {
        return new RedFlag(what, Urgency.EMERGENCY, destination);
    }

    public static RedFlag sameDay(Code what, Destination destination) {
        return new RedFlag(what, Urgency.SAME_DAY, destination);
    }

    public static RedFlag urgent(Code what, Destination destination) {
        return new RedFlag(what, Urgency.URGENT, destination);
    }

    public static RedFlag routine(Code what, Destination destination) {
        return new RedFlag(what, Urgency.ROUTINE, destination);
    }

    /** To be mentioned at the next visit. */
    public static RedFlag review(Code what, Destination destination) {
        return new RedFlag(what, Urgency.REVIEW, destination);
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
    public String act() {
        return urgency + "." + destination;
    }

    /** Help that comes is called before one goes anywhere. */
    @Override
    public int rank() {
        return destination.ordinal();
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Part part() {
        return Part.SIGN;
    }
}
