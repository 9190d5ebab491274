package io.github.rlsrules.authoring.lint;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that say what texts must and must not say: {@code wording.yaml} for all rules of a kind, and beside the cases of a
 * topic {@code topic.words.yaml} for each of its rules by id.
 */
final class WordFiles {
    static final String ENDING = ".words.yaml";
    private static final String WORDING = "wording.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private final boolean areKept;
    private final List<Wording> wordings;
    private final Map<String, OfRule> rules = new HashMap<>();
    private final List<LintFinding> findings = new ArrayList<>();

    /** The words of one rule, and where they stand. */
    record OfRule(
            Place place, @Nullable Words patient, @Nullable Words clinician) {}

    private record Entry(@Nullable Words patient, @Nullable Words clinician) {}

    WordFiles(RulebookFolder folder) {
        this.areKept = folder.files(WORDING).contains(WORDING);
        List<Wording> read = areKept ? read(folder, WORDING, new TypeReference<List<Wording>>() {}) : null;
        this.wordings = read == null ? List.of() : read;
        for (String file : folder.files(ENDING)) {
            Map<String, Entry> entries = read(folder, file, new TypeReference<Map<String, Entry>>() {});
            List<String> lines = folder.read(file).lines().toList();
            if (entries != null) {
                entries.forEach((id, entry) -> add(folder, id, entry, new Place(file, lineOf(id, lines))));
            }
        }
    }

    private void add(RulebookFolder folder, String id, Entry entry, Place place) {
        if (folder.rule(id).isEmpty()) {
            findings.add(new LintFinding(LintCheck.WORDS, id, place, "there is no rule " + id));
        } else if (rules.put(id, new OfRule(place, entry.patient(), entry.clinician())) != null) {
            findings.add(new LintFinding(LintCheck.WORDS, id, place, "its words stand twice"));
        }
    }

    private <T> @Nullable T read(RulebookFolder folder, String file, TypeReference<T> type) {
        try {
            return YAML.readValue(folder.read(file), type);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            findings.add(new LintFinding(
                    LintCheck.WORDS, "", new Place(file, at == null ? 1 : at.getLineNr()), e.getOriginalMessage()));
            return null;
        }
    }

    private static int lineOf(String id, List<String> lines) {
        return 1
                + Math.max(
                        0,
                        lines.indexOf(lines.stream()
                                .filter(line -> line.startsWith(id + ":"))
                                .findFirst()
                                .orElse("")));
    }

    /** Whether the rulebook states words at all: it has a {@code wording.yaml}. Then what alarms or forbids needs some of its own. */
    boolean areKept() {
        return areKept;
    }

    List<Wording> wordings() {
        return wordings;
    }

    /** The words of a rule; null if none are stated. */
    @Nullable
    OfRule of(String rule) {
        return rules.get(rule);
    }

    /** What is wrong with the files themselves. */
    List<LintFinding> findings() {
        return findings;
    }
}
