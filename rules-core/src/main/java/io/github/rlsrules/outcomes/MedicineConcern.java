package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Part;
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
        IRON_SPACING,
        LOOKALIKE_TOLERANCE,
        LOOKALIKE_REBOUND,
        LOOKALIKE_MISSED,
        LOOKALIKE_IRON_FALL,
        LOOKALIKE_PROVOKER,
        LOOKALIKE_AKATHISIA,
        LOOKALIKE_NEUROPATHY,
        LOOKALIKE_APNOEA,
        LOOKALIKE_SLEEP_LOSS,
        LOOKALIKE_ALCOHOL,
        LOOKALIKE_SITTING,
        AUGMENTATION_RISK_LEVODOPA,
        AUGMENTATION_RISK_DOSE,
        AUGMENTATION_RISK_FORMER,
        AUGMENTATION_RISK_SPLIT,
        AUGMENTATION_RISK_FERRITIN,
        AUGMENTATION_RISK_SATURATION,
        AUGMENTATION_RISK_COMPANION,
        PROVOKER_ANTIEMETIC,
        PROVOKER_ANTIEMETIC_TIMELY,
        PROVOKER_DOMPERIDONE,
        PROVOKER_DOMPERIDONE_TIMELY,
        PROVOKER_ANTIPSYCHOTIC,
        PROVOKER_ANTIPSYCHOTIC_TIMELY,
        PROVOKER_SSRI,
        PROVOKER_SSRI_TIMELY,
        PROVOKER_SNRI,
        PROVOKER_SNRI_TIMELY,
        PROVOKER_MIRTAZAPINE,
        PROVOKER_MIRTAZAPINE_TIMELY,
        PROVOKER_MIANSERIN,
        PROVOKER_MIANSERIN_TIMELY,
        PROVOKER_TRICYCLIC,
        PROVOKER_TRICYCLIC_TIMELY,
        PROVOKER_LITHIUM,
        PROVOKER_LITHIUM_TIMELY,
        PROVOKER_WEAK,
        PROVOKER_STOPPED,
        PROVOKER_CONSIDERED,
        WITHDRAWAL_OPIOID,
        WITHDRAWAL_DOPAMINERGIC,
        WITHDRAWAL_OTHER,
        BUPROPION_NEUTRAL,
        DOPAMINE_AGONIST_ABOVE_MAXIMUM,
        LEVODOPA,
        DOPAMINE_AGONIST_NOT_FAVOURED,
        ERGOT_DOPAMINE_AGONIST,
        DOPAMINERGIC_SLEEP_ATTACKS,
        DOPAMINERGIC_LOW_BLOOD_PRESSURE,
        IMPULSE_CONTROL_NOT_DISCUSSED,
        DOPAMINERGIC_REDUCTION,
        /** A medicine that blocks dopamine beside one that acts like it. */
        DOPAMINERGIC_OPPOSED,
        ALPHA2DELTA_BREATHING_SEDATIVE,
        ALPHA2DELTA_BREATHING_LUNGS,
        ALPHA2DELTA_BREATHING_APNOEA,
        ALPHA2DELTA_BREATHING_AGE,
        ALPHA2DELTA_KIDNEY,
        ALPHA2DELTA_KIDNEY_SEVERE,
        ENACARBIL_ON_DIALYSIS,
        GABAPENTIN_LABEL_BAND,
        ALPHA2DELTA_DIALYSIS_FALLS,
        ALPHA2DELTA_FALLS,
        ALPHA2DELTA_MOOD,
        ALPHA2DELTA_OEDEMA,
        ALPHA2DELTA_MISUSE,
        ALPHA2DELTA_PREGNANCY_POSSIBLE,
        OPIOID_RISK_NOT_DISCUSSED,
        OPIOID_NALOXONE,
        OPIOID_OVERDOSE_RISK,
        NOT_FAVOURED_CLONAZEPAM,
        NOT_FAVOURED_CARBAMAZEPINE,
        NOT_FAVOURED_VALPROATE,
        NOT_FAVOURED_BUPROPION,
        BENZODIAZEPINE_APNOEA,
        BENZODIAZEPINE_LUNGS,
        BENZODIAZEPINE_FALLS,
        DIPYRIDAMOLE_BLEEDING,
        DIPYRIDAMOLE_PRESSURE,
        /** It can harm an unborn child, and she may be pregnant. */
        MEDICINE_BEFORE_PREGNANCY,
        MEDICINE_IN_BREASTFEEDING,
        /** Two medicines that raise serotonin. */
        SEROTONIN_TOGETHER,
        /** Two medicines that lengthen the QT interval of the heart. */
        QT_TOGETHER,
        TWO_DOPAMINE_AGONISTS,
        DOPAMINE_AGONIST_KIDNEY,
        CONSIDERED_IN_PREGNANCY,
        CONSIDERED_WITH_KIDNEYS,
        CONSIDERED_WITH_BREATHING,
        /** It must not be taken beside one that is taken. */
        CONSIDERED_BESIDE
    }

    /** To be raised at the next visit. */
    public static MedicineConcern review(Code what) {
        return new MedicineConcern(what, Urgency.REVIEW);
    }

    /** Worth an appointment. */
    public static MedicineConcern routine(Code what) {
        return new MedicineConcern(what, Urgency.ROUTINE);
    }

    /** Worth a call within one to three days. */
    public static MedicineConcern urgent(Code what) {
        return new MedicineConcern(what, Urgency.URGENT);
    }

    /** Worth knowing, nothing to act on. */
    public static MedicineConcern information(Code what) {
        return new MedicineConcern(what, Urgency.INFORMATION);
    }

    @Override
    public String kind() {
        return "MEDICINE_CONCERN";
    }

    /** Whoever prescribed it has to hear of it, whatever the concern. */
    @Override
    public String act() {
        return urgency + "." + Destination.PRESCRIBER;
    }

    @Override
    public String code() {
        return what.name();
    }

    @Override
    public Part part() {
        return Part.MEDICINE;
    }
}
