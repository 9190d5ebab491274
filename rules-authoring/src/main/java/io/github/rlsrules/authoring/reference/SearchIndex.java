package io.github.rlsrules.authoring.reference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.rlsrules.runtime.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the search of the site knows: every page, source and case, as a script. */
final class SearchIndex {
    private final ArrayNode entries = new ObjectMapper().createArrayNode();

    private SearchIndex(Book book, List<Page> pages) {
        pages.forEach(page -> add(page.path() + ".html", page.title(), page.kind(), page.keywords()));
        for (Source source : book.sources().values()) {
            add("sources.html#" + source.key(), source.key() + " " + source.citation(), "source", source.extent());
        }
        for (Example example : book.examples().all()) {
            add(
                    Links.topicPath(example.written().topic()) + ".html#" + example.anchor(),
                    example.written().name(),
                    "case",
                    example.written().topic());
        }
    }

    /** One entry: where it is, what it is called, what it is, what else it is found by. */
    private void add(String path, String title, String kind, String words) {
        entries.addArray().add(path).add(title).add(kind).add(words);
    }

    static String script(Book book, List<Page> pages) {
        return StreamSupport.stream(new SearchIndex(book, pages).entries.spliterator(), false)
                .map(entry -> entry.toString().replace("</", "<\\/"))
                .collect(Collectors.joining(",\n", "window.searchEntries = [\n", "\n];\n"));
    }
}
