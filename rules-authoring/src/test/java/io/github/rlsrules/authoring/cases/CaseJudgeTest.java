package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge that has read its facts once says just what running the case says. */
class CaseJudgeTest {
    private static final GoldenFiles NO_GOLDEN = new GoldenFiles(Path.of("nowhere"), false);
    private static final Map<String, String> TOPICS_OF_RULES =
            Map.of("EX-FEVER", "fever", "EX-ALARM", "fever", "EX-DRINK", "fever", "EX-COUGH", "cough");
    private static final String CASE = """
            asOf: 2030-01-15
            cases:
              - id: hot
                name: hot, with a fast pulse
                facts:
                  symptoms: { fever: YES }
                  readings: [{ gauge: PULSE, value: 120, ageDays: 0 }]
                expect: { %s }
            """;

    private static FeverBook book;

    @BeforeAll
    static void compile(@TempDir Path root) {
        book = FeverBook.in(root);
    }

    private static List<Case> cases(String yaml) {
        return new CaseFileReader("fever/fever.cases.yaml", yaml, TOPICS_OF_RULES).read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | fired: [EX-FEVER, EX-ALARM], provisional: [EX-DRINK], suppressed: { EX-DRINK: [EX-ALARM] }",
                "false | fired: [EX-FEVER], provisional: [EX-DRINK], suppressed: { EX-DRINK: [EX-ALARM] }",
                "false | fired: [EX-FEVER, EX-ALARM, EX-DRINK], suppressed: { EX-DRINK: [EX-ALARM] }",
                "false | fired: [EX-FEVER, EX-ALARM], provisional: [EX-DRINK]",
                "false | fired: [EX-FEVER, EX-ALARM], provisional: [EX-DRINK], suppressed: { EX-DRINK: [EX-ALARM] },"
                        + " notMet: [EX-COUGH]",
                "true  | fired: [EX-FEVER, EX-ALARM], provisional: [EX-DRINK], suppressed: { EX-DRINK: [EX-ALARM] },"
                        + " undecided: { EX-COUGH: [symptoms.cough] }",
                "false | fired: [EX-FEVER, EX-ALARM], provisional: [EX-DRINK], suppressed: { EX-DRINK: [EX-ALARM] },"
                        + " undecided: { EX-COUGH: [symptoms.fever] }",
            })
    void itPassesAndFailsWhereTheCaseDoes(boolean passes, String expected) {
        Case one = cases(CASE.formatted(expected)).get(0);
        Throwable failure =
                catchThrowable(() -> new CaseRunner<>(book.underTest(), book.underTest()::engine, NO_GOLDEN).run(one));
        CaseJudge judge = CaseJudge.of(book.underTest(), List.of(one)).get(0);
        assertThat(judge.passes(RuleEngine.of(book.underTest().rulebook(), Outcome.class)))
                .isEqualTo(passes);
        assertThat(failure == null).isEqualTo(passes);
    }

    @Test
    void aCaseWhoseFactsAreToBeRefusedJudgesNoRule() {
        String refused = """
                asOf: 2030-01-15
                cases:
                  - id: below-zero
                    name: a pulse below zero
                    facts: { readings: [{ gauge: PULSE, value: -1, ageDays: 0 }] }
                    expect: { %s }
                """;
        List<Case> expected = cases(refused.formatted("invalid: [\"readings[0].value IMPOSSIBLE_VALUE\"]"));
        assertThat(CaseJudge.of(book.underTest(), expected)).isEmpty();
        assertThatThrownBy(() -> CaseJudge.of(book.underTest(), cases(refused.formatted("fired: []"))))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("fever/fever.cases.yaml:3: the facts are refused");
    }
}
