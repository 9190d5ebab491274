package io.github.rlsrules.authoring.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.fingerprint.RuleGraph;
import io.github.rlsrules.authoring.mutation.FactChanges.Changed;
import io.github.rlsrules.drools.RuleVariants;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the case that would tell a mutant from its rule, among small changes of the cases that there are. */
final class KillingCase<P> {
    /** As many patients as are tried for one mutant before it is given up. */
    private static final int PATIENTS = 5_000;

    private final RulebookUnderTest<P> underTest;
    private final RulebookUnderTest.FactsOf<JsonNode> factsOf;
    private final List<Case> cases;
    private final FactChanges changes;
    private final RuleGraph graph;
    private final RuleEngine<Outcome> original;

    KillingCase(RulebookUnderTest<P> underTest, List<Case> cases) {
        this.underTest = underTest;
        this.factsOf = underTest.factsOfJson();
        this.cases =
                cases.stream().filter(one -> one.expected().invalid().isEmpty()).toList();
        this.changes = new FactChanges(
                underTest.patientType(), cases.stream().map(Case::facts).toList());
        this.graph = RuleGraph.of(underTest.rulebook());
        this.original = RuleEngine.of(underTest.rulebook(), Outcome.class);
    }

    /** A patient whom the rule and its mutant do not treat alike. */
    record Found(
            Case from,
            String change,
            JsonNode facts,
            Assessment<?> assessment,
            Map<String, String> differing,
            Map<RuleStatus, List<String>> told) {}

    /** As YAML, to be named and pasted; empty if none was found. */
    String of(Mutant mutant) {
        MutantCompiler compiler = new MutantCompiler(
                underTest.folder().drlFiles(), underTest.patientType().getClassLoader());
        RuleVariants variants = compiler.compile(List.of(mutant)).get(mutant);
        if (variants == null) {
            throw new IllegalStateException(mutant + " was compiled before");
        }
        try {
            Rulebook mutated = variants.replace(underTest.rulebook(), mutant.rule(), mutant.name());
            return find(mutant.rule(), mutated).map(CaseYaml::of).orElse("");
        } catch (RulebookException e) {
            throw new IllegalStateException(mutant + " was loaded before", e);
        }
    }

    Optional<Found> find(String rule, Rulebook mutated) {
        RuleEngine<Outcome> changed = RuleEngine.of(mutated, Outcome.class);
        Set<String> judged = graph.isSuppression(rule)
                ? new TreeSet<>(
                        underTest.rulebook().rules().stream().map(RuleInfo::id).toList())
                : graph.affectedBy(rule);
        String topic = underTest.rulebook().rule(rule).orElseThrow().topic();
        List<Case> nearest = cases.stream()
                .sorted(Comparator.comparing((Case one) -> !one.topic().equals(topic))
                        .thenComparing(one -> !one.expected().rules().contains(rule)))
                .toList();
        Set<String> own = fields(Set.of(rule));
        Set<String> fed = fields(graph.feeding(Set.of(rule)));
        Set<BigDecimal> numbers = numbers(graph.feeding(Set.of(rule)));
        Stream<Candidate> twice = nearest.stream()
                .flatMap(one -> changed(one, own, numbers))
                .flatMap(first -> own.stream()
                        .flatMap(field -> changes.of(first.facts(), field, numbers).stream())
                        .map(second ->
                                new Candidate(first.from(), first.change() + ", " + second.what(), second.facts())));
        Stream<Candidate> near =
                onceOrAsTheyAre(nearest.stream().filter(one -> one.topic().equals(topic)), fed, numbers);
        Stream<Candidate> far =
                onceOrAsTheyAre(nearest.stream().filter(one -> !one.topic().equals(topic)), fed, numbers);
        return Stream.of(near, far, twice)
                .flatMap(s -> s)
                .limit(PATIENTS)
                .flatMap(candidate -> differing(candidate, rule, changed, judged).stream())
                .findFirst();
    }

