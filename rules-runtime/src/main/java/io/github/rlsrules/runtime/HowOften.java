package io.github.rlsrules.runtime;

/**
 * How often the answer to a question is the one that is not usual: a sign that is there, a condition that somebody has. A class and no
 * measured number, for ranking questions only; no assessment reads it.
 */
enum HowOften {
    /** Of nearly everybody. */
    MOSTLY(0.95),
    COMMON(0.3),
    UNCOMMON(0.1),
    RARE(0.01),
    VERY_RARE(0.001);

    private final double chance;

    HowOften(double chance) {
        this.chance = chance;
    }

    double chance() {
        return chance;
    }
}
