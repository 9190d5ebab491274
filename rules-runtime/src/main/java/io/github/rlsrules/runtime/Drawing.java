package io.github.rlsrules.runtime;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Bars, lines and words for a page, in the colour of the text around it, so that it can be printed in black. It has a title and a description
 * for whoever does not see it.
 *
 * @since 0.1.0
 */
public final class Drawing {
    private static final int LETTERS = 13;

    private final String title;
    private final String description;
    private final int width;
    private final int height;
    private final StringBuilder shapes = new StringBuilder();

    /** Where words stand at a point. */
    public enum Anchor {
        /** They begin there. */
        START,
        /** Their middle is there. */
        MIDDLE,
        /** They end there. */
        END
    }

    /**
     * One on which nothing is drawn yet.
     *
     * @param title what is shown
     * @param description the same in words, for whoever does not see it
     * @param width of the whole
     * @param height of the whole
     */
    public Drawing(String title, String description, int width, int height) {
        this.title = title;
        this.description = description;
        this.width = width;
        this.height = height;
    }

    /**
     * {@return this drawing, with a filled rectangle more}
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width to the right
     * @param height downwards
     * @param shade from 0, which nobody sees, to 1
     */
    public Drawing bar(double x, double y, double width, double height, double shade) {
        shapes.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill-opacity=\"%s\"/>\n"
                .formatted(shown(x), shown(y), shown(width), shown(height), shown(shade)));
        return this;
    }

    /**
     * {@return this drawing, with a thin line more, as a scale has}
     *
     * @param x1 from here
     * @param y1 from here
     * @param x2 to here
     * @param y2 to here
     */
    public Drawing line(double x1, double y1, double x2, double y2) {
        shapes.append("<path d=\"M%s %sL%s %s\" stroke=\"currentColor\" stroke-opacity=\".3\"/>\n"
                .formatted(shown(x1), shown(y1), shown(x2), shown(y2)));
        return this;
    }

    /**
     * {@return this drawing, with words on one line more}
     *
     * @param x of the point at which they stand
     * @param y of the line on which they stand
     * @param anchor what of them is at that point
     * @param words as they are to be read
     */
    public Drawing words(double x, double y, Anchor anchor, String words) {
        shapes.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(
                        shown(x),
                        shown(y),
                        switch (anchor) {
                            case START -> "start";
                            case MIDDLE -> "middle";
                            case END -> "end";
                        },
                        Page.escaped(words)));
        return this;
    }

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 %d %d" width="%d" height="%d" \
                fill="currentColor" font-family="sans-serif" font-size="%d">
                <title>%s</title>
                <desc>%s</desc>
                %s</svg>""".formatted(
                        width, height, width, height, LETTERS, Page.escaped(title), Page.escaped(description), shapes);
    }

    private static String shown(double number) {
        return Numbers.show(
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).doubleValue());
    }

    @Override
    public String toString() {
        return "Drawing";
    }
}
