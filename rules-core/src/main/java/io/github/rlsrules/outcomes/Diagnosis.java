package io.github.rlsrules.outcomes;

/**
 * How far the picture agrees with one set of criteria: the state of the evidence, never a diagnosis.
 *
 * @param criteria which set
 * @param result how far it agrees
 */
public record Diagnosis(CriteriaSet criteria, Result result) implements RlsOutcome {

    /** A published set of diagnostic criteria. */
    public enum CriteriaSet {
        IRLSSG_2014,
        /** Augmentation under a dopaminergic medicine, Max Planck Institute. */
        AUGMENTATION_2007
    }

    /** How far the picture agrees. These grades are this library's own; the criteria themselves know none. */
    public enum Result {
        /** All criteria are met, the last one confirmed by a clinician. */
        CRITERIA_MET,
        /** The four symptom criteria are met; whether something else explains them has to be confirmed. */
        PROBABLE,
        /** The four symptom criteria are met; dangerous look-alikes have not been asked for yet. */
        SUGGESTIVE,
        /** The urge and all but one of the other symptom criteria are met; one is open. */
        POSSIBLE,
        /** Too much is open to tell. */
        INDETERMINATE,
        /** The answers speak against each other. */
        INDETERMINATE_CONFLICT,
        /** The symptoms agree, and something else explains all of them. */
        NOT_RLS_MIMIC,
        /** At least one symptom criterion is not met. */
        CRITERIA_NOT_MET
    }

    public static Diagnosis of(CriteriaSet criteria, Result result) {
        return new Diagnosis(criteria, result);
    }

    @Override
    public String kind() {
        return "DIAGNOSIS";
    }

    @Override
    public String code() {
        return criteria + "_" + result;
    }
}
