package io.github.rlsrules.authoring.mutation;

import io.github.rlsrules.authoring.cases.CaseJudge;
import io.github.rlsrules.authoring.fingerprint.RuleGraph;
import io.github.rlsrules.authoring.mutation.MutantResult.Fate;
import io.github.rlsrules.drools.RuleVariants;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Puts a mutant in the place of its rule, all else unchanged, and runs the cases until one fails. */
final class MutantJudge {
    private final Rulebook rulebook;
    private final RuleGraph graph;
    private final Implications implications;
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final List<CaseJudge> cases;
    private final StatedConclusions conclusions;
    private final Map<String, List<CaseJudge>> casesByRule = new ConcurrentHashMap<>();

    MutantJudge(Rulebook rulebook, List<CaseJudge> cases, StatedConclusions conclusions) {
        this.rulebook = rulebook;
        this.graph = RuleGraph.of(rulebook);
        this.implications = new Implications(rulebook);
        this.cases = cases;
        this.conclusions = conclusions;
        rulebook.logic().forEach(logic -> meanings.put(logic.rule().id(), Meaning.of(logic, implications)));
        RuleEngine<Outcome> engine = RuleEngine.of(rulebook, Outcome.class);
        cases.stream().filter(one -> !one.passes(engine)).findFirst().ifPresent(failing -> {
            throw new IllegalStateException(failing.judged().place() + ": case " + failing.judged()
                    + " fails with the rules as they are; correct that first");
        });
    }

    Fate judge(Mutant mutant, RuleVariants variants) {
        Rulebook mutated;
        try {
            mutated = variants.replace(rulebook, mutant.rule(), mutant.name());
        } catch (RulebookException notLoaded) {
            return Fate.REFUSED;
        }
        if (Meaning.of(mutated.logic(mutant.rule()), implications).equals(meanings.get(mutant.rule()))) {
            return Fate.EQUIVALENT;
        }
        Outcome concluded = mutated.rule(mutant.rule()).orElseThrow().outcome();
        if (conclusions.contradict(mutant.rule(), concluded)) {
            return Fate.KILLED;
        }
        RuleEngine<Outcome> engine = RuleEngine.of(mutated, Outcome.class);
        boolean noticed = casesByRule.computeIfAbsent(mutant.rule(), this::casesFor).stream()
                .anyMatch(one -> !one.passes(engine));
        return noticed ? Fate.KILLED : Fate.SURVIVED;
    }

    /** All cases that can see the rule: those that name it first, for they are the ones to fail. */
    private List<CaseJudge> casesFor(String rule) {
        Set<String> affected = graph.affectedBy(rule);
        return cases.stream()
                .filter(one -> graph.isSuppression(rule) || one.rules().stream().anyMatch(affected::contains))
                .sorted(Comparator.comparing(
                        (CaseJudge one) -> !one.judged().expected().rules().contains(rule)))
                .toList();
    }
}
