package io.github.rlsrules;

import io.github.rlsrules.facts.Option;
import io.github.rlsrules.outcomes.Advice;
import io.github.rlsrules.outcomes.Caution;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which rules speak of which option, told from the rules themselves: those that read it, and those whose advice is forbidden by a rule
 * that reads this option and no other. So walking leads to the advice that "tried without success" would withdraw.
 */
final class RulesOfOptions {
    private final Map<Option, Set<String>> readers = new EnumMap<>(Option.class);
    private final Map<Option, Set<String>> advice = new EnumMap<>(Option.class);
    private final Set<String> ofMedicines = new HashSet<>();

    RulesOfOptions(Rulebook rulebook) {
        Map<Advice.Code, Set<Option>> forbidden = new EnumMap<>(Advice.Code.class);
        for (RuleLogic logic : rulebook.logic()) {
            if (logic.patterns().stream().anyMatch(p -> p.type().equals("MedicineUse"))) {
                ofMedicines.add(logic.rule().id());
            }
            Set<Option> read = read(logic);
            read.forEach(option -> add(readers, option, logic.rule().id()));
            if (read.size() == 1 && logic.rule().outcome() instanceof Caution caution) {
                caution.forbids().forEach(code -> read.forEach(option -> add(forbidden, code, option)));
            }
        }
        for (RuleInfo rule : rulebook.rules()) {
            if (rule.outcome() instanceof Advice given) {
                forbidden.getOrDefault(given.what(), Set.of()).forEach(option -> add(advice, option, rule.id()));
            }
        }
    }

    private static <K, V> void add(Map<K, Set<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new HashSet<>()).add(value);
    }

    private static Set<Option> read(RuleLogic logic) {
        Set<Option> read = EnumSet.noneOf(Option.class);
        for (Option option : Option.values()) {
            if (logic.patterns().stream().anyMatch(p -> p.reads().contains(path(option)))) {
                read.add(option);
            }
        }
        return read;
    }

    /** Where a patient's facts have it. */
    static String path(Option option) {
        return "optionsTried[" + option.name() + "]";
    }

    /** The rules that read it. */
    Set<String> readers(Option option) {
        return readers.getOrDefault(option, Set.of());
    }

    /** The rules that advise it. */
    Set<String> advice(Option option) {
        return advice.getOrDefault(option, Set.of());
    }

    /** The rules that read medicines. */
    Set<String> ofMedicines() {
        return ofMedicines;
    }
}
