package io.github.rlsrules.authoring.mutation;

/** What became of a mutant. */
record MutantResult(Mutant mutant, Fate fate) {

    /** What can become of a mutant. */
    enum Fate {
        /** A case failed. */
        KILLED,
        /** It does not compile, or the rulebook does not load with it. */
        REFUSED,
        /** Nothing noticed it. */
        SURVIVED,
        /** It accepts the same as the rule itself, so there is nothing to notice. */
        EQUIVALENT
    }
}
