package io.github.rlsrules.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.RuleStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileReaderTest {
    private static final Map<String, String> TOPICS_OF_RULES =
            Map.of("EX-FEVER", "fever", "EX-DRINK", "fever", "EX-COUGH", "cough");

    private static final String CLEAN = """
            # What every case may use.
            asOf: 2030-01-15
            with: [cough]
            patients:
              hot:
                symptoms: { fever: YES, cough: UNKNOWN }
                readings: [{ gauge: TEMPERATURE, value: 40 }]
            cases:
              - id: hot
                name: feels hot
                patient: hot
                expect:
                  fired: [EX-FEVER]
                  provisional: [EX-DRINK]

              - id: coughs
                name: coughs, a day later
                asOf: 2030-01-16
                facts: { symptoms: { cough: YES } }
                expect:
                  notMet: [EX-DRINK]
                  undecided: { EX-FEVER: [symptoms.fever], EX-COUGH: [] }
                  suppressed: { EX-DRINK: [EX-COUGH] }

              - id: impossible
                name: colder than cold
                facts: { readings: [{ gauge: TEMPERATURE, value: -1 }] }
                expect: { invalid: ["readings[0].value IMPOSSIBLE_VALUE"] }
            """;

    private static List<Case> read(String yaml) {
        return new CaseFileReader("fever/fever.cases.yaml", yaml, TOPICS_OF_RULES).read();
    }

    @Test
    void casesAreReadWithTheirPlaceTopicAndDate() {
        List<Case> cases = read(CLEAN);

        assertThat(cases)
                .extracting(Case::toString)
                .containsExactly("hot: feels hot", "coughs: coughs, a day later", "impossible: colder than cold");
        assertThat(cases)
                .extracting(c -> c.place().toString())
                .containsExactly("fever/fever.cases.yaml:9", "fever/fever.cases.yaml:16", "fever/fever.cases.yaml:25");
        assertThat(cases)
                .extracting(Case::asOf)
                .containsExactly(LocalDate.of(2030, 1, 15), LocalDate.of(2030, 1, 16), LocalDate.of(2030, 1, 15));
        assertThat(cases).allSatisfy(one -> {
            assertThat(one.topic()).isEqualTo("fever");
            assertThat(one.scope()).containsExactly("fever", "cough");
        });
    }

    @Test
    void whatIsExpectedIsReadAndWhatIsNotWrittenIsEmpty() {
        List<Case> cases = read(CLEAN);

        Expected hot = cases.get(0).expected();
        assertThat(hot.statuses()).isEqualTo(Map.of("EX-FEVER", RuleStatus.FIRED, "EX-DRINK", RuleStatus.PROVISIONAL));
        assertThat(hot.firings()).containsExactly("EX-DRINK", "EX-FEVER");
        assertThat(hot.suppressed()).isEmpty();
        assertThat(hot.invalid()).isEmpty();

        Expected coughs = cases.get(1).expected();
        assertThat(coughs.statuses())
                .isEqualTo(Map.of(
                        "EX-DRINK", RuleStatus.NOT_MET,
                        "EX-FEVER", RuleStatus.UNDECIDED,
                        "EX-COUGH", RuleStatus.UNDECIDED));
        assertThat(coughs.undecided()).containsEntry("EX-FEVER", List.of("symptoms.fever"));
        assertThat(coughs.suppressed()).isEqualTo(Map.of("EX-DRINK", List.of("EX-COUGH")));
        assertThat(coughs.rules()).containsExactly("EX-COUGH", "EX-DRINK", "EX-FEVER");

        assertThat(cases.get(2).expected().invalid()).containsExactly("readings[0].value IMPOSSIBLE_VALUE");
    }

    @Test
    void factsAreLaidOverThePatient() {
        Case one = read("""
                asOf: 2030-01-15
                patients:
                  hot:
                    symptoms: { fever: YES, cough: NO }
                    readings: [{ gauge: TEMPERATURE, value: 40 }]
                    medicines: [OTHER]
                cases:
                  - id: over
                    name: objects are merged, lists are appended to, anything else is replaced
                    patient: hot
                    facts:
                      symptoms: { cough: YES, pain: LEFT }
                      readings: [{ gauge: PULSE, value: 90 }]
                      medicines: null
                    expect: {}
                  - id: under
                    name: the patient stays as it was
                    patient: hot
                    expect: {}
                """).get(0);

        assertThat(one.facts()).hasToString("""
                {"symptoms":{"fever":true,"cough":true,"pain":"LEFT"},\
                "readings":[{"gauge":"TEMPERATURE","value":40},{"gauge":"PULSE","value":90}],\
                "medicines":null}""");
    }

    @Test
    void aPatientIsNotChangedByTheCasesThatUseIt() {
        List<Case> cases = read("""
                asOf: 2030-01-15
                patients: { hot: { symptoms: { fever: YES }, readings: [] } }
                cases:
                  - id: first
                    name: changes what the patient has
                    patient: hot
                    facts: { symptoms: { cough: YES }, readings: [{ gauge: PULSE, value: 90 }] }
                    expect: {}
                  - id: second
                    name: has the patient as it stands
                    patient: hot
                    expect: {}
                """);

        assertThat(cases.get(1).facts()).hasToString("""
                {"symptoms":{"fever":true},"readings":[]}""");
    }

    @Test
    void aCaseWithoutPatientAndFactsIsAPatientOfWhomNothingIsKnown() {
        Case one = read("""
                asOf: 2030-01-15
                cases: [{ id: nobody, name: nobody, expect: {} }]
                """).get(0);

        assertThat(one.facts()).isEmpty();
        assertThat(one.scope()).containsExactly("fever");
    }

    @Test
    void theSameFactsOnAnotherDateAreAnotherCase() {
        assertThat(read("""
                cases:
                  - { id: a, name: today, asOf: 2030-01-15, expect: {} }
                  - { id: b, name: tomorrow, asOf: 2030-01-16, expect: {} }
                """)).hasSize(2);
    }

    private static final String BANDS = """
            asOf: 2030-01-15
            patients: { hot: { readings: [{ gauge: PULSE, value: 90 }] } }
            bands:
              - { fact: "readings[PULSE]", rules: [EX-FEVER, EX-DRINK], patient: hot, facts: { symptoms: { fever: YES } } }
            cases: [{ id: nobody, name: nobody, expect: {} }]
            """;

    @Test
    void bandsAreReadWithTheirPatientAndPlace() {
        CaseFileReader reader = new CaseFileReader("fever/fever.cases.yaml", BANDS, TOPICS_OF_RULES);
        assertThat(reader.read()).hasSize(1);

        Band band = reader.bands().get(0);
        assertThat(band).hasToString("readings[PULSE]: exactly one of EX-FEVER, EX-DRINK");
        assertThat(band.facts()).hasToString("""
                {"readings":[{"gauge":"PULSE","value":90}],"symptoms":{"fever":true}}""");
        assertThat(band.asOf()).isEqualTo(LocalDate.of(2030, 1, 15));
        assertThat(band.topic()).isEqualTo("fever");
        assertThat(band.place()).hasToString("fever/fever.cases.yaml:4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules: [EX-FEVER, EX-DRINK] | rules: [EX-FEVER] | 4: a band needs a fact, and two rules or more",
                "rules: [EX-FEVER, EX-DRINK] | rules: [EX-FEVER, EX-DRNK] | 4: there is no rule EX-DRNK; did you mean EX-DRINK?",
                "patient: hot | patient: cold | 4: there is no patient \"cold\" in this file",
                "patient: hot | patinet: hot | 4: unknown key \"patinet\"; did you mean patient?; known: fact, facts, patient, rules",
                "asOf: 2030-01-15 | with: [cough] | 4: neither the case nor the file has asOf",
            })
    void aBandThatCannotBeProvedIsRefused(String written, String instead, String message) {
        assertThatThrownBy(() -> read(BANDS.replace(written, instead)))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:" + message);
    }

    @Test
    void bandsAreAList() {
        assertThatThrownBy(() -> read("bands: {}\n"))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:1: bands must be a list");
    }

    /** Text that stands once in the file, what stands there instead, and the error. */
    static List<Arguments> refused() {
        return List.of(
                refused(
                        "an unknown key",
                        "with:",
                        "wiht:",
                        3,
                        "unknown key \"wiht\"; known: asOf, with, concludes, patients, bands, cases"),
                refused(
                        "an unknown key of a case",
                        "    patient: hot",
                        "    patinet: hot",
                        9,
                        "unknown key \"patinet\"; did you mean patient?; known: asOf, each, expect, facts, golden, id, name, only,"
                                + " patient, shows, skip"),
                refused(
                        "an unknown key of expect",
                        "fired:",
                        "firred:",
                        9,
                        "unknown key \"firred\"; did you mean fired?; known: fired, invalid, notMet, provisional, suppressed, undecided"),
                refused(
                        "a key that stands twice",
                        "    patient: hot",
                        "    patient: hot\n    patient: hot",
                        12,
                        "Duplicate field 'patient'"),
                refused("an id that stands twice", "id: coughs", "id: hot", 16, "the id \"hot\" stands twice"),
                refused("a rule that does not exist", "[EX-FEVER]", "[EX-FEVR]", 9, "there is no rule EX-FEVR"),
                refused(
                        "a suppressing rule that does not exist",
                        "[EX-COUGH] }",
                        "[EX-COGH] }",
                        16,
                        "there is no rule EX-COGH"),
                refused(
                        "a rule with two statuses",
                        "provisional: [EX-DRINK]",
                        "provisional: [EX-FEVER]",
                        9,
                        "EX-FEVER is expected to have two statuses"),
                refused(
                        "refused facts that are assessed",
                        "expect: { invalid",
                        "expect: { fired: [EX-FEVER], invalid",
                        25,
                        "facts that are refused are not assessed; expect nothing beside invalid"),
                refused("a topic that does not exist", "[cough]", "[cuogh]", 3, "there is no topic \"cuogh\""),
                refused("topics that are no list", "[cough]", "{ cough: yes }", 3, "expected a list of topics"),
                refused("topics that are nothing", "[cough]", "", 3, "expected a list of topics"),
                refused("a date that is none", "asOf: 2030-01-15", "asOf: soon", 2, "expected a date like 2026-11-21"),
                refused(
                        "a date of a case that is none",
                        "2030-01-16",
                        "2030-02-30",
                        16,
                        "asOf: expected a date like 2026-11-21"),
                refused("no date", "asOf: 2030-01-15", "", 9, "neither the case nor the file has asOf"),
                refused(
                        "a patient that does not exist",
                        "patient: hot",
                        "patient: cold",
                        9,
                        "there is no patient \"cold\" in this file"),
                refused(
                        "patients without names",
                        "  hot:\n",
                        "  - hot:\n",
                        4,
                        "patients must be named: a name, a colon, and the facts below it"),
                refused(
                        "a patient without facts",
                        "patients:",
                        "patients:\n  nobody:",
                        4,
                        "patient \"nobody\" has no facts; write {} if nothing is known"),
                refused(
                        "facts that are no object",
                        "facts: { symptoms: { cough: YES } }",
                        "facts: cough",
                        16,
                        "facts: expected keys and values, as { ... }"),
                refused(
                        "what is suppressed without what suppresses it",
                        "expect: { invalid",
                        "expect: { suppressed: [EX-FEVER], invalid",
                        25,
                        "expect.suppressed: expected what stands behind each rule, as { RULE: [...] }"),
                refused(
                        "a case without an id",
                        "- id: coughs\n    name:",
                        "- name:",
                        16,
                        "a case needs id, name and expect"),
                refused(
                        "a case that is nothing",
                        "  - id: coughs",
                        "  -\n  - id: coughs",
                        16,
                        "a case needs id, name and expect"),
                refused(
                        "a case that is a word",
                        "  - id: coughs",
                        "  - nothing\n  - id: coughs",
                        16,
                        "a case: expected keys and values, as { ... }"),
                refused(
                        "what decides a rule left open",
                        "EX-COUGH: []",
                        "EX-COUGH: ",
                        16,
                        "expect.undecided.EX-COUGH: expected a list"),
                refused("a rule left open", "[EX-FEVER]", "[~]", 9, "expect.fired: expected a text"),
                refused(
                        "cases that are no list",
                        "cases:\n  - id: hot\n    name:",
                        "cases:\n    name:",
                        8,
                        "cases must be a list"),
                refused(
                        "an outcome of a rule of another topic",
                        "with: [cough]",
                        "concludes: { EX-COUGH: Advice MEASURE }",
                        3,
                        "there is no rule EX-COUGH in topic fever"),
                refused(
                        "an outcome that is no text",
                        "with: [cough]",
                        "concludes:\n  EX-FEVER: [FEVER]",
                        4,
                        "EX-FEVER needs an outcome, such as"),
                refused(
                        "outcomes that are a list",
                        "with: [cough]",
                        "concludes: [EX-FEVER]",
                        3,
                        "concludes names rules, each with a colon and its outcome"),
                refused(
                        "a patient like one who does not stand before",
                        "patients:",
                        "patients:\n  like: { like: hot }",
                        4,
                        "patient \"like\" is like \"hot\", which does not stand before"),
                refused("a skipped case without a reason", "    patient: hot", "    skip:", 9, "skip needs a reason"),
                refused("a reason that is none", "    patient: hot", "    skip: yes", 9, "skip needs a reason"),
                refused(
                        "a mark that says no",
                        "    patient: hot",
                        "    only: no",
                        9,
                        "only is true, or is not written"),
                refused("no YAML", "[cough]", "[cough", 3, "expected a list of topics: while parsing"));
    }

    private static Arguments refused(String name, String written, String instead, int line, String error) {
        return Arguments.of(name, written, instead, line, error);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void anErrorIsToldWithFileAndLine(String name, String written, String instead, int line, String error) {
        assertThat(CLEAN).as(name).containsOnlyOnce(written);

        assertThatThrownBy(() -> read(CLEAN.replace(written, instead)))
                .isInstanceOf(CaseFileException.class)
                .hasMessageStartingWith("fever/fever.cases.yaml:" + line + ": " + error);
    }

    @Test
    void twoCasesWithTheSameFactsAreOneTooMany() {
        assertThatThrownBy(() -> read("""
                        asOf: 2030-01-15
                        patients: { hot: { symptoms: { fever: YES } } }
                        cases:
                          - { id: a, name: first, asOf: 2030-01-14, patient: hot, expect: {} }
                          - { id: b, name: second, patient: hot, expect: {} }
                          - { id: c, name: third, facts: { symptoms: { fever: YES } }, expect: {} }
                        """))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:6: has the same facts as case \"b\"");
    }

    @Test
    void aKeyBehindTheCasesWouldNotCountForThem() {
        assertThatThrownBy(() -> read(CLEAN.replace("with: [cough]", "") + "with: [cough]\n"))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:29: \"with\" must stand before the cases");
    }

    @Test
    void aFileHoldsOneDocument() {
        assertThatThrownBy(() -> read(CLEAN + "---\n" + CLEAN))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:31: a file holds one document");
    }

    @Test
    void aFileWithoutCasesProvesNothing() {
        assertThatThrownBy(() -> read("asOf: 2030-01-15\n"))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:1: there are no cases in this file");
        assertThatThrownBy(() -> read("cases: []\n"))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("fever/fever.cases.yaml:1: there are no cases in this file");
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(CaseFileException.class)
                .hasMessage(
                        "fever/fever.cases.yaml:1: expected the keys asOf, with, concludes, patients, bands, cases");
        assertThatThrownBy(() -> read("- id: hot\n"))
                .isInstanceOf(CaseFileException.class)
                .hasMessage(
                        "fever/fever.cases.yaml:1: expected the keys asOf, with, concludes, patients, bands, cases");
    }
}
