package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.authoring.coverage.ConditionCoverage;
import io.github.rlsrules.authoring.coverage.CoverageReport;
import io.github.rlsrules.authoring.coverage.RuleCoverage;
import io.github.rlsrules.authoring.mutation.RuleVerdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How well the cases prove each rule: what they have seen of its conditions, and which changes of it they notice. */
final class Proof {
    private final Map<String, RuleCoverage> coverage = new HashMap<>();
    private final Map<String, RuleVerdict> mutants = new HashMap<>();

    private Proof() {}

    /** @param verdicts as mutation testing has written them */
    static Proof of(CoverageReport coverage, String verdicts) {
        Proof proof = new Proof();
        coverage.rules().forEach(rule -> proof.coverage.put(rule.rule(), rule));
        RuleVerdict.readAll(verdicts).forEach(verdict -> proof.mutants.put(verdict.rule(), verdict));
        return proof;
    }

    /** What became of the mutants of a rule; empty if it was not measured. */
    Optional<RuleVerdict> mutants(String rule) {
        return Optional.ofNullable(mutants.get(rule));
    }

    /** What the cases have seen, in one sentence. */
    String coverage(String rule) {
        RuleCoverage found = coverage.get(rule);
        if (found == null) {
            return "Not measured.";
        }
        int possible =
                found.conditions().stream().mapToInt(c -> c.seen().size()).sum();
        int missing =
                found.conditions().stream().mapToInt(c -> c.missing().size()).sum();
        int conditions = found.conditions().size();
        return "The cases see " + (possible - missing) + " of the " + possible + " ways in which its "
                + (conditions == 1 ? "condition" : conditions + " conditions") + " can come out.";
    }

    /** A line for each condition that the cases do not see in every way. */
    List<String> lacking(String rule) {
        List<String> lines = new ArrayList<>();
        RuleCoverage found = coverage.get(rule);
        if (found != null) {
            for (ConditionCoverage condition : found.conditions()) {
                if (!condition.missing().isEmpty()) {
                    lines.add("`" + condition.text() + "`: never "
                            + condition.missing().stream()
                                    .map(t -> t.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", never ")));
                }
            }
        }
        return lines;
    }
}
