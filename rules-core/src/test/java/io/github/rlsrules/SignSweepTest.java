package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.Asked;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Urgency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sign alone, and small pictures of signs, in people of each kind, new and long-standing, against tables that were written from
 * sources before the rules were. Rows on single medicines that the rules do not meet yet stand apart, in {@code medicines-to-come}.
 */
class SignSweepTest {
    private static final Path TABLES = Path.of("src/test/resources/sign-expectations");
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);
    private static final String NONE = "NONE";

    @TestFactory
    Stream<DynamicContainer> tables() throws IOException {
        Map<String, String> exceptions = exceptions();
        try (Stream<Path> files = Files.list(TABLES)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !file.endsWith("exceptions.tsv"))
                    .sorted()
                    .toList();
            return tables.stream()
                    .map(file -> DynamicContainer.dynamicContainer(
                            file.getFileName().toString(),
                            expectations(file).flatMap(expected -> tests(expected, exceptions))));
        }
    }

    private static Stream<SignExpectation> expectations(Path file) {
        return lines(file).map(line -> SignExpectation.of(file.getFileName().toString(), line));
    }

    private static Stream<DynamicTest> tests(SignExpectation expected, Map<String, String> exceptions) {
        return expected.persons().stream()
                .flatMap(who -> expected.times().stream().map(since -> {
                    String name = expected.facts() + ", " + who + ", " + since;
                    String urgency = exceptions.getOrDefault(name, expected.urgency());
                    return DynamicTest.dynamicTest(name, () -> judge(expected, who, since, urgency));
                }));
    }

    /** What comes out otherwise than the tables say, each with its reason, by name of the test. */
    private static Map<String, String> exceptions() {
        Map<String, String> all = new TreeMap<>();
        lines(TABLES.resolve("exceptions.tsv")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells[3]).as("a reason for %s", line).isNotBlank();
            for (String who : cells[1].split(",")) {
                for (String since : cells[2].split(",")) {
                    String[] urgency = cells[3].split(" ", 2);
                    all.put(cells[0] + ", " + who + ", " + since, urgency[0]);
                }
            }
        });
        return all;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void judge(
            SignExpectation expected, SignExpectation.Who who, SignExpectation.Since since, String urgency) {
        List<Finding<RlsOutcome>> findings =
                TheRules.RULES
                        .assess(READER.given(expected.patient(who, since)), SignExpectation.AS_OF)
                        .findings()
                        .stream()
                        .filter(finding -> !(finding.outcome() instanceof Asked))
                        .sorted(Comparator.comparing(f -> f.outcome().urgency()))
                        .toList();
        Urgency highest = findings.isEmpty()
                ? Urgency.INFORMATION
                : findings.get(0).outcome().urgency();
        List<String> most = findings.stream()
                .filter(finding -> finding.outcome().urgency() == highest)
                .map(finding -> finding.rule().id())
                .toList();
        if (urgency.equals(NONE)) {
            assertThat(highest).as("%s", most).isGreaterThan(Urgency.ROUTINE);
            return;
        }
        assertThat(highest).as("%s", most).isEqualTo(Urgency.valueOf(urgency));
        if (!expected.destinations().isEmpty() && expected.urgency().equals(urgency)) {
            assertThat(findings)
                    .as("%s", most)
                    .filteredOn(finding -> finding.outcome().urgency() == highest)
                    .anyMatch(finding -> !(finding.outcome() instanceof RedFlag flag)
                            || expected.destinations()
                                    .contains(flag.destination().name()));
        }
    }
}
