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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sign alone, and small pictures of signs, in people of each kind, new and long-standing, against tables that were written from
 * sources before the rules were.
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
            Set<String> names = tables.stream()
                    .flatMap(SignSweepTest::rows)
                    .flatMap(SignExpectation::names)
                    .collect(Collectors.toSet());
            assertThat(names).as("a row for each exception").containsAll(exceptions.keySet());
            return tables.stream()
                    .map(file -> DynamicContainer.dynamicContainer(
                            file.getFileName().toString(),
                            expectations(file).flatMap(expected -> tests(expected, exceptions))));
        }
    }

    private static Stream<SignExpectation> expectations(Path file) {
        return rows(file).map(cells -> SignExpectation.of(file.getFileName().toString(), cells));
    }

    private static Stream<DynamicTest> tests(SignExpectation expected, Map<String, String> exceptions) {
        return expected.persons().stream()
                .flatMap(who -> expected.times().stream().map(since -> {
                    String name = SignExpectation.name(expected.facts(), who, since);
                    String urgency = exceptions.getOrDefault(name, expected.urgency());
                    return DynamicTest.dynamicTest(name, () -> judge(expected, who, since, urgency));
                }));
    }

    /** What comes out otherwise than the tables say, each with its reason, by name of the test. */
    private static Map<String, String> exceptions() {
        Map<String, String> all = new TreeMap<>();
        rows(TABLES.resolve("exceptions.tsv")).forEach(cells -> {
            assertThat(cells[4]).as("a reason for %s", cells[0]).isNotBlank();
            SignExpectation.names(cells).forEach(name -> all.put(name, cells[3]));
        });
        return all;
    }

    private static Stream<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1));
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
