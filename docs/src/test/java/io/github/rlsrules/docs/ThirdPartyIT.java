package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of what comes from others is what the build has found; {@code -Dgolden=update} writes it anew. */
class ThirdPartyIT {
    private static final Path PAGE = Path.of("third-party.md");
    private static final Path PROGRAM = Path.of("../rules-examples/cli/target/rls.jar");
    private static final Path SERVER = Path.of("../rules-examples/server/target/rls-server.jar");
    private static final String IN_PROGRAM = "META-INF/licences/THIRD-PARTY.txt";
    private static final Pattern LINE =
            Pattern.compile(" {5}((?:\\([^()]+\\) )+).*\\(([\\w.-]+:[\\w.-]+):([\\w.-]+) - [^()]*\\)");

    @Test
    void thePageListsWhatComesAndUnderWhichLicence() throws IOException {
        String actual = """
                # What comes from others

                <!-- made by ThirdPartyIT of what the build has found; -Dgolden=update writes it anew -->

                The build refuses what comes with a module, or is shaded into `rls.jar` or `rls-server.jar`, under a licence that is not on a list in the
                [pom.xml](../pom.xml): Apache-2.0, BSD, MIT, Unicode; EPL-2.0 for authors alone, for annotations that HAPI FHIR carries, and for servlets. Of several licences one on the list is enough. Names of medicines
                and other data are in [NOTICE](../NOTICE).
                """
                + section("With rules-core, Drools beside", list("../rules-core/target/licences"))
                + section("With rules-json", list("../rules-json/target/licences"))
                + section("With rules-fhir, rules-core and rules-json beside", list("../rules-fhir/target/licences"))
                + section(
                        "In rls.jar, which has this list and the licence of each that brings one under `META-INF/licences`",
                        inside(PROGRAM))
                + section("In rls-server.jar, which has the same", inside(SERVER))
                + section("Beside rls-cohort.jar", list("../rules-examples/cohort/target/licences"))
                + section("With rules-authoring, for authors", list("../rules-authoring/target/licences"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, actual);
        }
        assertThat(PAGE).hasContent(actual);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aProgramHasTheLicencesOfWhatIsShadedIntoIt(Path program) throws IOException {
        try (ZipFile jar = new ZipFile(program.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.matches("META-INF/licences/slf4j-api-.*LICENSE.*"))
                    .anyMatch(name -> name.matches("META-INF/licences/jackson-core-.*LICENSE.*"))
                    .noneMatch(name -> name.matches("META-INF/licences/rules-.*"));
        }
    }

    static Stream<Path> programs() {
        return Stream.of(PROGRAM, SERVER);
    }

    private static String section(String heading, String list) {
        Map<String, String> licences = new TreeMap<>();
        list.lines()
                .filter(line -> line.startsWith("     ") && !line.contains(" (io.github.rlsrules:"))
                .forEach(line -> {
                    Matcher one = LINE.matcher(line);
                    assertThat(one.matches()).as(line).isTrue();
                    licences.put(
                            one.group(2) + " " + one.group(3),
                            one.group(1).strip().replace(") (", ", or ").replaceAll("[()]", ""));
                });
        StringBuilder text = new StringBuilder("\n## " + heading + "\n\n| what | licence |\n|---|---|\n");
        licences.forEach((what, licence) ->
                text.append("| `").append(what).append("` | ").append(licence).append(" |\n"));
        return text.toString();
    }

    private static String list(String folder) throws IOException {
        return Files.readString(Path.of(folder, "THIRD-PARTY.txt"));
    }

    private static String inside(Path program) throws IOException {
        try (ZipFile jar = new ZipFile(program.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(IN_PROGRAM)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
