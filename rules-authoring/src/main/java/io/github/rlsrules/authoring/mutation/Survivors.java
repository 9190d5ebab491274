package io.github.rlsrules.authoring.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The mutants that may survive, each with the reason, from the files {@code <topic>/<topic>.survivors.yaml}: below a rule's id
 * each mutant as the report names it, a colon, and the reason.
 */
final class Survivors {
    private static final String ENDING = ".survivors.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private record Accepted(String file, String reason) {}

    /** By rule and mutant. */
    private final Map<String, Map<String, Accepted>> accepted = new TreeMap<>();

    private Survivors() {}

    /** @throws IllegalArgumentException if a file cannot be read, or gives no reason */
    static Survivors of(RulebookFolder folder) {
        Survivors survivors = new Survivors();
        folder.files(ENDING).forEach(path -> survivors.read(path, folder));
        return survivors;
    }

    private void read(String path, RulebookFolder folder) {
        try {
            Map<String, Map<String, String>> rules = YAML.readValue(folder.read(path), new TypeReference<>() {});
            rules.forEach((rule, mutants) -> mutants.forEach((mutant, reason) -> {
                if (reason == null || reason.isBlank()) {
                    throw new IllegalArgumentException(path + ": " + rule + ": " + mutant + ": no reason is given");
                }
                accepted.computeIfAbsent(rule, r -> new HashMap<>()).put(mutant, new Accepted(path, reason.strip()));
            }));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    path + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ": "
                            + e.getOriginalMessage(),
                    e);
        }
    }

    /** Why this mutant may survive; empty if nobody said so. */
    String reason(Mutant mutant) {
        Accepted found = accepted.getOrDefault(mutant.rule(), Map.of()).get(mutant.key());
        return found == null ? "" : found.reason();
    }

    /** The entries that excuse nothing: the mutant is noticed, or there is none. */
    List<String> stale(Map<String, List<Mutant>> tried, List<RuleVerdict> verdicts, List<String> allRules) {
        Map<String, RuleVerdict> byRule =
                verdicts.stream().collect(Collectors.toMap(RuleVerdict::rule, Function.identity()));
        List<String> stale = new ArrayList<>();
        accepted.forEach((rule, mutants) -> mutants.forEach((key, entry) -> {
            String what = entry.file() + ": " + rule + ": " + key;
            RuleVerdict verdict = byRule.get(rule);
            if (!allRules.contains(rule)) {
                stale.add(what + ": there is no such rule");
            } else if (verdict != null && !verdict.survived().contains(key)) { // null: it was not tried this time
                boolean exists = tried.getOrDefault(rule, List.of()).stream()
                        .anyMatch(mutant -> mutant.key().equals(key));
                stale.add(what + (exists ? ": it is noticed" : ": there is no such mutant"));
            }
        }));
        return stale.stream().sorted().toList();
    }
}
