package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsTest {
    private static final Path COMMITTED = Path.of("../../docs/reference");
    private static final String OF_TESTS =
            ".*(test-classes|junit|opentest4j|apiguardian|assertj|json-schema-validator).*";

    @TempDir
    private Path folder;

    /** In a process of its own, without what only the tests have on their class path: as rls.jar holds it. */
    @Test
    void writesTheReferenceThatIsCommitted() throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(OF_TESTS))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Rls.class.getName(),
                        "docs",
                        folder.toString(),
                        "--format",
                        "markdown")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("files written to " + folder).contains("index.md");
        Map<String, String> written = textsIn(folder);
        Map<String, String> committed = textsIn(COMMITTED);
        assertThat(written.keySet()).isEqualTo(committed.keySet());
        List<String> different = written.keySet().stream()
                .filter(path -> !written.get(path).equals(committed.get(path)))
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.tex"), "mine");
        Files.writeString(folder.resolve("rulebook.json"), "{}");
        Run run = Run.rls("docs", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(folder.toString()).contains("thesis.tex").contains("name an empty folder");
        assertThat(textsIn(folder)).containsOnlyKeys("thesis.tex", "rulebook.json");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Run run = Run.rls("docs", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is no folder");
    }

    @Test
    void anUnknownFormIsAUsageError() {
        Run run = Run.rls("docs", folder.toString(), "--format", "pdf");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--format").contains("pdf");
    }

    private static Map<String, String> textsIn(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return texts;
    }
}
