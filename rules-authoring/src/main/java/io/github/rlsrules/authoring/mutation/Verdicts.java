package io.github.rlsrules.authoring.mutation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rlsrules.authoring.mutation.MutantResult.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fates of earlier runs, rule by rule, each under a hash of all that it depends on. */
final class Verdicts {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final TreeMap<String, OfRule> byRule;

    private record OfRule(String hash, Map<String, Ending> mutants) {}

    private record Ending(Fate fate, String by) {}

    private Verdicts(Path file, TreeMap<String, OfRule> byRule) {
        this.file = file;
        this.byRule = byRule;
    }

    /** What is remembered in a file; nothing if there is no such file. */
    static Verdicts in(Path file) {
        try {
            return new Verdicts(
                    file,
                    Files.exists(file) ? JSON.readValue(file.toFile(), new TypeReference<>() {}) : new TreeMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; delete it", e);
        }
    }

    /** The fates of all these mutants of a rule; empty unless they are all known under that hash. */
    Optional<List<MutantResult>> recall(String rule, String hash, List<Mutant> mutants) {
        OfRule known = byRule.get(rule);
        if (known == null || !known.hash().equals(hash)) {
            return Optional.empty();
        }
        List<MutantResult> results = new ArrayList<>();
        for (Mutant mutant : mutants) {
            Ending ending = known.mutants().get(mutant.key());
            if (ending == null) {
                return Optional.empty();
            }
            results.add(new MutantResult(mutant, ending.fate(), ending.by()));
        }
        return Optional.of(results);
    }

    void remember(String rule, String hash, List<MutantResult> results) {
        Map<String, Ending> mutants = new TreeMap<>();
        results.forEach(r -> mutants.put(r.mutant().key(), new Ending(r.fate(), r.by())));
        byRule.put(rule, new OfRule(hash, mutants));
    }

    void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JSON.writeValue(file.toFile(), byRule);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
