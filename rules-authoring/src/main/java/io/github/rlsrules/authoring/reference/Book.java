package io.github.rlsrules.authoring.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.RulebookUnderTest.FactsOf;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Suppression;
import io.github.rlsrules.runtime.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rulebook with what the pages ask of it, worked out once. */
final class Book {
    private final RulebookFolder folder;
    private final Rulebook rulebook;
    private final Class<?> patientType;
    private final Texts texts;
    private final Map<String, RuleLogic> logic;
    private final Map<String, List<RuleInfo>> consumers = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();

    /** A case and what the engine makes of it. */
    record Example(Case written, Map<String, RuleStatus> statuses, Assessment<Outcome> assessment) {}

    private <P> Book(RulebookUnderTest<P> underTest) {
        this.folder = underTest.folder();
        this.rulebook = underTest.rulebook();
        this.patientType = underTest.patientType();
        this.texts = rulebook.texts(Locale.ENGLISH);
        this.logic = rulebook.logic().stream()
                .collect(Collectors.toMap(l -> l.rule().id(), Function.identity(), (a, b) -> a, TreeMap::new));
        for (RuleLogic rule : rulebook.logic()) {
            rule.patterns().stream()
                    .flatMap(p -> p.producers().stream())
                    .distinct()
                    .forEach(producer -> consumers
                            .computeIfAbsent(producer, p -> new ArrayList<>())
                            .add(rule.rule()));
        }
        RuleEngine<Outcome> engine = underTest.engine();
        FactsOf<JsonNode> factsOf = underTest.factsOfJson();
        for (Case written : CaseSuite.of(underTest).cases()) {
            if (written.expected().invalid().isEmpty()) {
                examples.add(example(factsOf, engine, written));
            }
        }
    }

    static Book of(RulebookUnderTest<?> underTest) {
        return new Book(underTest);
    }

    /** What stands on a page is what the engine does; a case that expects something else has no place there. */
    private static Example example(FactsOf<JsonNode> factsOf, RuleEngine<Outcome> engine, Case written) {
        Assessment<Outcome> assessment;
        try {
            assessment = engine.assess(factsOf.of(written.facts(), written.asOf()), written.asOf());
        } catch (InvalidFactsException e) {
            throw new IllegalStateException(written.place() + ": the facts of the example are refused", e);
        }
        Map<String, RuleStatus> statuses = written.expected().statuses();
        statuses.forEach((rule, status) -> {
            if (assessment.status(rule) != status) {
                throw new IllegalStateException(written.place() + ": the engine does not do what the example says: "
                        + rule + " is " + assessment.status(rule) + ", not " + status);
            }
        });
        return new Example(written, statuses, assessment);
    }

    RulebookFolder folder() {
        return folder;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Class<?> patientType() {
        return patientType;
    }

    Texts texts() {
        return texts;
    }

    /** The rules that are written in its folder; those of a rulebook beside it have a reference of their own. */
    List<RuleInfo> rules() {
        return rulebook.rules().stream()
                .filter(rule -> folder.rule(rule.id()).isPresent())
                .toList();
    }

    RuleInfo rule(String id) {
        return logic(id).rule();
    }

    RuleLogic logic(String id) {
        RuleLogic found = logic.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return found;
    }

    /** The rules that read what a rule concludes. */
    List<RuleInfo> consumers(RuleInfo rule) {
        return consumers.getOrDefault(rule.id(), List.of());
    }

    /** The rules whose outcome a rule forbids when it fires. */
    List<RuleInfo> suppresses(RuleInfo rule) {
        return rules().stream().filter(other -> forbids(rule, other)).toList();
    }

    List<RuleInfo> suppressedBy(RuleInfo rule) {
        return rules().stream().filter(other -> forbids(other, rule)).toList();
    }

    private static boolean forbids(RuleInfo rule, RuleInfo other) {
        return rule.outcome() instanceof Suppression suppression && suppression.forbids(other.outcome());
    }

    /** Whether readers see what it concludes. */
    static boolean isVisible(RuleInfo rule) {
        return !(rule.outcome() instanceof Intermediate);
    }

    List<Example> examples() {
        return examples;
    }

    /** The cases of its topic, or that name it, in which a rule comes out so. */
    List<Example> examples(RuleInfo rule, RuleStatus... statuses) {
        return examples.stream()
                .filter(e -> Arrays.asList(statuses).contains(e.statuses().get(rule.id())))
                .toList();
    }

    /** The topics in the order in which their first rule runs. */
    Map<String, List<RuleInfo>> topics() {
        Map<String, List<RuleInfo>> topics = new LinkedHashMap<>();
        for (RuleLogic rule : rulebook.logic()) {
            if (folder.rule(rule.rule().id()).isPresent()) {
                topics.computeIfAbsent(rule.rule().topic(), t -> new ArrayList<>())
                        .add(rule.rule());
            }
        }
        return topics;
    }

    /** Whether a rule has a page here. */
    boolean hasPage(String id) {
        return folder.rule(id).isPresent();
    }

    int stage(RuleInfo rule) {
        return rulebook.stages().indexOf(rule.stage());
    }

    /** The rules that read each fact, by path. */
    Map<String, TreeSet<String>> readers() {
        Map<String, TreeSet<String>> readers = new TreeMap<>(Comparator.naturalOrder());
        logic.forEach((id, rule) -> rule.patterns().stream()
                .flatMap(p -> p.reads().stream())
                .forEach(path ->
                        readers.computeIfAbsent(path, p -> new TreeSet<>()).add(id)));
        return readers;
    }
}
