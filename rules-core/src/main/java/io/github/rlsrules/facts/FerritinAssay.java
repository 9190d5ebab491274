package io.github.rlsrules.facts;

/** Whose method measured ferritin: the same sample reads about 60 % higher on Roche than on Beckman (SILB25). */
public enum FerritinAssay {
    BECKMAN,
    ROCHE,
    OTHER,
    UNKNOWN;
}
