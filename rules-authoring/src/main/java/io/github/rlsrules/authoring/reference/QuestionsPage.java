package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.Inquiry;
import io.github.rlsrules.runtime.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a host may be told to ask, and what each answer decides. */
final class QuestionsPage {
    private QuestionsPage() {}

    static Page of(Book book) {
        Links links = new Links(book, "questions");
        Markdown page = new Markdown().heading(1, "Questions and what they decide");
        page.block(
                "What a host may be told to ask, in the words for the patient, and the rules that read the answer. What"
                        + " an answer makes worth asking next: " + links.page("circumstances", "circumstances") + ".");
        Map<String, List<RuleInfo>> raised = book.rules().stream()
                .filter(r -> r.outcome() instanceof Inquiry)
                .collect(Collectors.groupingBy(r -> ((Inquiry) r.outcome()).fact()));
        Map<String, TreeMap<String, TreeSet<String>>> groups = new TreeMap<>();
        book.readers().forEach((path, readers) -> {
            if (book.texts().hasFact(path)) {
                groups.computeIfAbsent(path.replaceFirst("[.\\[].*", ""), g -> new TreeMap<>())
                        .put(path, readers);
            }
        });
        groups.forEach((group, facts) -> {
            page.heading(2, group);
            page.table(
                    List.of("question", "fact", "decides", "raised by"),
                    facts.entrySet().stream()
                            .map(fact -> List.of(
                                    escape(book.texts().question(fact.getKey())),
                                    "`" + fact.getKey() + "`",
                                    fact.getValue().stream().map(links::rule).collect(Collectors.joining(", ")),
                                    links.rules(raised.getOrDefault(fact.getKey(), List.of()))))
                            .toList());
        });
        return new Page("questions", "Questions", "overview", "ask next", page.toString());
    }
}
