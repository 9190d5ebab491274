package io.github.rlsrules.examples.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a run was made of, beside its results: whoever goes on with it has to be given the same. */
final class RunRecord {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FILE = "run.json";

    private final ObjectNode of;

    private RunRecord(ObjectNode of) {
        this.of = of;
    }

    static RunRecord of(Layout layout, Rulebook rulebook, LocalDate asOf, long people, int parts) {
        ObjectNode of = JSON.createObjectNode();
        of.put("layout", 1).put("asOf", asOf.toString()).put("people", people).put("parts", parts);
        of.putObject("rulebook")
                .put("id", rulebook.id().id())
                .put("version", rulebook.id().version())
                .put("sha256", rulebook.id().sha256())
                .put("switchedOff", String.join(" ", rulebook.switchedOff()));
        ArrayNode files = of.putArray("files");
        for (Source source : layout.sources().values()) {
            for (Path file : source.files()) {
                try {
                    files.addObject()
                            .put("table", source.table().fileName())
                            .put("file", file.toAbsolutePath().normalize().toString())
                            .put("bytes", Files.size(file))
                            .put("modified", Files.getLastModifiedTime(file).toString());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new RunRecord(of);
    }

    /** Whether a run was begun there before. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** In what a run that was begun before differs; empty if this one may go on with it. */
    List<String> differences(Path folder) {
        JsonNode before = read(folder);
        JsonNode now = asWritten();
        List<String> differences = new ArrayList<>();
        if (!before.path("asOf").equals(now.path("asOf"))) {
            differences.add("it was begun for " + before.path("asOf").asText() + ": say --as-of "
                    + before.path("asOf").asText());
        }
        if (!before.path("rulebook").equals(now.path("rulebook"))) {
            differences.add("it was begun with other rules, "
                    + before.at("/rulebook/version").asText() + " "
                    + before.at("/rulebook/sha256").asText());
        }
        if (!before.path("files").equals(now.path("files"))
                || !before.path("people").equals(now.path("people"))
                || !before.path("parts").equals(now.path("parts"))) {
            differences.add("its tables were others, or have been changed since");
        }
        return differences;
    }

    /** Read again, for a number that was read is another object than one that was put in. */
    private JsonNode asWritten() {
        try {
            return JSON.readTree(of.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isFinished(Path folder) {
        return isIn(folder) && read(folder).path("finished").asBoolean();
    }

    private static JsonNode read(Path folder) {
        try {
            return JSON.readTree(Files.readAllBytes(folder.resolve(FILE)));
        } catch (IOException e) {
            throw new TablesException(folder.resolve(FILE) + " cannot be read; say --fresh to begin anew", e);
        }
    }

    void write(Path folder, boolean finished) {
        try {
            Path draft = folder.resolve("." + FILE + ".draft");
            ObjectNode all = of.deepCopy().put("finished", finished);
            Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
            Files.move(
                    draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
