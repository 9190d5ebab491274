package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.runtime.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which rule feeds which: between topics as a picture and a table, then rule by rule. */
final class GraphPage {
    private GraphPage() {}

    static Page of(Book book) {
        Links links = new Links(book, "graph");
        Markdown page = new Markdown().heading(1, "Which rule feeds which");
        page.block("Between topics first; the rules of one topic are drawn on its own page.");
        page.heading(2, "Topics");
        page.block("[![How the topics feed each other, stage by stage](graph.svg)](graph.svg)");
        Map<String, TreeMap<String, Integer>> feeds = new TreeMap<>();
        Map<String, TreeMap<String, Integer>> fedBy = new TreeMap<>();
        for (RuleInfo rule : book.rules()) {
            for (RuleInfo consumer : book.consumers(rule)) {
                if (!consumer.topic().equals(rule.topic())) {
                    feeds.computeIfAbsent(rule.topic(), t -> new TreeMap<>()).merge(consumer.topic(), 1, Integer::sum);
                    fedBy.computeIfAbsent(consumer.topic(), t -> new TreeMap<>())
                            .merge(rule.topic(), 1, Integer::sum);
                }
            }
        }
        page.table(
                List.of("topic", "fed by (links between rules)", "feeds (links between rules)"),
                book.topics().keySet().stream()
                        .map(topic -> List.of(
                                links.topic(topic),
                                counts(book, links, fedBy, topic),
                                counts(book, links, feeds, topic)))
                        .toList());
        page.heading(2, "Rules");
        page.table(
                List.of("rule", "stage", "feeds"),
                book.rules().stream()
                        .filter(r -> !book.consumers(r).isEmpty())
                        .sorted(Comparator.comparing(book::stage).thenComparing(RuleInfo::id))
                        .map(r -> List.of(links.named(r), r.stage(), links.rules(book.consumers(r))))
                        .toList());
        return new Page("graph", "Which rule feeds which", "overview", "graph dependencies stages", page.toString());
    }

    /** A topic of the rulebook beside has no page here. */
    private static String counts(Book book, Links links, Map<String, TreeMap<String, Integer>> counts, String topic) {
        return counts.getOrDefault(topic, new TreeMap<>()).entrySet().stream()
                .map(e -> (book.topics().containsKey(e.getKey()) ? links.topic(e.getKey()) : e.getKey()) + " "
                        + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
