package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleLogic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule accepts and concludes, whatever its words: two rules of one meaning cannot be told apart. */
record Meaning(Outcome outcome, Set<Clause> clauses) {

    /** What must hold for the rule to fire. */
    sealed interface Clause {}

    /** Some alternatives of which one must hold, each with all its parts. */
    record AnyOf(Set<Set<Part>> alternatives) implements Clause {}

    /** What a pattern looks for: facts by the constants it accepts, outcomes by the rules that conclude them. */
    record Part(String type, boolean negated, List<String> reads, List<String> accepts, List<String> producers)
            implements Clause {

        static Part of(RuleLogic.Pattern pattern) {
            boolean outcome = !pattern.producers().isEmpty();
            List<String> accepts = outcome
                    ? List.of()
                    : pattern.items().stream().map(Meaning::accepts).toList();
            return new Part(pattern.type(), pattern.negated(), pattern.reads(), accepts, pattern.producers());
        }

        /** That none of these rules fires. */
        static Part ofNone(String type, List<String> producers) {
            return new Part(type, true, List.of(), List.of(), producers);
        }
    }

    static Meaning of(RuleLogic logic, Implications implications) {
        return new Meaning(logic.rule().outcome(), implications.needed(logic));
    }

    /** The clauses of a rule as they stand. */
    static List<Clause> clauses(RuleLogic logic) {
        return logic.clauses().stream().map(Meaning::clause).toList();
    }

    private static Clause clause(List<List<RuleLogic.Pattern>> alternatives) {
        return alternatives.size() == 1
                ? Part.of(alternatives.get(0).get(0))
                : new AnyOf(alternatives.stream()
                        .map(all -> parts(all.stream().map(Part::of).toList()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** A set that keeps its order. */
    static <T> Set<T> parts(List<T> parts) {
        return new LinkedHashSet<>(parts);
    }

    private static String accepts(List<RuleLogic.Condition> tests) {
        return tests.stream().map(Meaning::accepts).sorted().collect(Collectors.joining(" || "));
    }

    private static String accepts(RuleLogic.Condition test) {
        return test.component().orElse("") + test.threshold().map(t -> " " + t).orElse("" + test.accepted());
    }
}
