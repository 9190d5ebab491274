package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.Inquiry;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that look at all rules from one side each. */
final class Overviews {
    private final Book book;

    Overviews(Book book) {
        this.book = book;
    }

    List<Page> pages() {
        return List.of(
                index(),
                urgency(),
                thresholds(),
                outcomes(),
                questions(),
                graph(),
                traceability(),
                review(),
                changes(),
                Sources.page(book),
                Sources.unread(book),
                FactsPage.of(book));
    }

    private Page index() {
        Links links = new Links(book, "index");
        String id = book.rulebook().id().id();
        Markdown page = new Markdown().heading(1, "Rulebook " + id);
        page.block(book.rules().size() + " rules in " + book.topics().size() + " topics, proved by "
                + book.examples().size()
                + " cases. What a rule says here is read from the rule itself; what the examples"
                + " show is what the engine did.");
        page.block("Start with " + links.page("what is urgent", "urgency") + ", with "
                + links.page("the thresholds", "thresholds") + ", or with "
                + links.page("the rules that rest on memory", "unread") + ".");
        page.heading(2, "By topic and stage");
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
        page.heading(2, "All rules");
        page.table(
                List.of("rule", "what", "topic", "status"),
                book.rules().stream()
                        .map(r -> List.of(
                                links.rule(r),
                                escape(r.title()),
                                links.topic(r.topic()),
                                Words.constant(r.status().name())))
                        .toList());
        return new Page("index", "Rulebook " + id, "overview", "all rules topics", page.toString());
    }

    private static String count(List<RuleInfo> rules, String stage) {
        long count = rules.stream().filter(r -> r.stage().equals(stage)).count();
        return count == 0 ? "" : String.valueOf(count);
    }

    private Page urgency() {
        Links links = new Links(book, "urgency");
        Markdown page = new Markdown().heading(1, "By urgency");
        page.paragraph("What readers are told, the most urgent first.");
        for (Urgency urgency : Urgency.values()) {
            List<RuleInfo> rules = book.rules().stream()
                    .filter(r -> Book.isVisible(r) && r.outcome().urgency() == urgency)
                    .toList();
            if (!rules.isEmpty()) {
                page.heading(2, Words.constant(urgency.name()));
                page.table(
                        List.of("rule", "what", "concludes", "evidence"),
                        rules.stream()
                                .map(r -> List.of(
                                        links.rule(r),
                                        escape(r.title()),
                                        Outcomes.name(r) + Outcomes.detail(r),
                                        r.evidence().label()))
                                .toList());
            }
        }
        return new Page("urgency", "By urgency", "overview", "red flags emergency urgent", page.toString());
    }

    private Page thresholds() {
        Links links = new Links(book, "thresholds");
        Words words = new Words(book.texts());
        Map<String, List<List<String>>> rows = new TreeMap<>();
        for (RuleInfo rule : book.rules()) {
            for (RuleLogic.Pattern pattern : book.logic(rule.id()).patterns()) {
                for (RuleLogic.Condition condition : pattern.conditions()) {
                    condition.threshold().ifPresent(threshold -> {
                        String fact = Words.or(pattern.reads().stream()
                                .filter(path -> !path.contains("[].")
                                        || path.endsWith(
                                                "." + condition.component().orElse("")))
                                .map(words::label)
                                .distinct()
                                .toList());
                        rows.computeIfAbsent(fact, f -> new ArrayList<>())
                                .add(List.of(
                                        escape(fact)
                                                + (condition
                                                                        .component()
                                                                        .orElse("")
                                                                        .equals("value")
                                                                || pattern.units()
                                                                        .isEmpty()
                                                        ? ""
                                                        : " ("
                                                                + escape(condition
                                                                        .component()
                                                                        .orElse("")) + ")"),
                                        escape(threshold.toString()),
                                        escape(
                                                condition.component().orElse("").equals("value")
                                                        ? String.join(
                                                                ", ",
                                                                pattern.units().values().stream()
                                                                        .distinct()
                                                                        .sorted()
                                                                        .toList())
                                                        : ""),
                                        links.named(rule),
                                        cited(links, rule)));
                    });
                }
            }
        }
        Markdown page = new Markdown().heading(1, "Thresholds");
        page.paragraph("Every number that a rule compares with, in the unit in which rules read it.");
        page.table(
                List.of("fact", "limit", "unit", "rule", "sources"),
                rows.values().stream().flatMap(List::stream).toList());
        return new Page("thresholds", "Thresholds", "overview", "numbers limits units cut-off", page.toString());
    }

    private static String cited(Links links, RuleInfo rule) {
        return rule.sources().stream()
                .map(c -> links.source(c.source()) + " " + c.sureness().tag())
                .collect(Collectors.joining(", "));
    }

