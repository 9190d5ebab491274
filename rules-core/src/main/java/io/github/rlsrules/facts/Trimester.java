package io.github.rlsrules.facts;

/**
 * Third of a pregnancy.
 *
 * @since 0.1.0
 */
public enum Trimester {
    /** The first third. */
    FIRST,
    /** The second third. */
    SECOND,
    /** The last third. */
    THIRD,
    /** Not told, or not pregnant. */
    UNKNOWN;
}
