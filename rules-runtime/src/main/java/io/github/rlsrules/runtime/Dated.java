package io.github.rlsrules.runtime;

/** A fact record of something that was on a day: a test, the begin of a medicine. */
public interface Dated {
    /** How many days lie between that day and the assessment. */
    int ageDays();
}
