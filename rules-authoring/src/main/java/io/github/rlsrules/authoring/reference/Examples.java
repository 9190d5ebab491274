package io.github.rlsrules.authoring.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.RulebookUnderTest.FactsOf;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.cases.CaseFiles;
import io.github.rlsrules.authoring.coverage.Coverage;
import io.github.rlsrules.authoring.coverage.CoverageReport;
import io.github.rlsrules.authoring.coverage.Scenario;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All cases of a rulebook, each run once. */
final class Examples {
    /** What a link in Markdown cannot hold: that of one row of many values has brackets, commas and spaces. */
    private static final Pattern NO_ANCHOR = Pattern.compile("[^\\p{Alnum}_.]+");

    private final List<Example> all = new ArrayList<>();
    private final Map<String, Map<RuleStatus, List<Example>>> byRule = new HashMap<>();
    private final Map<String, List<Example>> byTopic = new HashMap<>();
    private final CoverageReport coverage;

    private Examples(RulebookUnderTest<?> underTest) {
        // Without Drools beside it: the tests of the same cases have it, and pages are written often.
        RuleEngine<Outcome> engine = RuleEngine.of(underTest.rulebook(), Outcome.class);
        FactsOf<JsonNode> factsOf = underTest.factsOfJson();
        List<Case> cases =
                CaseFiles.in(underTest.folder(), underTest.rulebook()).cases();
        Set<String> seen = new HashSet<>();
        Set<String> ambiguous =
                cases.stream().map(Examples::key).filter(key -> !seen.add(key)).collect(Collectors.toSet());
        for (Case written : cases) {
            if (written.expected().invalid().isEmpty()) {
                add(Example.of(written, anchor(written, ambiguous), facts(factsOf, written), engine));
            }
        }
        coverage = Coverage.of(
                underTest.folder(),
                underTest.rulebook(),
                all.stream()
                        .map(e -> new Scenario(key(e.written()), e.written().scope(), e.facts()))
                        .toList());
    }

    static Examples of(RulebookUnderTest<?> underTest) {
        return new Examples(underTest);
    }

    private static Facts facts(FactsOf<JsonNode> factsOf, Case written) {
        try {
            return factsOf.of(written.facts(), written.asOf());
        } catch (InvalidFactsException e) {
            throw new IllegalStateException(written.place() + ": the facts of the example are refused", e);
        }
    }

    private static String key(Case written) {
        return written.topic() + "/" + written.id();
    }

    /** An id is unique within its file only; a topic can have several. */
    private static String anchor(Case written, Set<String> ambiguous) {
        String file = written.place().file().replaceFirst(".*/", "").replace(".cases.yaml", "");
        String id = NO_ANCHOR.matcher(written.id()).replaceAll("-").replaceFirst("-$", "");
        return "case-" + (ambiguous.contains(key(written)) ? file + "-" : "") + id;
    }

    private void add(Example example) {
        all.add(example);
        byTopic.computeIfAbsent(example.written().topic(), t -> new ArrayList<>())
                .add(example);
        example.statuses()
                .forEach((rule, status) -> byRule.computeIfAbsent(rule, r -> new EnumMap<>(RuleStatus.class))
                        .computeIfAbsent(status, s -> new ArrayList<>())
                        .add(example));
    }

    List<Example> all() {
        return all;
    }

    List<Example> ofTopic(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    /** Those that say that a rule comes out in one of these ways. */
    List<Example> of(String rule, RuleStatus... statuses) {
        Map<RuleStatus, List<Example>> found = byRule.getOrDefault(rule, Map.of());
        return Arrays.stream(statuses)
                .flatMap(status -> found.getOrDefault(status, List.of()).stream())
                .toList();
    }

    /** Which conditions they see true, false and unknown. */
    CoverageReport coverage() {
        return coverage;
    }
}
