package io.github.rlsrules.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the assessment does not speak of, so that nobody takes its silence for an answer.
 *
 * @param what the path of a fact, or the id of a rule
 * @param reason why it was not assessed
 * @param dependsOn the rules without which that rule cannot be assessed; empty for any other reason
 * @param called what the host calls it, so that a reader knows what is meant: letters, digits and few signs, the rest left out.
 *     To be shown in quotation marks. Null if it has no name. {@link #toString} does not tell it
 * @since 0.1.0
 */
public record NotAssessed(
        @Required String what,
        @Required Reason reason,
        @Required List<String> dependsOn,
        @Nullable String called) {

    public NotAssessed {
        dependsOn = List.copyOf(dependsOn);
        String shown = called == null ? "" : ShownName.of(called);
        called = shown.isEmpty() ? null : shown;
    }

    /**
     * Something for which the host has no name.
     *
     * @param what the path of a fact, or the id of a rule
     * @param reason why it was not assessed
     * @param dependsOn the rules without which that rule cannot be assessed
     */
    public NotAssessed(String what, Reason reason, List<String> dependsOn) {
        this(what, reason, dependsOn, null);
    }

    /**
     * Something for which no other rule has to be named.
     *
     * @param what the path of a fact, or the id of a rule
     * @param reason why it was not assessed
     */
    public NotAssessed(String what, Reason reason) {
        this(what, reason, List.of(), null);
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

    @Override
    public String toString() {
        return "NotAssessed[what=" + what + ", reason=" + reason + ", dependsOn=" + dependsOn + "]";
    }
}
