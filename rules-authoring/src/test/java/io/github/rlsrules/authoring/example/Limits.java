package io.github.rlsrules.authoring.example;

/** Numbers that more than one rule compares with. */
public final class Limits {
    public static final double FAST_PULSE = 100;

    private Limits() {}
}
