package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Intermediate;

/** A feature of the picture that several rules share. Other rules read it; no reader sees it as a finding. */
public record Feature(Code what) implements RlsOutcome, Intermediate {

    /** Which feature. */
    public enum Code {
        ADULT,
        CHILD,
        /** The patient's own answers can be relied on. */
        SELF_REPORT,
        /** So severe that relief by movement or the evening pattern may no longer show. */
        VERY_SEVERE,
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
        NO_UNTREATED_APNOEA,
        /** Lack of blood flow, thrombosis, compressed nerves and akathisia have been asked for. */
        DANGEROUS_MIMICS_ASKED,
        /** The symptoms agree with restless legs syndrome, confirmed or not. */
        RLS_PATTERN,
        /** It may be restless legs syndrome: the pattern, or an urge to move with nothing against it. */
        RLS_CONCERN,
        /** Takes a medicine under which augmentation occurs. */
        ON_DOPAMINERGIC,
        NOT_ON_DOPAMINERGIC,
        /** What augmentation needs in any case: an increase that is there most days, and is not explained otherwise. */
        AUGMENTATION_PRECONDITION,
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
        TAKES_IRON,
        /** Iron tablets for a whole course, or not tolerated, or a stomach that cannot take them up. */
        IRON_TABLETS_IN_VAIN,
        /** A condition in which the body holds too much iron or cannot use it, own or in the family. */
        IRON_OVERLOAD_KNOWN,
        /** Nothing known that puts iron into the hands of a special team. */
        IRON_GENERAL_CARE,
        /** Inflammation, infection or fever that makes ferritin read high. */
        INFLAMED,
        KIDNEY_DISEASE,
        ANAEMIA,
        IRON_DEFICIENCY_ANAEMIA,
        /** Something for which iron values are wanted sooner than once a year. */
        IRON_TO_TEST_SOONER,
        ON_DIALYSIS,
        /** Something that squeezed nerves at the end of the spine cause. */
        CAUDA_EQUINA_SIGN,
        CANCER,
        /** Pain in the spine of the kind that metastases cause. */
        SUSPICIOUS_SPINE_PAIN,
        /** Complaints that make squeezed nerves plausible. */
        SPINE_PICTURE,
        NIGHT_PAIN,
        AGED_60,
        FEVER,
        /** Thoughts of suicide, a plan, self-harm, or the word that one cannot go on. */
        SUICIDAL,
        AKATHISIA,
        PARKINSON_SIGN,
        /** A sign that does not fit growing pains; counts in children only. */
        CHILD_ALARM,
        PREECLAMPSIA_SIGN,
        /** The time in which pre-eclampsia occurs. */
        PREECLAMPSIA_TIME,
        GUT_ALARM,
        /** A sign from the gut that cannot wait for an appointment. */
        GUT_ALARM_SOON,
        /** A sign that the body does not cope with an anaemia. */
        TOO_LITTLE_BLOOD_SIGN,
        KIDNEY_REDUCED,
        KIDNEY_SEVERELY_REDUCED,
        ON_AGONIST_OR_LEVODOPA,
        ON_ALPHA2DELTA,
        ON_OPIOID,
        /** Takes a sedating medicine that is neither an opioid nor an alpha-2-delta ligand. */
        ON_OTHER_SEDATIVE,
        /** Takes or took a dopamine agonist or an alpha-2-delta ligand. */
        TRIED_FIRST_LINE,
        UNTREATED_APNOEA,
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
        ONE_LEG_SWOLLEN_OR_PAINFUL,
        /** Something that makes a clot in a leg likelier. */
        CLOT_RISK,
        /** Complaints that make a lack of blood in a leg plausible. */
        COLD_LEG_PLAUSIBLE,
        /** Something that makes thoughts of suicide plausible, or leaves them open. */
        DESPAIR_PLAUSIBLE,
        AUGMENTATION_SCREEN_POSITIVE,
        AUGMENTATION_SCREEN_NEGATIVE,
        AUGMENTATION_SCREEN_OPEN,
        ABOVE_RLS_MAXIMUM,
        /** Neuropathy, reduced feeling, or diabetes without a test of feeling. */
        FEET_MAY_NOT_FEEL,
        POOR_LEG_CIRCULATION,
        /** Something speaks against a heavy blanket, against bright light. */
        NO_HEAVY_BLANKET,
        NO_BRIGHT_LIGHT,
        BLEEDS_EASILY,
        /** Medicines helped too little, or brought trouble. */
        NOT_HELPED_BY_MEDICINES
    }

    public static Feature of(Code what) {
        return new Feature(what);
    }

    @Override
    public String kind() {
        return "FEATURE";
    }

    @Override
    public String code() {
        return what.name();
    }
}
