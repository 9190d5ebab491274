package io.github.rlsrules.authoring.example;

/** Where it hurts. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH,
    UNKNOWN;

    /** Another name of a constant: what a rule must not use. */
    public static final Side HEART = LEFT;
}
