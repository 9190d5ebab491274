package io.github.rlsrules.facts;

/**
 * Region whose medicine labels and health services apply.
 *
 * @since 0.1.0
 */
public enum Region {
    /** The United Kingdom. */
    UNITED_KINGDOM,
    /** A country of the European Union. */
    EUROPEAN_UNION,
    /** The United States. */
    UNITED_STATES,
    /** Australia. */
    AUSTRALIA,
    /** Any other country. */
    ELSEWHERE,
    /** Not told. */
    UNKNOWN;
}
