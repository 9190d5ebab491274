package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page of headings, paragraphs and lists, and how it is printed: as text, or as HTML that needs nothing else. */
final class Page {
    private static final int WIDTH = 88;
    private static final String STYLE = "body{font:1em/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}"
            + "h1{font-size:1.3em}h2{font-size:1.1em;margin-bottom:.2em}"
            + ".lead{font-size:1.1em;border-left:.3em solid;padding-left:.7em}"
            + "ul{margin-top:.2em}"
            + "figure{margin:.5em 0;break-inside:avoid}svg{display:block;max-width:100%;height:auto}"
            + "@media print{body{margin:0;max-width:none}}";

    private enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        /** The one paragraph that is read if no other is. */
        LEAD,
        ITEM,
        /** An item of an item. */
        POINT,
        /** A paragraph with a heading in its line. */
        NOTE,
        /** A drawing under a heading, with its caption; as text, the caption alone. */
        FIGURE
    }

    /**
     * @param label what stands before it, in its line
     * @param drawing of a figure; of nothing else
     */
    private record Line(
            Kind kind, String label, String text, @Nullable Drawing drawing) {
        Line(Kind kind, String label, String text) {
            this(kind, label, text, null);
        }

        String labelled() {
            return label.isEmpty() ? text : label + ": " + text;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void title(String text) {
        add(Kind.TITLE, text);
    }

    void heading(String text) {
        add(Kind.HEADING, text);
    }

    void paragraph(String text) {
        add(Kind.PARAGRAPH, text);
    }

    void lead(String text) {
        add(Kind.LEAD, text);
    }

    void item(String text) {
        add(Kind.ITEM, text);
    }

    void point(String text) {
        add(Kind.POINT, text);
    }

    void note(String label, String text) {
        lines.add(new Line(Kind.NOTE, label, text));
    }

    void figure(Picture picture, Texts texts) {
        lines.add(new Line(Kind.FIGURE, picture.title(texts), picture.line(texts), picture.drawing(texts)));
    }

    /** What is empty says nothing. */
    private void add(Kind kind, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(kind, "", text));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            switch (line.kind) {
                case TITLE -> wrap(text, "", line.text);
                case HEADING -> wrap(text.append('\n'), "", line.text.toUpperCase(Locale.ENGLISH));
                case LEAD, NOTE, FIGURE -> wrap(text.append('\n'), "", line.labelled());
                case PARAGRAPH -> wrap(text, "", line.text);
                case ITEM -> wrap(text, "- ", line.text);
                case POINT -> wrap(text, "  - ", line.text);
            }
        }
        return text.toString();
    }

    /** In lines of which those after the first are indented as far as it begins. */
    private static void wrap(StringBuilder text, String start, String words) {
        String indent = " ".repeat(start.length());
        StringBuilder current = new StringBuilder(start);
        for (String word : words.split(" ")) {
            if (current.length() + word.length() > WIDTH && current.length() > indent.length()) {
                text.append(current.toString().stripTrailing()).append('\n');
                current = new StringBuilder(indent);
            }
            current.append(word).append(' ');
        }
        text.append(current.toString().stripTrailing()).append('\n');
    }

    String html(Locale locale) {
        StringBuilder html = new StringBuilder("<!doctype html>\n<html lang=\"")
                .append(locale.toLanguageTag())
                .append(
                        "\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(lines.isEmpty() ? "" : escaped(lines.get(0).text))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n");
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int next = depth(i); depth < next; depth++) {
                html.append("<ul>\n");
            }
            String text = escaped(line.text);
            html.append(
                            switch (line.kind) {
                                case TITLE -> "<h1>" + text + "</h1>";
                                case HEADING -> "<h2>" + text + "</h2>";
                                case LEAD -> "<p class=\"lead\"><strong>" + text + "</strong></p>";
                                case NOTE ->
                                    "<p>"
                                            + (line.label.isEmpty()
                                                    ? ""
                                                    : "<strong>" + escaped(line.label) + ":</strong> ")
                                            + text + "</p>";
                                case PARAGRAPH -> "<p>" + text + "</p>";
                                case FIGURE ->
                                    "<h2>" + escaped(line.label) + "</h2>\n<figure>\n" + drawn(line.drawing)
                                            + "\n<figcaption>" + text + "</figcaption>\n</figure>";
                                case ITEM, POINT -> "<li>" + text + (depth(i + 1) > depth ? "" : "</li>");
                            })
                    .append('\n');
            for (int next = depth(i + 1); depth > next; depth--) {
                html.append(depth > 1 ? "</ul></li>\n" : "</ul>\n"); // a list of points is part of its item
            }
        }
        return html.append("</html>\n").toString();
    }

    /** In how many lists a line stands; behind the last one there is none. */
    private int depth(int place) {
        Kind kind = place < lines.size() ? lines.get(place).kind : Kind.PARAGRAPH;
        return kind == Kind.ITEM ? 1 : kind == Kind.POINT ? 2 : 0;
    }

    private static String drawn(@Nullable Drawing drawing) {
        return drawing == null ? "" : drawing.svg();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
