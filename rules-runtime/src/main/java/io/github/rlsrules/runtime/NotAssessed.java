package io.github.rlsrules.runtime;

import java.util.List;

/**
 * Something that the assessment does not speak of, so that nobody takes its silence for an answer.
 *
 * @param what the path of a fact, or the id of a rule
 * @param dependsOn the rules without which that rule cannot be assessed; empty for any other reason
 */
public record NotAssessed(String what, Reason reason, List<String> dependsOn) {

    public NotAssessed {
        dependsOn = List.copyOf(dependsOn);
    }

    /** What needs no other rule to be named. */
    public NotAssessed(String what, Reason reason) {
        this(what, reason, List.of());
    }

    /** Why it was not assessed. */
    public enum Reason {
        /** The host gave this fact, and no rule of this rulebook reads it. */
        NO_RULE_READS_IT,
        /** The host gave something that the rulebook does not know, such as the name of a medicine. */
        NOT_RECOGNISED,
        /**
         * The host gave something that can mean several things, or only a class of things. It was assessed as if it were all
         * of them, and nothing rests on what it is not.
         */
        AMBIGUOUS,
        /** The host switched this rule off. */
        SWITCHED_OFF,
        /** This rule reads, itself or through others, what a rule concludes that is switched off. */
        DEPENDS_ON_SWITCHED_OFF,
        /** This rule failed. */
        FAILED
    }
}
