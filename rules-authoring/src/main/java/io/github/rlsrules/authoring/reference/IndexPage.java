package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a reader starts: where to look for what, the topics, all rules. */
final class IndexPage {
    private final Book book;
    private final Links links;

    private IndexPage(Book book) {
        this.book = book;
        this.links = new Links(book, "index");
    }

    static Page of(Book book) {
        return new IndexPage(book).write();
    }

    private Page write() {
        String id = book.rulebook().id().id();
        Markdown page = new Markdown().heading(1, "Rulebook " + id);
        page.block("**" + book.rules().size() + " rules** in " + book.topics().size() + " topics, proved by **"
                + book.examples().all().size()
                + " cases**. What is said of a rule here is read from the rule itself; what the"
                + " examples show is what the engine did.");
        reviews(page);
        page.heading(2, "Where to look");
        page.table(List.of("you ask", "look at"), questions());
        page.heading(2, "By topic and stage");
        page.paragraph("Stages run from left to right; a rule reads what earlier stages concluded.");
        List<String> head = new ArrayList<>(List.of("topic"));
        head.addAll(book.rulebook().stages());
        page.table(
                head,
                book.topics().entrySet().stream()
                        .map(topic -> Stream.concat(
                                        Stream.of(links.topic(topic.getKey())),
                                        book.rulebook().stages().stream().map(stage -> count(topic.getValue(), stage)))
                                .toList())
                        .toList());
        Map<String, String> prefixes = book.folder().prefixes();
        if (!prefixes.isEmpty()) {
            page.heading(2, "What an id says");
            page.paragraph("The second part of an id tells of what kind a rule is, or to what it belongs.");
            page.table(
                    List.of("prefix", "what"),
                    prefixes.entrySet().stream()
                            .map(prefix -> List.of("`" + prefix.getKey() + "`", escape(prefix.getValue())))
                            .toList());
        }
        page.heading(2, "All rules");
        page.table(
                List.of("rule", "what", "topic", "review"),
                book.rules().stream()
                        .map(r -> List.of(
                                links.rule(r),
                                escape(r.title()),
                                links.topic(r.topic()),
                                Words.constant(book.reviews().of(r.id()).state().name())))
                        .toList());
        return new Page("index", "Rulebook " + id, "overview", "all rules topics", page.toString());
    }

    private void reviews(Markdown page) {
        String open = book.reviews().words();
        if (!open.isEmpty()) {
            page.block("> **" + open + "** " + links.page("Reviews", "review") + ".");
        }
    }

    private List<List<String>> questions() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("What is an emergency, and what can wait?", links.page("By urgency", "urgency")));
        rows.add(List.of(
                "What happens at a certain value?",
                links.page("Thresholds", "thresholds")
                        + ": each limit, what holds on it, and the case that proves it"));
        rows.add(List.of(
                "What must be asked of somebody, of a pregnant patient for instance?",
                links.page("Circumstances", "circumstances") + "; all questions: "
                        + links.page("Questions", "questions")));
        rows.add(List.of(
                "Which rules has nobody read a source for?",
                links.page("Rules that rest on memory", "unread") + "; all works: "
                        + links.page("Sources", "sources")));
        rows.add(List.of(
                "Which cases prove a rule?",
                "the page of the rule; all at once: " + links.page("Source, rule, case", "traceability")));
        rows.add(
                List.of("Why is it so, and not otherwise?", "the page of the rule, under its condition" + decisions()));
        rows.add(List.of("What does a host tell, and in which unit?", links.page("Facts", "facts")));
        rows.add(List.of("What can come out?", links.page("Outcome codes", "outcomes")));
        rows.add(List.of(
                "What is new, and what is due?",
                links.page("What changed", "changes") + ", " + links.page("Reviews", "review")));
        for (Register register : book.registers()) {
            rows.add(List.of(
                    "What is in the register of " + escape(register.name()) + "?",
                    links.page("Register: " + register.name(), register.name())));
        }
        return rows;
    }

    private String decisions() {
        return book.background().decisions().keySet().stream()
                .map(name -> links.page(name.replace('-', ' '), Links.decisionPath(name)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), all -> all.isEmpty() ? "" : "; decisions: " + all));
    }

    private static String count(List<RuleInfo> rules, String stage) {
        long count = rules.stream().filter(r -> r.stage().equals(stage)).count();
        return count == 0 ? "" : String.valueOf(count);
    }
}
