package io.github.rlsrules.runtime;

import java.util.List;

/**
 * Something that went wrong while an assessment was made. An assessment with a failure is incomplete: nothing may be
 * concluded from what it does not say.
 *
 * @param kind what went wrong
 * @param rules the rules concerned, as far as they are known
 * @since 0.1.0
 */
public record Failure(Kind kind, List<String> rules) {

    /** What can go wrong. */
    public enum Kind {
        /** A condition or a consequence threw an exception. */
        RULE_FAILED,
        /** More rules fired than can be right: some rule feeds itself. */
        FIRING_LIMIT_REACHED,
        /** The two evaluators do not agree which rules fired. */
        EVALUATORS_DISAGREE,
        /** Something that the host gave was not understood, see {@link Problem#isOfHost}. */
        NOT_UNDERSTOOD
    }
}
