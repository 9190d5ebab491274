package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.example.FeverBook;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTest {
    static final Map<String, String> TOPICS_OF_RULES =
            Map.of("EX-FEVER", "fever", "EX-ALARM", "fever", "EX-DRINK", "fever", "EX-COUGH", "cough");

    private static FeverBook book;

    @BeforeAll
    static void compile(@TempDir Path root) {
        book = FeverBook.in(root);
    }

    private static void run(String yaml) {
        Case one = new CaseFileReader("fever/fever.cases.yaml", yaml, TOPICS_OF_RULES)
                .read()
                .get(0);
        new CaseRunner<>(book.underTest(), book.underTest()::engine, new GoldenFiles(Path.of("nowhere"), false))
                .run(one);
    }

    @Test
    void aCaseThatTellsWhatHappensPasses() {
        run("""
                asOf: 2030-01-15
                with: [cough]
                cases:
                  - id: hot
                    name: hot, and nothing else is known
                    facts: { symptoms: { fever: YES } }
                    expect:
                      fired: [EX-FEVER]
                      provisional: [EX-DRINK]
                      undecided: { EX-ALARM: ["readings[PULSE]"], EX-COUGH: [] }
                """);
    }

    @Test
    void aFailureTellsWhatWasExpectedWhatHappenedAndWhy() {
        assertThatThrownBy(() -> run("""
                        asOf: 2030-01-15
                        cases:
                          - id: hot
                            name: hot, with a fast pulse
                            facts:
                              symptoms: { fever: YES }
                              readings: [{ gauge: PULSE, value: 119.5, ageDays: 0 }]
                              medicines: [ANTIPYRETIC]
                            expect:
                              fired: [EX-ALARM, EX-DRINK]
                              undecided: { EX-COUGH: [symptoms.fever] }
                        """)).isInstanceOf(AssertionError.class).hasMessage("""
                        fever/fever.cases.yaml:3: hot: hot, with a fast pulse
                        Should have fired:
                          EX-ALARM “Heart beats fast” (fever/safety.drl:8) is not met
                              FALSE  Reading( gauge == Gauge.PULSE, value >= 120 )  <- readings[PULSE] = 119.5 /min
                            it would fire with: readings[PULSE]: 119.5 /min -> >= 120
                          EX-DRINK “Drink” (fever/advice.drl:8) is not met
                              TRUE  Sign( what == Sign.Code.FEVER )  <- EX-FEVER fired
                              FALSE  not Medicine( group == Medicine.Group.ANTIPYRETIC )  <- medicines[0].group = ANTIPYRETIC
                            it would fire with: medicines[0]: ANTIPYRETIC -> not given
                        Fired though it should not:
                          EX-FEVER “Feels hot” (fever/signs.drl:8) fires for good
                              TRUE  Symptoms( fever == Answer.YES )  <- symptoms.fever = YES
                        Lacks other facts than expected:
                          EX-COUGH “Coughs and is hot” (cough/cough.drl:8) is undecided for lack of symptoms.cough
                              UNKNOWN  Symptoms( cough == Answer.YES )
                              TRUE  Symptoms( fever == Answer.YES )  <- symptoms.fever = YES
                            it would fire with: tell symptoms.cough: YES
                            asked, and not expected: symptoms.cough
                            no longer asked: symptoms.fever
                        """);
    }

    @Test
    void aConstantThatIsMisspeltIsAskedAbout() {
        String yaml = """
                asOf: 2030-01-15
                cases:
                  - id: hot
                    name: hot
                    facts: { symptoms: { fever: YSE }, readings: [{ gauge: PLUSE, value: 70, ageDays: 1 }] }
                    expect: { fired: [EX-FEVER] }
                """;
        assertThatThrownBy(() -> run(yaml))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "the facts are refused: symptoms.fever", "; did you mean YES?", "; did you mean PULSE?");
    }

    @Test
    void theCauseComesFirstAndWhatFollowsFromItInOneLine() {
        assertThatThrownBy(() -> run("""
                        asOf: 2030-01-15
                        cases:
                          - id: cool
                            name: not hot, though the case says so
                            facts: { symptoms: { fever: NO }, medicines: [] }
                            expect: { fired: [EX-DRINK, EX-FEVER] }
                        """)).isInstanceOf(AssertionError.class).hasMessage("""
                        fever/fever.cases.yaml:3: cool: not hot, though the case says so
                        Should have fired:
                          EX-FEVER “Feels hot” (fever/signs.drl:8) is not met
                              FALSE  Symptoms( fever == Answer.YES )  <- symptoms.fever = NO
                            it would fire with: symptoms.fever: NO -> YES
                            what follows from it: EX-DRINK
                        """);
    }

    @Test
    void aConclusionThatIsMissingNamesTheRuleThatCouldConcludeIt() {
        assertThatThrownBy(() -> run("""
                        asOf: 2030-01-15
                        cases:
                          - id: cool
                            name: not hot
                            facts: { symptoms: { fever: NO }, medicines: [] }
                            expect: { fired: [EX-DRINK], notMet: [EX-FEVER] }
                        """)).isInstanceOf(AssertionError.class).hasMessageContaining("""
                              FALSE  Sign( what == Sign.Code.FEVER )  (could come from EX-FEVER)
                        """);
    }

    @Test
    void aFiringThatAMissingFactCouldWithdrawIsNotFinal() {
        assertThatThrownBy(() -> run("""
                        asOf: 2030-01-15
                        cases:
                          - id: hot
                            name: hot
                            facts: { symptoms: { fever: YES } }
                            expect: { fired: [EX-FEVER, EX-DRINK] }
                        """))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Fired, but not for good:\n")
                .hasMessageContaining("fires, and a missing fact could withdraw it for lack of medicines\n");
    }

    @Test
    void aRuleOfAnotherTopicMayFireUnlessTheFileTakesItsTopicIn() {
        String yaml = """
                asOf: 2030-01-15
                cases:
                  - id: both
                    name: hot and coughing
                    facts: { symptoms: { fever: YES, cough: YES }, medicines: [] }
                    expect: { fired: [EX-FEVER, EX-DRINK] }
                """;

        run(yaml);
        assertThatThrownBy(() -> run("with: [cough]\n" + yaml))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Fired though it should not:\n"
                        + "  EX-COUGH “Coughs and is hot” (cough/cough.drl:8) fires for good\n");
    }

    @Test
    void whatIsSuppressedIsExpectedCompletely() {
        String yaml = """
                asOf: 2030-01-15
                cases:
                  - id: alarm
                    name: hot, and the heart beats fast
                    facts:
                      symptoms: { fever: YES }
                      readings: [{ gauge: PULSE, value: 120, ageDays: 0 }]
                      medicines: []
                    expect:
                      fired: [EX-FEVER, EX-ALARM, EX-DRINK]
                """;

        run(yaml + "      suppressed: { EX-DRINK: [EX-ALARM] }\n");
        assertThatThrownBy(() -> run(yaml)).isInstanceOf(AssertionError.class).hasMessage("""
                        fever/fever.cases.yaml:3: alarm: hot, and the heart beats fast
                        Suppressed though it should not be:
                          EX-DRINK “Drink” by EX-ALARM
                        """);
        assertThatThrownBy(() -> run(yaml + "      suppressed: { EX-DRINK: [EX-FEVER] }\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        fever/fever.cases.yaml:3: alarm: hot, and the heart beats fast
                        Should have been suppressed:
                          EX-DRINK “Drink” by EX-FEVER
                        Suppressed though it should not be:
                          EX-DRINK “Drink” by EX-ALARM
                        """);
    }

    @Test
    void aRuleThatIsSilentForAnotherReasonIsTold() {
        assertThatThrownBy(() -> run("""
                        asOf: 2030-01-15
                        cases:
                          - id: cold
                            name: not hot
                            facts: { symptoms: { fever: NO }, medicines: [] }
                            expect: { undecided: { EX-FEVER: [symptoms.fever] }, notMet: [EX-ALARM] }
                        """))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Should be undecided:\n  EX-FEVER ")
                .hasMessageContaining("    no longer asked: symptoms.fever\n")
                .hasMessageContaining("Should be not met, whatever is still to come:\n  EX-ALARM ")
                .hasMessageContaining("    it would fire with: tell readings[PULSE]: >= 120 /min\n");
    }

    @Test
    void aFiringThatNoMissingFactCanWithdrawIsNotProvisional() {
        assertThatThrownBy(() -> run("""
                        asOf: 2030-01-15
                        cases:
                          - id: hot
                            name: hot, without medicines
                            facts: { symptoms: { fever: YES }, medicines: [] }
                            expect: { fired: [EX-FEVER], provisional: [EX-DRINK] }
                        """))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "Fired, but a missing fact should be able to withdraw it:\n  EX-DRINK “Drink” (fever/advice.drl:8)");
    }

    @Test
    void factsThatAreRefusedAreExpectedWithPathAndCode() {
        run("""
                asOf: 2030-01-15
                cases:
                  - id: impossible
                    name: two readings below zero
                    facts:
                      readings:
                        - { gauge: PULSE, value: -1, ageDays: 0 }
                        - { gauge: TEMPERATURE, value: -2, ageDays: 0 }
                    expect: { invalid: ["readings[0].value IMPOSSIBLE_VALUE", "readings[1].value IMPOSSIBLE_VALUE"] }
                """);
        run("""
                asOf: 2030-01-15
                cases:
                  - id: misspelt
                    name: a field that does not exist
                    facts: { symptoms: { fevr: YES } }
                    expect: { invalid: [symptoms.fevr UNKNOWN_FIELD] }
                """);
    }

    @Test
    void factsThatAreRefusedUnexpectedlyFail() {
        assertThatThrownBy(() -> run("""
                        asOf: 2030-01-15
                        cases:
                          - id: impossible
                            name: a pulse below zero
                            facts: { readings: [{ gauge: PULSE, value: -1, ageDays: 0 }] }
                            expect: { undecided: { EX-ALARM: [] } }
                        """))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "fever/fever.cases.yaml:3: impossible: a pulse below zero: the facts are refused: "
                                + "readings[0].value: must not be below zero");
    }

    @Test
    void factsThatAreNotRefusedAsExpectedFail() {
        assertThatThrownBy(() -> run("""
                        asOf: 2030-01-15
                        cases:
                          - id: possible
                            name: a pulse of one
                            facts: { readings: [{ gauge: PULSE, value: 1, ageDays: 0 }] }
                            expect: { invalid: ["readings[0].value IMPOSSIBLE_VALUE"] }
                        """))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "fever/fever.cases.yaml:3: possible: a pulse of one: the facts were expected to be refused");
    }
}
