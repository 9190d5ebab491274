package io.github.rlsrules.outcomes;

/**
 * A criterion of restless legs syndrome, and its verdict. No verdict means that it is open: ask.
 *
 * @param what which
 * @param verdict how it came out
 * @since 0.1.0
 */
public record Criterion(Essential what, Verdict verdict) implements RlsOutcome {

    /** The five essential criteria of the IRLSSG (2014), and what other sets ask for beside them. */
    public enum Essential {
        /** An urge to move the legs. */
        URGE,
        /** It begins or worsens at rest. */
        REST,
        /** It is relieved by movement, for as long as the movement lasts. */
        RELIEF,
        /** It occurs or is worse in the evening or at night. */
        EVENING,
        /** Nothing else explains all of it. */
        EXCLUSION,
        /** Distress or impairment; ICSD-3-TR and DSM-5 ask for it, the IRLSSG does not. */
        IMPACT,
        /** At least three days a week; DSM-5 alone asks for it. */
        FREQUENCY,
        /** For at least three months; DSM-5 alone asks for it. */
        DURATION,
        /** No effect of a medicine or substance; DSM-5 alone asks for it. */
        NOT_A_MEDICINE
    }

    /** How a criterion came out. */
    public enum Verdict {
        /** Met. */
        MET,
        /** It was met once, and very severe disease has since made it unnoticeable. */
        MET_HISTORICALLY,
        /** Met on the patient's word alone; a clinician has yet to confirm it. */
        SELF_REPORTED,
        /** Not met. */
        NOT_MET,
        /** The answers speak against each other; ask again. */
        CONFLICTING
    }

    /**
     * {@return a criterion with its verdict}
     *
     * @param what which one
     * @param verdict how it came out
     */
    public static Criterion of(Essential what, Verdict verdict) {
        return new Criterion(what, verdict);
    }

    @Override
    public Kind ofKind() {
        return Kind.CRITERION;
    }

    @Override
    public String code() {
        return what + "_" + verdict;
    }
}
