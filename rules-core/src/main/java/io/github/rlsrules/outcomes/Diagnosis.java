package io.github.rlsrules.outcomes;

import io.github.rlsrules.runtime.Part;

/**
 * How far the picture agrees with one set of criteria: the state of the evidence, never a diagnosis.
 *
 * @param what which set
 * @param result how far it agrees
 * @since 0.1.0
 */
public record Diagnosis(CriteriaSet what, Result result) implements RlsOutcome {

    /** A set of criteria. Each has a verdict of its own; that of the IRLSSG of 2014 is the base. */
    public enum CriteriaSet {
        /** The five essential criteria of the International Restless Legs Syndrome Study Group. */
        IRLSSG_2014,
        /** Augmentation under a dopaminergic medicine, Max Planck Institute. */
        AUGMENTATION_2007,
        /** The criteria of the International Classification of Sleep Disorders, third edition, text revision. */
        ICSD_3_TR,
        /** The criteria of the Diagnostic and Statistical Manual, fifth edition, text revision. */
        DSM_5_TR,
        /** The four criteria of the NIH workshop, without exclusion of other conditions. Superseded in 2014. */
        NIH_2003,
        /** Four boxes of an article for consumers. No criteria: it asks for pain and lost sleep, and excludes nothing. */
        CONSUMER_SELF_CHECK,
        /** The criteria for children and adolescents. */
        PAEDIATRIC_2013,
        /** Categories for research on children. Not meant for care. */
        PAEDIATRIC_2013_RESEARCH,
        /** Signs seen by somebody else, for adults who cannot report reliably. */
        NIH_2003_OBSERVED,
        /** Periodic limb movement disorder. */
        PLMD_ICSD_3,
        /** What a clinician has said, whatever set of criteria it rests on. */
        CLINICIAN
    }

    /** How far the picture agrees. These grades are this library's own; the criteria themselves know none. */
    public enum Result {
        /** All criteria are met, the last one confirmed by a clinician. */
        CRITERIA_MET,
        /** All observed signs are there; more than this observation cannot give. */
        PROBABLE_OBSERVED,
        /** The four symptom criteria are met; whether something else explains them has to be confirmed. */
        PROBABLE,
        /** The four symptom criteria are met; dangerous look-alikes have not been asked for yet. */
        SUGGESTIVE,
        /** The urge and all but one of the other symptom criteria are met; one is open. */
        POSSIBLE,
        /** Measured and troublesome; what else may explain it has to be confirmed. */
        SUSPECTED,
        /** Too much is open to tell. */
        INDETERMINATE,
        /** The answers speak against each other. */
        INDETERMINATE_CONFLICT,
        /** The symptoms agree, and something else explains all of them. */
        NOT_RLS_MIMIC,
        /** At least one symptom criterion is not met. */
        CRITERIA_NOT_MET,
        /** Said by a clinician, and nothing that is known here speaks against it. */
        DIAGNOSED
    }

    /**
     * {@return how far the picture agrees with a set of criteria}
     *
     * @param what which set
     * @param result how far it agrees
     */
    public static Diagnosis of(CriteriaSet what, Result result) {
        return new Diagnosis(what, result);
    }

    @Override
    public Kind ofKind() {
        return Kind.DIAGNOSIS;
    }

    @Override
    public String code() {
        return what + "_" + result;
    }

    @Override
    public Part part() {
        return what == CriteriaSet.CLINICIAN ? Part.KNOWN : Part.ANSWER;
    }
}
