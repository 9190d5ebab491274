package io.github.rlsrules.authoring.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.authoring.coverage.ConditionCoverage;
import io.github.rlsrules.authoring.coverage.CoverageReport;
import io.github.rlsrules.authoring.coverage.RuleCoverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How well the cases prove each rule: what they have seen of its conditions, and which changes of it they notice. */
final class Proof {
    private final Map<String, RuleCoverage> coverage = new HashMap<>();
    private final Map<String, Mutants> mutants = new HashMap<>();

    /**
     * What became of the mutants of one rule.
     *
     * @param survived the changes that nothing notices, as text
     */
    record Mutants(int killed, int refused, List<String> survived) {
        int all() {
            return killed + refused + survived.size();
        }
    }

    private Proof() {}

    /** @param verdicts one JSON object a line: rule, killed, refused, survived */
    static Proof of(CoverageReport coverage, String verdicts) {
        Proof proof = new Proof();
        coverage.rules().forEach(rule -> proof.coverage.put(rule.rule(), rule));
        ObjectMapper json = new ObjectMapper();
        verdicts.lines().filter(line -> !line.isBlank()).forEach(line -> proof.add(read(json, line)));
        return proof;
    }

    private static JsonNode read(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a verdict on mutants is no JSON: " + line, e);
        }
    }

    private void add(JsonNode verdict) {
        List<String> survived = StreamSupport.stream(
                        verdict.required("survived").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        mutants.put(
                verdict.required("rule").asText(),
                new Mutants(
                        verdict.required("killed").intValue(),
                        verdict.required("refused").intValue(),
                        survived));
    }

    /** Empty if it was not measured. */
    Optional<Mutants> mutants(String rule) {
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
