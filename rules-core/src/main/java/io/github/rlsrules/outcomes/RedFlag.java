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
 * @since 0.1.0
 */
public record RedFlag(Code what, Urgency urgency, Destination destination) implements RlsOutcome, Suppression {

    /** Which sign. */
    public enum Code {
        /** Symptoms on one side only, or always stronger on one side. */
        ASYMMETRY,
        /** As reported, all criteria of augmentation under a dopaminergic medicine are met. */
        AUGMENTATION_CRITERIA_MET,
        /** Something under a dopaminergic medicine or tramadol points to augmentation; the criteria are not complete. */
        AUGMENTATION_SUSPECTED,
        /** Symptoms have spread into the day without a medicine under which that would be augmentation. */
        DAYTIME_SPREAD_WITHOUT_DOPAMINERGIC,
        /** Pain of the kind that damaged nerves cause. */
        PAIN_WITH_NEUROPATHIC_FEATURES,
        /** Signs of a clot in a deep vein of one leg. */
        DEEP_VEIN_THROMBOSIS,
        /** A leg that may suddenly get too little blood. */
        ACUTE_LIMB_ISCHAEMIA,
        /** Sudden signs of a stroke, such as a drooping face or a weak limb. */
        STROKE,
        /** Weakness of an arm or a leg, or difficulty walking; nobody asks how long it has been there, so it counts as new. */
        NEW_WEAKNESS,
        /** The forefoot cannot be lifted. */
        FOOT_DROP,
        /** Ferritin or transferrin saturation is raised. */
        IRON_INDICES_RAISED,
        /** A child or adolescent, who is seen by somebody for children; advice for adults is not given. */
        CHILD,
        /** A pregnant patient, for whom the maternity team is the first to ask. */
        PREGNANCY,
        /** Signs that the nerves at the end of the spine are squeezed. */
        CAUDA_EQUINA,
        /** The same signs, there for longer than they count as new. */
        CAUDA_EQUINA_LONG_STANDING,
        /** Sexual function newly lost, without complaints of the back. */
        SEXUAL_DYSFUNCTION,
        /** Much urine left after passing urine. */
        URINE_LEFT,
        /** A sign that is seen soon even if it has been there for long, such as pain in the chest. */
        LONG_STANDING_SIGN_SOON,
        /** A sign of nerves or muscles that has been there for longer than it counts as new. */
        LONG_STANDING_NERVE_SIGN,
        /** Swelling, coldness, numbness or tightness of a leg that has been there for longer than it counts as new. */
        LONG_STANDING_LEG_SIGN,
        /** Breathlessness or fainting that has been there for longer than it counts as new. */
        LONG_STANDING_CHEST_SIGN,
        /** Any other sign for longer than it counts as new. */
        LONG_STANDING_SIGN,
        /** Slow breathing or confusion that has been there for longer than it counts as new, under a medicine that can cause it. */
        LONG_STANDING_UNDER_MEDICINE,
        /** A sign that a disease explains of which is known. */
        SIGN_OF_KNOWN_DISEASE,
        /** A sign of a stroke, longer ago than it counts as new. */
        STROKE_SIGN_EARLIER,
        /** A sign of pre-eclampsia that has been there for longer than it counts as new. */
        PREGNANCY_SIGN_LONG_STANDING,
        /** Signs that the spinal cord is squeezed. */
        SPINAL_CORD,
        /** Pain of the spine in somebody who has or had cancer. */
        SPINE_PAIN_WITH_CANCER,
        /** Pain of the spine that does not let go, or with another sign of disease of the spine. */
        SPINE_PAIN,
        /** Signs for which cancer, or an infection of bones, is looked for. */
        SERIOUS_DISEASE_POSSIBLE,
        /** Signs of a clot in a deep vein during pregnancy or in the weeks after birth. */
        DEEP_VEIN_THROMBOSIS_IN_PREGNANCY,
        /** Signs of a clot in the lung. */
        PULMONARY_EMBOLISM,
        /** Blood is coughed up. */
        COUGHING_BLOOD,
        /** Fainted. */
        FAINTING,
        /** Veins under the skin of a leg that are newly visible, without another sign. */
        SURFACE_VEINS,
        /** Swelling of one or both legs, or changed skin of the lower legs, not known to be new. */
        LEG_SWELLING,
        /** A leg that has got too little blood for long, with pain at rest, a wound or a low ankle pressure. */
        CHRONIC_LIMB_ISCHAEMIA,
        /** Something that narrowed arteries of the legs cause. */
        ARTERIES_NARROW,
        /** A wound or black skin on the foot of somebody with diabetes, with a sign of danger. */
        DIABETIC_FOOT,
        /** The symptoms began all at once, got worse fast, or followed a stroke or a procedure at the spine. */
        SUDDEN_ONSET,
        /** Weakness that began all at once and is getting worse. */
        RAPID_WEAKNESS,
        /** Numbness or lost feeling that is not known to be new. */
        STABLE_SENSORY_LOSS,
        /** A sign of nerves or muscles, nobody told since when. */
        NERVE_SIGN,
        /** Signs of Parkinson's disease or one like it; a lost sense of smell is one only beside others. */
        PARKINSONISM,
        /** Fever in Parkinson's disease, in which a missed dose can endanger. */
        FEVER_IN_PARKINSON,
        /** A severe headache outside the time of pre-eclampsia. */
        HEADACHE,
        /** Flashes or blurred sight outside the time of pre-eclampsia. */
        SIGHT,
        /** Severe pain below the ribs outside the time of pre-eclampsia. */
        PAIN_BELOW_RIBS,
        /** Face, hands or feet swell suddenly outside the time of pre-eclampsia. */
        SUDDEN_SWELLING,
        /** A hot, swollen joint. */
        HOT_JOINT,
        /** Redness of the skin that spreads. */
        SPREADING_INFECTION,
        /** Signs of dangerous pressure within the muscles of a leg. */
        COMPARTMENT_SYNDROME,
        /** Feels very ill, without a picture that says of what. */
        VERY_ILL,
        /** Fever or a very ill patient under chemotherapy, when few white cells may be left. */
        INFECTION_UNDER_CHEMOTHERAPY,
        /** A body temperature that endangers by itself. */
        TEMPERATURE_EXTREME,
        /** A body temperature for which a source is looked for on the same day. */
        TEMPERATURE_VERY_HIGH,
        /** A wound or an infected spot on a leg or foot. */
        LEG_WOUND,
        /** Night sweats in an adult. */
        NIGHT_SWEATS,
        /** A plan or an intent to end one's life. */
        SUICIDE_PLAN,
        /** Thoughts of suicide, self-harm, or the word that one cannot go on. */
        SUICIDAL_THOUGHTS,
        /** Hallucinations or delusions. */
        PSYCHOSIS,
        /** Hallucinations, delusions or severe agitation in the first weeks after birth. */
        PSYCHOSIS_AFTER_BIRTH,
        /** Thoughts of suicide beside hallucinations, delusions or severe agitation. */
        SUICIDAL_WITH_DANGER,
        /** So agitated that nobody can calm them. */
        AGITATION,
        /** Confusion that is new, or since nobody told when. */
        CONFUSION,
        /** Low mood, or a score of depression or anxiety. */
        LOW_MOOD,
        /** Bipolar disorder under a dopamine agonist or levodopa. */
        BIPOLAR_UNDER_DOPAMINERGIC,
        /** A seizure. */
        SEIZURE,
        /** Too much of a medicine, or something poisonous. */
        OVERDOSE,
        /** Restlessness that may come from a medicine. */
        AKATHISIA,
        /** Such restlessness with fever, confusion or another sign of danger. */
        AKATHISIA_WITH_DANGER,
        /** A medicine was stopped abruptly, and there is a sign of danger. */
        ABRUPT_STOP_WITH_DANGER,
        /** Fever with confusion, severe agitation or rigid muscles. */
        FEVER_WITH_DANGER,
        /** Rigid muscles. */
        RIGIDITY,
        /** Muscle jerks or twitching. */
        JERKS,
        /** Fever and muscle jerks. */
        FEVER_WITH_JERKS,
        /** What an excess of lithium looks like. */
        LITHIUM_PICTURE,
        /** What an excess of serotonin looks like. */
        SEROTONIN_PICTURE,
        /** Rigid muscles and severe agitation, without known fever. */
        RIGIDITY_WITH_AGITATION,
        /** Rigid muscles and confusion. */
        RIGIDITY_WITH_CONFUSION,
        /** Breathing that is too weak, or blue lips, confusion or a sleep from which one can hardly be woken that may come from it. */
        BREATHING_DEPRESSED,
        /** A new urge to gamble, buy, eat or the like under a medicine that can bring it, or after its end. */
        IMPULSE_CONTROL,
        /** A medicine stopped or to be stopped without a plan. */
        ABRUPT_STOP,
        /** A medicine stopped at once, which brings seizures, or leaves a disease without what treats it. */
        ABRUPT_STOP_DANGEROUS,
        /** Withdrawal symptoms while a medicine is reduced, or afterwards. */
        WITHDRAWAL,
        /** Side effects that cannot be borne. */
        SIDE_EFFECTS,
        /** A dose that no source names for anybody; perhaps a slip of the pen. */
        DOSE_BEYOND_HIGHEST,
        /** Such a dose, and a sign that it was too much. */
        DOSE_WITH_DANGER,
        /** Haemoglobin so low that somebody has to see it at once or on the same day. */
        SEVERE_ANAEMIA,
        /** Haemoglobin so low that somebody has to see it within days. */
        MODERATE_ANAEMIA,
        /** Anaemia from lack of iron, whose cause has to be found. */
        IRON_DEFICIENCY_ANAEMIA,
        /** Anaemia and an alarm sign of the gut. */
        ANAEMIA_WITH_GUT_SIGN,
        /** Low haemoglobin that no lack of iron explains so far. */
        ANAEMIA_UNEXPLAINED,
        /** An alarm sign of the gut, such as blood in the stools or loss of weight. */
        GUT_SIGN,
        /** Black, tarry stools. */
        GASTROINTESTINAL_BLEEDING,
        /** Bruises without a reason. */
        BRUISING,
        /** A sign that the head may bleed inside, under a medicine against clotting. */
        BLEEDING_IN_HEAD,
        /** Pain at one spot of a bone, in an adult. */
        BONE_PAIN,
        /** Calcium that endangers by itself. */
        CALCIUM_DANGEROUS,
        /** Calcium so high that it is treated on the same day. */
        CALCIUM_VERY_HIGH,
        /** Raised calcium, to be repeated and explained. */
        CALCIUM_RAISED,
        /** Low calcium, to be repeated and explained. */
        CALCIUM_LOW,
        /** Magnesium or phosphate so low that heart or breathing may fail. */
        MINERAL_VERY_LOW,
        /** Low magnesium or phosphate, to be treated and explained. */
        MINERAL_LOW,
        /** Magnesium so high that muscles, breathing or heart may fail. */
        MAGNESIUM_HIGH,
        /** Glucose so high that it is seen to on the same day. */
        GLUCOSE_VERY_HIGH,
        /** Glucose so low that it is seen to on the same day. */
        GLUCOSE_LOW,
        /** Glucose that was very high some time ago. */
        GLUCOSE_TO_REPEAT,
        /** Glucose or HbA1c in the range of diabetes, and diabetes is not known. */
        DIABETES_POSSIBLE,
        /** Thyroid-stimulating hormone so high that the thyroid may make too little. */
        THYROTROPIN_RAISED,
        /** A value that the laboratory itself marked as outside its limits. */
        LAB_VALUE_MARKED,
        /** Low vitamin B12, to be treated and explained. */
        VITAMIN_B12_LOW,
        /** Lack of iron, with or without anaemia, whose cause has to be found. */
        IRON_DEFICIENCY,
        /** The body may hold too much iron; haemochromatosis, own or in the family. */
        IRON_OVERLOAD_POSSIBLE,
        /** Dialysis, or kidneys that work so poorly that a specialist sees them. */
        KIDNEY_DISEASE,
        /** Filtration so low that the kidneys have failed, and no dialysis is known. */
        KIDNEY_FAILURE,
        /** A low filtration rate that says nothing until it is repeated. */
        KIDNEY_VALUE_TO_REPEAT,
        /** Haemoglobin that was very low some time ago. */
        HAEMOGLOBIN_TO_REPEAT,
        /** Signs of pre-eclampsia. */
        PRE_ECLAMPSIA,
        /** Vomiting or high blood pressure in the time of pre-eclampsia, without another sign of it. */
        PREGNANCY_SIGN,
        /** Dependence on alcohol in pregnancy. */
        ALCOHOL_IN_PREGNANCY,
        /** Fever in pregnancy or in the weeks after birth. */
        FEVER_IN_PREGNANCY,
        /** Weeks after birth, in which the maternity team stays the first to ask. */
        AFTER_BIRTH,
        /** A child with a sign that does not fit restless legs or growing pains. */
        CHILD_WITH_ALARM_SIGN,
        /** Fever in the first months of life. */
        BABY_WITH_FEVER,
        /** The patient's own answers cannot be relied on; only a clinician can judge. */
        ASSESSED_BY_OTHERS,
        /** So sleepy by day that driving is dangerous, or work on which the safety of others rests. */
        DRIVING,
        /** Very sleepy by day. */
        SLEEPY_BY_DAY,
        /** Signs that breathing stops during sleep, such as pauses that were seen or loud snoring. */
        SLEEP_APNOEA_POSSIBLE,
        /** Known sleep apnoea that is not treated. */
        SLEEP_APNOEA_UNTREATED,
        /** Symptoms so severe, by score, sleep or missed work, that they need an appointment within weeks. */
        SEVERE,
        /** Treatment helped too little, or brought augmentation or trouble; a specialist is asked. */
        REFRACTORY,
        /** Answers on the criteria that speak against each other; a clinician settles it. */
        DOUBT,
        /** An urge to move parts of the body other than the legs, never the legs. */
        URGE_OUTSIDE_LEGS,
        /** The arms are involved as well, without a medicine under which that would be augmentation. */
        SPREAD_TO_ARMS,
        /** Possible augmentation that is more than mild. */
        AUGMENTATION_SEVERE,
        /** An opioid for restless legs is taken, was taken lately, or is thought of. */
        OPIOID,
        /** An opioid beside something that weakens breathing as well. */
        OPIOID_BREATHING,
        /** An opioid in a child. */
        OPIOID_IN_CHILD,
        /** An opioid beside a medicine that takes its effect away. */
        OPIOID_BLOCKED,
        /** Two medicines that together raise serotonin beyond measure. */
        SEROTONIN_TOGETHER,
        /** Fever under a medicine that can take the white cells away. */
        FEVER_WITH_FEW_WHITE_CELLS,
        /** A medicine that can harm an unborn child, in pregnancy or shortly before it. */
        MEDICINE_IN_PREGNANCY,
        /** An opioid while breastfeeding. */
        MEDICINE_IN_BREASTFEEDING,
    }

