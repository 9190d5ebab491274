package io.github.rlsrules.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.drl.CompiledRules;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.drl.RulebookIndex;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Patient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedVersionsTest {
    private static final String CASES = """
            asOf: 2026-11-21
            cases:
              - id: hot
                name: feels hot, with a fast pulse
                facts:
                  symptoms: { fever: YES }
                  readings: [{ gauge: PULSE, value: 130, ageDays: 0 }]
                expect: { fired: [EX-FEVER, EX-ALARM, EX-DRINK] }
            """;

    @TempDir
    private Path repository;

    private Path folder;

    @BeforeEach
    void commit() throws Exception {
        folder = repository.resolve("src/main/resources/io/github/rlsrules/authoring/example");
        Files.createDirectories(folder);
        FeverBook.in(folder).with("fever/fever.cases.yaml", CASES);
        Path java = repository.resolve("src/main/java/io/github/rlsrules/authoring/example");
        Files.createDirectories(java);
        Files.writeString(java.resolve("Limits.java"), """
                package io.github.rlsrules.authoring.example;
                public final class Limits {
                    public static final double FAST_PULSE = 60;
                }
                """);
        edit("fever/safety.drl", ">= 120", ">= Limits.FAST_PULSE");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=nobody", "-c", "user.email=nobody@example.org", "commit", "-q", "-m", "all");
    }

    private void git(String... arguments) throws Exception {
        String[] command = Stream.concat(Stream.of("git", "-C", repository.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private void edit(String file, String written, String instead) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(written);
        Files.writeString(folder.resolve(file), text.replace(written, instead));
    }

    private BehaviourDiff diff(String before, String after, long patients, Path... own) {
        return NamedVersions.compare(
                FeverBook.at(folder), before, after, patients, Stream.of(own).findFirst());
    }

    @Test
    void theWorkingTreeIsComparedWithARevisionWhoseLimitsWereOthers() {
        BehaviourDiff diff = diff("HEAD", "working-tree", 300);
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.toMarkdown())
                .startsWith("# What changes from HEAD to working tree")
                .contains("## EX-ALARM: lost", "\"gauge\":\"PULSE\"");
        assertThat(diff.toJson()).contains("\"kind\" : \"LOST\"");
    }

    @Test
    void nothingChangesBetweenARevisionAndItself() {
        BehaviourDiff diff = diff("HEAD", "HEAD", 50);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.toMarkdown()).contains("50 patients", "Nothing: both say the same");
    }

    @Test
    void ownPatientsAreComparedBesideThoseMadeUp() throws IOException {
        Path own = repository.resolve("own.ndjson");
        Files.writeString(own, "{\"readings\":[{\"gauge\":\"PULSE\",\"value\":77,\"ageDays\":0}]}\n\n{}\n");
        assertThat(diff("HEAD", "working-tree", 0, own).toMarkdown()).contains("2 patients", "\"value\":77");
    }

    @Test
    void aReleasedJarIsComparedWithTheWorkingTree() throws IOException {
        Path jar = jar();
        assertThat(diff(jar.toString(), "working-tree", 300).isEmpty()).isTrue();
        edit("cough/cough.drl", "Code.MEASURE", "Code.DRINK");
        assertThat(diff(jar.toString(), "working-tree", 300).toMarkdown())
                .contains("from old.jar to working tree", "## EX-COUGH: outcome");
    }

    /** What a release holds: classes, index, texts and the host's own record types. */
    private Path jar() throws IOException {
        Path classes = repository.resolve("classes");
        CompiledRules.write(RulebookFolder.at(folder), classes);
        Path onClassPath = classes.resolve("book");
        Files.createDirectories(onClassPath);
        for (String file : List.of("texts.properties", "sources.properties")) {
            Files.copy(folder.resolve(file), onClassPath.resolve(file));
        }
        Files.writeString(
                onClassPath.resolve("rulebook.index"),
                RulebookIndex.text(RulebookFolder.at(folder), CompiledRules.models(classes), "1.0"));
        Path jar = repository.resolve("old.jar");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            copy(classes, zip.getPath("/"));
            Path own = Path.of("io/github/rlsrules/authoring/example");
            try (Stream<Path> hosts = Files.list(classesOfTheTests().resolve(own))) {
                for (Path file : hosts.toList()) {
                    Path to = zip.getPath("/" + own).resolve(String.valueOf(file.getFileName()));
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        return jar;
    }

    private static Path classesOfTheTests() {
        return Path.of(URI.create(Patient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        Path none = repository.resolve("none.ndjson");
        assertRefused("no-such-tag", "there is no revision no-such-tag; git says:");
        assertRefused("none.jar", "none.jar cannot be read");
        assertRefused("HEAD", "cannot read " + none, none);
    }

    private void assertRefused(String before, String message, Path... own) {
        assertThatThrownBy(() -> diff(before, "working-tree", 1, own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
