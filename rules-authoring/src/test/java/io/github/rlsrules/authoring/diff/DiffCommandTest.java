package io.github.rlsrules.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.build.RulebookBuild;
import io.github.rlsrules.authoring.drl.CompiledRules;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Patient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

class DiffCommandTest {
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

    @TempDir
    private Path report;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
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

    private int run(String before, String after, String count, String ndjson) {
        return new DiffCommand(new PrintStream(out, true, StandardCharsets.UTF_8)).run(new String[] {
            folder.toString(), Patient.class.getName(), before, after, count, ndjson, report.toString()
        });
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theWorkingTreeIsComparedWithARevisionWhoseLimitsWereOthers() throws IOException {
        assertThat(run("HEAD", "working-tree", "300", "-")).isEqualTo(1);
        assertThat(printed())
                .startsWith("# What changes from HEAD to working tree")
                .contains("## EX-ALARM: lost", "\"gauge\":\"PULSE\"")
                .isEqualTo(Files.readString(report.resolve("behaviour-diff.md")));
        assertThat(report.resolve("behaviour-diff.json")).content().contains("\"kind\" : \"LOST\"");
    }

    @Test
    void nothingChangesBetweenARevisionAndItself() {
        assertThat(run("HEAD", "HEAD", "50", "-")).isZero();
        assertThat(printed()).contains("50 patients", "Nothing: both say the same");
    }

    @Test
    void ownPatientsAreComparedBesideThoseMadeUp() throws IOException {
        Path own = report.resolve("own.ndjson");
        Files.writeString(own, "{\"readings\":[{\"gauge\":\"PULSE\",\"value\":77,\"ageDays\":0}]}\n\n{}\n");
        assertThat(run("HEAD", "working-tree", "0", own.toString())).isEqualTo(1);
        assertThat(printed()).contains("2 patients", "\"value\":77");
    }

    @Test
    void aReleasedJarIsComparedWithTheWorkingTree() throws IOException {
        Path jar = jar();
        assertThat(run(jar.toString(), "working-tree", "300", "-")).isZero();
        edit("cough/cough.drl", "Code.MEASURE", "Code.DRINK");
        assertThat(run(jar.toString(), "working-tree", "300", "-")).isEqualTo(1);
        assertThat(printed()).contains("from old.jar to working tree", "## EX-COUGH: outcome");
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
                RulebookBuild.index(RulebookFolder.at(folder), CompiledRules.models(classes), "1.0"));
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
    void whatCannotBeDoneIsSaid() throws IOException {
        assertThat(new DiffCommand(new PrintStream(out, true, StandardCharsets.UTF_8)).run(new String[] {"HEAD"}))
                .isEqualTo(2);
        assertThat(run("no-such-tag", "working-tree", "1", "-")).isEqualTo(2);
        assertThat(run("HEAD", "none.jar", "1", "-")).isEqualTo(2);
        assertThat(run("HEAD", "working-tree", "many", "-")).isEqualTo(2);
        assertThat(run(
                        "HEAD",
                        "working-tree",
                        "1",
                        report.resolve("none.ndjson").toString()))
                .isEqualTo(2);
        assertThat(printed())
                .contains(
                        "usage: DiffCommand FOLDER",
                        "diff: there is no revision no-such-tag; git says:",
                        "diff: none.jar cannot be read",
                        "diff: many is no number of patients",
                        "diff: cannot read " + report.resolve("none.ndjson"));
    }
}
