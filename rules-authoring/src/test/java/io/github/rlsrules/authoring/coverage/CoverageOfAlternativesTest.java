package io.github.rlsrules.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.example.EitherBook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageOfAlternativesTest {
    private static final String NOTHING = """
              - id: nothing
                name: nothing is known
                facts: {}
                expect: { undecided: { EX-MEASURE: [] } }
            """;
    private static final String FAST = """
              - id: fast
                name: coughs, and the pulse is fast
                facts:
                  symptoms: { cough: YES }
                  readings: [{ gauge: PULSE, value: 120, ageDays: 1 }]
                expect: { fired: [EX-MEASURE] }
            """;
    private static final String DENIED = """
              - id: denied
                name: nothing of it
                facts:
                  symptoms: { cough: NO, fever: NO, pain: LEFT }
                  readings: [{ gauge: PULSE, value: 70, ageDays: 1 }]
                  medicines: [ANTIPYRETIC]
                expect: { notMet: [EX-FEVER, EX-MEASURE] }
            """;
    private static final String OLD = """
              - id: old
                name: hot and coughing, an old pulse, no medicine
                facts:
                  symptoms: { cough: YES, fever: YES, pain: BOTH }
                  readings: [{ gauge: PULSE, value: 70, ageDays: 31 }]
                  medicines: []
                expect: { fired: [EX-FEVER, EX-MEASURE] }
            """;

    private EitherBook book;

    @BeforeEach
    void compile(@TempDir Path root) {
        book = EitherBook.in(root);
    }

    private CoverageReport coverage(String... cases) {
        return CaseSuite.of(book.with(String.join("", cases))).coverage();
    }

    private List<String> lacking(String... cases) {
        return coverage(cases).rules().stream()
                .flatMap(r -> r.lacking().stream())
                .toList();
    }

    @Test
    void eachAlternativeIsSeenForItself() {
        assertThat(coverage(NOTHING).rules())
                .flatExtracting(RuleCoverage::conditions)
                .extracting(ConditionCoverage::text)
                .containsExactly(
                        "Symptoms( fever == Answer.YES )",
                        "Symptoms( pain == Side.BOTH )",
                        "Symptoms( cough == Answer.YES )",
                        "Reading( gauge == Gauge.PULSE )",
                        "Reading( value >= 120 )",
                        "Reading( ageDays > 30 )",
                        "Sign( what == Sign.Code.FEVER )",
                        "not Medicine( group == Medicine.Group.ANTIPYRETIC )");
    }

    @Test
    void anAlternativeThatNoCaseNeedsIsToldWhereItStands() {
        assertThat(lacking(NOTHING, FAST, DENIED))
                .containsExactly(
                        "either/signs.drl:16: EX-FEVER: Symptoms( fever == Answer.YES ): never true",
                        "either/signs.drl:16: EX-FEVER: Symptoms( pain == Side.BOTH ): never true",
                        "either/advice.drl:17: EX-MEASURE: Reading( ageDays > 30 ): never true",
                        "either/advice.drl:18: EX-MEASURE: Sign( what == Sign.Code.FEVER ): never true",
                        "either/advice.drl:19: EX-MEASURE: not Medicine( group == Medicine.Group.ANTIPYRETIC ): never true");
    }

    @Test
    void allOfThemSeenIsEnough() {
        assertThat(lacking(NOTHING, FAST, DENIED, OLD)).isEmpty();
    }
}
