package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Patient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Cases that are skipped, run alone, or compared with a file. */
class MarkedCasesTest {
    private static final String COUGH = """
            asOf: 2030-01-15
            cases:
              - id: both
                name: hot and coughing
                %s
                facts: { symptoms: { fever: YES, cough: YES } }
                expect: { fired: [EX-COUGH] }
              - id: neither
                name: wrong
                facts: { symptoms: { fever: NO } }
                expect: { fired: [EX-COUGH] }
            """;

    @TempDir
    private Path root;

    private FeverBook book;

    @BeforeEach
    void compile() {
        book = FeverBook.in(root);
    }

    private CaseSuite<Patient> suite(String mark) {
        return CaseSuite.of(book.with("cough/cough.cases.yaml", COUGH.formatted(mark)));
    }

    private static void run(CaseSuite<Patient> suite, int place) throws Throwable {
        List<DynamicTest> tests = suite.tests()
                .flatMap(topic -> ((DynamicContainer) topic).getChildren())
                .map(DynamicTest.class::cast)
                .toList();
        tests.get(place).getExecutable().execute();
    }

    @Test
    void aSkippedCaseIsReportedAsSkippedWithItsReason() {
        CaseSuite<Patient> suite = suite("skip: waits for the new limit").topic("cough");

        assertThatThrownBy(() -> run(suite, 0))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("skipped: waits for the new limit");
        assertThatThrownBy(() -> run(suite, 1)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aCaseThatRunsAlonePutsTheOthersAside() throws Throwable {
        CaseSuite<Patient> suite = suite("only: true").topic("cough");

        run(suite, 0);
        assertThatThrownBy(() -> run(suite, 1))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("another case is marked only");
    }

    @Test
    void whereAllTopicsRunNothingIsLeftOut() {
        assertThatThrownBy(() -> suite("skip: later").tests())
                .isInstanceOf(CaseFileException.class)
                .hasMessage(
                        "cough/cough.cases.yaml:3: skip and only are for work on one topic (-Dtopic=cough); take them out"
                                + " of: cough/cough.cases.yaml:3 both");
        assertThatThrownBy(() -> suite("only: true").tests()).isInstanceOf(CaseFileException.class);
    }

    @Test
    void aGoldenCaseIsComparedWithItsFile() throws IOException {
        Case one = suite("golden: true").cases().get(0);
        assertThatThrownBy(() -> run(one, false))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "cough/cough.cases.yaml:3: cough/golden/both.txt does not exist; -Dgolden=update writes it, then"
                                + " read it");

        Path file = root.resolve("cough/golden/both.txt");
        run(one, true);
        assertThat(file).hasContent("""
                both: hot and coughing
                As of 2030-01-15

                Findings:
                  EX-COUGH “Coughs and is hot”
                    Advice MEASURE
                    because symptoms.cough = YES
                    because symptoms.fever = YES
                  EX-DRINK “Drink”
                    Advice DRINK
                    because EX-FEVER fired
                    because there is no Medicine( group == Medicine.Group.ANTIPYRETIC )
                    could be withdrawn by medicines

                Suppressed: nothing

                Worth asking:
                  readings[PULSE]
                    for EX-ALARM
                  medicines
                    for EX-DRINK

                Undecided:
                  EX-ALARM “Heart beats fast”
                    for lack of readings[PULSE]
                """);
        run(one, false);

        Files.writeString(file, Files.readString(file).replace("MEASURE", "DRINK"));
        assertThatThrownBy(() -> run(one, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("if the change is meant, -Dgolden=update writes cough/golden/both.txt anew");
    }

    private void run(Case one, boolean update) {
        new CaseRunner<>(book.underTest(), book.underTest()::engine, new GoldenFiles(root, update)).run(one);
    }

    @Test
    void aGoldenFileWithoutACaseIsRefused() {
        book.with("cough/golden/gone.txt", "nothing");
        assertThatThrownBy(() -> suite("golden: true"))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("cough/golden/gone.txt:1: belongs to no case that is golden; delete it");
    }
}
