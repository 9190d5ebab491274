package io.github.rlsrules.authoring.coverage;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
import io.github.rlsrules.authoring.drl.DrlReader;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleLogic;
import io.github.rlsrules.runtime.RuleTruths;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures which conditions scenarios have seen true, false and unknown, as far as each can be. A rule is judged by the
 * scenarios that are about its topic.
 */
public final class Coverage {
    private final RulebookFolder folder;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();

    /**
     * What is counted: each test of a fact, so each alternative too; a negated pattern as a whole; a pattern over outcomes.
     *
     * @param test its place in the pattern; -1 for the whole pattern
     */
    private record Row(RuleInfo rule, int pattern, int test, ConditionCoverage coverage) {
        void note(RuleTruths truths, String scenario) {
            RuleTruths.OfPattern seen = truths.patterns().get(pattern);
            Set<Truth> these =
                    test < 0 ? Set.of(seen.truth()) : seen.conditions().get(test);
            these.forEach(truth -> requireNonNull(coverage.seen().get(truth)).add(scenario));
        }
    }

    private Coverage(RulebookFolder folder, Rulebook rulebook) {
        this.folder = folder;
        for (RuleLogic logic : rulebook.logic()) {
            boolean own = folder.rule(logic.rule().id()).isPresent(); // else it is of the rulebook beside
            if (own) {
                rows.put(logic.rule().id(), rowsOf(logic));
            }
        }
    }

    /**
     * Measures it.
     *
     * @param folder where the conditions of the rulebook are written
     */
    public static CoverageReport of(RulebookFolder folder, Rulebook rulebook, List<Scenario> scenarios) {
        Coverage coverage = new Coverage(folder, rulebook);
        scenarios.forEach(scenario -> coverage.note(
                scenario,
                rulebook.truths(scenario.facts(), rule -> scenario.scope().contains(rule.topic()))));
        return coverage.report(rulebook);
    }

    private void note(Scenario scenario, List<RuleTruths> truths) {
        for (RuleTruths ofRule : truths) {
            rows.getOrDefault(ofRule.rule(), List.of()).forEach(row -> row.note(ofRule, scenario.name()));
        }
    }

    private CoverageReport report(Rulebook rulebook) {
        List<RuleCoverage> rules = rows.values().stream()
                .map(ofRule -> new RuleCoverage(
                        ofRule.get(0).rule().id(),
                        ofRule.get(0).rule().title(),
                        ofRule.get(0).rule().topic(),
                        ofRule.stream().map(Row::coverage).toList()))
                .sorted(Comparator.comparing(RuleCoverage::topic).thenComparing(RuleCoverage::rule))
                .toList();
        return new CoverageReport(rulebook.id().id(), rulebook.id().sha256(), rules);
    }

    private List<Row> rowsOf(RuleLogic logic) {
        List<Row> ofRule = new ArrayList<>();
        for (int i = 0; i < logic.patterns().size(); i++) {
            RuleLogic.Pattern pattern = logic.patterns().get(i);
            DrlPattern written = written(logic.rule(), i);
            boolean overOutcomes = !pattern.producers().isEmpty();
            if (overOutcomes || pattern.negated()) {
                String whole = (pattern.negated() ? "not " : "") + oneLine(pattern.text());
                ofRule.add(row(logic.rule(), i, -1, whole, written.place(), pattern.truths()));
            }
            List<DrlTest> tests = written.tests();
            boolean saidAlready = overOutcomes || pattern.negated() && tests.size() == 1;
            for (int k = 0; k < tests.size() && !saidAlready; k++) {
                DrlTest test = tests.get(k);
                String text = pattern.type() + "( " + oneLine(test.text()) + " )";
                Set<Truth> possible = pattern.conditions().get(k).truths();
                ofRule.add(row(logic.rule(), i, k, text, test.place(), possible));
            }
        }
        return ofRule;
    }

    private static String oneLine(String text) {
        return DrlReader.withoutComments(text).strip().replaceAll("\\s+", " ");
    }

    private static Row row(RuleInfo rule, int pattern, int test, String text, Place place, Set<Truth> possible) {
        TreeMap<Truth, List<String>> seen = new TreeMap<>();
        possible.forEach(truth -> seen.put(truth, new ArrayList<>()));
        return new Row(rule, pattern, test, new ConditionCoverage(text, place.file(), place.line(), seen));
    }

    private DrlPattern written(RuleInfo rule, int pattern) {
        return folder.rule(rule.id())
                .orElseThrow(() -> new IllegalArgumentException(rule.id() + " is not in " + folder.root()))
                .patterns()
                .patterns()
                .get(pattern);
    }
}
