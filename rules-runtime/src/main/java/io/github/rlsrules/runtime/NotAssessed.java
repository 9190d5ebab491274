package io.github.rlsrules.runtime;

/**
 * Something that the assessment does not speak of, so that nobody takes its silence for an answer.
 *
 * @param what the path of a fact, or the id of a rule
 */
public record NotAssessed(String what, Reason reason) {

    /** Why it was not assessed. */
    public enum Reason {
        /** The host gave this fact, and no rule of this rulebook reads it. */
        NO_RULE_READS_IT,
        /** The host gave something that the rulebook does not know, such as the name of a medicine. */
        NOT_RECOGNISED,
        /** The host switched this rule off. */
        SWITCHED_OFF,
        /** This rule failed. */
        FAILED
    }
}
