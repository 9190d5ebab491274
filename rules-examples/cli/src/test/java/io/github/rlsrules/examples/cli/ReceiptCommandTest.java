package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptCommandTest {
    @TempDir
    Path folder;

    private Path receipt(String patient) throws IOException {
        Run run = Run.rls("receipt", Run.patient(patient), "--as-of", "2026-11-21");
        assertThat(run.exitCode()).isZero();
        return Files.writeString(folder.resolve("receipt.json"), run.out());
    }

    @Test
    void whatWasSaidIsVerified() throws IOException {
        Run run = Run.rls("verify", receipt("definite-rls-low-iron").toString(), Run.patient("definite-rls-low-iron"));
        assertThat(run.out()).isEqualToIgnoringNewLines("The same facts, rules and findings.");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void anotherPatientIsNot() throws IOException {
        Run run = Run.rls("verify", receipt("definite-rls-low-iron").toString(), Run.patient("leg-cramps"));
        assertThat(run.out()).contains("FACTS: ", "FINDINGS: ").doesNotContain("RULEBOOK");
        assertThat(run.exitCode()).isEqualTo(Rls.DIFFERENT);
    }

    @Test
    void otherRulesAreNot() throws IOException {
        Path receipt = receipt("leg-cramps");
        Files.writeString(
                receipt, Files.readString(receipt).replaceFirst("\"sha256\" : \"....", "\"sha256\" : \"ffff"));
        Run run = Run.rls("verify", receipt.toString(), Run.patient("leg-cramps"));
        assertThat(run.out()).startsWith("RULEBOOK: ").doesNotContain("FACTS", "FINDINGS");
    }

    @Test
    void whatIsNoReceiptIsToldSo() throws IOException {
        Run patient = Run.rls("verify", Run.patient("leg-cramps"), Run.patient("leg-cramps"));
        assertThat(patient.exitCode()).isEqualTo(2);
        assertThat(patient.err()).contains("leg-cramps.json: this is no receipt");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"asOf\": \"2026-11-21\"}");
        assertThat(Run.rls("verify", broken.toString(), Run.patient("leg-cramps"))
                        .err())
                .contains("this is no receipt", "rulebook");
        assertThat(Run.rls("verify", folder.resolve("none.json").toString(), Run.patient("leg-cramps"))
                        .exitCode())
                .isEqualTo(Rls.REFUSED);
    }
}
