package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as what it was. */
class FactsFileTest {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    static Stream<Path> patients() throws IOException {
        try (Stream<Path> files = Files.list(Run.PATIENTS)) {
            return files.sorted().toList().stream();
        }
    }

    @TempDir
    private Path folder;

    private static Given<RlsPatient> read(String json) {
        return READER.given(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSame(Given<RlsPatient> given) {
        Given<RlsPatient> again = READER.given(FactsFile.json(given));
        assertThat(again.problems()).isEmpty();
        assertThat(again.patient().equals(given.patient())).isTrue();
        assertThat(again.id()).isEqualTo(given.id());
    }

    @ParameterizedTest
    @MethodSource("patients")
    void ofEachExample(Path patient) throws IOException {
        assertSame(read(Files.readString(patient)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"birthDate\": \"1980\"}",
                "{\"birthDate\": \"1980-02\"}",
                "{\"birthDate\": \"1980-02-29\"}",
                "{\"birthDate\": \"1980-12\"}",
                "{\"irlsItems\": [1, null, 4]}",
                "{\"diary\": [{\"date\": \"2026-11-01\", \"onset\": \"20:30\", \"intensity\": 4}]}",
                "{\"labResults\": [{\"analyte\": \"FERRITIN\", \"value\": 5, \"comparator\": \"<\", \"unit\": \"ug/L\"}]}",
                "{\"medicines\": {\"complete\": \"NO\", \"items\": [{}, {\"name\": \"UNKNOWN\"}]}}",
                "{\"replies\": [{\"fact\": \"birthDate\", \"known\": \"NO\"}]}",
                "{\"id\": \"\\u001b\\\"\", \"optionsTried\": [{\"option\": \"MAGNESIUM\", \"use\": \"STOPPED\"}]}",
            })
    void ofEachKindOfValue(String json) {
        assertSame(read(json));
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        assertThat(FactsFile.json(read("{\"person\": {\"sex\": \"UNKNOWN\"}, \"diary\": []}"))
                        .fieldNames())
                .toIterable()
                .containsExactly("schema");
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path file = folder.resolve("answers.json");
        Files.writeString(file, "{".repeat(10_000));
        FactsFile.write(read("{\"birthDate\": \"1980\"}"), file);
        assertThat(Files.readString(file)).contains("\"birthDate\" : \"1980\"").doesNotContain("{{");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
