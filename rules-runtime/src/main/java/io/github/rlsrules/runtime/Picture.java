package io.github.rlsrules.runtime;

/**
 * Something that a host gave, as a letter shows it: in a line of text, and where there is room drawn as well. It only shows; what follows
 * from it is for rules to say.
 */
public interface Picture {
    /** What is shown. */
    String title(Texts texts);

    /** What matters of it, in a line or two: stands below the drawing, or in its place. */
    String line(Texts texts);

    /** The drawing of it. */
    Drawing drawing(Texts texts);
}
