package io.github.rlsrules.runtime;

/**
 * A fact record of something that was on a day: a test, the begin of a medicine.
 *
 * @since 0.1.0
 */
public interface Dated {
    /** {@return how many days lie between that day and the assessment} */
    int ageDays();
}
