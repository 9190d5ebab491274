package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a condition holds.
 *
 * @since 0.1.0
 */
public enum Truth {
    /** It does not, and no missing fact can change that. */
    FALSE,
    /** A missing fact would decide it. */
    UNKNOWN,
    /** It does, and no missing fact can change that. */
    TRUE;

    private Truth not() {
        return values()[TRUE.ordinal() - ordinal()];
    }

    /** An immutable set that keeps the order FALSE, UNKNOWN, TRUE. */
    static Collector<Truth, ?, Set<Truth>> toSet() {
        return Collectors.collectingAndThen(
                Collectors.toCollection(() -> EnumSet.noneOf(Truth.class)), Collections::unmodifiableSet);
    }

    /** As {@link #toSet()}. */
    static Set<Truth> set(Truth... truths) {
        return Arrays.stream(truths).collect(toSet());
    }

    static Set<Truth> with(Set<Truth> truths, Truth one) {
        return Stream.concat(truths.stream(), Stream.of(one)).collect(toSet());
    }

    static Set<Truth> negated(Set<Truth> truths) {
        return truths.stream().map(Truth::not).collect(toSet());
    }
}
