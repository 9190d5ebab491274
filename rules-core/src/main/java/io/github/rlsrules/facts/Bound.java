package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Spelled;

/** Whether a number is the value itself, or the value lies below or above it. */
public enum Bound implements Spelled {
    /** It is the value. */
    EXACT("="),
    BELOW("<"),
    AT_MOST("<="),
    AT_LEAST(">="),
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