    /**
     * {@return an emergency for which help has to come}
     *
     * @param what which sign
     */
    public static RedFlag emergency(Code what) {
        return new RedFlag(what, Urgency.EMERGENCY, Destination.AMBULANCE);
    }

    /**
     * {@return an emergency that can go there}
     *
     * @param what which sign
     * @param destination where to go
     */
    public static RedFlag emergency(Code what, Destination destination) {
        return new RedFlag(what, Urgency.EMERGENCY, destination);
    }

    /**
     * {@return a sign to be seen on the same day}
     *
     * @param what which sign
     * @param destination who should see the patient
     */
    public static RedFlag sameDay(Code what, Destination destination) {
        return new RedFlag(what, Urgency.SAME_DAY, destination);
    }

    /**
     * {@return a sign to be seen within days}
     *
     * @param what which sign
     * @param destination who should see the patient
     */
    public static RedFlag urgent(Code what, Destination destination) {
        return new RedFlag(what, Urgency.URGENT, destination);
    }

    /**
     * {@return a sign worth an appointment}
     *
     * @param what which sign
     * @param destination who should see the patient
     */
    public static RedFlag routine(Code what, Destination destination) {
        return new RedFlag(what, Urgency.ROUTINE, destination);
    }

    /**
     * {@return a sign to be mentioned at the next visit}
     *
     * @param what which sign
     * @param destination who should see the patient
     */
    public static RedFlag review(Code what, Destination destination) {
        return new RedFlag(what, Urgency.REVIEW, destination);
    }

    @Override
    public boolean suppresses(Outcome other) {
        return urgency == Urgency.EMERGENCY && (other instanceof Advice || other instanceof PlanStep);
    }

    @Override
    public Kind ofKind() {
        return Kind.RED_FLAG;
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
