package io.github.rlsrules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Somebody of whom facts of all topics are known, and what people wrote down that the rules must say, must not say, and must set aside.
 * The notation is explained at the head of {@code whole-patients.yaml}.
 */
record WholePerson(
        String name, LocalDate asOf, ObjectNode facts, List<String> says, List<String> silent, List<String> setAside) {
    static final List<String> FILES =
            List.of("/whole-patients.yaml", "/published-patients.yaml", "/published-patients-treated.yaml");

    private static final Path EXAMPLES = Path.of("../rules-examples/patients");
    private static final LocalDate DATE_OF_EXAMPLES = LocalDate.of(2026, 11, 21);

    /** All who are written down, without the examples. */
    static List<WholePerson> all() {
        return FILES.stream().flatMap(file -> of(file).stream()).toList();
    }

    static List<WholePerson> of(String file) {
        try (InputStream in = WholePerson.class.getResourceAsStream(file)) {
            JsonNode tree = new YAMLMapper().readTree(in);
            LocalDate asOf = LocalDate.parse(tree.path("asOf").asText());
            return StreamSupport.stream(tree.path("patients").spliterator(), false)
                    .map(one -> new WholePerson(
                            one.path("name").asText(),
                            asOf,
                            (ObjectNode) one.path("facts"),
                            texts(one.path("says")),
                            texts(one.path("silent")),
                            texts(one.path("setAside"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example patients, of whom {@code rls assess} shows what is said. */
    static List<WholePerson> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().map(WholePerson::example).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WholePerson example(Path file) {
        try {
            return new WholePerson(
                    file.getFileName().toString().replace(".json", ""),
                    DATE_OF_EXAMPLES,
                    (ObjectNode) new ObjectMapper().readTree(file.toFile()),
                    List.of(),
                    List.of(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
