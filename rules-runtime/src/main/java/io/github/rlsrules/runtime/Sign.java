package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The answer about a sign whose time decides how urgent it is. For how long it counts as new, its {@link NewWithin} says. What is
 * there for an unknown time alarms as what is new does, for it may be; so rules read one constant for both, {@link #YES}, and
 * only what is told of the alarm differs.
 *
 * @since 0.1.0
 */
public enum Sign {
    /** There, and new. Never seen by rules: they read {@link #YES}. */
    NEW,
    /** There; nobody told since when. */
    YES,
    /** There for longer than it counts as new, and not getting worse. */
    LONG_STANDING,
    /** It is not there. */
    NO,
    /** Nobody told. Never the same as no. */
    UNKNOWN;

    /**
     * {@return what a fact record's constructor makes of a component that the host left out}
     *
     * @param sign null if it was left out
     */
    public static Sign orUnknown(@Nullable Sign sign) {
        return sign == null ? UNKNOWN : sign;
    }

    /** {@return the sign as rules read it} */
    public Sign asRead() {
        return this == NEW ? YES : this;
    }
}
