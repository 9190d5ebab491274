package io.github.rlsrules.facts;

/** An urge to move, and where it is felt. */
public enum Urge {
    /** In the legs, alone or beside other parts. */
    YES,
    NO,
    /** In arms, trunk or face, never in the legs: it neither meets nor refutes an urge to move the legs. */
    OUTSIDE_LEGS,
    UNKNOWN;
}
