package io.github.rlsrules.authoring.reference;

import java.util.Collection;
import java.util.List;

/** A page of Markdown while it is written. What comes from the rulebook is escaped here, and only here. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String title) {
        return block("#".repeat(level) + " " + escape(title));
    }

    /** A heading to which others link by an id of its own. */
    Markdown heading(int level, String title, String id) {
        return block("<a id=\"" + id + "\"></a>").block("#".repeat(level) + " " + escape(title));
    }

    /** A block that is Markdown already. */
    Markdown block(String markdown) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(markdown).append('\n');
        return this;
    }

    Markdown paragraph(String plain) {
        return block(escape(plain));
    }

    Markdown code(String language, String code) {
        return block("```" + language + "\n" + code.strip() + "\n```");
    }

    Markdown list(Collection<String> items) {
        return items.isEmpty() ? this : block("- " + String.join("\n- ", items));
    }

    /** Cells are Markdown already; a table without rows says so. */
    Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return block("*None.*");
        }
        StringBuilder table = new StringBuilder(row(head)).append("\n|").append("---|".repeat(head.size()));
        rows.forEach(cells -> table.append('\n').append(row(cells)));
        return block(table.toString());
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream()
                                .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
                                .toList())
                + " |";
    }

    static String link(String text, String target) {
        return "[" + escape(text) + "](" + target + ")";
    }

    /** Plain text, so that nothing in it is taken for Markdown or HTML. */
    static String escape(String plain) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ("\\`*_[]<>".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '&' ? "&amp;" : c);
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
