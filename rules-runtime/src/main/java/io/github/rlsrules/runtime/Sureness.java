package io.github.rlsrules.runtime;

import java.util.Arrays;

/**
 * How sure it is that a source says what a rule takes from it.
 *
 * @since 0.1.0
 */
public enum Sureness {
    /** Read in the source itself. */
    CONFIRMED("C"),
    /** Read in another human-written work that quotes the source. */
    SECOND_HAND("C2"),
    /** Seen on a machine-written page only: a pointer to be checked, no evidence. */
    POINTER("A"),
    /** From general clinical knowledge, not yet checked. */
    MEMORY("M"),
    /** No source claims it: a decision of this rulebook. */
    DECISION("D");

    private final String tag;

    Sureness(String tag) {
        this.tag = tag;
    }

    /** {@return the tag as it stands behind a source's key in a rule} */
    public String tag() {
        return tag;
    }

    /** {@return whether somebody has read it: a rule without any such citation says on its page that it rests on less} */
    public boolean isRead() {
        return this == CONFIRMED || this == SECOND_HAND;
    }

    /**
     * {@return the sureness of that tag}
     *
     * @param tag as it stands behind a source's key in a rule
     * @throws IllegalArgumentException if there is none
     */
    public static Sureness parse(String tag) {
        return Arrays.stream(values())
                .filter(s -> s.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a source must be followed by C, C2, A, M or D, not \"" + tag + "\""));
    }
}
