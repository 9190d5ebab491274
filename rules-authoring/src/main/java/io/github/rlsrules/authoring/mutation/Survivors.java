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

    /** The entries that excuse nothing, for the mutant is killed, or there is none. */
    List<String> stale(Map<String, List<MutantResult>> resultsByRule, List<String> allRules) {
        List<String> stale = new ArrayList<>();
        accepted.forEach((rule, mutants) -> mutants.forEach((key, entry) -> {
            String what = entry.file() + ": " + rule + ": " + key;
            List<MutantResult> results = resultsByRule.get(rule);
            if (!allRules.contains(rule)) {
                stale.add(what + ": there is no such rule");
            } else if (results != null) { // else the rule was not tried this time
                fault(key, results).forEach(fault -> stale.add(what + ": " + fault));
            }
        }));
        return stale.stream().sorted().toList();
    }

    private static List<String> fault(String key, List<MutantResult> results) {
        List<MutantResult> same =
                results.stream().filter(r -> r.mutant().key().equals(key)).toList();
        if (same.isEmpty()) {
            return List.of("there is no such mutant");
        }
        return same.stream()
                .filter(r -> r.fate() != MutantResult.Fate.SURVIVED)
                .map(r -> "it is " + r.fate().name().toLowerCase(java.util.Locale.ROOT)
                        + (r.by().isEmpty() ? "" : " by " + r.by()))
                .toList();
    }
}
