package io.github.rlsrules.authoring.mutation;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/** The verdicts of earlier runs: one JSON object a line, a line a rule, in a file that is committed like a golden one. */
final class Verdicts {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final TreeMap<String, RuleVerdict> byRule = new TreeMap<>();

    private Verdicts(Path file) {
        this.file = file;
    }

    /** What is remembered in a file; nothing if there is no such file. */
    static Verdicts in(Path file) {
        Verdicts verdicts = new Verdicts(file);
        if (Files.exists(file)) {
            try {
                verdicts.remember(RuleVerdict.readAll(Files.readString(file)));
            } catch (IOException | IllegalArgumentException e) {
                throw new IllegalStateException("cannot read " + file + "; delete it", e);
            }
        }
        return verdicts;
    }

    /** What became of a rule's mutants under that hash, if it is known. */
    Optional<RuleVerdict> recall(String rule, String hash) {
        return Optional.ofNullable(byRule.get(rule))
                .filter(known -> known.hash().equals(hash));
    }

    void remember(Collection<RuleVerdict> verdicts) {
        verdicts.forEach(verdict -> byRule.put(verdict.rule(), verdict));
    }

    /** @param rules all rules there are; what is known of others is forgotten */
    void write(Collection<String> rules) {
        byRule.keySet().retainAll(rules);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (SequenceWriter lines =
                    JSON.writer().withRootValueSeparator("\n").writeValues(file.toFile())) {
                lines.writeAll(byRule.values());
            }
            Files.writeString(file, "\n", java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
