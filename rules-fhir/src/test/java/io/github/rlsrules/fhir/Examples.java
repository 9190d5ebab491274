package io.github.rlsrules.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hl7.fhir.r4.model.Resource;

/**
 * Resources that others wrote or made: HL7's examples of R4 (npm hl7.fhir.r4.examples 4.0.1, CC0), those of its patient summary (npm
 * hl7.fhir.uv.ips 2.0.0, CC0), and people whom Synthea 3.3.0 made up (Apache-2.0), with the seed 20261121.
 */
final class Examples {
    static final FhirContext R4 = FhirContext.forR4Cached();
    static final Map<String, String> HL7 = archive("/hl7-r4-examples.zip");
    static final Map<String, String> IPS = archive("/ips-examples.zip");
    static final Map<String, String> SYNTHEA = archive("/synthea.zip");

    private Examples() {}

    /** Of the archive that has it. */
    static Resource named(String name) {
        return parse(Stream.of(HL7, IPS, SYNTHEA)
                .map(archive -> archive.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name)));
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
