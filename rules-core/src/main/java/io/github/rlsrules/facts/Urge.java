package io.github.rlsrules.facts;

/**
 * An urge to move, and where it is felt.
 *
 * @since 0.1.0
 */
public enum Urge {
    /** In the legs, alone or beside other parts. */
    YES,
    /** No urge to move. */
    NO,
    /** In arms, trunk or face, never in the legs: it neither meets nor refutes an urge to move the legs. */
    OUTSIDE_LEGS,
    /** Not told. */
    UNKNOWN;
}
