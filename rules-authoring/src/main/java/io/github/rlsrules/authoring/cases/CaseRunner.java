package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Explanation;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Runs one case and says, where it fails, what was expected, what happened, and why. */
final class CaseRunner<P> {
    private final Rulebook rulebook;
    private final FactsReader<P> reader;
    private final CaseSuite.Assessor<P> assessor;

    CaseRunner(Rulebook rulebook, FactsReader<P> reader, CaseSuite.Assessor<P> assessor) {
        this.rulebook = rulebook;
        this.reader = reader;
        this.assessor = assessor;
    }

    void run(Case one) {
        Assessment<?> assessment;
        try {
            assessment = assessor.assess(reader.read(one.facts()), one.asOf());
        } catch (InvalidFactsException e) {
            List<String> problems =
                    e.problems().stream().map(p -> p.path() + " " + p.code()).toList();
            assertThat(problems)
                    .as("%s: the facts are refused: %s", one.place(), e.getMessage())
                    .isEqualTo(one.expected().invalid());
            return;
        }
        assertThat(one.expected().invalid())
                .as("%s: the facts were expected to be refused", one.place())
                .isEmpty();
        assertThat(assessment.failures())
                .as("%s: the assessment is incomplete", one.place())
                .isEmpty();
        compare(one, assessment);
    }

    private void compare(Case one, Assessment<?> assessment) {
        Set<String> wrong = new TreeSet<>();
        Map<String, RuleStatus> expected = one.expected().statuses();
        Map<String, RuleStatus> actual = new TreeMap<>();
        for (RuleInfo rule : rulebook.rules()) {
            RuleStatus status = assessment.status(rule.id());
            RuleStatus wanted = expected.get(rule.id());
            boolean inScope = one.scope().contains(rule.topic());
            boolean silent = status == RuleStatus.NOT_MET || status == RuleStatus.UNDECIDED;
            if (wanted == null ? inScope && !silent : wanted != status) {
                wrong.add(rule.id());
                actual.put(rule.id(), status);
            }
        }
        one.expected().undecided().forEach((rule, missing) -> {
            if (!missing.isEmpty()
                    && !Set.copyOf(missing)
                            .equals(Set.copyOf(assessment.explain(rule).missing()))) {
                wrong.add(rule);
            }
        });
        if (!wrong.isEmpty()) {
            throw new AssertionError(describe(one, assessment, wrong));
        }
        Map<String, List<String>> suppressed = new TreeMap<>();
        assessment.suppressed().stream()
                .filter(f -> one.scope().contains(f.rule().topic()))
                .forEach(f -> suppressed.put(f.rule().id(), f.suppressedBy()));
        assertThat(suppressed)
                .as("%s: suppressed", one.place())
                .isEqualTo(one.expected().suppressed());
    }

    private String describe(Case one, Assessment<?> assessment, Set<String> wrong) {
        StringBuilder text = new StringBuilder(one.place() + ": " + one + "\n");
        for (String rule : wrong) {
            RuleStatus wanted = one.expected().statuses().get(rule);
            Explanation explanation = assessment.explain(rule);
            text.append("  ")
                    .append(rule)
                    .append(" \u201c")
                    .append(explanation.rule().title())
                    .append("\u201d (")
                    .append(explanation.rule().location())
                    .append(")\n");
            text.append("    expected ").append(wanted == null ? "silence" : wanted);
            List<String> missing = one.expected().undecided().get(rule);
            if (missing != null && !missing.isEmpty()) {
                text.append(" for lack of ").append(missing);
            }
            text.append(", but it is ").append(explanation.status());
            if (!explanation.missing().isEmpty()) {
                text.append(" for lack of ").append(explanation.missing());
            }
            text.append('\n');
            explanation
                    .conditions()
                    .forEach(c -> text.append("      ")
                            .append(c.truth())
                            .append("  ")
                            .append(c.text())
                            .append(c.given().stream()
                                    .map(Reasons::show)
                                    .collect(Collectors.joining(", ", "  <- ", "")))
                            .append('\n'));
        }
        return text.toString();
    }
}
