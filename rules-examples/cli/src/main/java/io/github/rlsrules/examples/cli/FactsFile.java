package io.github.rlsrules.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsWriter;
import io.github.rlsrules.runtime.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps facts in a file, with the host's own name of the patient. */
final class FactsFile {
    private static final JsonMapper MAPPER = new JsonMapper();

    private FactsFile() {}

    /** Writes the file at once or not at all: what stood there before is lost only to what is complete. */
    static void write(Given<RlsPatient> patient, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new IOException(file + ": is no file");
        }
        Path draft = Files.createTempFile(folder, "rls", ".json"); // which only its owner reads
        try {
            MAPPER.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), json(patient));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    static ObjectNode json(Given<RlsPatient> patient) {
        ObjectNode facts = FactsWriter.tree(patient.patient());
        return patient.id() == null ? facts : facts.put("id", patient.id());
    }
}
