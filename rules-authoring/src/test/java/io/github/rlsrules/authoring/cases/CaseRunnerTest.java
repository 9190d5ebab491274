package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.example.FeverBook;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTest {
    private static final Map<String, String> TOPICS_OF_RULES =
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
        new CaseRunner<>(book.underTest()).run(one);
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
                          EX-ALARM \u201cHeart beats fast\u201d (fever/safety.drl:8)
                            expected FIRED, but it is NOT_MET
                              FALSE  Reading( gauge == Gauge.PULSE, value >= 120 )  <- readings[PULSE] = 119.5 /min
                          EX-COUGH \u201cCoughs and is hot\u201d (cough/cough.drl:8)
                            expected UNDECIDED for lack of symptoms.fever, but it is UNDECIDED for lack of symptoms.cough
                              UNKNOWN  Symptoms( cough == Answer.YES )
                              TRUE  Symptoms( fever == Answer.YES )  <- symptoms.fever = YES
                          EX-DRINK \u201cDrink\u201d (fever/advice.drl:8)
                            expected FIRED, but it is NOT_MET
                              TRUE  Sign( what == Sign.Code.FEVER )  <- EX-FEVER
                              FALSE  not Medicine( group == Medicine.Group.ANTIPYRETIC )  <- medicines[0].group = ANTIPYRETIC
                          EX-FEVER \u201cFeels hot\u201d (fever/signs.drl:8)
                            expected silence, but it is FIRED
                              TRUE  Symptoms( fever == Answer.YES )  <- symptoms.fever = YES
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
                .hasMessageContaining("expected FIRED, but it is PROVISIONAL for lack of medicines\n");
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
                .hasMessageContaining("EX-COUGH \u201cCoughs and is hot\u201d (cough/cough.drl:8)\n"
                        + "    expected silence, but it is FIRED\n");
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
        assertThatThrownBy(() -> run(yaml))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("fever/fever.cases.yaml:3: alarm: hot, and the heart beats fast: suppressed")
                .hasMessageContaining("{\"EX-DRINK\"=[\"EX-ALARM\"]}");
        assertThatThrownBy(() -> run(yaml + "      suppressed: { EX-DRINK: [EX-FEVER] }\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("{\"EX-DRINK\"=[\"EX-FEVER\"]}");
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
