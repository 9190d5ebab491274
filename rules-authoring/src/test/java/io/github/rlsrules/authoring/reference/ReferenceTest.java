package io.github.rlsrules.authoring.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.example.EitherBook;
import io.github.rlsrules.authoring.example.FeverBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    private static final String CASE = """
            asOf: 2030-01-15
            cases:
              - id: cough
                name: coughs, and is not hot
                facts: { symptoms: { cough: YES, fever: NO } }
                expect: { notMet: [EX-COUGH] }
            """;
    private static final Background BACKGROUND =
            new Background("""
            ## 1.0
            - EX-COUGH asks for fever too.
            """, """
            {"rule":"EX-COUGH","hash":"x","killed":3,"refused":1,"survived":["cough -> (nothing)"]}
            """, Map.of("why", "# Why\n\n## No syrup\nEX-COUGH names none.\n"));

    @TempDir
    private Path root;

    private FeverBook book;

    @BeforeEach
    void writeTheRulebook() {
        book = FeverBook.in(root.resolve("book"));
        book.with("texts.properties", """
                EX-DRINK.patient=Drink.
                EX-DRINK.clinician=Has drunk little.
                EX-COUGH.patient=Measure.
                EX-COUGH.clinician=Temperature.
                EX-ALARM.patient=Your heart beats fast.
                EX-ALARM.clinician=Tachycardia.
                EX-FEVER.patient=You feel hot.
                EX-FEVER.clinician=Fever.
                """);
    }

    private RulebookUnderTest<?> withCase(String yaml) {
        book.with("cough/cough.cases.yaml", yaml);
        return FeverBook.at(root.resolve("book"));
    }

    @Test
    void everyRuleHasAPageWithItsCaseItsProofItsHistoryAndItsReason() {
        Reference reference = Reference.of(withCase(CASE), BACKGROUND);

        assertThat(reference.problems()).isEmpty();
        assertThat(reference.markdown())
                .containsKeys("rules/EX-FEVER.md", "rules/EX-ALARM.md", "rules/EX-DRINK.md", "decisions/why.md");
        assertThat(reference.markdown().get("rules/EX-COUGH.md"))
                .contains("[coughs, and is not hot](../topics/cough.md#case-cough)")
                .contains(
                        "of 5 small changes of this rule, 3 fail a case, 1 are refused by the build, 1 pass unnoticed")
                .contains("Not noticed: `cough -> (nothing)`")
                .contains("**1.0**: EX-COUGH asks for fever too.")
                .contains("EX-COUGH names none.");
    }

    @Test
    void aCaseThatItsAuthorChoseComesFirst() {
        String another = """
                  - id: well
                    name: neither coughs nor is hot
                    facts: { symptoms: { cough: NO, fever: NO }, medicines: [] }
                    expect: { notMet: [EX-COUGH] }
                """;
        assertThat(Reference.of(withCase(CASE + another)).markdown().get("rules/EX-COUGH.md"))
                .containsSubsequence("coughs, and is not hot", "neither coughs nor is hot");
        assertThat(Reference.of(withCase(CASE + another.replace("facts:", "shows: true\n    facts:")))
                        .markdown()
                        .get("rules/EX-COUGH.md"))
                .containsSubsequence("neither coughs nor is hot", "coughs, and is not hot");
    }

    @Test
    void aPageSaysForWhomItsRuleIsAndWhy() throws IOException {
        edit(
                "@Title(\"Coughs and is hot\")",
                "@Title(\"Coughs and is hot\")\n@For(\"clinician\")\n@Why(\"Hands are warm.\")");
        assertThat(Reference.of(withCase(CASE), BACKGROUND).markdown().get("rules/EX-COUGH.md"))
                .contains("| clinician |", "## Why it is so\n\nHands are warm.\n", "To the patient: nothing.")
                .doesNotContain("Measure.");
        edit("Hands are warm.", "decision:why#no-syrup");
        Reference reference = Reference.of(withCase(CASE), BACKGROUND);
        assertThat(reference.problems()).isEmpty();
        assertThat(reference.markdown().get("rules/EX-COUGH.md"))
                .contains("[decisions on why: no syrup](../decisions/why.md#no-syrup)");
    }

    private void edit(String written, String instead) throws IOException {
        Path file = root.resolve("book/cough/cough.drl");
        Files.writeString(file, Files.readString(file).replace(written, instead));
    }

    private static final String EITHER = """
              - id: hot
                name: coughs and is hot, and takes nothing
                facts: { symptoms: { cough: YES, fever: YES }, medicines: [] }
                expect: { fired: [EX-FEVER, EX-MEASURE] }
              - id: calm
                name: coughs, and is neither hot nor fast
                facts:
                  symptoms: { cough: YES, fever: NO, pain: LEFT }
                  readings: [{ gauge: PULSE, value: 70, ageDays: 1 }]
                expect: { notMet: [EX-FEVER, EX-MEASURE] }
            """;

    @Test
    void alternativesAreSaidAsSuch() {
        Reference reference = Reference.of(EitherBook.in(root.resolve("either")).with(EITHER));
        Map<String, String> pages = reference.markdown();
        assertThat(pages.get("rules/EX-FEVER.md")).contains("""
                It fires when:

                - either fever: yes, or pain: both
                """);
        assertThat(pages.get("rules/EX-MEASURE.md"))
                .contains("""
                        It fires when all of these hold:

                        - cough: yes
                        - at least one of these:
                          - readings\\[pulse\\]: either at least 120 /min, or agedays more than 30
                          - [EX-FEVER](../rules/EX-FEVER.md) Either has fired **and** none of the medicines: group antipyretic
                        """)
                .contains("because cough = yes, [EX-FEVER](../rules/EX-FEVER.md), no `Medicine( group =="
                        + " Medicine.Group.ANTIPYRETIC )`")
                .contains("because of readings\\[pulse\\] = 70 /min, agedays = 1,"
                        + " [EX-FEVER](../rules/EX-FEVER.md) has not fired");
        assertThat(reference.site().get("rules/EX-MEASURE.html"))
                .contains("<li>at least one of these:\n<ul>\n<li>readings[pulse]: either");
        assertThat(reference.site().get("rulebook.json"))
                .contains("\"( Reading( gauge == Gauge.PULSE, value >= 120 || ageDays > 30 ) or ( Sign( what =="
                        + " Sign.Code.FEVER ) and not Medicine( group == Medicine.Group.ANTIPYRETIC ) ) )\"");
    }

    @Test
    void aTopicWithinAnotherHasItsPageBelowIt() throws IOException {
        String cough = Files.readString(root.resolve("book/cough/cough.drl"));
        book.with("cough/dry/dry.drl", cough.replace("EX-COUGH", "EX-DRY"));
        String texts = Files.readString(root.resolve("book/texts.properties"));
        book.with("texts.properties", texts + "EX-DRY.patient=Measure.\nEX-DRY.clinician=Temperature.\n");
        book.with("cough/dry/dry.md", "EX-DRY is meant for nobody.\n");
        book.with("cough/dry/dry.cases.yaml", CASE.replace("EX-COUGH", "EX-DRY"));

        Reference reference = Reference.of(withCase(CASE), BACKGROUND);

        assertThat(reference.problems()).isEmpty();
        assertThat(reference.markdown().get("topics/cough/dry.md"))
                .contains("# Topic: cough/dry", "EX-DRY is meant for nobody.", "](dry.svg)")
                .contains("[EX-DRY](../../rules/EX-DRY.md)");
        assertThat(reference.markdown()).containsKey("topics/cough/dry.svg");
        assertThat(reference.markdown().get("rules/EX-DRY.md"))
                .contains("[cough/dry](../topics/cough/dry.md)", "EX-DRY is meant for nobody.");
        assertThat(reference.site().get("topics/cough/dry.html"))
                .contains("href=\"../../site.css\"", "<a href=\"../../topics/cough.html\">");
    }

    @Test
    void whatWasNotMeasuredIsCalledThat() {
        assertThat(Reference.of(withCase(CASE)).markdown().get("rules/EX-COUGH.md"))
                .contains("Mutation: not measured.");
    }

    @Test
    void anExampleThatTheEngineDoesNotReproduceFails() {
        RulebookUnderTest<?> wrong = withCase(CASE.replace("fever: NO", "fever: YES"));

        assertThatThrownBy(() -> Reference.of(wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the engine does not do what the example says: EX-COUGH is FIRED, not NOT_MET");
    }

    @Test
    void aFolderWithAnythingElseIsRefused() throws IOException {
        Path folder = Files.createDirectories(root.resolve("site"));
        Files.writeString(folder.resolve("rulebook.json"), "{}");
        Files.writeString(folder.resolve("thesis.tex"), "mine");

        assertThatThrownBy(() -> Reference.write(Map.of("rulebook.json", "{}"), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thesis.tex");
        assertThat(folder.resolve("thesis.tex")).exists();
    }

    @Test
    void whatAnEarlierRunHasLeftIsRemoved() {
        Path folder = root.resolve("site");
        Reference.write(
                Map.of("rulebook.json", "{}", "rules/EX-OLD.html", "old", "topics/cough/dry.html", "old"), folder);
        Reference.write(Map.of("rulebook.json", "{}"), folder);
        assertThat(folder.resolve("rules/EX-OLD.html")).doesNotExist();
        assertThat(folder.resolve("topics/cough/dry.html")).doesNotExist();
    }
}
