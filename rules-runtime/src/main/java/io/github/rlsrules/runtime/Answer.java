package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/** The answer to a clinical question. Not asked, not known and not answered are all {@link #UNKNOWN}, never {@link #NO}. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** What a fact record's constructor makes of a component that the host left out. */
    public static Answer orUnknown(@Nullable Answer answer) {
        return answer == null ? UNKNOWN : answer;
    }
}
