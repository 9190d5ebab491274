package io.github.rlsrules.authoring.boundaries;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.RuleTruths;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patients of cases, and what fires for them. */
final class Patients<P> {
    private final Rulebook rulebook;
    private final RulebookUnderTest.FactsOf<JsonNode> factsOf;
    private final List<Case> cases;
    /** The cases in which a rule fires, for good or for now. */
    private final Map<String, List<Case>> firing = new HashMap<>();
    /** Those of cases that were needed already, by name. */
    private final Map<String, Facts> facts = new ConcurrentHashMap<>();

    Patients(RulebookUnderTest<P> underTest, List<Case> cases) {
        this.rulebook = underTest.rulebook();
        this.factsOf = underTest.factsOfJson();
        this.cases =
                cases.stream().filter(c -> c.expected().invalid().isEmpty()).toList();
        for (Case one : this.cases) {
            one.expected().statuses().forEach((rule, status) -> {
                if (status.hasFired()) {
                    firing.computeIfAbsent(rule, r -> new ArrayList<>()).add(one);
                }
            });
        }
    }

    /** The patients to whom a host gave the number that a rule compares: first those of cases in which it fires. */
    Stream<GivenNumber> given(LimitAsWritten comparison) {
        return casesFor(comparison).flatMap(c -> given(name(c), c.facts(), c.asOf(), comparison).stream());
    }

    /** A patient in the host's notation, if the number is given there. */
    Optional<GivenNumber> given(String name, JsonNode json, LocalDate asOf, LimitAsWritten comparison) {
        return GivenNumber.find(name, json, comparison, at(asOf));
    }

    /** The patients for whom the number was made from other facts, in the same order. */
    Stream<DerivedNumber> derived(LimitAsWritten comparison) {
        return casesFor(comparison).flatMap(c -> DerivedNumber.findAll(name(c), facts(c), comparison).stream());
    }

    /** First those in which the rule fires, then those about its topic. */
    private Stream<Case> casesFor(LimitAsWritten comparison) {
        String topic = comparison.rule().topic();
        List<Case> first = firing.getOrDefault(comparison.rule().id(), List.of());
        return Stream.concat(
                first.stream(),
                Stream.concat(
                                cases.stream().filter(c -> c.scope().contains(topic)),
                                cases.stream().filter(c -> !c.scope().contains(topic)))
                        .filter(c -> first.stream().noneMatch(f -> f == c)));
    }

    private static String name(Case one) {
        return one.topic() + "/" + one.id();
    }

    private Facts facts(Case one) {
        return facts.computeIfAbsent(name(one), name -> at(one.asOf()).apply(one.facts()));
    }

    private Function<JsonNode, Facts> at(LocalDate asOf) {
        return json -> factsOf.of(json, asOf);
    }

    /** Whether a test itself holds, for an item of a list at least. */
    boolean holds(LimitAsWritten comparison, Facts facts) {
        return rulebook.truths(facts, rule -> rule.id().equals(comparison.rule().id())).stream()
                .anyMatch(t -> t.patterns()
                        .get(comparison.pattern())
                        .conditions()
                        .get(comparison.test())
                        .contains(Truth.TRUE));
    }

    boolean fires(String rule, Facts facts) {
        return !firing(facts, Set.of(rule)).isEmpty();
    }

    /** Those among some rules that fire, for good or for now. */
    Set<String> firing(Facts facts, Set<String> some) {
        return rulebook.truths(facts, rule -> some.contains(rule.id())).stream()
                .filter(t -> t.status().hasFired())
                .map(RuleTruths::rule)
                .collect(Collectors.toSet());
    }
}
