package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records of others, and what somebody who read them by hand expected of each before the mapper ran on it: every fact, and all that is set aside. */
class WrittenBeforehandTest {

    static Stream<String> records() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(WrittenBeforehandTest.class.getResource("/expected"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void aRecordBecomesWhatWasExpectedOfIt(String name) throws IOException, URISyntaxException {
        List<String> lines =
                Files.readAllLines(Path.of(Objects.requireNonNull(getClass().getResource("/expected/" + name + ".txt"))
                        .toURI()));
        LocalDate asOf = LocalDate.parse(lines.get(1).substring("as of ".length()));
        List<Resource> resources = new ArrayList<>();
        for (String file : lines.get(2).substring("files ".length()).split(" ", -1)) {
            resources.add(Examples.named(file));
        }
        FhirRecord record = FhirReader.standard().read(resources, asOf);
        boolean isWhole = lines.stream().noneMatch("only facts"::equals);
        List<String> expected = lines.stream()
                .skip(3)
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals("only facts"))
                .sorted()
                .toList();
        List<String> told = isWhole ? Told.lines(record) : Told.facts(record.patient());
        assertEquals(String.join("\n", expected), String.join("\n", told));
        assertEquals(
                List.of(),
                record.setAside().stream()
                        .filter(one -> one.reason() == SetAside.Reason.BROKEN)
                        .toList());
    }
}
