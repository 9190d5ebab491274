package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachTest {
    private static List<Case> read(String each, String rest) {
        String yaml = """
                asOf: 2030-01-15
                cases:
                  - id: hot
                    each: %s
                %s""".formatted(each, rest.indent(4));
        return new CaseFileReader("fever/fever.cases.yaml", yaml, CaseRunnerTest.TOPICS_OF_RULES).read();
    }

    @Test
    void oneNameWithSeveralValuesMakesACaseOfEach() {
        List<Case> cases = read("{ pulse: [119.5, 120] }", """
                name: a pulse of ${pulse}
                facts: { readings: [{ gauge: PULSE, value: "${pulse}" }] }
                expect: {}
                """);
        assertThat(cases)
                .extracting(Case::toString)
                .containsExactly("hot[119.5]: a pulse of 119.5", "hot[120]: a pulse of 120");
        assertThat(cases.get(0).facts()).hasToString("""
                {"readings":[{"gauge":"PULSE","value":119.5}]}""");
        assertThat(cases).allSatisfy(c -> assertThat(c.place()).hasToString("fever/fever.cases.yaml:3"));
    }

    @Test
    void severalNamesMakeACaseOfEveryRow() {
        List<Case> cases = read(
                "[{ sign: fever, answer: YES, rule: EX-FEVER }, { sign: cough, answer: NO, rule: EX-COUGH }]", """
                name: ${sign} is ${answer}
                facts: { symptoms: { "${sign}": "${answer}" } }
                expect: { notMet: ["${rule}"], undecided: { EX-ALARM: ["symptoms.${sign}"] } }
                """);
        assertThat(cases)
                .extracting(Case::toString)
                .containsExactly("hot[fever, YES, EX-FEVER]: fever is YES", "hot[cough, NO, EX-COUGH]: cough is NO");
        assertThat(cases.get(1).facts()).hasToString("{\"symptoms\":{\"cough\":false}}");
        assertThat(cases.get(1).expected().notMet()).isEqualTo(Set.of("EX-COUGH"));
        assertThat(cases.get(1).expected().undecided()).containsEntry("EX-ALARM", List.of("symptoms.cough"));
    }

    @Test
    void aValueMayBeAWholeTreeAndTheIdMayNameIt() {
        String yaml = """
                asOf: 2030-01-15
                cases:
                  - id: hot-${how}
                    name: hot
                    each: [{ how: twice, symptoms: { fever: YES } }, { how: not, symptoms: {} }]
                    facts: { symptoms: "${symptoms}" }
                    expect: {}
                """;
        List<Case> cases = new CaseFileReader("fever/fever.cases.yaml", yaml, CaseRunnerTest.TOPICS_OF_RULES).read();
        assertThat(cases).extracting(Case::id).containsExactly("hot-twice", "hot-not");
        assertThat(cases.get(0).facts()).hasToString("{\"symptoms\":{\"fever\":true}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                              | each is one name with a list of values
            []                              | each is one name with a list of values
            [{}]                            | each is one name with a list of values
            { pulse: 120 }                  | each is one name with a list of values
            { pulse: [1], side: [2] }       | each is one name with a list of values
            [{ pulse: 1 }, { side: 2 }]     | each gives a value to [pulse] and then to [side]; every row needs the same names
            [{ side: 1 }]                   | each has no value for ${pulse}; it has [side]
            [{ pulse: 1, side: 2 }]         | each names [side], but the case never uses it
            { pulse: [1, 1] }               | the id "hot[1]" stands twice
            """)
    void whatCannotBeMeantIsRefusedWithFileAndLine(String each, String error) {
        assertThatThrownBy(() -> read(each, "name: a pulse of ${pulse}\nexpect: {}\n"))
                .isInstanceOf(CaseFileException.class)
                .hasMessageStartingWith("fever/fever.cases.yaml:3: " + error);
    }

    @Test
    void instancesThatDifferInTheirNameOnlyAreTheSameCase() {
        assertThatThrownBy(() -> read("{ pulse: [1, 2] }", "name: a pulse of ${pulse}\nexpect: {}\n"))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:3: has the same facts as case \"hot[1]\"");
    }
}
