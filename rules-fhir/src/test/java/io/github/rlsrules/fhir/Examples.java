package io.github.rlsrules.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hl7.fhir.r4.model.Resource;

/** Resources that others wrote: HL7's own examples of R4 (npm hl7.fhir.r4.examples 4.0.1, CC0), and what else lies in an archive. */
final class Examples {
    static final FhirContext R4 = FhirContext.forR4Cached();
    static final Map<String, String> HL7 = archive("/hl7-r4-examples.zip");

    private Examples() {}

    static Resource hl7(String name) {
        return parse(Objects.requireNonNull(HL7.get(name), name));
    }

    static Resource parse(String json) {
        return (Resource) R4.newJsonParser().parseResource(json);
    }

    /** The texts of an archive, by name without an ending. */
    static Map<String, String> archive(String name) {
        Map<String, String> texts = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(name), name);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                texts.put(entry.getName().replaceFirst("\\.json$", ""), text);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
