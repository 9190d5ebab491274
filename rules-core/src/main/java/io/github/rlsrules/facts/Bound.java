package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Spelled;

/**
 * Whether a number is the value itself, or the value lies below or above it.
 *
 * @since 0.1.0
 */
public enum Bound implements Spelled {
    /** It is the value. */
    EXACT("="),
    /** The value is smaller. */
    BELOW("<"),
    /** The value is no greater. */
    AT_MOST("<="),
    /** The value is no smaller. */
    AT_LEAST(">="),
    /** The value is greater. */
    ABOVE(">");

    private final String spelling;

    Bound(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    /** The end of what it can be that was given. */
    double end(Range range) {
        return this == ABOVE || this == AT_LEAST ? range.lowest() : range.highest();
    }

    /** What a value can be of which this number is the bound. An open end is the number next to it. */
    Range of(double number, Scale scale) {
        return switch (this) {
            case EXACT -> Range.exactly(number);
            case BELOW -> new Range(scale.lowest(), Math.max(scale.lowest(), Math.nextDown(number)));
            case AT_MOST -> new Range(scale.lowest(), number);
            case AT_LEAST -> new Range(number, scale.highest());
            case ABOVE -> new Range(Math.min(scale.highest(), Math.nextUp(number)), scale.highest());
        };
    }
}
