package io.github.rlsrules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a unit says: how large it is and what it measures. What it measures is a letter for each base unit, those above the
 * line and those below it apart and never cancelled, so that mass per mass is not amount per amount.
 *
 * @param factor how many base units (gram, metre, second, mole) it is
 * @param over what stands above the line: {@code M} for a mass, {@code LLL} for a volume
 * @param under what stands below it
 * @param question the two things that people mean by it; null if there is no doubt
 */
record Unit(
        double factor, String over, String under, @Nullable String question) {
    static final Unit ONE = of(1, "");
    static final Unit UNKNOWN = of(1, "?");
    static final Unit COUNT = of(1, "#");
    static final Unit SHARE = of(1, "%");
    private static final double SAME = 1e-12;

    static Unit of(double factor, String over) {
        return new Unit(factor, over, "", null);
    }

    boolean isKnown() {
        return over.indexOf('?') < 0 && under.indexOf('?') < 0;
    }

    /** What is counted in a time or in a volume changes nothing; points out of so many are asked about. */
    Unit counted() {
        if (!over.isEmpty() && !over.equals(COUNT.over)) {
            return this;
        }
        return under.isEmpty()
                ? asked(factor == 1 ? null : "points, or a part of the highest score")
                : new Unit(factor, "", under, question);
    }

    boolean isOfKind(Unit other) {
        return over.equals(other.over) && under.equals(other.under);
    }

    /** How many of the other unit it is; exactly one if they are the same. */
    double in(Unit other) {
        double ratio = factor / other.factor;
        return Math.abs(ratio - 1) < SAME ? 1 : ratio;
    }

    Unit asked(@Nullable String doubt) {
        return new Unit(factor, over, under, question == null ? doubt : question);
    }

    Unit times(Unit other) {
        return new Unit(factor * other.factor, joined(over, other.over), joined(under, other.under), question)
                .asked(other.question);
    }

    Unit per(Unit other) {
        return times(new Unit(1 / other.factor, other.under, other.over, other.question));
    }

    Unit power(int exponent) {
        Unit power = ONE;
        for (int i = 0; i < Math.abs(exponent); i++) {
            power = exponent < 0 ? power.per(this) : power.times(this);
        }
        return power;
    }

    /** The letters of both in the order of the alphabet, each of the two being so already. */
    private static String joined(String some, String more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.concat(more);
        }
        return some.charAt(0) <= more.charAt(0)
                ? some.substring(0, 1).concat(joined(some.substring(1), more))
                : joined(more, some);
    }
}
