package io.github.rlsrules.authoring.coverage;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
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
     * What is counted: a condition over a fact; a negated pattern as a whole; a pattern over outcomes.
     *
     * @param condition its place in the pattern; -1 for the whole pattern
     */
    private record Row(RuleInfo rule, int pattern, int condition, ConditionCoverage coverage) {
        void note(RuleTruths truths, String scenario) {
            RuleTruths.OfPattern seen = truths.patterns().get(pattern);
            Set<Truth> these =
                    condition < 0 ? Set.of(seen.truth()) : seen.conditions().get(condition);
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
            boolean overOutcomes = !pattern.producers().isEmpty();
            List<String> texts =
                    pattern.conditions().stream().map(RuleLogic.Condition::text).toList();
            if (overOutcomes || pattern.negated()) {
                String whole = text(pattern, String.join(", ", texts));
                ofRule.add(row(logic.rule(), i, -1, pattern.negated() ? "not " + whole : whole, pattern.truths()));
            }
            boolean saidAlready = overOutcomes || pattern.negated() && texts.size() == 1;
            for (int k = 0; k < texts.size() && !saidAlready; k++) {
                Set<Truth> possible = pattern.conditions().get(k).truths();
                ofRule.add(row(logic.rule(), i, k, text(pattern, texts.get(k)), possible));
            }
        }
        return ofRule;
    }

    private static String text(RuleLogic.Pattern pattern, String conditions) {
        return pattern.type() + "( " + conditions.replaceAll("\\s+", " ") + " )";
    }

    private Row row(RuleInfo rule, int pattern, int condition, String text, Set<Truth> possible) {
        TreeMap<Truth, List<String>> seen = new TreeMap<>();
        possible.forEach(truth -> seen.put(truth, new ArrayList<>()));
        Place place = place(rule, pattern, condition);
        return new Row(rule, pattern, condition, new ConditionCoverage(text, place.file(), place.line(), seen));
    }

    /** Where it is written. */
    private Place place(RuleInfo rule, int pattern, int condition) {
        DrlPattern written = folder.rule(rule.id())
                .orElseThrow(() -> new IllegalArgumentException(rule.id() + " is not in " + folder.root()))
                .patterns()
                .patterns()
                .get(pattern);
        return condition < 0
                ? written.place()
                : written.conditions().get(condition).place();
    }
}
