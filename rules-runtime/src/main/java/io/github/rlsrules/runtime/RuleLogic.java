package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The conditions of a rule as data, for tools that test, measure or document it.
 *
 * @param rule which one
 * @param patterns all patterns in the order in which the rule has them; those of one {@linkplain Pattern#clause clause} are
 *     alternatives of which one must hold, all clauses must hold
 * @since 0.1.0
 */
public record RuleLogic(RuleInfo rule, List<Pattern> patterns) {

    /**
     * One pattern.
     *
     * @param type simple name of the fact or outcome that it looks for
     * @param negated whether there must be none
     * @param clause its place among the elements of the rule, all of which must hold
     * @param alternative its place among the alternatives of its clause; the patterns of one alternative must all hold
     * @param reads the paths of the facts that it reads, such as {@code labResults[FERRITIN]} or {@code medicines[].group};
     *     empty if it looks for an outcome
     * @param units the unit of each of these paths that holds a {@linkplain Measured quantity}
     * @param conditions its tests in order; those of one {@linkplain Condition#item item} are alternatives, all items must hold
     * @param producers the rules that conclude such an outcome; empty if it looks for a fact
     * @param truths how it can come out, its negation and the absence of the fact included
     */
    public record Pattern(
            String type,
            boolean negated,
            int clause,
            int alternative,
            List<String> reads,
            Map<String, String> units,
            List<Condition> conditions,
            List<String> producers,
            Set<Truth> truths) {

        /** {@return its conditions as the rule has them, each a list of tests of which one is enough} */
        public List<List<Condition>> items() {
            Map<Integer, List<Condition>> items = new TreeMap<>();
            conditions.forEach(
                    c -> items.computeIfAbsent(c.item(), i -> new ArrayList<>()).add(c));
            return List.copyOf(items.values());
        }

        /**
         * {@return the unit of the number that a condition compares, as a UCUM code; 1 if it has none}
         *
         * @param condition one of its own
         */
        public String unitOf(Condition condition) {
            boolean isQuantity = condition.component().filter("value"::equals).isPresent();
            return isQuantity ? units.values().stream().findFirst().orElse("1") : "1";
        }

        /** {@return the pattern as the rule has it, without {@code not}} */
        public String text() {
            return type + "( "
                    + String.join(
                            ", ",
                            items().stream().map(tests -> tests.get(0).text()).toList())
                    + " )";
        }
    }

    /**
     * One test: a condition, or one of several alternatives of a condition.
     *
     * @param text the whole condition as the rule has it
     * @param item the place of the condition among those of its pattern
     * @param component the component that it reads; empty for an outcome
     * @param accepted the constants that satisfy it, of those that rules see; empty for a number
     * @param threshold what it says of a number, as the compiled rule does it; empty for anything else
     * @param truths how it can come out, the absence of the fact included: one that only asks whether there is an answer is
     *     never false
     */
    public record Condition(
            String text,
            int item,
            Optional<String> component,
            List<String> accepted,
            Optional<Threshold> threshold,
            Set<Truth> truths) {}

    /** {@return the elements of the rule, all of which must hold; of each its alternatives, each a list of patterns that must all hold} */
    public List<List<List<Pattern>>> clauses() {
        Map<Integer, Map<Integer, List<Pattern>>> clauses = new TreeMap<>();
        patterns.forEach(p -> clauses.computeIfAbsent(p.clause(), c -> new TreeMap<>())
                .computeIfAbsent(p.alternative(), a -> new ArrayList<>())
                .add(p));
        return clauses.values().stream()
                .map(alternatives -> List.copyOf(alternatives.values()))
                .toList();
    }

    /**
     * {@return the elements of the rule as it has them: {@code A( … )}, {@code not B( … )}, {@code ( A( … ) or ( B( … ) and C(
     * … ) ) )}}
     */
    public List<String> texts() {
        return clauses().stream()
                .map(alternatives -> alternatives.stream()
                        .map(all -> AnyOf.joined(all.stream()
                                .map(p -> (p.negated() ? "not " : "") + p.text())
                                .toList()))
                        .toList())
                .map(alternatives -> alternatives.size() == 1
                        ? alternatives.get(0)
                        : "( " + String.join(" or ", alternatives) + " )")
                .toList();
    }

    /** {@return whether some answers refute the rule, so that it can be not met} */
    public boolean canBeNotMet() {
        return clauses().stream()
                .anyMatch(clause -> clause.stream()
                        .allMatch(all -> all.stream().anyMatch(p -> p.truths().contains(Truth.FALSE))));
    }
}
