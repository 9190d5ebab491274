package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.authoring.cases.Expected;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A topic: its pathway as a picture, its rules, its cases. */
final class TopicPage {
    private TopicPage() {}

    static Page of(Book book, String topic, List<RuleInfo> rules) {
        String path = Links.topicPath(topic);
        Links links = new Links(book, path);
        Markdown page = new Markdown().heading(1, book.nameOf(topic));
        prose(book, topic, page);
        page.heading(2, "Pathway");
        String picture = path.substring(path.lastIndexOf('/') + 1) + ".svg"; // it stands beside the page
        page.block("[![How the rules of the topic " + escape(book.nameOf(topic)) + " feed each other, stage by stage]("
                + picture + ")](" + picture + ")");
        page.heading(2, "Rules");
        page.table(
                List.of("rule", "what", "concludes", "stage", "urgency"),
                rules.stream()
                        .map(r -> List.of(
                                links.rule(r),
                                escape(r.title()),
                                Outcomes.name(r),
                                r.stage(),
                                Book.isVisible(r)
                                        ? Words.constant(r.outcome().urgency().name())
                                        : ""))
                        .toList());
        page.heading(2, "Cases");
        page.paragraph("Each is run in every build. What fires and is not listed fails the case.");
        book.examples().ofTopic(topic).forEach(example -> {
            page.heading(3, example.written().name(), example.anchor());
            page.list(expectations(links, example.written().expected()));
        });
        return new Page(path, book.nameOf(topic), "topic", topic, page.toString());
    }

    /** What the authors wrote beside the rules; their first heading says what the name of the topic says already. */
    private static void prose(Book book, String topic, Markdown page) {
        String file = RulebookFolder.fileOf(topic, ".md");
        if (book.folder().files(".md").contains(file)) {
            page.block(book.folder().read(file).strip().replaceFirst("^# .*\\s*", ""));
        }
    }

    private static List<String> expectations(Links links, Expected expected) {
        List<String> lines = new ArrayList<>();
        add(links, lines, "fires", expected.fired());
        add(links, lines, "fires for now", expected.provisional());
        add(links, lines, "is not met", expected.notMet());
        add(links, lines, "is undecided", expected.undecided().keySet());
        add(links, lines, "is suppressed", expected.suppressed().keySet());
        return lines.isEmpty() ? List.of("nothing fires") : lines;
    }

    private static void add(Links links, List<String> lines, String what, Collection<String> rules) {
        if (!rules.isEmpty()) {
            lines.add(what + ": " + rules.stream().map(links::rule).collect(Collectors.joining(", ")));
        }
    }
}
