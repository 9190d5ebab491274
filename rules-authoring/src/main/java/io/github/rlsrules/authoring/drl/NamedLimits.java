package io.github.rlsrules.authoring.drl;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The limits that have a name, with the value and the unit that rules give them: what a text puts into its gap {@code
 * {limit_FERRITIN_LOW}}. Texts and rules so cannot disagree.
 */
public final class NamedLimits {
    private static final String NONE = "1";

    private NamedLimits() {}

    /** Each limit as {@code 75 ug/L}, by its name; without a unit if rules compare it in several, or say none. */
    public static Map<String, String> of(RulebookFolder folder, Rulebook rulebook) {
        Map<String, Double> values = new TreeMap<>();
        Map<String, Set<String>> units = new TreeMap<>();
        Map<String, RuleLogic> compiled = new TreeMap<>();
        rulebook.logic().forEach(logic -> compiled.put(logic.rule().id(), logic));
        for (DrlRule rule : folder.rules()) {
            RuleLogic logic = compiled.get(rule.id());
            List<DrlPattern> written = rule.patterns().patterns();
            for (int i = 0; logic != null && i < written.size(); i++) {
                add(written.get(i), logic.patterns().get(i), values, units);
            }
        }
        Map<String, String> limits = new TreeMap<>();
        values.forEach((name, value) ->
                limits.put(name, plain(value) + " " + only(units.getOrDefault(name, Set.of()))));
        return limits;
    }

    /** The rules that compare with a limit, by its name. */
    public static Map<String, Set<String>> readers(RulebookFolder folder) {
        Map<String, Set<String>> readers = new TreeMap<>();
        for (DrlRule rule : folder.rules()) {
            constants(rule)
                    .forEach(name ->
                            readers.computeIfAbsent(name, n -> new TreeSet<>()).add(rule.id()));
        }
        return readers;
    }

    /** The constants that a rule names, without their types: of enums as well as limits. */
    public static Set<String> constants(DrlRule rule) {
        return rule.patterns().patterns().stream()
                .flatMap(pattern -> pattern.tests().stream())
                .flatMap(test -> test.constants().stream())
                .filter(constant -> Character.isLetter(constant.charAt(0)))
                .map(constant -> constant.substring(constant.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String only(Set<String> units) {
        return units.size() == 1 ? units.iterator().next() : NONE;
    }

    private static void add(
            DrlPattern written,
            RuleLogic.Pattern compiled,
            Map<String, Double> values,
            Map<String, Set<String>> units) {
        for (int i = 0; i < compiled.conditions().size() && i < written.tests().size(); i++) {
            RuleLogic.Condition condition = compiled.conditions().get(i);
            Threshold threshold = condition.threshold().orElse(null);
            String constant = written.tests().get(i).constants().get(0);
            if (threshold != null && Character.isLetter(constant.charAt(0))) {
                String name = constant.substring(constant.lastIndexOf('.') + 1);
                String unit = compiled.unitOf(condition);
                values.put(name, threshold.value());
                if (!unit.equals(NONE)) {
                    units.computeIfAbsent(name, n -> new TreeSet<>()).add(unit);
                }
            }
        }
    }

    private static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }
}
