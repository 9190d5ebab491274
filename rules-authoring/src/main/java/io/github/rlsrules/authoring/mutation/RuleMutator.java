package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
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
        List<DrlPattern> patterns = rule.patterns().patterns();
        patterns.forEach(pattern -> mutator.mutate(pattern, patterns.size() > 1));
        mutator.mutateOutcome();
        return List.copyOf(mutator.mutants.values());
    }

    private void mutate(DrlPattern pattern, boolean canBeDropped) {
        List<String> texts =
                pattern.conditions().stream().map(c -> oneLine(c.text())).toList();
        for (int i = 0; i < texts.size(); i++) {
            DrlCondition condition = pattern.conditions().get(i);
            for (ConditionMutator.Change change : ConditionMutator.changes(condition, constants)) {
                List<String> changed = new ArrayList<>(texts);
                changed.set(i, change.text());
                add(change.operator(), condition.place(), pattern, text(pattern.quantifier(), pattern.type(), changed));
            }
            if (texts.size() > 1) {
                List<String> fewer = new ArrayList<>(texts);
                fewer.remove(i);
                String text = text(pattern.quantifier(), pattern.type(), fewer);
                add(MutationOperator.DROPPED_CONDITION, condition.place(), pattern, text);
            }
        }
        Quantifier contrary = pattern.quantifier() == Quantifier.NOT ? Quantifier.EXISTS : Quantifier.NOT;
        add(MutationOperator.NEGATION, pattern.place(), pattern, text(contrary, pattern.type(), texts));
        if (canBeDropped) {
            add(MutationOperator.DROPPED_PATTERN, pattern.place(), pattern, "");
        }
    }

    private void add(MutationOperator operator, Place place, DrlPattern pattern, String after) {
        List<String> texts =
                pattern.conditions().stream().map(c -> oneLine(c.text())).toList();
        String before = text(pattern.quantifier(), pattern.type(), texts);
        add(operator, place, before, after, start(pattern), end(pattern));
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

    private static String text(Quantifier quantifier, String type, List<String> conditions) {
        String before = switch (quantifier) {
            case PLAIN -> "";
            case EXISTS -> "exists ";
            case NOT -> "not ";
        };
        return before + type + "( " + String.join(", ", conditions) + " )";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Where the pattern starts in the file, its quantifier included. */
    private int start(DrlPattern pattern) {
        if (pattern.quantifier() == Quantifier.PLAIN) {
            return pattern.offset();
        }
        String word = pattern.quantifier() == Quantifier.NOT ? "not" : "exists";
        DrlRule.Section conditions = rule.conditions();
        return conditions.offset() + conditions.text().lastIndexOf(word, pattern.offset() - conditions.offset());
    }

    /** Where the pattern ends in the file: after the parenthesis that closes it. */
    private int end(DrlPattern pattern) {
        DrlRule.Section conditions = rule.conditions();
        String text = conditions.text();
        int depth = 0;
        for (int i = pattern.offset() - conditions.offset(); i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : 0;
            if (text.charAt(i) == ')' && --depth == 0) {
                return conditions.offset() + i + 1;
            }
        }
        throw new IllegalStateException(rule.id() + ": a pattern does not end");
    }
}
