package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a clinical question. Not asked, not known and not answered are all {@link #UNKNOWN}, never {@link #NO}.
 *
 * @since 0.1.0
 */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** Nobody told. Never the same as no. */
    UNKNOWN;

    /**
     * {@return what a fact record's constructor makes of a component that the host left out}
     *
     * @param answer null if it was left out
     */
    public static Answer orUnknown(@Nullable Answer answer) {
        return answer == null ? UNKNOWN : answer;
    }
}
