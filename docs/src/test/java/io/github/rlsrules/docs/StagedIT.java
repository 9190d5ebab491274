package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build has staged is what is published: as it would lie in Maven Central, and nothing beside. */
class StagedIT {
    private static final Path OURS = Path.of(System.getProperty("repository.staged"), "io/github/rlsrules");
    private static final Pattern PARENT_OR_PROPERTY = Pattern.compile("<parent>|\\$\\{(?!project.version)");

    static List<String> artifacts() throws IOException {
        try (Stream<Path> folders = Files.list(OURS)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noGuideNoExampleAndNoHostIsPublished() throws IOException {
        assertThat(artifacts())
                .as("after a change of what is published, run clean")
                .containsExactly(
                        "rules-archetype",
                        "rules-authoring",
                        "rules-bom",
                        "rules-core",
                        "rules-drools",
                        "rules-fhir",
                        "rules-json",
                        "rules-maven-plugin",
                        "rules-runtime");
    }

    static List<String> jars() throws IOException {
        return artifacts().stream().filter(name -> !name.equals("rules-bom")).toList();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void eachHasItsSourcesBesideIt(String artifact) throws IOException {
        assertThat(files(artifact)).anyMatch(name -> name.endsWith("-sources.jar"));
    }

    @Test
    void casesForHostsAreBesideTheRulesAndNotAmongThem() throws IOException {
        assertThat(files("rules-core")).anyMatch(name -> name.endsWith("-cases.jar"));
        String jar = files("rules-core").stream()
                .filter(name -> name.endsWith(".jar") && !name.matches(".*-(cases|sources|javadoc)\\.jar"))
                .findFirst()
                .orElseThrow();
        try (ZipFile rules = new ZipFile(version("rules-core").resolve(jar).toFile())) {
            assertThat(rules.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(rules.getEntry("io/github/rlsrules/cases/cases.json")).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void eachNamesWhatItNeedsByItself(String artifact) throws IOException {
        String pom = files(artifact).stream()
                .filter(name -> name.endsWith(".pom"))
                .findFirst()
                .orElseThrow();
        assertThat(Files.readString(version(artifact).resolve(pom)))
                .doesNotContainPattern(PARENT_OR_PROPERTY)
                .contains("<name>", "<description>", "<license>");
    }

    private static List<String> files(String artifact) throws IOException {
        try (Stream<Path> files = Files.list(version(artifact))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Path version(String artifact) throws IOException {
        try (Stream<Path> folders = Files.list(OURS.resolve(artifact))) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
