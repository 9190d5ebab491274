package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact output for every example patient. After a change that is meant, {@code -Dgolden=update} writes it anew; read the
 * difference before you commit it.
 */
class ExamplePatientsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/expected");

    static Stream<String> patients() throws IOException {
        try (Stream<Path> files = Files.list(Run.PATIENTS)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void readsLikeThisForThePatient(String patient) throws IOException {
        check(patient + ".patient.txt", Run.rls("assess", Run.patient(patient), "--as-of", "2026-11-21"));
    }

    @ParameterizedTest
    @MethodSource("patients")
    void readsLikeThisForTheClinician(String patient) throws IOException {
        check(
                patient + ".clinician.txt",
                Run.rls("assess", Run.patient(patient), "--as-of", "2026-11-21", "--reader", "clinician"));
    }

    @ParameterizedTest
    @MethodSource("patients")
    void isThisAsASummary(String patient) throws IOException {
        check(
                patient + ".summary.json",
                Run.rls(
                        "assess",
                        Run.patient(patient),
                        "--as-of",
                        "2026-11-21",
                        "--format",
                        "json",
                        "--detail",
                        "summary"));
    }

    /** One is enough: a page is the letter in other signs. */
    @Test
    void isThisAsAPage() throws IOException {
        check("pregnancy.html", Run.rls("assess", Run.patient("pregnancy"), "--as-of", "2026-11-21", "--html"));
    }

    @ParameterizedTest
    @MethodSource("patients")
    void isThisAsJson(String patient) throws IOException {
        check(patient + ".json", Run.rls("assess", Run.patient(patient), "--as-of", "2026-11-21", "--format", "json"));
    }

    private static void check(String name, Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        Path expected = EXPECTED.resolve(name);
        // The hash changes with every word of the rulebook; everything else must not.
        String actual = run.out().replaceAll("\\b[0-9a-f]{64}\\b", "HASH");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).hasContent(actual);
    }
}
