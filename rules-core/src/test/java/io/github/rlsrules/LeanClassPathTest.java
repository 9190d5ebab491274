package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a host carries at run time, and that the whole rulebook runs on exactly that. */
class LeanClassPathTest {
    private static final int JARS = 16;
    private static final long BYTES = 5_000_000;

    /** Written by the build: everything that rules-core needs at run time. */
    private static List<Path> closure() throws IOException {
        String classPath = Files.readString(Path.of("target/runtime.classpath")).strip();
        return Arrays.stream(classPath.split(System.getProperty("path.separator")))
                .map(Path::of)
                .toList();
    }

    @Test
    void theClosureIsSmall() throws IOException {
        long bytes = 0;
        for (Path entry : closure()) {
            bytes += size(entry);
        }
        assertThat(closure()).hasSizeLessThanOrEqualTo(JARS);
        assertThat(bytes).isLessThanOrEqualTo(BYTES);
    }

    /** In a reactor that was not packaged, another module is a folder of classes. */
    private static long size(Path entry) throws IOException {
        try (Stream<Path> files = Files.walk(entry)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    @Test
    void itHoldsNoCompilerAndNoParser() throws IOException {
        assertThat(closure().stream().map(entry -> entry.getFileName().toString()))
                .noneMatch(name -> name.matches("(drools-drl|drools-ecj|ecj|antlr|drools-mvel|mvel2|jackson|junit).*"));
    }

    @Test
    void theWholeRulebookRunsOnExactlyThat() throws IOException, InterruptedException {
        String classPath = Files.readString(Path.of("target/runtime.classpath")).strip()
                + System.getProperty("path.separator")
                + Path.of("target/classes").toAbsolutePath();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Path.of("src/test/resources/LeanHost.java").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        int rules = RlsRules.standardRulebook().rules().size();
        assertThat(output).contains(rules + " rules").contains("complete").contains("CRITERIA_MET");
    }
}
