package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.LegSymptomsBuilder;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Urge;
import io.github.rlsrules.runtime.Answer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first result of a fresh JVM waits for every class that is loaded before it; here are those that cost most and are not needed. */
class FirstResultTest {
    /** What Java needs to set up for the first of its kind, and what only explains, tells or proves. */
    private static final List<String> NOT_NEEDED = List.of(
            "java.util.regex.Pattern",
            "java.util.stream.ReferencePipeline",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.runtime.ObjectMethods",
            "java.util.Formatter",
            "org.slf4j.LoggerFactory",
            "io.github.rlsrules.runtime.ModelLoader",
            "io.github.rlsrules.runtime.RuleTree",
            "io.github.rlsrules.runtime.FactDeclaration",
            "io.github.rlsrules.runtime.Texts",
            "io.github.rlsrules.runtime.Rulebook$WhenAsked",
            "io.github.rlsrules.runtime.Assessment$WhenAsked",
            "io.github.rlsrules.facts.MedicineRegister",
            "io.github.rlsrules.facts.PatientCheck",
            "io.github.rlsrules.facts.WarningSignsBuilder");

    /** A host that wants one result. */
    static final class Host {
        public static void main(String[] args) {
            LocalDate date = LocalDate.of(2026, 11, 21);
            RlsPatient patient = RlsPatient.builder()
                    .legSymptoms(LegSymptomsBuilder.builder()
                            .urgeToMove(Urge.YES)
                            .worseAtRest(Answer.YES)
                            .build())
                    .medicines(Medicines.none())
                    .labResults(List.of(LabReport.of(Analyte.FERRITIN, 22, "ug/L", date)))
                    .build();
            System.out.println(
                    RlsRules.standard().assess(patient, date).findings().size());
        }
    }

    @Test
    void theFirstResultLoadsNothingThatItDoesNotNeed() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                "target/test-classes",
                                "target/classes",
                                Files.readString(Path.of("target/runtime-without-drools.classpath"))
                                        .strip()),
                        Host.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).containsPattern("(?m)^[1-9]\\d*$").contains(" io.github.rlsrules.runtime.Network ");
        assertThat(NOT_NEEDED)
                .filteredOn(type -> output.contains(" " + type + " "))
                .isEmpty();
    }
}
