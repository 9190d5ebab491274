package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a rule asks for: what must hold, and where one of several is enough. */
final class RuleConditions {
    private final RuleLogic logic;
    private final Book book;
    private final Links links;
    private final Words words;

    RuleConditions(RuleLogic logic, Book book, Links links, Words words) {
        this.logic = logic;
        this.book = book;
        this.links = links;
        this.words = words;
    }

    void writeTo(Markdown page) {
        List<List<List<RuleLogic.Pattern>>> clauses = logic.clauses();
        if (clauses.size() > 1) {
            page.block("It fires when all of these hold:");
            page.list(clauses.stream().map(this::clause).toList());
        } else if (clauses.get(0).size() > 1) {
            page.block("It fires when at least one of these holds:");
            page.list(clauses.get(0).stream().map(this::alternative).toList());
        } else {
            page.block("It fires when:");
            page.list(List.of(clause(clauses.get(0))));
        }
    }

    private String clause(List<List<RuleLogic.Pattern>> alternatives) {
        return alternatives.size() == 1
                ? alternative(alternatives.get(0))
                : "at least one of these:"
                        + alternatives.stream()
                                .map(all -> "\n  - " + alternative(all))
                                .collect(Collectors.joining());
    }

    private String alternative(List<RuleLogic.Pattern> all) {
        return all.stream().map(this::pattern).collect(Collectors.joining(" **and** "));
    }

    private String pattern(RuleLogic.Pattern pattern) {
        if (!pattern.reads().isEmpty()) {
            return escape(words.of(pattern));
        }
        List<String> producers =
                pattern.producers().stream().map(book::rule).map(links::named).toList();
        return (pattern.negated()
                        ? "none of these has fired: "
                        : producers.size() == 1 ? "" : "one of these has fired: ")
                + String.join("; ", producers)
                + (producers.size() == 1 && !pattern.negated() ? " has fired" : "");
    }

    /** The conditions that say why it came out so: of a group in which nothing holds, those of all its alternatives. */
    static Stream<ConditionResult> telling(ConditionResult condition) {
        return condition.alternatives().isEmpty() || condition.truth() != Truth.FALSE
                ? Stream.of(condition)
                : condition.alternatives().stream().flatMap(List::stream).filter(row -> row.truth() == Truth.FALSE);
    }

    /** A condition that came out as it did though nothing was given. */
    String notGiven(String condition) {
        return notConcluded(condition).orElse("`" + condition + "`");
    }

    /** A pattern that nothing matched. */
    String absent(String pattern) {
        return notConcluded(pattern).orElse("no `" + pattern + "`");
    }

    private Optional<String> notConcluded(String pattern) {
        return logic.patterns().stream()
                .filter(p -> !p.producers().isEmpty() && pattern.equals(p.text()))
                .findFirst()
                .map(p -> Words.or(p.producers().stream().map(links::rule).toList())
                        + (p.producers().size() == 1 ? " has not fired" : ", of which none has fired"));
    }
}
