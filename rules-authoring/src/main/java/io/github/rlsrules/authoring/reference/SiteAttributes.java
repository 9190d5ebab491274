package io.github.rlsrules.authoring.reference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of the site need beyond what Markdown says: links to pages end in {@code .html}; each cell has the heading of
 * its column, which stands before it where the screen is too narrow for a table.
 */
final class SiteAttributes implements AttributeProvider {
    private static final Pattern PAGE = Pattern.compile("([^:]*)\\.md(#.*)?");

    private final Map<Node, List<String>> headings = new IdentityHashMap<>();

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link
                && PAGE.matcher(attributes.getOrDefault("href", "")).matches()) {
            attributes.computeIfPresent(
                    "href", (name, target) -> PAGE.matcher(target).replaceFirst("$1.html$2"));
        } else if (tag.equals("pre")) {
            attributes.put("tabindex", "0"); // it scrolls
        } else if (node instanceof Paragraph && picture(node) instanceof Image picture) {
            attributes.put("class", "picture");
            attributes.put("tabindex", "0"); // it scrolls
            attributes.put("role", "group");
            attributes.put("aria-label", "Picture: " + text(picture));
        } else if (node instanceof TableCell cell) {
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            } else {
                String heading = heading(cell);
                if (!heading.isEmpty()) {
                    attributes.put("data-label", heading);
                }
            }
        }
    }

    /** What alone stands in a paragraph, or in the link that alone stands there. */
    private static @Nullable Node picture(Node paragraph) {
        Node only = paragraph.getFirstChild();
        Node inner = only instanceof Link ? only.getFirstChild() : only;
        return only == paragraph.getLastChild() ? inner : null;
    }

    private String heading(TableCell cell) {
        int column = 0;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            column++;
        }
        Node table = cell;
        while (!(table instanceof TableBlock)) {
            table = table.getParent();
        }
        List<String> names = headings.computeIfAbsent(table, SiteAttributes::headings);
        return column < names.size() ? names.get(column) : "";
    }

    private static List<String> headings(Node table) {
        List<String> names = new ArrayList<>();
        Node row = table.getFirstChild().getFirstChild();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            names.add(text(cell));
        }
        return names;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }
}
