package io.github.rlsrules.examples.server;

import java.util.List;

/** Writes paragraphs, headings and lists in Markdown, in which no word of a record means anything. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown heading(String words) {
        return block("**" + escaped(words) + "**");
    }

    Markdown paragraph(String words) {
        return words.isBlank() ? this : block(escaped(words));
    }

    Markdown items(List<String> items) {
        if (!items.isEmpty()) {
            block("");
            items.forEach(item -> text.append("- ").append(escaped(item)).append('\n'));
        }
        return this;
    }

    /** An item with items below it. */
    Markdown item(String words, List<String> below) {
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n");
        text.append("- ").append(escaped(words)).append('\n');
        below.forEach(item -> text.append("  - ").append(escaped(item)).append('\n'));
        return this;
    }

    private Markdown block(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append(words.isEmpty() ? "" : "\n");
        return this;
    }

    /** A dot behind a number would begin a list, and {@code <} a tag. */
    static String escaped(String words) {
        return words.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]#|~!>])", "\\\\$1")
                .replaceFirst("^([-+])", "\\\\$1")
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
