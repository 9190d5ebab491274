package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Intermediate;

/**
 * A feature of the picture that several rules share. Other rules read it; no reader sees it as a finding.
 *
 * @param what which feature
 * @since 0.1.0
 */
public record Feature(Code what) implements RlsOutcome, Intermediate {

    /** Which feature. */
    public enum Code {
        /** Old enough for rules for adults. */
        ADULT,
        /** A child or adolescent. */
        CHILD,
        /** The patient's own answers can be relied on. */
        SELF_REPORT,
        /** So severe that relief by movement or the evening pattern may no longer show. */
        VERY_SEVERE,
        /** Not very severe by score, course or judgement. */
        NOT_VERY_SEVERE,
        /** Augmentation may have erased relief by movement or the evening pattern. */
        AUGMENTED_PICTURE,
        /** No augmentation that could have erased them. */
        NOT_AUGMENTED_PICTURE,
        /** Own answers cannot be relied on; somebody else has to observe. */
        OBSERVER_NEEDED,
        /** All five signs are observed. */
        OBSERVED_SIGNS,
        /** Pain, delirium and akathisia have been considered as causes of what is observed. */
        OBSERVED_EXCLUSIONS,
        /** One box of the self-check of an article is left empty. */
        SELF_CHECK_BOX_EMPTY,
        /** More periodic limb movements than the limit for the age. */
        LIMB_MOVEMENTS_ABOVE_LIMIT,
        /** No sleep apnoea, or one that is treated. */
        NO_UNTREATED_APNOEA,
        /** Lack of blood flow, thrombosis, compressed nerves and akathisia have been asked for. */
        DANGEROUS_MIMICS_ASKED,
        /** The symptoms agree with restless legs syndrome, confirmed or not. */
        RLS_PATTERN,
        /** It may be restless legs syndrome: the pattern, or an urge to move with nothing against it. */
        RLS_CONCERN,
        /** Takes a medicine under which augmentation occurs. */
        ON_DOPAMINERGIC,
        /** Takes none of these; the list of medicines is complete. */
        NOT_ON_DOPAMINERGIC,
        /** What augmentation needs in any case: an increase that is there most days, and is not explained otherwise. */
        AUGMENTATION_PRECONDITION,
        /** The criteria of augmentation are met, as reported. */
        AUGMENTATION_CRITERIA,
        /** Symptoms start at least two hours earlier in the day than before treatment. */
        ONSET_EARLIER,
        /** Takes a medicine that dampens the brain. */
        ON_SEDATIVE,
        /** Something that goes with damaged small nerves. */
        NEUROPATHIC,
        /** Low for restless legs, in a child, or in kidney disease. */
        IRON_LOW,
        /** Not low, but where an infusion may still be an option. */
        IRON_BAND,
        /** Takes iron. */
        TAKES_IRON,
        /** Iron tablets for a whole course, or not tolerated, or a stomach that cannot take them up. */
        IRON_TABLETS_IN_VAIN,
        /** A condition in which the body holds too much iron or cannot use it, own or in the family. */
        IRON_OVERLOAD_KNOWN,
        /** Nothing known that puts iron into the hands of a special team. */
        IRON_GENERAL_CARE,
        /** Inflammation, infection or fever that makes ferritin read high. */
        INFLAMED,
        /** Chronic kidney disease or dialysis. */
        KIDNEY_DISEASE,
        /** Haemoglobin below the limit for age, sex and pregnancy, or below that of the laboratory. */
        ANAEMIA,
        /** Anaemia, and iron values that explain it. */
        IRON_DEFICIENCY_ANAEMIA,
        /** Something for which iron values are wanted sooner than once a year. */
        IRON_TO_TEST_SOONER,
        /** On dialysis. */
        ON_DIALYSIS,
        /** Something that squeezed nerves at the end of the spine cause. */
        CAUDA_EQUINA_SIGN,
        /** Cancer, now or in the past. */
        CANCER,
        /** Pain in the spine of the kind that metastases cause. */
        SUSPICIOUS_SPINE_PAIN,
        /** Complaints that make squeezed nerves plausible. */
        SPINE_PICTURE,
        /** Pain in back or legs at night. */
        NIGHT_PAIN,
        /** Old enough that some signs are looked into for cancer. */
        AGED_60,
        /** Fever, told or measured. */
        FEVER,
        /** Thoughts of suicide, a plan, self-harm, or the word that one cannot go on. */
        SUICIDAL,
        /** Restlessness that may come from a medicine. */
        AKATHISIA,
        /** A sign of Parkinson's disease. */
        PARKINSON_SIGN,
        /** A sign that does not fit growing pains; counts in children only. */
        CHILD_ALARM,
        /** A sign of pre-eclampsia. */
        PREECLAMPSIA_SIGN,
        /** The time in which pre-eclampsia occurs. */
        PREECLAMPSIA_TIME,
        /** An alarm sign of the gut. */
        GUT_ALARM,
        /** A sign from the gut that cannot wait for an appointment. */
        GUT_ALARM_SOON,
        /** A sign that the body does not cope with an anaemia. */
        TOO_LITTLE_BLOOD_SIGN,
        /** Kidneys that clear less than they should. */
        KIDNEY_REDUCED,
        /** Kidneys that clear very little, or dialysis. */
        KIDNEY_SEVERELY_REDUCED,
        /** Takes a dopamine agonist or levodopa. */
        ON_AGONIST_OR_LEVODOPA,
        /** Takes an alpha-2-delta ligand. */
        ON_ALPHA2DELTA,
        /** Takes an opioid. */
        ON_OPIOID,
        /** Takes a sedating medicine that is neither an opioid nor an alpha-2-delta ligand. */
        ON_OTHER_SEDATIVE,
        /** Takes or took a dopamine agonist or an alpha-2-delta ligand. */
        TRIED_FIRST_LINE,
        /** Sleep apnoea, known or seen, that is not known to be treated. */
        UNTREATED_APNOEA,
        /** Weak lungs or breathing muscles. */
        WEAK_BREATHING,
        /** A medicine stopped or to be stopped without a plan. */
        ABRUPT_STOP,
        /** Stopped abruptly, and its end can bring seizures. */
        ABRUPT_STOP_WITH_SEIZURES,
        /** Stopped, or perhaps, and epilepsy or Parkinson's disease goes without it. */
        STOP_OF_WHAT_TREATS_A_DISEASE,
        /** Stopped abruptly, and its end brings withdrawal, but neither seizures nor a disease that goes without it. */
        ABRUPT_STOP_OF_ANOTHER,
        /** Something that lowers iron, or iron values that fell. */
        IRON_FALL,
        /** One leg swollen, painful or tender as with a clot in a vein. */
        ONE_LEG_SWOLLEN_OR_PAINFUL,
        /** Something that makes a clot in a leg likelier. */
        CLOT_RISK,
        /** Complaints that make a lack of blood in a leg plausible. */
        COLD_LEG_PLAUSIBLE,
        /** Something that makes thoughts of suicide plausible, or leaves them open. */
        DESPAIR_PLAUSIBLE,
        /** Under a dopaminergic medicine, at least one answer that points to augmentation. */
        AUGMENTATION_SCREEN_POSITIVE,
        /** Under a dopaminergic medicine, all questions on augmentation answered with no. */
        AUGMENTATION_SCREEN_NEGATIVE,
        /** Under a dopaminergic medicine, a question on augmentation that is not answered. */
        AUGMENTATION_SCREEN_OPEN,
        /** Takes more of a dopamine agonist than the maximum for restless legs. */
        ABOVE_RLS_MAXIMUM,
        /** Neuropathy, reduced feeling, or diabetes without a test of feeling. */
        FEET_MAY_NOT_FEEL,
        /** Legs that may get too little blood, or an ankle pressure that cannot be relied on. */
        POOR_LEG_CIRCULATION,
        /** Something speaks against a heavy blanket. */
        NO_HEAVY_BLANKET,
        /** Something speaks against bright light. */
        NO_BRIGHT_LIGHT,
        /** Bleeds easily, by nature or under a medicine. */
        BLEEDS_EASILY,
        /** Medicines helped too little, or brought trouble. */
        NOT_HELPED_BY_MEDICINES
    }

    /**
     * {@return a feature that other rules read}
     *
     * @param what which one
     */
    public static Feature of(Code what) {
        return new Feature(what);
    }

    @Override
    public Kind ofKind() {
        return Kind.FEATURE;
    }

    @Override
    public String code() {
        return what.name();
    }
}
