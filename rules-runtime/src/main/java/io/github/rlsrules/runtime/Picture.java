package io.github.rlsrules.runtime;

/**
 * Something that a host gave, as a letter shows it: in a line of text, and where there is room drawn as well. It only shows; what follows
 * from it is for rules to say.
 *
 * @since 0.1.0
 */
public interface Picture {
    /**
     * {@return what is shown}
     *
     * @param texts in the language of the letter
     */
    String title(Texts texts);

    /**
     * {@return what matters of it, in a line or two: stands below the drawing, or in its place}
     *
     * @param texts in the language of the letter
     */
    String line(Texts texts);

    /**
     * {@return the drawing of it}
     *
     * @param texts in the language of the letter
     */
    Drawing drawing(Texts texts);
}
