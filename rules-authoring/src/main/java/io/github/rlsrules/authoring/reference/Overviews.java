package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Urgency;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages that look at all rules from one side each. */
final class Overviews {
    private final Book book;

    Overviews(Book book) {
        this.book = book;
    }

    List<Page> pages() {
        return List.of(
                IndexPage.of(book),
                urgency(),
                ThresholdsPage.of(book),
                outcomes(),
                QuestionsPage.of(book),
                CircumstancesPage.of(book),
                GraphPage.of(book),
                traceability(),
                ReviewsPage.of(book),
                ChangesPage.of(book),
                Sources.page(book),
                Sources.unread(book),
                FactsPage.of(book));
    }

    private Page urgency() {
        Links links = new Links(book, "urgency");
        Markdown page = new Markdown().heading(1, "By urgency");
        page.paragraph("What readers are told, the most urgent first, in the order of stages.");
        for (Urgency urgency : Urgency.values()) {
            List<RuleInfo> rules = book.rules().stream()
                    .filter(r -> Book.isVisible(r) && r.outcome().urgency() == urgency)
                    .sorted(Comparator.comparing(book::stage))
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

    private Page traceability() {
        Links links = new Links(book, "traceability");
        Markdown page = new Markdown().heading(1, "Source, rule, case");
        page.paragraph(
                "For each rule: what it rests on, and how many cases prove that it fires, stays silent and asks.");
        page.table(
                List.of("rule", "sources", "fires", "silent", "asks", "first case"),
                book.rules().stream()
                        .map(r -> {
                            List<Example> fires = book.examples(r, RuleStatus.FIRED, RuleStatus.PROVISIONAL);
                            return List.of(
                                    links.named(r),
                                    links.cited(r),
                                    String.valueOf(fires.size()),
                                    String.valueOf(
                                            book.examples(r, RuleStatus.NOT_MET).size()),
                                    String.valueOf(book.examples(r, RuleStatus.UNDECIDED)
                                            .size()),
                                    fires.isEmpty() ? "" : links.example(fires.get(0)));
                        })
                        .toList());
        return new Page("traceability", "Source, rule, case", "overview", "matrix audit", page.toString());
    }
}
