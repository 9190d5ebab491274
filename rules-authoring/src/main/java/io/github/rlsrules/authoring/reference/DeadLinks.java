package io.github.rlsrules.authoring.reference;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds links inside a reference that lead to no file or to no anchor, and anchors that stand twice on a page. */
final class DeadLinks {
    private static final int SHOWN = 40;

    private final Map<String, String> files;
    private final Map<String, Document> pages = new TreeMap<>();
    private final Map<String, Set<String>> anchors = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private DeadLinks(Map<String, String> files) {
        this.files = files;
    }

    static List<String> inHtml(Map<String, String> files) {
        DeadLinks links = new DeadLinks(files);
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                links.pages.put(path, Jsoup.parse(text));
            }
        });
        return links.check();
    }

    static List<String> inMarkdown(Map<String, String> files) {
        DeadLinks links = new DeadLinks(files);
        Parser parser = Parser.builder().extensions(Site.EXTENSIONS).build();
        HtmlRenderer renderer =
                HtmlRenderer.builder().extensions(Site.EXTENSIONS).build();
        files.forEach((path, text) -> {
            if (path.endsWith(".md")) {
                links.pages.put(path, Jsoup.parse(renderer.render(parser.parse(text))));
            }
        });
        return links.check();
    }

    private List<String> check() {
        pages.forEach(this::readAnchors);
        pages.forEach((path, page) -> {
            checkText(path, page.text());
            for (Element element : page.select("[href], [src]")) {
                check(path, element.hasAttr("href") ? element.attr("href") : element.attr("src"));
            }
        });
        return problems;
    }

    private void readAnchors(String path, Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                problems.add(path + ": the anchor " + element.id() + " stands twice");
            }
        }
        anchors.put(path, ids);
    }

    /** Of a link that cannot be read, its notation is left in the text. */
    private void checkText(String path, String text) {
        int notation = text.indexOf("](");
        if (notation >= 0) {
            problems.add(path + ": no link, though meant as one: "
                    + text.substring(Math.max(0, notation - SHOWN), Math.min(text.length(), notation + SHOWN)));
        }
    }

    private void check(String path, String link) {
        if (link.isEmpty() || link.matches("(https|mailto|data):.*")) {
            return;
        }
        String[] target = link.split("#", 2);
        String file =
                target[0].isEmpty() ? path : URI.create(path).resolve(target[0]).toString();
        if (!files.containsKey(file)) {
            problems.add(path + ": dead link to " + link);
        } else if (target.length == 2 && !anchors.getOrDefault(file, Set.of()).contains(target[1])) {
            problems.add(path + ": dead anchor in " + link);
        }
    }
}
