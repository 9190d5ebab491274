package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.CaseJudge;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.mutation.MutantResult.Fate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes every rule of a rulebook in every small way, one change at a time, and asks whether the build or a case notices.
 *
 * <pre>{@code
 * MutationReport report = MutationTesting.of(rulebookUnderTest)
 *         .rule(System.getProperty("rule", ""))
 *         .remembering(Path.of("target/mutation-verdicts.json"))
 *         .run();
 * report.write(Path.of("target/rulebook-report/mutation.json"));
 * report.require(0.95);
 * }</pre>
 *
 * @param <P> the record type that holds all facts about a patient
 */
public final class MutationTesting<P> {
    private final RulebookUnderTest<P> underTest;
    private String rule = "";
    private String topic = "";
    private @Nullable Path memory;

    private MutationTesting(RulebookUnderTest<P> underTest) {
        this.underTest = underTest;
    }

    public static <P> MutationTesting<P> of(RulebookUnderTest<P> underTest) {
        return new MutationTesting<>(underTest);
    }

    /** Tries one rule only; all if the id is empty. */
    public MutationTesting<P> rule(String id) {
        this.rule = id;
        return this;
    }

    /** Tries the rules of one topic only; those of all topics if the name is empty. */
    public MutationTesting<P> topic(String name) {
        this.topic = name;
        return this;
    }

    /** Tries again only the rules of which something has changed since the run that wrote this file. */
    public MutationTesting<P> remembering(Path verdicts) {
        this.memory = verdicts;
        return this;
    }

    /**
     * Tries all mutants, on as many threads as there are processors.
     *
     * @throws IllegalArgumentException if there is no such rule or topic, or a file of accepted survivors cannot be read
     * @throws IllegalStateException if a case fails with the rules as they are
     */
    public MutationReport run() {
        CaseSuite<P> suite = CaseSuite.of(underTest);
        List<CaseJudge> cases = CaseJudge.of(underTest, suite.cases());
        Survivors accepted = Survivors.of(underTest.folder());
        Map<String, List<Mutant>> mutants = mutants();
        Map<String, List<MutantResult>> results = results(mutants, cases, StatedConclusions.of(suite.conclusions()));
        KillingCase<P> killing = new KillingCase<>(underTest, suite.cases());
        List<MutationReport.Survivor> survivors = results.values().stream()
                .flatMap(List::stream)
                .filter(r -> r.fate() == Fate.SURVIVED)
                .map(r -> survivor(r.mutant(), accepted.reason(r.mutant()), killing))
                .toList();
        List<String> allRules =
                underTest.folder().rules().stream().map(DrlRule::id).toList();
        return new MutationReport(
                results.entrySet().stream()
                        .map(e -> ofRule(e.getKey(), e.getValue()))
                        .toList(),
                survivors,
                accepted.stale(results, allRules),
                rule.isEmpty() && topic.isEmpty());
    }

    private Map<String, List<Mutant>> mutants() {
        Map<String, List<Mutant>> mutants = new LinkedHashMap<>();
        for (DrlFile file : underTest.folder().drlFiles()) {
            Constants constants = Constants.of(file, underTest.patientType().getClassLoader());
            file.rules().stream()
                    .filter(r -> rule.isEmpty() || r.id().equals(rule))
                    .filter(r -> topic.isEmpty() || file.topic().equals(topic))
                    .forEach(r -> mutants.put(r.id(), RuleMutator.mutants(file, r, constants)));
        }
        if (mutants.isEmpty()) {
            TreeSet<String> topics = new TreeSet<>();
            underTest.folder().drlFiles().forEach(file -> topics.add(file.topic()));
            throw new IllegalArgumentException(
                    "no rule \"" + rule + "\" in topic \"" + topic + "\"; topics: " + topics);
        }
        return mutants;
    }

    /** By rule; without the mutants in which nothing could be noticed. */
    private Map<String, List<MutantResult>> results(
            Map<String, List<Mutant>> mutants, List<CaseJudge> cases, StatedConclusions conclusions) {
        Map<String, List<MutantResult>> results = new LinkedHashMap<>();
        Verdicts verdicts = memory == null ? null : Verdicts.in(memory);
        RuleHash hash = new RuleHash(
                underTest.folder(),
                underTest.rulebook(),
                cases,
                conclusions,
                verdicts == null ? "" : CodeHash.of(underTest));
        List<Mutant> toTry = new ArrayList<>();
        mutants.forEach((id, some) -> {
            Optional<List<MutantResult>> known =
                    verdicts == null ? Optional.empty() : verdicts.recall(id, hash.of(id), some);
            results.put(id, new ArrayList<>(known.orElse(List.of())));
            if (known.isEmpty()) {
                toTry.addAll(some);
            }
        });
        MutationRun run = new MutationRun(underTest, new MutantJudge(underTest.rulebook(), cases, conclusions));
        run.of(toTry)
                .forEach(result -> results.computeIfAbsent(result.mutant().rule(), id -> new ArrayList<>())
                        .add(result));
        if (verdicts != null) {
            results.forEach((id, some) -> verdicts.remember(id, hash.of(id), some));
            verdicts.write();
        }
        results.values().forEach(some -> some.removeIf(r -> r.fate() == Fate.EQUIVALENT));
        return results;
    }

    private MutationReport.OfRule ofRule(String id, List<MutantResult> results) {
        var place = underTest.folder().rule(id).orElseThrow().place();
        return new MutationReport.OfRule(
                id,
                place.file(),
                place.line(),
                results.size(),
                count(results, Fate.KILLED),
                count(results, Fate.REFUSED),
                count(results, Fate.SURVIVED));
    }

    private static int count(List<MutantResult> results, Fate fate) {
        return (int) results.stream().filter(r -> r.fate() == fate).count();
    }

    private MutationReport.Survivor survivor(Mutant mutant, String reason, KillingCase<P> killing) {
        return new MutationReport.Survivor(
                mutant.rule(),
                mutant.operator(),
                mutant.place().file(),
                mutant.place().line(),
                mutant.before(),
                mutant.after().isEmpty() ? "(nothing)" : mutant.after(),
                reason,
                reason.isEmpty() ? killing.of(mutant) : "");
    }
}