    private Page outcomes() {
        Links links = new Links(book, "outcomes");
        Markdown page = new Markdown().heading(1, "Outcome codes");
        page.paragraph("Codes are stable identifiers. Kind and code together name an outcome.");
        book.rules().stream()
                .filter(Book::isVisible)
                .collect(Collectors.groupingBy(r -> r.outcome().kind(), TreeMap::new, Collectors.toList()))
                .forEach((kind, rules) -> {
                    page.heading(2, kind);
                    page.table(
                            List.of("code", "urgency", "concluded by"),
                            rules.stream()
                                    .collect(Collectors.groupingBy(
                                            r -> r.outcome().code(), TreeMap::new, Collectors.toList()))
                                    .entrySet()
                                    .stream()
                                    .map(code -> List.of(
                                            "`" + code.getKey() + "`",
                                            code.getValue().stream()
                                                    .map(r -> Words.constant(r.outcome()
                                                            .urgency()
                                                            .name()))
                                                    .distinct()
                                                    .collect(Collectors.joining(", ")),
                                            links.rules(code.getValue())))
                                    .toList());
                });
        return new Page("outcomes", "Outcome codes", "overview", "codes kinds", page.toString());
    }

    private Page questions() {
        Links links = new Links(book, "questions");
        Markdown page = new Markdown().heading(1, "Questions and what they decide");
        page.paragraph(
                "What a host may be told to ask, in the words for the patient, and the rules that read the answer.");
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<RuleInfo>> raised = book.rules().stream()
                .filter(r -> r.outcome() instanceof Inquiry)
                .collect(Collectors.groupingBy(r -> ((Inquiry) r.outcome()).fact()));
        book.readers().forEach((path, readers) -> {
            if (book.texts().hasFact(path)) {
                List<RuleInfo> raising = raised.getOrDefault(path, List.of());
                String asked = raising.isEmpty() ? "" : "; raised by " + links.rules(raising);
                rows.add(List.of(
                        "`" + path + "`",
                        escape(book.texts().question(path)),
                        readers.stream().map(links::rule).collect(Collectors.joining(", ")) + asked));
            }
        });
        page.table(List.of("fact", "question", "decides"), rows);
        return new Page("questions", "Questions", "overview", "ask next", page.toString());
    }

    private Page graph() {
        Links links = new Links(book, "graph");
        Markdown page = new Markdown().heading(1, "Which rule feeds which");
        page.block("![How the topics feed each other, stage by stage](graph.svg)");
        page.table(
                List.of("rule", "stage", "feeds"),
                book.rules().stream()
                        .filter(r -> !book.consumers(r).isEmpty())
                        .sorted(Comparator.comparing(book::stage).thenComparing(RuleInfo::id))
                        .map(r -> List.of(links.named(r), r.stage(), links.rules(book.consumers(r))))
                        .toList());
        return new Page("graph", "Which rule feeds which", "overview", "graph dependencies stages", page.toString());
    }

    private Page traceability() {
        Links links = new Links(book, "traceability");
        Markdown page = new Markdown().heading(1, "Source, rule, case");
        page.paragraph(
                "For each rule: what it rests on, and how many cases prove that it fires, stays silent and asks.");
        page.table(
                List.of("rule", "sources", "fires", "silent", "asks", "first case"),
                book.rules().stream()
                        .map(r -> {
                            List<Book.Example> fires = book.examples(r, RuleStatus.FIRED, RuleStatus.PROVISIONAL);
                            return List.of(
                                    links.named(r),
                                    cited(links, r),
                                    String.valueOf(fires.size()),
                                    String.valueOf(
                                            book.examples(r, RuleStatus.NOT_MET).size()),
                                    String.valueOf(book.examples(r, RuleStatus.UNDECIDED)
                                            .size()),
                                    fires.isEmpty()
                                            ? ""
                                            : links.example(fires.get(0).written()));
                        })
                        .toList());
        return new Page("traceability", "Source, rule, case", "overview", "matrix audit", page.toString());
    }

    private Page review() {
        Links links = new Links(book, "review");
        Markdown page = new Markdown().heading(1, "Due for review");
        page.paragraph("The date by which somebody has to look at the rule again, the next first.");
        page.table(
                List.of("by", "rule", "status", "evidence"),
                book.rules().stream()
                        .sorted(Comparator.comparing(RuleInfo::reviewBy).thenComparing(RuleInfo::id))
                        .map(r -> List.of(
                                r.reviewBy().toString(),
                                links.named(r),
                                Words.constant(r.status().name()),
                                r.evidence().label()))
                        .toList());
        return new Page("review", "Due for review", "overview", "review date", page.toString());
    }

    private Page changes() {
        Links links = new Links(book, "changes");
        Markdown page = new Markdown().heading(1, "New in each version");
        book.rules().stream()
                .collect(Collectors.groupingBy(
                        RuleInfo::since, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .forEach((version, rules) -> {
                    page.heading(2, version);
                    page.list(rules.stream().map(links::named).toList());
                });
        return new Page("changes", "New in each version", "overview", "changes history since", page.toString());
    }
}
