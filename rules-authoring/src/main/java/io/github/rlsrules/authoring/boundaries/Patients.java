package io.github.rlsrules.authoring.boundaries;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.RuleTruths;
import io.github.rlsrules.runtime.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patients of cases, and what fires for them. */
final class Patients<P> {
    private final Rulebook rulebook;
    private final FactsReader<P> reader;
    private final RulebookUnderTest.FactsOf<P> factsOf;
    private final List<Case> cases;

    Patients(RulebookUnderTest<P> underTest, List<Case> cases) {
        this.rulebook = underTest.rulebook();
        this.reader = underTest.reader();
        this.factsOf = underTest.facts();
        this.cases =
                cases.stream().filter(c -> c.expected().invalid().isEmpty()).toList();
    }

    /** All patients of whom the number that a rule compares is known: first those of cases about its topic. */
    Stream<Varied> knowing(Comparison comparison) {
        String topic = comparison.rule().topic();
        return Stream.concat(
                        cases.stream().filter(c -> c.scope().contains(topic)),
                        cases.stream().filter(c -> !c.scope().contains(topic)))
                .flatMap(c -> varied(c.topic() + "/" + c.id(), c.facts(), c.asOf(), comparison));
    }

    /** A patient who is given in the host's notation, with the number that is to be varied. */
    Optional<GivenNumber> given(String name, JsonNode json, LocalDate asOf, Comparison comparison) {
        return GivenNumber.find(name, json, comparison, at(asOf));
    }

    private Stream<Varied> varied(String name, JsonNode json, LocalDate asOf, Comparison comparison) {
        Optional<GivenNumber> given = given(name, json, asOf, comparison);
        return given.isPresent()
                ? given.stream().map(g -> g)
                : DerivedNumber.findAll(name, at(asOf).apply(json), comparison).stream()
                        .map(d -> d);
    }

    private Function<JsonNode, Facts> at(LocalDate asOf) {
        return json -> factsOf.of(reader.read(json), asOf);
    }

    boolean fires(String rule, Facts facts) {
        return firing(facts).contains(rule);
    }

    /** The rules that fire, for good or for now. */
    Set<String> firing(Facts facts) {
        return rulebook.truths(facts).stream()
                .filter(t -> t.status() == RuleStatus.FIRED || t.status() == RuleStatus.PROVISIONAL)
                .map(RuleTruths::rule)
                .collect(Collectors.toSet());
    }
}
