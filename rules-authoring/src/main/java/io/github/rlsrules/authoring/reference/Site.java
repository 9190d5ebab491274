package io.github.rlsrules.authoring.reference;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The pages as a static site: no server, no request to anywhere, the same bytes for the same rulebook. */
final class Site {
    /** In every page, and in no other. */
    static final String MARK = "data-root=";

    private static final String TEMPLATES = "io.github.rlsrules.authoring";
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Book book;
    private final List<Page> pages;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Site.class.getClassLoader(), TEMPLATES);
    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> new SiteAttributes())
            .build();

    Site(Book book, List<Page> pages) {
        this.book = book;
        this.pages = pages;
    }

    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Map<String, List<Page>> menu = menu();
        files.putAll(pages.parallelStream()
                .collect(Collectors.toMap(page -> page.path() + ".html", page -> html(page, menu))));
        files.put("search.js", SearchIndex.script(book, pages));
        files.put("find.js", resource("find.js"));
        files.put("site.js", resource("site.js"));
        files.put("site.css", resource("site.css"));
        return files;
    }

    /** Every page but those of the rules, which are too many for a menu. */
    private Map<String, List<Page>> menu() {
        Map<String, List<Page>> menu = new LinkedHashMap<>();
        menu.put("Overviews", ofKind("overview"));
        menu.put("Topics", ofKind("topic"));
        menu.put("Registers", ofKind("register"));
        menu.put("Decisions", ofKind("decision"));
        menu.values().removeIf(List::isEmpty);
        return menu;
    }

    private List<Page> ofKind(String kind) {
        return pages.stream().filter(page -> page.kind().equals(kind)).toList();
    }

    private String html(Page page, Map<String, List<Page>> menu) {
        StringOutput output = new StringOutput();
        templates.render(
                "reference/page.jte",
                Map.of(
                        "page",
                        page,
                        "trail",
                        trail(page),
                        "menu",
                        menu,
                        "content",
                        content(page),
                        "reviews",
                        isIndex(page) ? "" : book.reviews().words(), // which says so itself
                        "rulebook",
                        book.rulebook().id()),
                output);
        return output.toString();
    }

    private static boolean isIndex(Page page) {
        return page.path().equals("index");
    }

    private String content(Page page) {
        return renderer.render(parser.parse(page.markdown()))
                .replace("<table>", "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>")
                .replace("</table>", "</table></div>")
                .replace("<th scope=\"col\"></th>", "<td></td>");
    }

    /** Where a page stands: the pages above it. */
    private List<Page> trail(Page page) {
        List<Page> trail = new ArrayList<>();
        if (!page.path().equals("index")) {
            trail.add(pages.get(0));
        }
        if (page.kind().equals("rule")) {
            String topic = book.rule(page.path().substring(Links.rulePath("").length()))
                    .topic();
            trail.addAll(topicsOnTheWayTo(Links.topicPath(topic) + "/"));
        } else if (page.kind().equals("topic")) {
            trail.addAll(topicsOnTheWayTo(page.path()));
        }
        return trail;
    }

    /** The topics within which something stands, the outermost first. */
    private List<Page> topicsOnTheWayTo(String path) {
        return ofKind("topic").stream()
                .filter(topic -> path.startsWith(topic.path() + "/"))
                .sorted(Comparator.comparing(Page::path))
                .toList();
    }

    static String resource(String name) {
        try (InputStream file = Site.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the kit lacks " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
