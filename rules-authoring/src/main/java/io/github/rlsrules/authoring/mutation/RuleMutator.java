package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlAlternative;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlClause;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
import io.github.rlsrules.authoring.drl.DrlConditions.Quantifier;
import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the mutants of one rule. */
final class RuleMutator {
    private final DrlFile file;
    private final DrlRule rule;
    private final Constants constants;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();

    private RuleMutator(DrlFile file, DrlRule rule, Constants constants) {
        this.file = file;
        this.rule = rule;
        this.constants = constants;
    }

    static List<Mutant> mutants(DrlFile file, DrlRule rule, Constants constants) {
        RuleMutator mutator = new RuleMutator(file, rule, constants);
        List<DrlClause> clauses = rule.patterns().clauses();
        clauses.forEach(clause -> mutator.mutate(clause, clauses.size() > 1));
        for (int i = 1; i < clauses.size(); i++) {
            mutator.move(clauses.get(i - 1), clauses.get(i));
        }
        mutator.mutateOutcome();
        return List.copyOf(mutator.mutants.values());
    }

    private void mutate(DrlClause clause, boolean canBeDropped) {
        clause.alternatives().stream()
                .flatMap(alternative -> alternative.patterns().stream())
                .forEach(this::mutate);
        if (clause.isGroup()) {
            dropFrom(clause);
        }
        if (canBeDropped) {
            add(MutationOperator.DROPPED_PATTERN, clause, "");
        }
    }

    /** Leaves out one alternative at a time, or one of the patterns of an alternative. */
    private void dropFrom(DrlClause group) {
        for (int i = 0; i < group.alternatives().size(); i++) {
            List<List<String>> texts = texts(group);
            texts.remove(i);
            add(MutationOperator.DROPPED_ALTERNATIVE, group, text(texts));
            int patterns = group.alternatives().get(i).patterns().size();
            for (int k = 0; k < patterns && patterns > 1; k++) {
                List<List<String>> fewer = texts(group);
                fewer.get(i).remove(k);
                add(MutationOperator.DROPPED_PATTERN, group, text(fewer));
            }
        }
    }

    /** Lets a pattern that stands beside a group count for the nearest alternative only, as a parenthesis misplaced would. */
    private void move(DrlClause clause, DrlClause next) {
        if (clause.isGroup() == next.isGroup()) {
            return;
        }
        List<List<String>> group = texts(clause.isGroup() ? clause : next);
        if (next.isGroup()) {
            group.get(0).addAll(0, texts(clause).get(0));
        } else {
            group.get(group.size() - 1).addAll(texts(next).get(0));
        }
        String before = text(texts(clause)) + " " + text(texts(next));
        add(MutationOperator.MOVED_PATTERN, clause.place(), before, text(group), clause.offset(), next.end());
    }

    private void mutate(DrlPattern pattern) {
        List<List<String>> texts = testTexts(pattern);
        for (int i = 0; i < texts.size(); i++) {
            DrlCondition condition = pattern.conditions().get(i);
            for (int k = 0; k < texts.get(i).size(); k++) {
                DrlTest test = condition.tests().get(k);
                for (ConditionMutator.Change change : ConditionMutator.changes(test, constants)) {
                    List<List<String>> changed = testTexts(pattern);
                    changed.get(i).set(k, change.text());
                    add(change.operator(), test.place(), pattern, text(pattern, changed));
                }
                if (texts.get(i).size() > 1) {
                    List<List<String>> fewer = testTexts(pattern);
                    fewer.get(i).remove(k);
                    add(MutationOperator.DROPPED_ALTERNATIVE, test.place(), pattern, text(pattern, fewer));
                }
            }
            if (texts.size() > 1) {
                List<List<String>> fewer = testTexts(pattern);
                fewer.remove(i);
                add(MutationOperator.DROPPED_CONDITION, condition.place(), pattern, text(pattern, fewer));
            }
        }
        if (texts.stream().allMatch(tests -> tests.size() == 1)) { // alternatives may not stand under "not"
            Quantifier contrary = pattern.quantifier() == Quantifier.NOT ? Quantifier.EXISTS : Quantifier.NOT;
            add(MutationOperator.NEGATION, pattern.place(), pattern, text(contrary, pattern.type(), texts));
        }
    }

    private void add(MutationOperator operator, Place place, DrlPattern pattern, String after) {
        add(operator, place, text(pattern), after, pattern.offset(), pattern.end());
    }

    private void add(MutationOperator operator, DrlClause clause, String after) {
        add(operator, clause.place(), text(texts(clause)), after, clause.offset(), clause.end());
    }

    private void mutateOutcome() {
        DrlRule.Section consequence = rule.consequence();
        String before = oneLine(consequence.text());
        int from = consequence.offset();
        for (String after : OutcomeMutator.changes(consequence.text(), constants)) {
            add(
                    MutationOperator.OUTCOME,
                    consequence.placeOfText(),
                    before,
                    after + "\n",
                    from,
                    from + consequence.text().length());
        }
    }

    private void add(MutationOperator operator, Place place, String before, String after, int from, int to) {
        String name = rule.id() + "~" + (mutants.size() + 1);
        int conditions = rule.conditions().offset();
        int end = rule.consequence().offset() + rule.consequence().text().length();
        String drl = "rule \"" + name + "\"\n" + annotations() + "when\n"
                + file.text().substring(conditions, from) + after
                + file.text().substring(to, end) + "end\n";
        mutants.putIfAbsent(before + after, new Mutant(rule.id(), operator, place, before, after.strip(), name, drl));
    }

    private String annotations() {
        return rule.annotations().stream()
                .map(a -> "@" + a.name() + "(\"" + a.value() + "\")\n")
                .collect(Collectors.joining());
    }

    /** The patterns of each alternative. */
    private static List<List<String>> texts(DrlClause clause) {
        List<List<String>> texts = new ArrayList<>();
        for (DrlAlternative alternative : clause.alternatives()) {
            texts.add(new ArrayList<>(
                    alternative.patterns().stream().map(RuleMutator::text).toList()));
        }
        return texts;
    }

    private static String text(List<List<String>> alternatives) {
        if (alternatives.size() == 1) {
            return String.join(" ", alternatives.get(0));
        }
        return alternatives.stream()
                .map(patterns -> patterns.size() == 1 ? patterns.get(0) : "( " + String.join(" and ", patterns) + " )")
                .collect(Collectors.joining(" or ", "( ", " )"));
    }

    /** The tests of each condition. */
    private static List<List<String>> testTexts(DrlPattern pattern) {
        List<List<String>> texts = new ArrayList<>();
        for (DrlCondition condition : pattern.conditions()) {
            texts.add(new ArrayList<>(
                    condition.tests().stream().map(t -> oneLine(t.text())).toList()));
        }
        return texts;
    }

    private static String text(DrlPattern pattern) {
        return text(pattern, testTexts(pattern));
    }

    private static String text(DrlPattern pattern, List<List<String>> conditions) {
        return text(pattern.quantifier(), pattern.type(), conditions);
    }

    private static String text(Quantifier quantifier, String type, List<List<String>> conditions) {
        String before = switch (quantifier) {
            case PLAIN -> "";
            case EXISTS -> "exists ";
            case NOT -> "not ";
        };
        return before
                + type
                + conditions.stream()
                        .map(tests -> String.join(" || ", tests))
                        .collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
