package io.github.rlsrules.authoring.words;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.lint.FactTextLint;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mutates every text of a rulebook and looks whether the lint of texts notices. */
public final class WordMutation {
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final RulebookFolder folder;
    private final Rulebook rulebook;
    private final TextLint lint;
    private final FactTextLint factLint;
    private final WordMutator mutator;
    private final Texts texts;
    private final Map<String, List<RuleInfo>> rulesOfAct = new HashMap<>();

    public WordMutation(RulebookFolder folder, Rulebook rulebook) {
        this.folder = folder;
        this.rulebook = rulebook;
        this.lint = new TextLint(folder, rulebook);
        Set<String> figures = folder.properties("figures.properties").stringPropertyNames().stream()
                .filter(key -> key.endsWith(".says"))
                .map(key -> key.substring(0, key.length() - ".says".length()))
                .collect(Collectors.toSet());
        this.factLint = new FactTextLint(folder, rulebook);
        this.mutator = new WordMutator(lint.limits(), figures);
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

    /** Mutates the texts of all rules, what they tell to do, the questions, and the names of units. */
    public Result run() {
        Map<WordOperator, Integer> mutants = new TreeMap<>();
        List<WordMutant> survivors = new ArrayList<>();
        Map<WordMutant, Predicate<Texts>> noticed = new LinkedHashMap<>();
        ofRules()
                .forEach((mutant, rules) -> noticed.put(
                        mutant,
                        changed -> rules.stream()
                                .anyMatch(rule -> !lint.of(rule, changed).isEmpty())));
        ofFacts()
                .forEach((mutant, fact) -> noticed.put(
                        mutant, changed -> !factLint.of(fact, changed).isEmpty()));
        ofUnits()
                .forEach(mutant ->
                        noticed.put(mutant, changed -> !lint.ofUnits(changed).isEmpty()));
        noticed.forEach((mutant, notices) -> {
            mutants.merge(mutant.operator(), 1, Integer::sum);
            if (!notices.test(rulebook.texts(LANGUAGE, Map.of(mutant.key(), mutant.text())))) {
                survivors.add(mutant);
            }
        });
        return new Result(mutants, survivors);
    }

    /** The mutants of questions and labels: those of the next fact of the same record stand there, a negation is lost. */
    private Map<WordMutant, String> ofFacts() {
        Map<WordMutant, String> mutants = new LinkedHashMap<>();
        List<String> facts = factLint.facts().stream().filter(texts::hasFact).toList();
        for (String fact : facts) {
            List<String> alike = facts.stream()
                    .filter(other -> recordOf(other).equals(recordOf(fact)))
                    .toList();
            String next = alike.get((alike.indexOf(fact) + 1) % alike.size());
            for (String ending : List.of(".ask", ".label")) {
                String key = fact + ending;
                if (!next.equals(fact)) {
                    mutants.put(new WordMutant(key, WordOperator.SWAPPED, texts.get(next + ending)), fact);
                }
                mutants.put(new WordMutant(key, WordOperator.LEFT_OUT, ""), fact);
            }
        }
        return mutants;
    }

    private static String recordOf(String fact) {
        return fact.replaceFirst("[.\\[].*", "");
    }

    /** Each unit is called like the next one. */
    private List<WordMutant> ofUnits() {
        List<String> units =
                texts.keys().stream().filter(key -> key.startsWith("unit.")).toList();
        return IntStream.range(0, units.size())
                .mapToObj(i -> new WordMutant(
                        units.get(i), WordOperator.SWAPPED, texts.get(units.get((i + 1) % units.size()))))
                .toList();
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
            String ending = "." + audience.suffix();
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
