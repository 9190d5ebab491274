package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.authoring.drl.Passages;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What authors wrote beside the rules and in the decisions about one rule: every table row and paragraph that names it. */
final class Reasons {
    /** The heading of the column that needs none. */
    private static final String REASON = "why";

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
                reasons.read(book, book.folder().read(file), "the topic " + book.nameOf(topic), Links.topicPath(topic));
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
        List<String> head = List.of();
        for (String block : Passages.in(text)) {
            if (!block.startsWith("|")) {
                head = List.of();
                add(book, RuleIds.in(block), new Reason(block.strip().replaceFirst("^- ", ""), title, page));
            } else if (head.isEmpty()) {
                head = cells(block);
            } else {
                List<String> cells = cells(block);
                add(book, rules(cells), new Reason(ofRow(head, cells), title, page));
            }
        }
    }

    private void add(Book book, Stream<String> rules, Reason reason) {
        rules.filter(book::hasPage)
                .distinct()
                .forEach(rule ->
                        byRule.computeIfAbsent(rule, r -> new ArrayList<>()).add(reason));
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }

    /** The rules that a row is about: those in a cell that names nothing else; the others it only mentions. */
    private static Stream<String> rules(List<String> cells) {
        String named = cells.stream().filter(Reasons::onlyNamesRules).collect(Collectors.joining(" "));
        return RuleIds.in(RuleIds.in(named).findAny().isPresent() ? named : String.join(" ", cells));
    }

    private static boolean onlyNamesRules(String cell) {
        return RuleIds.without(cell).matches("[`,; ]*");
    }

    /** The cells of a row, but for those that only name rules: the reason, and all else behind the heading of its column. */
    private static String ofRow(List<String> head, List<String> cells) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!onlyNamesRules(cells.get(i))) {
                String heading = i < head.size() ? head.get(i) : "";
                said.add((heading.isEmpty() || heading.equals(REASON) ? "" : "*" + heading + ":* ") + cells.get(i));
            }
        }
        return String.join(" — ", said);
    }
}
