package io.github.rlsrules.authoring.words;

import io.github.rlsrules.authoring.drl.NamedLimits;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.lint.TextLint;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mutates every text of a rulebook and looks whether the lint of texts notices. */
public final class WordMutation {
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final RulebookFolder folder;
    private final Rulebook rulebook;
    private final TextLint lint;
    private final WordMutator mutator;
    private final Texts texts;
    private final Map<String, List<RuleInfo>> rulesOfAct = new HashMap<>();

    public WordMutation(RulebookFolder folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
        Set<String> limits = NamedLimits.of(folder, rulebook).keySet();
        this.lint = new TextLint(folder, rulebook, limits);
        Set<String> figures = folder.properties("figures.properties").stringPropertyNames().stream()
                .filter(key -> key.endsWith(".says"))
                .map(key -> key.substring(0, key.length() - ".says".length()))
                .collect(Collectors.toSet());
        this.mutator = new WordMutator(limits, figures);
        this.texts = rulebook.texts(LANGUAGE);
        visible()
                .forEach(rule -> rulesOfAct
                        .computeIfAbsent("act." + rule.outcome().act(), act -> new ArrayList<>())
                        .add(rule));
    }

    /** How many mutants there are of each operator, and those that nothing notices. */
    public record Result(Map<WordOperator, Integer> mutants, List<WordMutant> survivors) {
        /** The share that is noticed. */
        public double score() {
            int all = mutants.values().stream().mapToInt(n -> n).sum();
            return all == 0 ? 1 : 1 - (double) survivors.size() / all;
        }

        public Map<WordOperator, Long> survivorsByOperator() {
            return survivors.stream()
                    .collect(Collectors.groupingBy(WordMutant::operator, TreeMap::new, Collectors.counting()));
        }
    }

    /** Mutates the texts of all rules, what they tell to do, and the questions. */
    public Result run() {
        Map<WordOperator, Integer> mutants = new TreeMap<>();
        List<WordMutant> survivors = new ArrayList<>();
        ofRules().forEach((mutant, rules) -> {
            mutants.merge(mutant.operator(), 1, Integer::sum);
            Texts changed = rulebook.texts(LANGUAGE, Map.of(mutant.key(), mutant.text()));
            if (rules.stream().allMatch(rule -> lint.of(rule, changed).isEmpty())) {
                survivors.add(mutant);
            }
        });
        return new Result(mutants, survivors);
    }

    private List<RuleInfo> visible() {
        return rulebook.rules().stream()
                .filter(rule -> !(rule.outcome() instanceof Intermediate))
                .filter(rule -> folder.rule(rule.id()).isPresent())
                .toList();
    }

    /** The mutants of texts of rules, each with the rules that show it. */
    private Map<WordMutant, List<RuleInfo>> ofRules() {
        Map<WordMutant, List<RuleInfo>> mutants = new LinkedHashMap<>();
        for (Audience audience : Audience.values()) {
            String ending = audience == Audience.PATIENT ? ".patient" : ".clinician";
            for (RuleInfo rule : visible()) {
                String key = rule.id() + ending;
                if (texts.has(key)) {
                    boolean isAlarm = rule.outcome().urgency().isAtLeast(Urgency.SAME_DAY);
                    mutator.of(key, texts.get(key), neighbours(rule, ending), isAlarm)
                            .forEach(mutant -> mutants.put(mutant, List.of(rule)));
                }
            }
            rulesOfAct.forEach((act, rules) -> {
                String key = act + ending;
                if (texts.has(key)) {
                    mutator.of(key, texts.get(key), List.of(), true).forEach(mutant -> mutants.put(mutant, rules));
                }
            });
        }
        return mutants;
    }

    /** What the next rule of its kind and topic says, and the one after that. */
    private List<String> neighbours(RuleInfo rule, String ending) {
        List<RuleInfo> alike = visible().stream()
                .filter(other -> other.topic().equals(rule.topic())
                        && other.outcome().kind().equals(rule.outcome().kind())
                        && texts.has(other.id() + ending))
                .toList();
        int at = alike.indexOf(rule);
        return List.of(1, 2).stream()
                .filter(step -> step < alike.size())
                .map(step -> texts.get(alike.get((at + step) % alike.size()).id() + ending))
                .toList();
    }
}
