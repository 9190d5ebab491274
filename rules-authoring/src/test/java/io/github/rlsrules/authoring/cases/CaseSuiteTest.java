package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Patient;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class CaseSuiteTest {
    private static final String COUGH = """
            asOf: 2030-01-15
            concludes: { EX-COUGH: Advice MEASURE }
            cases:
              - id: both
                name: hot and coughing
                facts: { symptoms: { fever: YES, cough: YES } }
                expect: { fired: [EX-COUGH] }
              - id: neither
                name: neither
                facts: { symptoms: { fever: NO } }
                expect: { notMet: [EX-COUGH] }
              - id: well
                name: does not cough, and was not asked for fever
                facts: { symptoms: { cough: NO } }
                expect: { notMet: [EX-COUGH] }
              - id: hot
                name: hot, but coughing was not asked for
                facts: { symptoms: { fever: YES } }
                expect: { undecided: { EX-COUGH: [symptoms.cough] } }
            """;
    private static final String LACKING = """
            asOf: 2030-01-15
            cases:
              - id: hot
                name: hot
                facts: { symptoms: { fever: YES } }
                expect: { fired: [EX-FEVER], provisional: [EX-DRINK] }
            """;

    @TempDir
    private Path root;

    private FeverBook book;

    @BeforeEach
    void compile() {
        book = FeverBook.in(root);
    }

    private CaseSuite<Patient> suite() {
        book.with("cough/cough.cases.yaml", COUGH);
        return CaseSuite.of(book.with("fever/fever.cases.yaml", LACKING));
    }

    private static List<DynamicTest> testsOf(DynamicNode topic) {
        return ((DynamicContainer) topic)
                .getChildren()
                .map(DynamicTest.class::cast)
                .toList();
    }

    private static Executable testOf(DynamicNode topic, String name) {
        return testsOf(topic).stream()
                .filter(test -> test.getDisplayName().startsWith(name))
                .findFirst()
                .orElseThrow()
                .getExecutable();
    }

    @Test
    void theCasesAreTestsTopicByTopicEachWithItsFileAndLine() {
        List<DynamicNode> topics = suite().tests().toList();

        assertThat(topics).extracting(DynamicNode::getDisplayName).containsExactly("cough", "fever");
        List<DynamicTest> tests = testsOf(topics.get(0));
        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "both: hot and coughing",
                        "neither: neither",
                        "well: does not cough, and was not asked for fever",
                        "hot: hot, but coughing was not asked for",
                        "every rule fires, is not met and lacks a fact in some case",
                        "every condition is true, false and unknown in some case",
                        "every rule concludes what the cases say");
        assertThat(tests.get(1).getTestSourceUri())
                .contains(URI.create(root.resolve("cough/cough.cases.yaml").toUri() + "?line=8"));
    }

    @Test
    void theTestsRunTheCases() throws Throwable {
        for (DynamicTest test : testsOf(suite().tests().toList().get(0))) {
            test.getExecutable().execute();
        }
        CaseSuite<Patient> wrong = CaseSuite.of(
                book.with("cough/cough.cases.yaml", COUGH.replace("fever: NO", "cough: YES, fever: YES, pain: LEFT")));

        assertThatThrownBy(() -> testsOf(wrong.tests().toList().get(0))
                        .get(1)
                        .getExecutable()
                        .execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Fired though it should not:");
    }

    @Test
    void everyStatusThatNoCaseExpectsIsListedAtOnce() {
        assertThatThrownBy(() ->
                        testOf(suite().tests().toList().get(1), "every rule").execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        6 expectation(s) missing:
                        fever/signs.drl:8: EX-FEVER: no case in which it is not met
                        fever/signs.drl:8: EX-FEVER: no case in which it lacks a fact
                        fever/safety.drl:8: EX-ALARM: no case in which it fires
                        fever/safety.drl:8: EX-ALARM: no case in which it is not met
                        fever/safety.drl:8: EX-ALARM: no case in which it lacks a fact
                        fever/advice.drl:8: EX-DRINK: no case in which it is not met""");
    }

    @Test
    void everyTruthThatNoCaseShowsIsListedAtOnceWithFileAndLine() {
        assertThatThrownBy(() -> testOf(suite().tests().toList().get(1), "every condition")
                        .execute())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        5 condition(s) not covered:
                        fever/safety.drl:16: EX-ALARM: Reading( gauge == Gauge.PULSE ): never true
                        fever/safety.drl:16: EX-ALARM: Reading( value >= 120 ): never false, never true
                        fever/advice.drl:16: EX-DRINK: Sign( what == Sign.Code.FEVER ): never false, never unknown
                        fever/advice.drl:17: EX-DRINK: not Medicine( group == Medicine.Group.ANTIPYRETIC ): \
                        never false, never true
                        fever/signs.drl:16: EX-FEVER: Symptoms( fever == Answer.YES ): never false, never unknown""");
    }

    @Test
    void aCaseOfAnotherTopicCountsWhereItIsAboutThisOne() throws Throwable {
        book.with(
                "cough/cough.cases.yaml",
                "with: [fever]\n"
                        + COUGH.replace("fired: [EX-COUGH]", "fired: [EX-COUGH, EX-FEVER], provisional: [EX-DRINK]"));
        CaseSuite<Patient> suite = CaseSuite.of(book.with("fever/fever.cases.yaml", LACKING));

        assertThatThrownBy(() -> testOf(suite.topic("fever").tests().toList().get(0), "every condition")
                        .execute())
                .hasMessageStartingWith("3 condition(s) not covered:")
                .hasMessageNotContaining("EX-FEVER");
        assertThat(suite.coverage().rules().stream().filter(r -> r.isCovered()).map(r -> r.rule()))
                .containsExactly("EX-COUGH", "EX-FEVER");
    }

    @Test
    void oneTopicCanBeRunAlone() {
        assertThat(suite().topic("cough").cases())
                .extracting(Case::id)
                .containsExactly("both", "neither", "well", "hot");
        assertThat(suite().topic("cough").tests()).hasSize(1);
        assertThat(suite().topic("").cases()).hasSize(5);
    }

    @Test
    void aTopicThatDoesNotExistIsNoReasonToRunNothing() {
        assertThatThrownBy(() -> suite().topic("coguh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no cases of a topic \"coguh\"; topics: [cough, fever]");
    }

    @Test
    void topicsWithoutCasesAreNamed() {
        assertThat(suite().topicsWithoutCases()).isEmpty();

        CaseSuite<Patient> fresh =
                CaseSuite.of(FeverBook.in(root.resolve("fresh")).with("cough/cough.cases.yaml", COUGH));
        assertThat(fresh.topicsWithoutCases())
                .containsExactly(
                        new Place("fever/advice.drl", 1),
                        new Place("fever/safety.drl", 1),
                        new Place("fever/signs.drl", 1));
    }

    @Test
    void aCaseFileThatCannotBeUsedStopsTheSuite() {
        assertThatThrownBy(
                        () -> CaseSuite.of(book.with("fever/fever.cases.yaml", LACKING.replace("EX-FEVER", "EX-FEVR"))))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:3: there is no rule EX-FEVR; did you mean EX-FEVER?");
        assertThatThrownBy(() -> CaseSuite.of(book.with("fever/fever.cases.yaml", "with: [coguh]\n" + LACKING)))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:1: there is no topic \"coguh\"; did you mean cough?");
    }
}
