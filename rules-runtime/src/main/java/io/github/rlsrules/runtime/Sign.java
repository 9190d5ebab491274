package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The answer about a sign whose time decides how urgent it is. For how long it counts as new, its {@link NewWithin} says. What is
 * there for an unknown time alarms as what is new does, for it may be; so rules read one constant for both, {@link #YES}, and
 * only what is told of the alarm differs.
 */
public enum Sign {
    /** There, and new. Never seen by rules: they read {@link #YES}. */
    NEW,
    /** There; nobody told since when. */
    YES,
    /** There for longer than it counts as new, and not getting worse. */
    LONG_STANDING,
    NO,
    UNKNOWN;

    /** What a fact record's constructor makes of a component that the host left out. */
    public static Sign orUnknown(@Nullable Sign sign) {
        return sign == null ? UNKNOWN : sign;
    }

    /** What rules read. */
    public Sign asRead() {
        return this == NEW ? YES : this;
    }
}
