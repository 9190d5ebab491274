package io.github.rlsrules.authoring.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.RuleStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a case that was found as its author would paste it. */
final class CaseYaml {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private CaseYaml() {}

    static String of(KillingCase.Found found) {
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.put("id", "TODO");
        one.put("name", "TODO a sentence that says who this is and what follows");
        one.set("facts", found.facts());
        one.set("expect", expect(found));
        String differing = found.differing().entrySet().stream()
                .map(e -> "  # " + e.getKey() + ": " + e.getValue() + "\n")
                .collect(Collectors.joining());
        return "  # " + found.from().place().file() + ", case " + found.from().id() + ": " + found.change() + "\n"
                + differing + indented(one);
    }

    /** What the rules as they are conclude: all firings of the topics, and what differs. */
    private static ObjectNode expect(KillingCase.Found found) {
        Assessment<?> assessment = found.assessment();
        Map<RuleStatus, List<String>> byStatus = found.told();
        ObjectNode expect = JsonNodeFactory.instance.objectNode();
        add(expect, "fired", byStatus.getOrDefault(RuleStatus.FIRED, List.of()));
        add(expect, "provisional", byStatus.getOrDefault(RuleStatus.PROVISIONAL, List.of()));
        add(expect, "notMet", byStatus.getOrDefault(RuleStatus.NOT_MET, List.of()));
        ObjectNode undecided = JsonNodeFactory.instance.objectNode();
        for (String rule : byStatus.getOrDefault(RuleStatus.UNDECIDED, List.of())) {
            assessment.explain(rule).missing().forEach(undecided.withArray(rule)::add);
        }
        if (!undecided.isEmpty()) {
            expect.set("undecided", undecided);
        }
        Map<String, List<String>> suppressed = new TreeMap<>();
        assessment.suppressed().stream()
                .filter(f -> found.from().scope().contains(f.rule().topic()))
                .forEach(f -> suppressed.put(f.rule().id(), f.suppressedBy()));
        suppressed.forEach(
                (rule, by) -> by.forEach(expect.withObject("/suppressed").withArray(rule)::add));
        return expect;
    }

    private static void add(ObjectNode expect, String key, List<String> rules) {
        if (!rules.isEmpty()) {
            rules.forEach(expect.putArray(key)::add);
        }
    }

    /** In YAML the word YES is a truth value; cases are written with the word. */
    private static String indented(ObjectNode one) {
        try {
            String yaml = YAML.writeValueAsString(List.of(one));
            return yaml.lines()
                    .map(line ->
                            line.replaceFirst(": (\"YES\"|true)$", ": YES").replaceFirst(": (\"NO\"|false)$", ": NO"))
                    .map(line -> "  " + line + "\n")
                    .collect(Collectors.joining());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree cannot fail to be written", e);
        }
    }
}
