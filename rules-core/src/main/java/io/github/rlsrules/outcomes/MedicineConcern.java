package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Part;
import io.github.rlsrules.runtime.Urgency;

/**
 * A medicine to be discussed with whoever prescribed it, or with a pharmacist. No change meanwhile.
 *
 * @param what which concern
 * @param urgency how soon somebody should hear of it
 * @since 0.1.0
 */
public record MedicineConcern(Code what, Urgency urgency) implements RlsOutcome {

    /** Which concern. */
    public enum Code {
        /** A sedating antihistamine is taken, which can provoke or worsen restless legs. */
        PROVOKER_SEDATING_ANTIHISTAMINE,
        /** The symptoms began or got worse after a sedating antihistamine was started or its dose was changed. */
        PROVOKER_SEDATING_ANTIHISTAMINE_TIMELY,
        /** On iron, with a ferritin at which a course usually ends. */
        IRON_STILL_NEEDED,
        /** Iron tablets for a whole course have not helped enough. */
        IRON_WITHOUT_RESPONSE,
        /** Something that is taken with iron tablets is not tolerated, perhaps the iron. */
        IRON_NOT_TOLERATED,
        /** Iron and another medicine hinder each other's uptake. */
        IRON_SPACING,
        /** Not augmentation but a medicine that has lost effect may explain why it got worse. */
        LOOKALIKE_TOLERANCE,
        /** Not augmentation but the fading of each dose may explain why it got worse late at night or in the morning. */
        LOOKALIKE_REBOUND,
        /** Not augmentation but missed or late doses may explain why it got worse. */
        LOOKALIKE_MISSED,
        /** Not augmentation but falling iron may explain why it got worse. */
        LOOKALIKE_IRON_FALL,
        /** Not augmentation but a new medicine that provokes restless legs may explain why it got worse. */
        LOOKALIKE_PROVOKER,
        /** Not augmentation but restlessness from a medicine may explain why it got worse. */
        LOOKALIKE_AKATHISIA,
        /** Not augmentation but damaged nerves may explain why it got worse. */
        LOOKALIKE_NEUROPATHY,
        /** Not augmentation but untreated sleep apnoea may explain why it got worse. */
        LOOKALIKE_APNOEA,
        /** Not augmentation but lost sleep may explain why it got worse. */
        LOOKALIKE_SLEEP_LOSS,
        /** Not augmentation but alcohol may explain why it got worse. */
        LOOKALIKE_ALCOHOL,
        /** Not augmentation but long sitting may explain why it got worse. */
        LOOKALIKE_SITTING,
        /** Augmentation is likelier because levodopa is taken. */
        AUGMENTATION_RISK_LEVODOPA,
        /** Augmentation is likelier because the dose is above the maximum for restless legs. */
        AUGMENTATION_RISK_DOSE,
        /** Augmentation is likelier because it has occurred before. */
        AUGMENTATION_RISK_FORMER,
        /** Augmentation is likelier because a dose has already been split or moved to an earlier hour. */
        AUGMENTATION_RISK_SPLIT,
        /** Augmentation is likelier because ferritin is low. */
        AUGMENTATION_RISK_FERRITIN,
        /** Augmentation is likelier because transferrin saturation is low. */
        AUGMENTATION_RISK_SATURATION,
        /** Augmentation is likelier because a serotonergic medicine or an antihistamine is taken beside it. */
        AUGMENTATION_RISK_COMPANION,
        /** A medicine against nausea that blocks dopamine is taken, which can provoke or worsen restless legs. */
        PROVOKER_ANTIEMETIC,
        /** The symptoms began or got worse after a medicine against nausea that blocks dopamine was started or its dose was changed. */
        PROVOKER_ANTIEMETIC_TIMELY,
        /** Domperidone is taken, which can provoke or worsen restless legs. */
        PROVOKER_DOMPERIDONE,
        /** The symptoms began or got worse after domperidone was started or its dose was changed. */
        PROVOKER_DOMPERIDONE_TIMELY,
        /** An antipsychotic is taken, which can provoke or worsen restless legs. */
        PROVOKER_ANTIPSYCHOTIC,
        /** The symptoms began or got worse after an antipsychotic was started or its dose was changed. */
        PROVOKER_ANTIPSYCHOTIC_TIMELY,
        /** An antidepressant of the kind of SSRI is taken, which can provoke or worsen restless legs. */
        PROVOKER_SSRI,
        /** The symptoms began or got worse after an antidepressant of the kind of SSRI was started or its dose was changed. */
        PROVOKER_SSRI_TIMELY,
        /** An antidepressant of the kind of SNRI is taken, which can provoke or worsen restless legs. */
        PROVOKER_SNRI,
        /** The symptoms began or got worse after an antidepressant of the kind of SNRI was started or its dose was changed. */
        PROVOKER_SNRI_TIMELY,
        /** Mirtazapine is taken, which can provoke or worsen restless legs. */
        PROVOKER_MIRTAZAPINE,
        /** The symptoms began or got worse after mirtazapine was started or its dose was changed. */
        PROVOKER_MIRTAZAPINE_TIMELY,
        /** Mianserin is taken, which can provoke or worsen restless legs. */
        PROVOKER_MIANSERIN,
        /** The symptoms began or got worse after mianserin was started or its dose was changed. */
        PROVOKER_MIANSERIN_TIMELY,
        /** A tricyclic antidepressant is taken, which can provoke or worsen restless legs. */
        PROVOKER_TRICYCLIC,
        /** The symptoms began or got worse after a tricyclic antidepressant was started or its dose was changed. */
        PROVOKER_TRICYCLIC_TIMELY,
        /** Lithium is taken, which can provoke or worsen restless legs. */
        PROVOKER_LITHIUM,
        /** The symptoms began or got worse after lithium was started or its dose was changed. */
        PROVOKER_LITHIUM_TIMELY,
        /** The symptoms began or got worse after the start or a changed dose of a medicine of which reports are weak or conflicting. */
        PROVOKER_WEAK,
        /** A medicine that can provoke restless legs was stopped; the course since then tells whether it had a part. */
        PROVOKER_STOPPED,
        /** A medicine is thought of that can provoke restless legs. */
        PROVOKER_CONSIDERED,
        /** The symptoms may come from the reduction or end of an opioid. */
        WITHDRAWAL_OPIOID,
        /** The symptoms may be a rebound after the reduction or end of a dopaminergic medicine. */
        WITHDRAWAL_DOPAMINERGIC,
        /** The symptoms may come from the end of another medicine, such as a sedative or an antidepressant. */
        WITHDRAWAL_OTHER,
        /** Bupropion is taken, which neither provokes nor treats restless legs. */
        BUPROPION_NEUTRAL,
        /** A dopamine agonist above the maximum for restless legs. */
        DOPAMINE_AGONIST_ABOVE_MAXIMUM,
        /** Levodopa without Parkinson's disease, under which augmentation is frequent. */
        LEVODOPA,
        /** A dopamine agonist, against whose standard use the newest guideline suggests. */
        DOPAMINE_AGONIST_NOT_FAVOURED,
        /** A dopamine agonist derived from ergot, which can harm the valves of the heart. */
        ERGOT_DOPAMINE_AGONIST,
        /** Falls asleep suddenly, or without meaning to, under a dopaminergic medicine. */
        DOPAMINERGIC_SLEEP_ATTACKS,
        /** Blood pressure that is low, or falls on standing, under a dopaminergic medicine. */
        DOPAMINERGIC_LOW_BLOOD_PRESSURE,
        /** Nobody has talked about impulse control, though a medicine is taken that can disturb it. */
        IMPULSE_CONTROL_NOT_DISCUSSED,
        /** A dopaminergic medicine is being reduced; what withdrawal does has to be watched. */
        DOPAMINERGIC_REDUCTION,
        /** A medicine that blocks dopamine beside one that acts like it. */
        DOPAMINERGIC_OPPOSED,
        /** An alpha-2-delta ligand beside a sedative: breathing may become too weak. */
        ALPHA2DELTA_BREATHING_SEDATIVE,
        /** An alpha-2-delta ligand with weak lungs or breathing muscles: breathing may become too weak. */
        ALPHA2DELTA_BREATHING_LUNGS,
        /** An alpha-2-delta ligand with untreated sleep apnoea: breathing may become too weak. */
        ALPHA2DELTA_BREATHING_APNOEA,
        /** An alpha-2-delta ligand at an older age: breathing may become too weak. */
        ALPHA2DELTA_BREATHING_AGE,
        /** An alpha-2-delta ligand with reduced kidneys: the dose has to be checked. */
        ALPHA2DELTA_KIDNEY,
        /** An alpha-2-delta ligand with severely reduced kidneys or on dialysis: the dose has to be checked soon. */
        ALPHA2DELTA_KIDNEY_SEVERE,
        /** Gabapentin enacarbil on dialysis, which its label advises against. */
        ENACARBIL_ON_DIALYSIS,
        /** Gabapentin with a clearance at which labels of some countries begin to ask for another dose. */
        GABAPENTIN_LABEL_BAND,
        /** An alpha-2-delta ligand on dialysis, with falls or bones that break: it may accumulate. */
        ALPHA2DELTA_DIALYSIS_FALLS,
        /** Falls under an alpha-2-delta ligand. */
        ALPHA2DELTA_FALLS,
        /** Low mood under an alpha-2-delta ligand. */
        ALPHA2DELTA_MOOD,
        /** An alpha-2-delta ligand with swollen legs, a weak heart or a glitazone: swelling may get dangerous. */
        ALPHA2DELTA_OEDEMA,
        /** An alpha-2-delta ligand in somebody who has misused a medicine or a substance. */
        ALPHA2DELTA_MISUSE,
        /** An alpha-2-delta ligand, and perhaps a pregnancy. */
        ALPHA2DELTA_PREGNANCY_POSSIBLE,
        /** An opioid, and nobody has talked about its risks. */
        OPIOID_RISK_NOT_DISCUSSED,
        /** An opioid: naloxone at home is worth discussing. */
        OPIOID_NALOXONE,
        /** An opioid in somebody with a substance use disorder, or after an overdose. */
        OPIOID_OVERDOSE_RISK,
        /** Clonazepam, against which the newest guideline suggests. */
        NOT_FAVOURED_CLONAZEPAM,
        /** Carbamazepine, against which the newest guideline suggests. */
        NOT_FAVOURED_CARBAMAZEPINE,
        /** Valproate, against which the newest guideline suggests. */
        NOT_FAVOURED_VALPROATE,
        /** Bupropion for restless legs, against which the newest guideline suggests. */
        NOT_FAVOURED_BUPROPION,
        /** A benzodiazepine or Z-drug with untreated sleep apnoea. */
        BENZODIAZEPINE_APNOEA,
        /** A benzodiazepine or Z-drug with weak lungs or breathing muscles. */
        BENZODIAZEPINE_LUNGS,
        /** A benzodiazepine or Z-drug, and falls. */
        BENZODIAZEPINE_FALLS,
        /** Dipyridamole beside a medicine against clotting: bleeding is likelier. */
        DIPYRIDAMOLE_BLEEDING,
        /** Dipyridamole with low blood pressure. */
        DIPYRIDAMOLE_PRESSURE,
        /** It can harm an unborn child, and she may be pregnant. */
        MEDICINE_BEFORE_PREGNANCY,
        /** A medicine that reaches the infant or lessens the milk, while breastfeeding. */
        MEDICINE_IN_BREASTFEEDING,
        /** Two medicines that raise serotonin. */
        SEROTONIN_TOGETHER,
        /** Two medicines that lengthen the QT interval of the heart. */
        QT_TOGETHER,
        /** Two dopamine agonists at once; perhaps a change that was not finished. */
        TWO_DOPAMINE_AGONISTS,
        /** Pramipexole with severely reduced kidneys or on dialysis: it accumulates. */
        DOPAMINE_AGONIST_KIDNEY,
        /** A medicine is thought of that matters in pregnancy or while breastfeeding. */
        CONSIDERED_IN_PREGNANCY,
        /** A medicine is thought of that the kidneys clear, and they are reduced. */
        CONSIDERED_WITH_KIDNEYS,
        /** A medicine is thought of that weakens breathing, and breathing is at risk already. */
        CONSIDERED_WITH_BREATHING,
        /** It must not be taken beside one that is taken. */
        CONSIDERED_BESIDE
    }

