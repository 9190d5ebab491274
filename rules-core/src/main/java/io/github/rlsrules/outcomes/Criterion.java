package io.github.rlsrules.outcomes;

/**
 * One of the essential criteria of restless legs syndrome, and its verdict. No verdict means that it is open: ask.
 *
 * @param criterion which
 * @param verdict how it came out
 */
public record Criterion(Essential criterion, Verdict verdict) implements RlsOutcome {

    /** The five essential criteria of the IRLSSG (2014). */
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
        EXCLUSION
    }

    /** How a criterion came out. */
    public enum Verdict {
        MET,
        /** It was met once, and very severe disease has since made it unnoticeable. */
        MET_HISTORICALLY,
        /** Met on the patient's word alone; a clinician has yet to confirm it. */
        SELF_REPORTED,
        NOT_MET,
        /** The answers speak against each other; ask again. */
        CONFLICTING
    }

    public static Criterion of(Essential criterion, Verdict verdict) {
        return new Criterion(criterion, verdict);
    }

    @Override
    public String kind() {
        return "CRITERION";
    }

    @Override
    public String code() {
        return criterion + "_" + verdict;
    }
}
