package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Truth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return pattern.reads().isEmpty()
                ? concluded(pattern, rule -> links.titled(rule) + " (`" + rule.id() + "`)")
                : escape(words.of(pattern));
    }

    /** What other rules must have established, or must not have. */
    private String concluded(RuleLogic.Pattern pattern, Function<RuleInfo, String> named) {
        if (pattern.negated()) {
            return notEstablished(pattern, named);
        }
        return (pattern.producers().size() == 1 ? "" : "one of these: ") + producers(pattern, named);
    }

    private String notEstablished(RuleLogic.Pattern pattern, Function<RuleInfo, String> named) {
        return (pattern.producers().size() == 1 ? "not established: " : "none of these established: ")
                + producers(pattern, named);
    }

    private String producers(RuleLogic.Pattern pattern, Function<RuleInfo, String> named) {
        return pattern.producers().stream().map(book::rule).map(named).collect(Collectors.joining("; "));
    }

    /**
     * The conditions that say why it came out so: of a group in which nothing holds, those of all its alternatives; of one that
     * holds though nothing was given, those of the alternative that does.
     */
    static Stream<ConditionResult> telling(ConditionResult condition) {
        Stream<List<ConditionResult>> alternatives = condition.alternatives().stream();
        if (condition.truth() == Truth.FALSE && !condition.alternatives().isEmpty()) {
            return alternatives.flatMap(List::stream).filter(row -> row.truth() == Truth.FALSE);
        }
        return condition.given().isEmpty()
                ? alternatives
                        .filter(rows -> rows.stream().allMatch(row -> row.truth() == condition.truth()))
                        .findFirst()
                        .map(List::stream)
                        .orElse(Stream.of(condition))
                : Stream.of(condition);
    }

    /** A condition that came out as it did though nothing was given for it. */
    String withoutAnswer(ConditionResult condition) {
        if (!condition.alternatives().isEmpty()) {
            return "one of the alternatives, as far as is known";
        }
        String text = condition.text();
        Optional<RuleLogic.Pattern> found = patterns()
                .filter(p -> text.equals(p.text()) || text.equals("not " + p.text()))
                .findFirst();
        if (found.isPresent()) {
            RuleLogic.Pattern pattern = found.get();
            if (!pattern.producers().isEmpty()) {
                return absent(pattern.text());
            }
            return escape(condition.truth() == Truth.FALSE ? words.opposite(pattern) : words.of(pattern));
        }
        return patterns()
                .flatMap(p -> p.conditions().stream()
                        .filter(c -> text.startsWith(p.type() + "( ") && text.endsWith(" " + c.text() + " )"))
                        .map(c -> words.fact(p, c)))
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .map(facts -> escape(facts + ": not known"))
                .orElse("`" + text + "`");
    }

    /** A pattern that nothing matched. */
    String absent(String text) {
        return patterns()
                .filter(p -> text.equals(p.text()))
                .findFirst()
                .map(p -> p.producers().isEmpty() ? escape(words.of(p)) : notEstablished(p, links::titled))
                .orElse("no `" + text + "`");
    }

    private Stream<RuleLogic.Pattern> patterns() {
        return logic.patterns().stream();
    }
}
