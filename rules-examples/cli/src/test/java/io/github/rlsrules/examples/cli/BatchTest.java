package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many patients, one a line. */
class BatchTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String URGE = "{\"legSymptoms\":{\"urgeToMove\":\"YES\"}}";

    private static Run batch(String lines, String... more) {
        String[] arguments = {"assess", "-", "--ndjson", "--as-of", "2026-11-21"};
        String[] all = java.util.stream.Stream.concat(List.of(arguments).stream(), List.of(more).stream())
                .toArray(String[]::new);
        return Run.withInput(lines, all);
    }

    @Test
    void oneAssessmentALine() throws IOException {
        Run run = batch(URGE + "\n{}\n\n" + URGE + "\n");
        List<String> lines = run.out().lines().toList();
        assertThat(run.exitCode()).isZero();
        assertThat(lines).hasSize(3);
        assertThat(JSON.readTree(lines.get(0)).at("/outcomes").findValuesAsText("rule"))
                .contains("RLS-CRIT-1-URGE-MET");
        assertThat(JSON.readTree(lines.get(1)).at("/outcomes")).isEmpty();
        assertThat(JSON.readTree(lines.get(2)).at("/line").asInt()).isEqualTo(4);
        assertThat(lines.get(2)).isEqualTo(lines.get(0).replace("\"line\":1", "\"line\":4"));
        assertThat(run.err())
                .isEqualToIgnoringNewLines("3 assessed (0 with something set aside, 0 incomplete), 0 refused");
    }

    @Test
    void theHostsNameOfAPatientComesBackAndNothingThatATerminalObeys() throws IOException {
        String named =
                "{\"id\":\"ward 7/12\\u001b[31m" + "x".repeat(100) + "\",\"legSymptoms\":{\"urgeToMove\":\"YES\"}}";
        for (String[] how : new String[][] {{}, {"--outcomes-only"}}) {
            Run run = batch(named + "\n" + URGE, how);
            List<String> lines = run.out().lines().toList();
            String id = JSON.readTree(lines.get(0)).at("/id").asText();
            assertThat(id).startsWith("ward_7/12__31m").hasSize(60);
            assertThat(JSON.readTree(lines.get(1)).has("id")).isFalse();
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void aBadLineBecomesAnErrorLineWithItsNumberAndTheRunGoesOn() throws IOException {
        Run run = batch(URGE + "\n{\"legSymptoms\":{\"urge\":1,\"worseAtRest\":\"YES\"}}\nnonsense\n" + URGE);
        List<String> lines = run.out().lines().toList();
        assertThat(run.exitCode()).isEqualTo(Rls.INCOMPLETE);
        assertThat(run.err()).contains("3 assessed (1 with something set aside, 1 incomplete), 1 refused");
        assertThat(lines).hasSize(4);
        JsonNode incomplete = JSON.readTree(lines.get(1));
        assertThat(incomplete.at("/line").asInt()).isEqualTo(2);
        assertThat(incomplete.at("/complete").asBoolean()).isFalse();
        assertThat(incomplete.at("/setAside/0/path").asText()).isEqualTo("legSymptoms.urge");
        assertThat(incomplete.at("/setAside/0/code").asText()).isEqualTo("UNKNOWN_FIELD");
        assertThat(incomplete.at("/outcomes")).isNotEmpty();
        assertThat(JSON.readTree(lines.get(2)).at("/line").asInt()).isEqualTo(3);
        assertThat(JSON.readTree(lines.get(2)).at("/errors/0/code").asText()).isEqualTo("SYNTAX");
        assertThat(lines.get(3)).isEqualTo(lines.get(0).replace("\"line\":1", "\"line\":4"));
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextOneIsRead() throws IOException {
        Run run = batch("{\"x\":\"" + "y".repeat(17 * 1024 * 1024) + "\"}\n" + URGE);
        List<String> lines = run.out().lines().toList();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(JSON.readTree(lines.get(0)).at("/errors/0/code").asText()).isEqualTo("TOO_LARGE");
        assertThat(lines.get(1)).contains("RLS-CRIT-1-URGE-MET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5"})
    void answersKeepTheOrderOfTheLinesOnAnyNumberOfThreads(String threads) throws IOException {
        int patients = 3_000;
        String lines = IntStream.rangeClosed(1, patients)
                .mapToObj(i -> i % 7 == 0 ? "nonsense" : URGE + " ".repeat(i % 100))
                .collect(Collectors.joining("\n"));
        Run run = batch(lines, "--outcomes-only", "--threads", threads);
        assertThat(run.exitCode()).isEqualTo(1);
        int number = 0;
        for (String line : run.out().lines().toList()) {
            JsonNode answer = JSON.readTree(line);
            number++;
            assertThat(answer.get("line").asInt()).isEqualTo(number);
            assertThat(answer.has("errors")).isEqualTo(number % 7 == 0);
        }
        assertThat(number).isEqualTo(patients);
    }

    @Test
    void aBadLineAndHugeOnesCostTheOthersNothing() throws IOException {
        String good = (URGE + "\n").repeat(500);
        String large = "{\"labResults\":[" + " ".repeat(2 * 1024 * 1024) + "]}\n";
        String huge = "{\"x\":\"" + "y".repeat(17 * 1024 * 1024) + "\"}\n";
        Run run = batch(good + huge + good + "nonsense\n" + good + large + good, "--outcomes-only", "--threads", "4");
        List<String> lines = run.out().lines().toList();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(lines).hasSize(2_003);
        assertThat(JSON.readTree(lines.get(500)).at("/errors/0/code").asText()).isEqualTo("TOO_LARGE");
        assertThat(JSON.readTree(lines.get(1_001)).at("/line").asInt()).isEqualTo(1_002);
        assertThat(JSON.readTree(lines.get(1_001)).at("/errors/0/code").asText())
                .isEqualTo("SYNTAX");
        assertThat(JSON.readTree(lines.get(1_502)).at("/outcomes")).isEmpty();
        assertThat(lines.stream().filter(line -> line.contains("RLS-CRIT-1-URGE-MET")))
                .hasSize(2_000);
    }

    /** As a program at the other end of two pipes may do. */
    @Test
    void whoWaitsForAnAnswerBeforeSendingTheNextLineGetsIt() throws IOException {
        PipedInputStream in = new PipedInputStream();
        PipedInputStream answers = new PipedInputStream();
        try (PipedOutputStream toProgram = new PipedOutputStream(in);
                PipedOutputStream out = new PipedOutputStream(answers)) {
            CompletableFuture<Integer> run = CompletableFuture.supplyAsync(
                    () -> Run.withInput(in, out, new PrintWriter(System.err), "assess", "-", "--ndjson"));
            BufferedReader reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
            for (int i = 0; i < 3; i++) {
                toProgram.write((URGE + "\n").getBytes(StandardCharsets.UTF_8));
                toProgram.flush();
                assertThat(reader.readLine()).contains("RLS-CRIT-1-URGE-MET");
            }
            toProgram.close();
            assertThat(run.join()).isZero();
        }
    }

    @Test
    void whenNobodyReadsAnyMoreTheRunEndsAndSaysSo() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        InputStream in = new ByteArrayInputStream((URGE + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(Run.withInput(in, gone, new PrintWriter(err), "assess", "-", "--ndjson"))
                .isEqualTo(Rls.REFUSED);
        assertThat(err).hasToString("error: Broken pipe" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257", "1.5", "many"})
    void aNumberOfThreadsThatMakesNoSenseIsRefused(String threads) {
        Run run = batch(URGE, "--threads", threads);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--threads");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void threadsGoWithABatch() {
        Run run = Run.rls("assess", "-", "--threads", "2");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--threads goes with --ndjson");
    }

    @Test
    void outcomesOnlyAreTheOutcomesOfTheFullAssessment() throws IOException {
        String patient = Files.readString(Path.of(Run.patient("pregnancy"))).replaceAll("\\s*\n\\s*", " ");
        List<String> full =
                JSON.readTree(batch(patient, "--detail", "full").out()).findValuesAsText("rule");
        JsonNode outcomes =
                JSON.readTree(batch(patient, "--outcomes-only").out()).get("outcomes");
        List<String> rules = outcomes.findValuesAsText("rule");
        assertThat(rules).isNotEmpty().isSubsetOf(full);
        assertThat(rules)
                .hasSameSizeAs(
                        JSON.readTree(batch(patient, "--detail", "full").out()).get("outcomes"));
    }

    @Test
    void aBatchIsAsDetailedAsAskedFor() throws IOException {
        assertThat(JSON.readTree(batch(URGE).out()).has("undecided")).isFalse();
        assertThat(JSON.readTree(batch(URGE, "--detail", "full").out()).get("undecided"))
                .isNotEmpty();
    }

    @Test
    void outcomesOnlyHaveNoDetail() {
        Run run = batch(URGE, "--outcomes-only", "--detail", "full");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--detail", "--outcomes-only");
    }

    @Test
    void outcomesOnlyGoesWithABatch() {
        Run run = Run.rls("assess", "-", "--outcomes-only");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--outcomes-only goes with --ndjson");
    }

    @Test
    void manyPatientsFitIntoLittleMemory(@TempDir Path folder) throws IOException, InterruptedException {
        String patient =
                Files.readString(Path.of(Run.patient("definite-rls-low-iron"))).replaceAll("\\s*\n\\s*", " ");
        Path in = folder.resolve("patients.ndjson");
        Path out = folder.resolve("assessments.ndjson");
        int patients = 1_000;
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(in))) {
            byte[] line = (patient.strip() + "\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < patients; i++) {
                stream.write(line);
            }
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rls.class.getName(),
                        "assess",
                        in.toString(),
                        "--ndjson",
                        "--detail",
                        "full",
                        "--as-of",
                        "2026-11-21")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        try (var lines = Files.lines(out)) {
            assertThat(lines.count()).isEqualTo(patients);
        }
        assertThat(Files.size(out)).isGreaterThan(100_000_000); // more than the program could have held
    }
}
