package io.github.rlsrules.authoring.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.rlsrules.runtime.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the search of the site knows: every page, source and case, and other names of what they speak of, as a script. */
final class SearchIndex {
    private final ArrayNode entries = new ObjectMapper().createArrayNode();
    private final ArrayNode names = new ObjectMapper().createArrayNode();

    private SearchIndex(Book book, List<Page> pages) {
        pages.forEach(page -> add(page.path() + ".html", page.title(), page.kind(), page.keywords()));
        for (Source source : book.sources().values()) {
            add("sources.html#" + source.key(), source.key() + " " + source.citation(), "source", source.extent());
        }
        for (Example example : book.examples().all()) {
            String topic = example.written().topic();
            add(
                    Links.topicPath(topic) + ".html#" + example.anchor(),
                    example.written().name(),
                    "case",
                    topic + " " + book.nameOf(topic));
        }
        OtherNames.of(book).forEach(this::add);
    }

    /** One entry: where it is, what it is called, what it is, what else it is found by. */
    private void add(String path, String title, String kind, String words) {
        entries.addArray().add(path).add(title).add(kind).add(words);
    }

    private void add(OtherNames other) {
        ArrayNode row = names.addArray();
        other.are().forEach(row.addArray()::add);
        other.also().forEach(row.addArray()::add);
    }

    private String script() {
        return script("searchEntries", entries) + script("searchNames", names);
    }

    private static String script(String name, ArrayNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.toString().replace("</", "<\\/"))
                .collect(Collectors.joining(",\n", "window." + name + " = [\n", "\n];\n"));
    }

    static String script(Book book, List<Page> pages) {
        return new SearchIndex(book, pages).script();
    }
}
