package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every number that a rule compares with: what holds on the limit itself, and the case that shows it. */
final class ThresholdsPage {
    private static final int FEW = 3;

    private final Book book;
    private final Links links;
    private final Words words;
    private final Map<String, List<Row>> rows = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private record Row(double limit, List<String> cells) {}

    private ThresholdsPage(Book book) {
        this.book = book;
        this.links = new Links(book, "thresholds");
        this.words = new Words(book.texts());
    }

    static Page of(Book book) {
        return new ThresholdsPage(book).write();
    }

    private Page write() {
        for (RuleInfo rule : book.rules()) {
            for (RuleLogic.Pattern pattern : book.logic(rule.id()).patterns()) {
                for (RuleLogic.Condition condition : pattern.conditions()) {
                    condition.threshold().ifPresent(threshold -> add(rule, pattern, condition, threshold));
                }
            }
        }
        Markdown page = new Markdown().heading(1, "Thresholds");
        page.paragraph(
                "Every number that a rule compares with, in the unit in which rules read it. \"On the limit\" says"
                        + " whether the condition holds when the value is just the number; a case beside it shows that.");
        page.list(rows.keySet().stream()
                .map(fact -> Markdown.link(fact, "#" + anchor(fact)))
                .toList());
        rows.forEach((fact, ofFact) -> {
            page.heading(2, fact, anchor(fact));
            page.table(
                    List.of("limit", "on the limit", "rule", "case on the limit", "sources"),
                    ofFact.stream()
                            .sorted(Comparator.comparingDouble(Row::limit))
                            .map(Row::cells)
                            .toList());
        });
        return new Page(
                "thresholds", "Thresholds", "overview", "numbers limits units cut-off boundary", page.toString());
    }

    private void add(RuleInfo rule, RuleLogic.Pattern pattern, RuleLogic.Condition condition, Threshold threshold) {
        String component = condition.component().orElse("");
        boolean isValue = component.equals("value");
        String name = name(pattern.reads(), component, isValue);
        rows.computeIfAbsent(name, n -> new ArrayList<>())
                .add(new Row(
                        threshold.value(),
                        List.of(
                                escape(words.threshold(threshold, pattern.unitOf(condition))),
                                threshold.accepts(threshold.value()) ? "holds" : "does not hold",
                                links.named(rule),
                                onTheLimit(rule, pattern, threshold),
                                links.cited(rule))));
    }

    /** The quantity, and what of it is compared if that is not its value. */
    private String name(List<String> reads, String component, boolean isValue) {
        List<String> quantities = reads.stream()
                .filter(path -> path.endsWith("]"))
                .map(words::label)
                .distinct()
                .toList();
        String ofIt = reads.stream()
                .filter(path -> path.endsWith("." + component))
                .map(words::label)
                .findFirst()
                .orElse(component);
        if (quantities.isEmpty()) {
            return ofIt;
        }
        String named = quantities.size() > FEW
                ? quantities.get(0) + " and " + (quantities.size() - 1) + " more"
                : Words.or(quantities);
        return isValue ? named : named + ": " + ofIt.toLowerCase(Locale.ROOT);
    }

    private String onTheLimit(RuleInfo rule, RuleLogic.Pattern pattern, Threshold threshold) {
        Optional<Example> found = book.examples(rule, RuleStatus.values()).stream()
                .filter(e -> OnTheLimit.isOnTheLimit(e, rule, pattern.reads(), threshold))
                .findFirst();
        return found.map(e -> links.example(e) + ": "
                        + Words.constant(e.assessment().status(rule.id()).name()))
                .orElse("");
    }

    static String anchor(String fact) {
        return fact.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
