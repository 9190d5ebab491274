package io.github.rlsrules.facts;

/**
 * Whose method measured ferritin: the same sample reads about 60 % higher on Roche than on Beckman (SILB25).
 *
 * @since 0.1.0
 */
public enum FerritinAssay {
    /** Beckman. */
    BECKMAN,
    /** Roche, which reads higher. */
    ROCHE,
    /** Another maker's. */
    OTHER,
    /** Not told. */
    UNKNOWN;
}
