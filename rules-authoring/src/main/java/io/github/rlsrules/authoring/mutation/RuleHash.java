package io.github.rlsrules.authoring.mutation;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.authoring.cases.CaseJudge;
import io.github.rlsrules.authoring.drl.Digest;
import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.fingerprint.RuleGraph;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Threshold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A hash over a rule with its mutants, the rules that feed it, and the cases that are about its topic. */
final class RuleHash {
    private final RuleGraph graph;
    private final StatedConclusions conclusions;
    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, String> needed = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, StringBuilder> casesByTopic = new HashMap<>();

    RuleHash(RulebookFolder folder, Rulebook rulebook, List<CaseJudge> cases, StatedConclusions conclusions) {
        this.graph = RuleGraph.of(rulebook);
        this.conclusions = conclusions;
        Implications implications = new Implications(rulebook);
        rulebook.logic().forEach(logic -> needed.put(logic.rule().id(), needed(logic, implications)));
        for (DrlFile file : folder.drlFiles()) {
            for (DrlRule rule : file.rules()) {
                topics.put(rule.id(), file.topic());
                rules.put(
                        rule.id(),
                        file.imports() + "" + file.stages() + text(rule) + thresholds(rulebook.logic(rule.id())));
            }
        }
        for (CaseJudge one : cases) {
            String text = one.judged().asOf() + "" + one.judged().facts()
                    + one.judged().scope() + one.judged().expected();
            one.judged()
                    .scope()
                    .forEach(topic -> casesByTopic
                            .computeIfAbsent(topic, t -> new StringBuilder())
                            .append(text));
        }
    }

    /** Without the annotations, of which no case can notice anything. */
    private static String text(DrlRule rule) {
        return rule.conditions().text() + rule.consequence().text();
    }

    /** The clauses that are left if some are implied by others; nothing if all are needed. */
    private static String needed(RuleLogic logic, Implications implications) {
        var needed = implications.needed(logic);
        return List.copyOf(needed).equals(Meaning.clauses(logic)) ? "" : needed.toString();
    }

    /** The numbers behind the names. */
    private static String thresholds(RuleLogic logic) {
        return logic.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(condition -> condition.threshold().stream())
                .map(Threshold::toString)
                .collect(Collectors.joining());
    }

    String of(String rule, List<Mutant> mutants) {
        Digest digest = new Digest().add(conclusions.textOf(rule));
        graph.feeding(Set.of(rule)).forEach(id -> digest.add(id + rules.get(id)));
        mutants.forEach(mutant -> digest.add(mutant.key()));
        StringBuilder cases = casesByTopic.getOrDefault(topics.get(rule), new StringBuilder());
        return digest.add(requireNonNull(needed.get(rule)) + cases).hex(32);
    }
}
