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

    /** IRLS total score; from here on moderate, severe (RLSF26). */
    public static final double IRLS_MODERATE = 11;

    public static final double IRLS_SEVERE = 21;

    /** Days a week with untreated symptoms; from here on chronic persistent, if for a year (IRLSSGW). */
    public static final double CHRONIC_DAYS_PER_WEEK = 2;

    /** Filtration rate; below it the next stage begins (KDIGO24). */
    public static final double KIDNEY_STAGE_2 = 60;

    public static final double KIDNEY_STAGE_3B = 30;

    /** Days in a diary; with fewer nothing is said of frequency, of what went with what, of a change. */
    public static final int DIARY_DAYS = 14;

    /** Days in a diary with and without something; with fewer of either nothing is said of it. */
    public static final int DIARY_DAYS_EACH = 5;

    /** Percentage points by which symptoms must be more frequent with something than without it. */
    public static final double DIARY_DIFFERENCE = 25;

    /** Days with an intensity before a change, and after it. */
    public static final int DIARY_DAYS_BEFORE = 7;

    /** Points on the scale of 0 to 10 that count as a change of intensity. */
    public static final double DIARY_POINTS = 2;

    public static final double DIARY_POINTS_LESS = -2;

    /** Days a week with symptoms; from here on most days, nearly daily (IRLS bands). */
    public static final double DIARY_MOST_DAYS = 4;

    public static final double DIARY_DAILY = 6;

    /** Share of days written down, in %, below which a diary has too many gaps. */
    public static final double DIARY_COMPLETE = 70;

    private Limits() {}
}
