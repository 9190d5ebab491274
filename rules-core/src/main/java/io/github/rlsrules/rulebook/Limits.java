package io.github.rlsrules.rulebook;

/**
 * Numbers that more than one rule compares with, so that each stands in one place. Part of the rulebook: a number that only
 * one rule needs stands in that rule.
 */
public final class Limits {
    /** Years; below it the rules for children apply. */
    public static final double ADULT_AGE = 18;

    /** IRLS total score; from here on very severe (IRLS03). */
    public static final double IRLS_VERY_SEVERE = 31;

    /** TSAT in %; from here on no iron. Sources are split between above and at this value; at it is the cautious side. */
    public static final double SATURATION_BLOCK = 45;

    /** Ferritin in ug/L; above it no iron outside kidney disease. */
    public static final double FERRITIN_BLOCK = 300;

    private Limits() {}
}
