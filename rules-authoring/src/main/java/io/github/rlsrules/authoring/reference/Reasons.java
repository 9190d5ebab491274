package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.authoring.drl.Passages;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What authors wrote beside the rules and in the decisions about one rule: every table row and paragraph that names it. */
final class Reasons {
    private final Map<String, List<Reason>> byRule = new HashMap<>();

    /**
     * A passage about a rule.
     *
     * @param markdown what it says
     * @param page where it stands
     */
    record Reason(String markdown, String title, String page) {}

    private Reasons() {}

    static Reasons of(Book book) {
        Reasons reasons = new Reasons();
        List<String> files = book.folder().files(".md");
        book.topics().keySet().forEach(topic -> {
            String file = RulebookFolder.fileOf(topic, ".md");
            if (files.contains(file)) {
                reasons.read(book, book.folder().read(file), "topic " + topic, Links.topicPath(topic));
            }
        });
        book.background()
                .decisions()
                .forEach((name, text) ->
                        reasons.read(book, text, "decisions on " + name.replace('-', ' '), Links.decisionPath(name)));
        return reasons;
    }

    List<Reason> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    private void read(Book book, String text, String title, String page) {
        for (String block : Passages.in(text)) {
            String passage =
                    block.startsWith("|") ? ofRow(block) : block.strip().replaceFirst("^- ", "");
            RuleIds.in(block)
                    .filter(book::hasPage)
                    .distinct()
                    .forEach(rule ->
                            byRule.computeIfAbsent(rule, r -> new ArrayList<>()).add(new Reason(passage, title, page)));
        }
    }

    /** The cells of a row, but for those that only name rules. */
    private static String ofRow(String row) {
        List<String> cells = Arrays.stream(row.strip().split("(?<!\\\\)\\|", -1))
                .map(String::strip)
                .filter(cell -> !RuleIds.without(cell).matches("[`,; ]*"))
                .toList();
        return String.join(" — ", cells);
    }
}
