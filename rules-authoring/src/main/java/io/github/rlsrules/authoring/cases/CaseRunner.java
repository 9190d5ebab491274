package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.Explanation;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
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
    private final RulebookUnderTest.FactsOf<P> factsOf;
    private final RuleEngine<Outcome> engine;

    CaseRunner(RulebookUnderTest<P> underTest) {
        this.rulebook = underTest.rulebook();
        this.reader = underTest.reader();
        this.factsOf = underTest.facts();
        this.engine = underTest.engine();
    }

    void run(Case one) {
        String heading = heading(one);
        Assessment<?> assessment;
        try {
            assessment = engine.assess(factsOf(one), one.asOf());
        } catch (InvalidFactsException e) {
            List<String> problems =
                    e.problems().stream().map(p -> p.path() + " " + p.code()).toList();
            assertThat(problems)
                    .as("%s: the facts are refused: %s", heading, e.getMessage())
                    .isEqualTo(one.expected().invalid());
            return;
        }
        assertThat(one.expected().invalid())
                .as("%s: the facts were expected to be refused", heading)
                .isEmpty();
        assertThat(assessment.failures())
                .as("%s: the assessment is incomplete", heading)
                .isEmpty();
        Set<String> wrong = wrong(one, assessment);
        if (!wrong.isEmpty()) {
            throw new AssertionError(wrong.stream()
                    .map(rule -> describe(rule, one.expected(), assessment))
                    .collect(Collectors.joining("", heading + "\n", "")));
        }
        assertThat(suppressed(one, assessment))
                .as("%s: suppressed", heading)
                .isEqualTo(one.expected().suppressed());
    }

    /** @throws InvalidFactsException if the facts are refused */
    Facts factsOf(Case one) {
        return factsOf.of(reader.read(one.facts()), one.asOf());
    }

    private static String heading(Case one) {
        return one.place() + ": " + one;
    }

    /** The rules of which the case expects something else. */
    private Set<String> wrong(Case one, Assessment<?> assessment) {
        Set<String> wrong = new TreeSet<>();
        Map<String, RuleStatus> expected = one.expected().statuses();
        for (RuleInfo rule : rulebook.rules()) {
            RuleStatus status = assessment.status(rule.id());
            RuleStatus wanted = expected.get(rule.id());
            boolean inScope = one.scope().contains(rule.topic());
            boolean silent = status == RuleStatus.NOT_MET || status == RuleStatus.UNDECIDED;
            if (wanted == null ? inScope && !silent : wanted != status) {
                wrong.add(rule.id());
            }
        }
        one.expected().undecided().forEach((rule, missing) -> {
            if (!missing.isEmpty()
                    && !Set.copyOf(missing)
                            .equals(Set.copyOf(assessment.explain(rule).missing()))) {
                wrong.add(rule);
            }
        });
        return wrong;
    }

    private static Map<String, List<String>> suppressed(Case one, Assessment<?> assessment) {
        Map<String, List<String>> suppressed = new TreeMap<>();
        assessment.suppressed().stream()
                .filter(f -> one.scope().contains(f.rule().topic()))
                .forEach(f -> suppressed.put(f.rule().id(), f.suppressedBy()));
        return suppressed;
    }

    private static String describe(String rule, Expected expected, Assessment<?> assessment) {
        RuleStatus wanted = expected.statuses().get(rule);
        List<String> wantedMissing = expected.undecided().getOrDefault(rule, List.of());
        Explanation explanation = assessment.explain(rule);
        return "  %s \u201c%s\u201d (%s)\n"
                        .formatted(
                                rule,
                                explanation.rule().title(),
                                explanation.rule().location())
                + "    expected %s, but it is %s\n"
                        .formatted(
                                (wanted == null ? "silence" : wanted) + forLackOf(wantedMissing),
                                explanation.status() + forLackOf(explanation.missing()))
                + explanation.conditions().stream().map(CaseRunner::row).collect(Collectors.joining());
    }

    private static String forLackOf(List<String> facts) {
        return facts.isEmpty() ? "" : " for lack of " + String.join(", ", facts);
    }

    private static String row(ConditionResult condition) {
        String given = condition.given().stream().map(Reasons::show).collect(Collectors.joining(", "));
        return "      " + condition.truth() + "  " + condition.text() + (given.isEmpty() ? "" : "  <- " + given) + "\n";
    }
}
