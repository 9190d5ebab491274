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

    /** IRLS total score; from here on mild, moderate, severe (RLSF26). */
    public static final double IRLS_MILD = 1;

    public static final double IRLS_MODERATE = 11;

    public static final double IRLS_SEVERE = 21;

    /** IRLS points; a change of at least that many is a clear one (GERSWISS). */
    public static final double IRLS_CLEARLY_WORSE = 5;

    public static final double IRLS_CLEARLY_BETTER = -5;

    /** Days a week with untreated symptoms; from here on chronic persistent, if for a year (IRLSSGW). */
    public static final double CHRONIC_DAYS_PER_WEEK = 2;

    /** Months with symptoms that a course needs (IRLSSGW). */
    public static final double COURSE_MONTHS = 12;

    /** Episodes in a lifetime that an intermittent course needs (IRLSSGW). */
    public static final double COURSE_EPISODES = 5;

    /** Days a week, and months, that DSM-5 asks for (DSM5). */
    public static final double DSM_DAYS_PER_WEEK = 3;

    public static final double DSM_MONTHS = 3;

    /** Years of age at onset; from here on late. */
    public static final double LATE_ONSET = 45;

    /** Periodic limb movements an hour; above it too many for an adult, for a child (PLMD-T). */
    public static final double LIMB_MOVEMENTS_ADULT = 15;

    public static final double LIMB_MOVEMENTS_CHILD = 5;

    /** Epworth score; above it excessive sleepiness. */
    public static final double EPWORTH_EXCESSIVE = 10;

    /** Weeks after birth in which the maternity team stays the first to ask. */
    public static final double WEEKS_AFTER_BIRTH = 12;

    /** TSAT in %; from here on no iron. Sources are split between above and at this value; at it is the cautious side. */
    public static final double SATURATION_BLOCK = 45;

    /** Ferritin in ug/L; above it no iron outside kidney disease. */
    public static final double FERRITIN_BLOCK = 300;

    private Limits() {}
}
