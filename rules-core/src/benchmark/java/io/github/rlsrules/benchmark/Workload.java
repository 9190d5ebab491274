package io.github.rlsrules.benchmark;

import io.github.rlsrules.facts.Patient;
import io.github.rlsrules.json.FactsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The patients that are assessed over and over: those of the examples. */
final class Workload {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private Workload() {}

    static List<Patient> patients() {
        FactsReader<Patient> reader = new FactsReader<>(Patient.class);
        try (Stream<Path> files = Files.list(Path.of("../rules-examples/patients"))) {
            return files.sorted().map(file -> read(reader, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Patient read(FactsReader<Patient> reader, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
