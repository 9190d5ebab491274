package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a host carries at run time, with Drools and without, and that the whole rulebook runs on exactly that. */
class LeanClassPathTest {

    @Nested
    class AsItComes {
        @Test
        void itIsSmall() throws IOException {
            assertThat(classPath("runtime")).hasSizeLessThanOrEqualTo(17);
            assertThat(bytes(classPath("runtime"))).isLessThanOrEqualTo(7_500_000);
        }

        @Test
        void itHoldsNoCompilerOfRulesNoParserAndNoJson() throws IOException {
            assertThat(names(classPath("runtime")))
                    .noneMatch(name ->
                            name.matches("(drools-drl|drools-ecj|ecj|antlr|drools-mvel|mvel2|jackson|junit).*"));
        }

        @Test
        void theWholeRulebookRunsOnItAndDroolsBeside() throws IOException, InterruptedException {
            assertThat(run(classPath("runtime"))).contains("with Drools beside: complete, the same findings");
        }
    }

    @Nested
    class WithoutDrools {
        private static final String CLASS_PATH = "runtime-without-drools";

        @Test
        void itIsSmaller() throws IOException {
            assertThat(classPath(CLASS_PATH)).hasSizeLessThanOrEqualTo(4);
            assertThat(bytes(classPath(CLASS_PATH))).isLessThanOrEqualTo(3_500_000);
        }

        @Test
        void itHoldsNothingOfDrools() throws IOException {
            assertThat(names(classPath(CLASS_PATH))).noneMatch(name -> name.matches("(drools|kie|rules-drools).*"));
        }

        @Test
        void theWholeRulebookRunsOnItAndWhoeverWantsDroolsIsToldWhatIsMissing()
                throws IOException, InterruptedException {
            assertThat(run(classPath(CLASS_PATH)))
                    .contains("without Drools: nothing here reads or runs compiled models; put"
                            + " io.github.rlsrules:rules-drools on the class path");
        }
    }

    @Test
    void theArtifactHoldsNothingThatOnlyProvesTheRules() throws IOException {
        try (Stream<Path> files = Files.walk(OWN)) {
            assertThat(files.map(Path::toString))
                    .as("after a change of what is left out, run clean")
                    .noneMatch(file -> file.endsWith(".yaml") || file.endsWith(".md"));
        }
    }

    private static final Path OWN = Path.of("target/classes");

    /** Written by the build: what rules-core needs at run time; and rules-core itself. */
    private static List<Path> classPath(String name) throws IOException {
        List<Path> entries = new ArrayList<>(List.of(OWN));
        for (String entry :
                Files.readString(Path.of("target", name + ".classpath")).strip().split(File.pathSeparator)) {
            entries.add(Path.of(entry));
        }
        return entries;
    }

    private static long bytes(List<Path> classPath) throws IOException {
        long bytes = 0;
        for (Path entry : classPath) {
            bytes += Files.isDirectory(entry) ? bytesAsJar(entry) : Files.size(entry);
        }
        return bytes;
    }

    /** In a reactor that was not packaged, a module is a folder of classes. */
    private static long bytesAsJar(Path folder) throws IOException {
        Counter counter = new Counter();
        try (ZipOutputStream jar = new ZipOutputStream(counter);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
        return counter.bytes;
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    /** Of a module that is a folder, target/classes, the name of the module. */
    private static Stream<String> names(List<Path> classPath) {
        return classPath.stream()
                .map(entry -> entry.endsWith(OWN)
                        ? entry.toAbsolutePath().getName(entry.toAbsolutePath().getNameCount() - 3)
                        : entry.getFileName())
                .map(Path::toString);
    }

    /** Runs the host as it stands in the test resources, and requires what holds on every class path. */
    private static String run(List<Path> classPath) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath.stream()
                                .map(entry -> entry.toAbsolutePath().toString())
                                .collect(Collectors.joining(File.pathSeparator)),
                        Path.of("src/test/resources/LeanHost.java").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        int rules = RlsRules.standardRulebook().rules().size();
        assertThat(output)
                .contains("(" + rules + " rules)")
                .contains(", complete]")
                .contains("DIAGNOSIS IRLSSG_2014_CRITERIA_MET: ")
                .contains("catalogue of " + rules + " rules")
                .contains("explained " + rules + " rules")
                .contains("self-test: " + RlsRules.selfTest().patients() + " patients as expected")
                .containsPattern("with a rule switched off: .*, complete]")
                .contains("danger: ")
                .contains("first question: ")
                .contains("least change: ");
        return output;
    }
}