    private Stream<Candidate> onceOrAsTheyAre(Stream<Case> some, Set<String> fields, Set<BigDecimal> numbers) {
        List<Case> list = some.toList();
        return Stream.concat(
                list.stream().map(one -> new Candidate(one, "with just these facts", one.facts())),
                list.stream().flatMap(one -> changed(one, fields, numbers)));
    }

    private record Candidate(Case from, String change, JsonNode facts) {}

    private Stream<Candidate> changed(Case one, Set<String> fields, Set<BigDecimal> numbers) {
        return fields.stream()
                .flatMap(field -> changes.of(one.facts(), field, numbers).stream())
                .map((Changed changed) -> new Candidate(one, changed.what(), changed.facts()));
    }

    private Optional<Found> differing(
            Candidate candidate, String rule, RuleEngine<Outcome> changed, Set<String> judged) {
        LocalDate asOf = candidate.from().asOf();
        io.github.rlsrules.runtime.Facts facts;
        try {
            facts = factsOf.of(candidate.facts(), asOf);
        } catch (InvalidFactsException e) {
            return Optional.empty(); // no patient can be like that
        }
        Assessment<?> before = original.assess(facts, asOf);
        Assessment<?> after = changed.assess(facts, asOf);
        Map<String, String> differing = new TreeMap<>();
        for (String id : judged) {
            if (before.status(id) != after.status(id)) {
                differing.put(id, before.status(id) + ", changed " + after.status(id));
            } else if (id.equals(rule) // those that read it lack what it lacks
                    && before.status(id) == RuleStatus.UNDECIDED
                    && !Set.copyOf(before.explain(id).missing())
                            .equals(Set.copyOf(after.explain(id).missing()))) {
                differing.put(id, "UNDECIDED for lack of other facts");
            }
        }
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        Map<RuleStatus, List<String>> told = told(candidate.from(), before, differing.keySet());
        return Optional.of(new Found(candidate.from(), candidate.change(), candidate.facts(), before, differing, told));
    }

    /** What a case must say: all that fires in its topics, and what differs. */
    private Map<RuleStatus, List<String>> told(Case from, Assessment<?> assessment, Set<String> differing) {
        Set<String> told = new TreeSet<>(differing);
        underTest.rulebook().rules().stream()
                .filter(rule -> from.scope().contains(rule.topic()))
                .map(RuleInfo::id)
                .filter(id -> assessment.status(id).hasFired())
                .forEach(told::add);
        return told.stream().collect(Collectors.groupingBy(assessment::status));
    }

    /** The fields of the patient that these rules read; all, if one of them reads something that no host gives. */
    private Set<String> fields(Set<String> rules) {
        Set<String> fields = new LinkedHashSet<>();
        for (String rule : rules) {
            underTest.rulebook().logic(rule).patterns().stream()
                    .flatMap(p -> p.reads().stream())
                    .map(path -> path.replaceFirst("[.\\[].*", ""))
                    .forEach(fields::add);
        }
        return changes.fields().containsAll(fields) && !fields.isEmpty() ? fields : changes.fields();
    }

    /** The numbers with which these rules compare, and those beside them. */
    private Set<BigDecimal> numbers(Set<String> rules) {
        Set<BigDecimal> numbers = new TreeSet<>();
        underTest.folder().drlFiles().forEach(file -> {
            Constants constants = Constants.of(file, underTest.patientType().getClassLoader());
            file.rules().stream()
                    .filter(rule -> rules.contains(rule.id()))
                    .flatMap(rule -> rule.patterns().patterns().stream())
                    .flatMap(pattern -> pattern.conditions().stream())
                    .flatMap(condition -> condition.tests().stream())
                    .flatMap(test -> test.constants().stream())
                    .flatMap(constant -> constants.number(constant).stream())
                    .forEach(number -> numbers.addAll(around(number)));
        });
        return numbers;
    }

    private static List<BigDecimal> around(BigDecimal number) {
        BigDecimal tenth = new BigDecimal("0.1");
        List<BigDecimal> around = new ArrayList<>(List.of(number));
        for (BigDecimal step : List.of(BigDecimal.ONE, tenth)) {
            around.add(number.subtract(step));
            around.add(number.add(step));
        }
        return around;
    }
}
