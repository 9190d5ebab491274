package io.github.rlsrules.authoring.mutation;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.CaseJudge;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.runtime.Similar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes every rule of a rulebook in every small way, one change at a time, and asks whether the build or a case notices.
 *
 * <pre>{@code
 * MutationReport report = MutationTesting.of(rulebookUnderTest)
 *         .rule(System.getProperty("rule", ""))
 *         .remembering(Path.of("src/test/mutation-verdicts.ndjson"))
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
    private @Nullable Path verdictsFile;
    private boolean anew;

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

    /**
     * Tries only the rules whose text, cases or feeding rules have changed since the run that wrote this file, and writes it.
     * Commit it, and a fresh checkout need not try them again either.
     */
    public MutationTesting<P> remembering(Path verdicts) {
        this.verdictsFile = verdicts;
        return this;
    }

    /** Believes nothing that is remembered: tries all, and writes the file. */
    public MutationTesting<P> anew(boolean all) {
        this.anew = all;
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
        List<RuleVerdict> verdicts = verdicts(mutants, cases, StatedConclusions.of(suite.conclusions()));
        KillingCase<P> killing = new KillingCase<>(underTest, suite.cases());
        List<MutationReport.Survivor> survivors = verdicts.stream()
                .flatMap(verdict -> requireNonNull(mutants.get(verdict.rule())).stream()
                        .filter(mutant -> verdict.survived().contains(mutant.key())))
                .toList()
                .parallelStream()
                .map(mutant -> survivor(mutant, accepted.reason(mutant), killing))
                .toList();
        return new MutationReport(
                verdicts.stream().map(this::ofRule).toList(),
                survivors,
                accepted.stale(mutants, verdicts, allRules()),
                rule.isEmpty() && topic.isEmpty());
    }

    private List<String> allRules() {
        return underTest.folder().rules().stream().map(DrlRule::id).toList();
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
            throw new IllegalArgumentException(nothingToTry());
        }
        return mutants;
    }

    private String nothingToTry() {
        Set<String> topics = underTest.folder().topics();
        if (!rule.isEmpty() && !allRules().contains(rule)) {
            return "there is no rule " + rule + Similar.question(rule, allRules());
        }
        return topics.contains(topic)
                ? rule + " is not in topic " + topic
                : "there is no topic " + topic + Similar.question(topic, topics);
    }

    private List<RuleVerdict> verdicts(
            Map<String, List<Mutant>> mutants, List<CaseJudge> cases, StatedConclusions conclusions) {
        RuleHash hash = new RuleHash(underTest.folder(), underTest.rulebook(), cases, conclusions);
        Verdicts memory = verdictsFile == null ? null : Verdicts.in(verdictsFile);
        Map<String, RuleVerdict> verdicts = new LinkedHashMap<>();
        List<Mutant> toTry = new ArrayList<>();
        Map<String, String> hashes = new HashMap<>();
        mutants.forEach((id, some) -> {
            String now = hash.of(id, some);
            hashes.put(id, now);
            Optional<RuleVerdict> known = memory == null || anew ? Optional.empty() : memory.recall(id, now);
            known.ifPresentOrElse(verdict -> verdicts.put(id, verdict), () -> toTry.addAll(some));
        });
        if (!toTry.isEmpty()) {
            MutationRun run = new MutationRun(underTest, new MutantJudge(underTest.rulebook(), cases, conclusions));
            run.of(toTry).stream()
                    .collect(Collectors.groupingBy(result -> result.mutant().rule()))
                    .forEach((id, results) ->
                            verdicts.put(id, RuleVerdict.of(id, requireNonNull(hashes.get(id)), results)));
        }
        if (memory != null) {
            memory.remember(verdicts.values());
            memory.write(allRules());
        }
        return verdicts.values().stream()
                .sorted(Comparator.comparing(RuleVerdict::rule))
                .toList();
    }

    private MutationReport.OfRule ofRule(RuleVerdict verdict) {
        var place = underTest.folder().rule(verdict.rule()).orElseThrow().place();
        int survived = verdict.survived().size();
        return new MutationReport.OfRule(
                verdict.rule(),
                place.file(),
                place.line(),
                verdict.killed() + verdict.refused() + survived,
                verdict.killed(),
                verdict.refused(),
                survived);
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
