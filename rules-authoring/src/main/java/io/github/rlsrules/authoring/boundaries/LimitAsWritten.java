package io.github.rlsrules.authoring.boundaries;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number that a rule compares with, for one key of the fact.
 *
 * @param text the condition as it stands in the file
 * @param written the comparison as it stands in the file: what the engine does is held against it
 * @param isAlternative whether the rule can hold without it, because something else does
 * @param isAlternative whether the rule can fire without it
 * @param pattern its place among the patterns of its rule
 * @param test its place among the tests of its pattern
 * @param type simple name of the fact
 * @param key the key component and its constant, such as {@code analyte} and {@code FERRITIN}; empty for a list
 * @param unit the unit of the number, if the fact knows it
 */
record LimitAsWritten(
        RuleInfo rule,
        String text,
        Place place,
        Threshold written,
        boolean negated,
        boolean isAlternative,
        int pattern,
        int test,
        String type,
        String root,
        Optional<Key> key,
        String component,
        Optional<String> unit) {

    record Key(String component, String constant) {}

    /** Where a host finds the number: {@code labResults[FERRITIN]}. */
    String path() {
        return root
                + key.map(k -> "[" + k.constant() + "]").orElse("[]")
                + (component.equals("value") ? "" : "." + component);
    }

    /** Whether the rule must fire on this number, all else being as it wants it. */
    boolean fires(double number) {
        return written.accepts(number) != negated;
    }

    /** All comparisons of a rulebook, in the order of its stages. */
    static List<LimitAsWritten> all(RulebookFolder folder, Rulebook rulebook) {
        List<LimitAsWritten> all = new ArrayList<>();
        for (RuleLogic logic : rulebook.logic()) {
            boolean ofThisFolder = folder.rule(logic.rule().id()).isPresent(); // else of a rulebook beside it
            for (int i = 0; ofThisFolder && i < logic.patterns().size(); i++) {
                RuleLogic.Pattern pattern = logic.patterns().get(i);
                for (int k = 0; k < pattern.conditions().size(); k++) {
                    if (pattern.conditions().get(k).threshold().isPresent()) {
                        addAll(all, folder, logic, pattern, i, k);
                    }
                }
            }
        }
        return all;
    }

    private static void addAll(
            List<LimitAsWritten> all,
            RulebookFolder folder,
            RuleLogic logic,
            RuleLogic.Pattern pattern,
            int patternIndex,
            int index) {
        RuleInfo rule = logic.rule();
        RuleLogic.Condition condition = pattern.conditions().get(index);
        DrlTest text = folder.rule(rule.id())
                .orElseThrow(() -> new IllegalArgumentException(rule.id() + " is not in " + folder.root()))
                .patterns()
                .patterns()
                .get(patternIndex)
                .tests()
                .get(index);
        String root = pattern.reads().get(0).replaceFirst("\\[.*", "");
        for (Optional<Key> key : keys(pattern)) {
            String path = root + key.map(k -> "[" + k.constant() + "]").orElse("");
            String component = condition.component().orElseThrow();
            all.add(new LimitAsWritten(
                    rule,
                    pattern.type() + "( " + text.text() + " )",
                    text.place(),
                    written(text, condition.threshold().orElseThrow()),
                    pattern.negated(),
                    isAlternative(logic, pattern, index),
                    patternIndex,
                    index,
                    pattern.type(),
                    root,
                    key,
                    component,
                    component.equals("value")
                            ? Optional.ofNullable(pattern.units().get(path))
                            : Optional.empty()));
        }
    }

    private static boolean isAlternative(RuleLogic logic, RuleLogic.Pattern pattern, int index) {
        int item = pattern.conditions().get(index).item();
        return logic.patterns().stream()
                        .anyMatch(p -> p.clause() == pattern.clause() && p.alternative() != pattern.alternative())
                || pattern.conditions().stream().filter(c -> c.item() == item).count() > 1;
    }

    /** A keyed fact has its keys in its path; a list has an empty pair of brackets there. */
    private static List<Optional<Key>> keys(RuleLogic.Pattern pattern) {
        if (pattern.reads().get(0).contains("[]")) {
            return List.of(Optional.empty());
        }
        RuleLogic.Condition first = pattern.conditions().get(0);
        return first.accepted().stream()
                .map(constant -> Optional.of(new Key(first.component().orElseThrow(), constant)))
                .toList();
    }

    /** The operator as written; the number as written, or that of the constant that stands there. */
    private static Threshold written(DrlTest text, Threshold compiled) {
        String right = text.constants().get(0);
        double value = Character.isLetter(right.charAt(0)) ? compiled.value() : Double.parseDouble(right);
        return new Threshold(Threshold.Operator.of(text.operator()), value);
    }
}
