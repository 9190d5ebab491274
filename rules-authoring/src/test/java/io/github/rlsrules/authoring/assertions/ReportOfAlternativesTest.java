package io.github.rlsrules.authoring.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.example.EitherBook;
import io.github.rlsrules.authoring.example.Patient;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author has to see which alternative was true, and what each of the others lacks. */
class ReportOfAlternativesTest {
    private RulebookUnderTest<Patient> underTest;

    @BeforeEach
    void compile(@TempDir Path root) {
        underTest = EitherBook.in(root).with("[]");
    }

    private String report(String facts) throws IOException {
        LocalDate asOf = LocalDate.of(2030, 1, 15);
        Patient patient = new ObjectMapper().readValue(facts, Patient.class);
        return RuleReport.of(underTest.engine().assess(patient.toFacts(asOf), asOf), "EX-MEASURE");
    }

    @Test
    void whereNoneHoldsEachIsShown() throws IOException {
        assertThat(report("""
                        { "symptoms": { "cough": "YES", "fever": "YES" }, "medicines": [ "ANTIPYRETIC" ],
                          "readings": [ { "gauge": "PULSE", "value": 70, "ageDays": 1 } ] }""")).isEqualTo("""
                          EX-MEASURE “Either” (either/advice.drl:8) is not met
                              TRUE  Symptoms( cough == Answer.YES )  <- symptoms.cough = YES
                              FALSE  one of 2:
                                or   FALSE  Reading( gauge == Gauge.PULSE, value >= 120 || ageDays > 30 )  \
                        <- readings[PULSE] = 70 /min; readings[PULSE].ageDays = 1
                                or   TRUE  Sign( what == Sign.Code.FEVER )  <- EX-FEVER fired
                                 and FALSE  not Medicine( group == Medicine.Group.ANTIPYRETIC )  \
                        <- medicines[0].group = ANTIPYRETIC
                            it would fire with: medicines[0]: ANTIPYRETIC -> not given
                        """);
    }

    @Test
    void whereOneHoldsItIsShown() throws IOException {
        assertThat(report("""
                        { "symptoms": { "cough": "YES", "pain": "BOTH" }, "medicines": [] }""")).isEqualTo("""
                          EX-MEASURE “Either” (either/advice.drl:8) fires for good
                              TRUE  Symptoms( cough == Answer.YES )  <- symptoms.cough = YES
                              TRUE  one of 2:
                                or   UNKNOWN  Reading( gauge == Gauge.PULSE, value >= 120 || ageDays > 30 )
                                or   TRUE  Sign( what == Sign.Code.FEVER )  <- EX-FEVER fired
                                 and TRUE  not Medicine( group == Medicine.Group.ANTIPYRETIC )
                        """);
    }

    @Test
    void whereOneIsOpenItIsShown() throws IOException {
        assertThat(report("""
                        { "symptoms": { "cough": "YES", "fever": "NO", "pain": "LEFT" } }""")).startsWith("""
                          EX-MEASURE “Either” (either/advice.drl:8) is undecided for lack of readings[PULSE]
                              TRUE  Symptoms( cough == Answer.YES )  <- symptoms.cough = YES
                              UNKNOWN  one of 2:
                                or   UNKNOWN  Reading( gauge == Gauge.PULSE, value >= 120 || ageDays > 30 )
                                or   FALSE  Sign( what == Sign.Code.FEVER )  (could come from EX-FEVER)
                                 and UNKNOWN  not Medicine( group == Medicine.Group.ANTIPYRETIC )
                        """);
    }
}
