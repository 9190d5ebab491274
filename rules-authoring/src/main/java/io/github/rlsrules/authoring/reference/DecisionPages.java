package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.authoring.drl.Decisions;
import java.util.List;
import java.util.stream.Collectors;

/** What is not a rule, and why: the texts of the authors, with a place to link to at each heading. */
final class DecisionPages {
    private DecisionPages() {}

    static List<Page> all(Book book) {
        return book.background().decisions().entrySet().stream()
                .map(e -> {
                    String title = e.getValue()
                            .lines()
                            .filter(line -> line.startsWith("# "))
                            .map(line -> line.substring(2).strip())
                            .findFirst()
                            .orElse("Decisions: " + e.getKey());
                    return new Page(
                            Links.decisionPath(e.getKey()),
                            title,
                            "decision",
                            "why decision reason",
                            text(e.getValue()));
                })
                .toList();
    }

    private static String text(String markdown) {
        return markdown.lines()
                .map(line -> line.startsWith("## ") || line.startsWith("### ")
                        ? "<a id=\"" + Decisions.anchor(line) + "\"></a>\n\n" + line
                        : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
