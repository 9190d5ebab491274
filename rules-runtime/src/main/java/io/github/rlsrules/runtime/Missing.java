package io.github.rlsrules.runtime;

/** Takes in the facts that would settle something. */
interface Missing {
    void add(FactPath fact);

    /** Those for which a rule waits. */
    void addOf(RuleNode rule);
}