    /**
     * {@return a concern to be raised at the next visit}
     *
     * @param what which one
     */
    public static MedicineConcern review(Code what) {
        return new MedicineConcern(what, Urgency.REVIEW);
    }

    /**
     * {@return a concern worth an appointment}
     *
     * @param what which one
     */
    public static MedicineConcern routine(Code what) {
        return new MedicineConcern(what, Urgency.ROUTINE);
    }

    /**
     * {@return a concern worth a call within one to three days}
     *
     * @param what which one
     */
    public static MedicineConcern urgent(Code what) {
        return new MedicineConcern(what, Urgency.URGENT);
    }

    /**
     * {@return a concern worth knowing, with nothing to act on}
     *
     * @param what which one
     */
    public static MedicineConcern information(Code what) {
        return new MedicineConcern(what, Urgency.INFORMATION);
    }

    @Override
    public Kind ofKind() {
        return Kind.MEDICINE_CONCERN;
    }

    /** Whoever prescribes it has to hear of it, whatever the concern; what has ended has its own words, since it cannot be left as it is. */
    @Override
    public String act() {
        return urgency + "."
                + switch (what) {
                    case WITHDRAWAL_OPIOID, WITHDRAWAL_DOPAMINERGIC, WITHDRAWAL_OTHER -> Destination.FORMER_PRESCRIBER;
                    default -> Destination.PRESCRIBER;
                };
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
