package io.github.rlsrules.authoring.worlds;

import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.Failure;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.Question;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that an assessment says of the rules, to be compared with what another one says. */
record Said(
        Map<String, RuleStatus> statuses,
        List<Concluded> findings,
        List<Concluded> suppressed,
        Map<String, Set<String>> questions,
        Map<String, Set<String>> undecided,
        List<Failure> failures) {

    /** One finding. The reasons are a set: those of a list come in the order in which its items do. */
    record Concluded(
            String rule, Outcome outcome, Set<Because> because, boolean provisional, List<String> suppressedBy) {
        static Concluded of(Finding<?> finding) {
            return new Concluded(
                    finding.rule().id(),
                    finding.outcome(),
                    Set.copyOf(finding.because()),
                    finding.isProvisional(),
                    finding.suppressedBy());
        }
    }

    /** Of each rule; cheap beside the rest. */
    static Map<String, RuleStatus> statuses(Assessment<Outcome> assessment, Rulebook rulebook) {
        Map<String, RuleStatus> statuses = new TreeMap<>();
        for (RuleInfo rule : rulebook.rules()) {
            statuses.put(rule.id(), assessment.status(rule.id()));
        }
        return statuses;
    }

    static Said of(Assessment<Outcome> assessment, Rulebook rulebook) {
        return new Said(
                statuses(assessment, rulebook),
                assessment.findings().stream().map(Concluded::of).toList(),
                assessment.suppressed().stream().map(Concluded::of).toList(),
                assessment.questions().stream().collect(Collectors.toMap(Question::fact, q -> Set.copyOf(q.decides()))),
                assessment.undecided().stream()
                        .collect(Collectors.toMap(u -> u.rule().id(), u -> Set.copyOf(u.missing()))),
                assessment.failures());
    }
}
