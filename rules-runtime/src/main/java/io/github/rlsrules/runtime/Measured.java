package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A fact record whose component {@code value} is a quantity. One that may be known within bounds only has components
 * {@code lowest} and {@code highest} as well; {@code value} is then one of the numbers between them, and no rule reads the bounds.
 *
 * @since 0.1.0
 */
public interface Measured extends Dated {
    /** {@return the UCUM code of the unit in which {@code value} is given} */
    String unit();

    /** {@return the number that rules compare} */
    double value();

    /** {@return the lowest number that it can be: the value itself, unless it is known within bounds only} */
    default double lowest() {
        return value();
    }

    /** {@return the highest number that it can be} Of an open bound it is the number next to it. */
    default double highest() {
        return value();
    }

    /** {@return what it is a quantity of, so that a bound that nobody can pass need not be shown; null if nobody says} */
    default @Nullable QuantityKind kind() {
        return null;
    }

    /** {@return how many days old it is; of the day itself unless it says otherwise} */
    @Override
    default int ageDays() {
        return 0;
    }
}
