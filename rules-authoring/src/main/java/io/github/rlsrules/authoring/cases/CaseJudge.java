package io.github.rlsrules.authoring.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One case whose facts have been read once, so that it can judge the same patient under many rulebooks. It passes and fails
 * just where the case does.
 */
public final class CaseJudge {
    private final Case judged;
    private final Facts facts;
    /** What is expected of each rule that is judged; none stands for silence. */
    private final Map<String, Optional<RuleStatus>> expected = new HashMap<>();

    private final Set<String> scope;
    private final Map<String, Set<String>> missing = new HashMap<>();

    private CaseJudge(Case judged, Facts facts, Rulebook rulebook) {
        this.judged = judged;
        this.facts = facts;
        this.scope = Set.copyOf(judged.scope());
        Map<String, RuleStatus> statuses = judged.expected().statuses();
        for (RuleInfo rule : rulebook.rules()) {
            RuleStatus wanted = statuses.get(rule.id());
            if (wanted != null || scope.contains(rule.topic())) {
                expected.put(rule.id(), Optional.ofNullable(wanted));
            }
        }
        judged.expected().undecided().forEach((rule, facts_) -> {
            if (!facts_.isEmpty()) {
                missing.put(rule, Set.copyOf(facts_));
            }
        });
    }

    /** The judges of all cases but those whose facts are refused: there no rule is run. */
    public static <P> List<CaseJudge> of(RulebookUnderTest<P> underTest, List<Case> cases) {
        List<CaseJudge> judges = new ArrayList<>();
        RulebookUnderTest.FactsOf<JsonNode> factsOf = underTest.factsOfJson();
        for (Case one : cases) {
            try {
                Facts facts = factsOf.of(one.facts(), one.asOf());
                judges.add(new CaseJudge(one, facts, underTest.rulebook()));
            } catch (InvalidFactsException e) {
                if (one.expected().invalid().isEmpty()) {
                    throw new CaseFileException(one.place(), "the facts are refused: " + e.getMessage());
                }
            }
        }
        return judges;
    }

    public Case judged() {
        return judged;
    }

    public Facts facts() {
        return facts;
    }

    /** The rules of which something is expected, if only silence. */
    public Set<String> rules() {
        return expected.keySet();
    }

    /** Whether all comes out as the case expects. */
    public boolean passes(RuleEngine<Outcome> engine) {
        Assessment<?> assessment = engine.assess(facts, judged.asOf());
        return assessment.isComplete()
                && expected.entrySet().stream().allMatch(e -> isAsExpected(e.getValue(), assessment.status(e.getKey())))
                && missing.entrySet().stream()
                        .allMatch(e -> e.getValue()
                                .equals(new HashSet<>(
                                        assessment.explain(e.getKey()).missing())))
                && judged.suppressedIn(assessment).equals(judged.expected().suppressed());
    }

    private static boolean isAsExpected(Optional<RuleStatus> wanted, RuleStatus status) {
        return wanted.map(status::equals).orElse(status == RuleStatus.NOT_MET || status == RuleStatus.UNDECIDED);
    }
}
