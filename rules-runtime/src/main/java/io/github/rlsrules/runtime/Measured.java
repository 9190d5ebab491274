package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A fact record whose component {@code value} is a quantity. One that may be known within bounds only has components
 * {@code lowest} and {@code highest} as well; {@code value} is then one of the numbers between them, and no rule reads the bounds.
 */
public interface Measured extends Dated {
    /** The UCUM code of the unit in which {@code value} is given. */
    String unit();

    /** The number that rules compare. */
    double value();

    /** The lowest number that it can be: the value itself, unless it is known within bounds only. */
    default double lowest() {
        return value();
    }

    /** The highest number that it can be. Of an open bound it is the number next to it. */
    default double highest() {
        return value();
    }

    /** What it is a quantity of, so that a bound that nobody can pass need not be shown; null if nobody says. */
    default @Nullable QuantityKind kind() {
        return null;
    }

    /** Of the day itself unless it says otherwise. */
    @Override
    default int ageDays() {
        return 0;
    }
}
