package io.github.rlsrules.authoring.coverage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which conditions were seen true, false and unknown.
 *
 * @param rulebook its id
 * @param sha256 the hash of the rulebook, cases included
 * @param rules in the order of topics and ids
 */
public record CoverageReport(String rulebook, String sha256, Totals totals, List<RuleCoverage> rules) {

    /**
     * What there is to see, and what was seen.
     *
     * @param truths what the conditions can come to, summed over the conditions
     */
    public record Totals(int rules, int rulesCovered, int conditions, int truths, int truthsSeen) {}

    CoverageReport(String rulebook, String sha256, List<RuleCoverage> rules) {
        this(rulebook, sha256, totals(rules), rules);
    }

    private static Totals totals(List<RuleCoverage> rules) {
        List<ConditionCoverage> conditions =
                rules.stream().flatMap(r -> r.conditions().stream()).toList();
        int truths = conditions.stream().mapToInt(c -> c.seen().size()).sum();
        int missing = conditions.stream().mapToInt(c -> c.missing().size()).sum();
        int covered = (int) rules.stream().filter(RuleCoverage::isCovered).count();
        return new Totals(rules.size(), covered, conditions.size(), truths, truths - missing);
    }

    /** The rules of one topic. */
    public CoverageReport topic(String topic) {
        return new CoverageReport(
                rulebook,
                sha256,
                rules.stream().filter(r -> r.topic().equals(topic)).toList());
    }

    /** @throws AssertionError if some condition lacks a truth; it lists them all, with file and line */
    public void requireAll() {
        List<String> lacking = rules.stream().flatMap(r -> r.lacking().stream()).toList();
        if (!lacking.isEmpty()) {
            throw new AssertionError(lacking.stream()
                    .collect(Collectors.joining("\n", lacking.size() + " condition(s) not covered:\n", "")));
        }
    }
}
