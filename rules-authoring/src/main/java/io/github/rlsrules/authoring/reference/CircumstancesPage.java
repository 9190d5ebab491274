package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an answer changes beyond its own topic: the rules that ask for just this answer, and what else those rules read, which
 * is what a host has to ask next of such a patient.
 */
final class CircumstancesPage {
    /** An answer that rules of so many topics ask for is a circumstance. */
    private static final int TOPICS = 3;

    /** A conclusion that more rules than these come to is no single sign: its facts are asked for anyway. */
    private static final int PRODUCERS = 10;

    private static final Set<String> NOT_CIRCUMSTANCES = Set.of("UNKNOWN", "NO", "NONE");

    private final Book book;
    private final Links links;
    private final Words words;

    /** The rules that ask for an answer, by the label of the fact and the answer. */
    private final Map<String, TreeSet<String>> rules = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private final Map<String, String> paths = new TreeMap<>();

    private CircumstancesPage(Book book) {
        this.book = book;
        this.links = new Links(book, "circumstances");
        this.words = new Words(book.texts());
    }

    static Page of(Book book) {
        return new CircumstancesPage(book).write();
    }

    private Page write() {
        book.rules().forEach(this::read);
        rules.values().removeIf(ids -> topics(ids) < TOPICS);
        Markdown page = new Markdown().heading(1, "Circumstances: what to ask whom");
        page.paragraph(
                "Answers on which rules of at least " + TOPICS + " topics depend. For each: the rules that ask for it,"
                        + " and what else they need to know, which is what to ask next. The engine's own list for a certain patient"
                        + " is shorter: it leaves out what can no longer change anything.");
        page.list(rules.keySet().stream()
                .map(name -> Markdown.link(name, "#" + ThresholdsPage.anchor(name)))
                .toList());
        rules.forEach((name, ids) -> write(page, name, ids));
        return new Page(
                "circumstances",
                "Circumstances",
                "overview",
                "ask whom questions " + String.join(" ", rules.keySet()),
                page.toString());
    }

    private void read(RuleInfo rule) {
        for (RuleLogic.Pattern pattern : book.logic(rule.id()).patterns()) {
            if (pattern.negated()
                    || pattern.reads().size() != pattern.conditions().size()) {
                continue;
            }
            for (int i = 0; i < pattern.conditions().size(); i++) {
                List<String> accepted = pattern.conditions().get(i).accepted();
                String path = pattern.reads().get(i);
                if (accepted.size() == 1 && !NOT_CIRCUMSTANCES.contains(accepted.get(0)) && isAnswer(path)) {
                    String name = words.label(path) + ": " + Words.constant(accepted.get(0));
                    rules.computeIfAbsent(name, n -> new TreeSet<>()).add(rule.id());
                    paths.put(name, path);
                }
            }
        }
    }

    private boolean isAnswer(String path) {
        return !path.contains("[") && book.texts().hasFact(path);
    }

    private int topics(Set<String> ids) {
        return (int) ids.stream().map(id -> book.rule(id).topic()).distinct().count();
    }

    private void write(Markdown page, String name, Set<String> asking) {
        page.heading(2, name, ThresholdsPage.anchor(name));
        Set<String> all = new LinkedHashSet<>(asking);
        for (String id : asking) { // what is told to other rules only, they ask for
            if (book.rule(id).outcome() instanceof Intermediate) {
                book.consumers(book.rule(id)).stream()
                        .map(RuleInfo::id)
                        .filter(book::hasPage)
                        .forEach(all::add);
            }
        }
        page.block("`" + paths.get(name) + "`. Rules that ask for it:");
        page.list(asking.stream().map(id -> links.named(book.rule(id))).toList());
        Map<String, TreeSet<String>> next = new TreeMap<>();
        for (String id : all) {
            for (String path : read(id)) {
                if (!path.equals(paths.get(name)) && book.texts().hasFact(path)) {
                    next.computeIfAbsent(path, p -> new TreeSet<>()).add(id);
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        next.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, TreeSet<String>> e) -> urgency(e.getValue()))
                        .thenComparing(e -> -e.getValue().size()))
                .forEach(e -> rows.add(List.of(
                        escape(book.texts().question(e.getKey())),
                        Words.constant(urgency(e.getValue()).name()),
                        "`" + e.getKey() + "`",
                        e.getValue().stream().map(links::rule).collect(Collectors.joining(", ")))));
        page.block("**To ask next**, first what can turn out to be most urgent:");
        page.table(List.of("question", "up to", "fact", "for"), rows);
    }

    /** The most urgent of what they conclude, or of what reads it. */
    private Urgency urgency(Set<String> ids) {
        return ids.stream()
                .map(book::rule)
                .flatMap(rule -> Book.isVisible(rule) ? Stream.of(rule) : book.consumers(rule).stream())
                .filter(Book::isVisible)
                .map(rule -> rule.outcome().urgency())
                .min(Comparator.naturalOrder())
                .orElse(Urgency.INFORMATION);
    }

    /** The facts that a rule reads, and those that the rules read whose signs it needs. */
    private Set<String> read(String id) {
        Set<String> paths = new TreeSet<>();
        for (RuleLogic.Pattern pattern : book.logic(id).patterns()) {
            paths.addAll(pattern.reads());
            if (pattern.producers().size() <= PRODUCERS) {
                pattern.producers()
                        .forEach(producer -> book.logic(producer).patterns().forEach(p -> paths.addAll(p.reads())));
            }
        }
        return paths;
    }
}
