package io.github.rlsrules.authoring.mutation;

/**
 * What became of a mutant.
 *
 * @param by the case that failed, or why the build refused it; empty if it survived
 */
public record MutantResult(Mutant mutant, Fate fate, String by) {

    /** What can become of a mutant. */
    public enum Fate {
        /** A case failed. */
        KILLED,
        /** It does not compile, or the rulebook does not load with it. */
        REFUSED,
        /** Nothing noticed it. */
        SURVIVED,
        /** It accepts the same as the rule itself, so there is nothing to notice. */
        EQUIVALENT
    }

    boolean isKilled() {
        return fate == Fate.KILLED || fate == Fate.REFUSED;
    }
}
