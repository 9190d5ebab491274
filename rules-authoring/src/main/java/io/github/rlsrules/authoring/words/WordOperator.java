package io.github.rlsrules.authoring.words;

/** How a text is made to say something else. */
public enum WordOperator {
    /** A "not", "no", "never" or "without" is dropped. */
    DROPPED_NOT,
    /** A word is turned into its opposite: low into high, before into after. */
    OPPOSITE,
    /** What is urgent is made to wait. */
    CALMER,
    /** What is not urgent is made an emergency. */
    LOUDER,
    /** The text of another rule of its kind and topic, or the question of another fact, stands there. */
    SWAPPED,
    /** A gap for a number holds another number. */
    OTHER_NUMBER,
    /** A number is typed in place of a gap. */
    TYPED_NUMBER,
    /** The text is left out. */
    LEFT_OUT
}
