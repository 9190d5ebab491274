package io.github.rlsrules.facts;

/**
 * How long a value counts. After that it is history: it reassures nobody, raises nothing, and asks to be repeated where it was a bad
 * one. How many days is our own choice everywhere (OWN D), by how fast the quantity can change and how often it is measured.
 *
 * @param days the last day on which it counts, counted from the day on which it was measured
 * @param grows whether it becomes more by the day, as an age does
 */
record Lasting(int days, boolean grows) {
    /** It does not change any more: an age at onset, a finding of a sleep laboratory, narrow arteries. */
    static final Lasting ALWAYS = new Lasting(Integer.MAX_VALUE, false);
    /** It is moved on to the day of the assessment. */
    static final Lasting GROWING = new Lasting(Integer.MAX_VALUE, true);
    /** What slowly changes, and is measured once a year. */
    static final Lasting A_YEAR = days(365);
    /** What a month or two can change. */
    static final Lasting A_QUARTER = days(90);
    /** What is asked of the last weeks. */
    static final Lasting A_MONTH = days(30);
    /** What is asked of the last two weeks. */
    static final Lasting A_FORTNIGHT = days(14);
    /** What is asked of the last week, or can change within one. */
    static final Lasting A_WEEK = days(7);
    /** What can change within hours. */
    static final Lasting A_DAY = days(1);

    private static Lasting days(int days) {
        return new Lasting(days, false);
    }

    boolean isOver(int ageDays) {
        return ageDays > days;
    }
}
