package io.github.rlsrules.authoring.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.example.EitherBook;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.SampleRulebook;
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
                          - readings\\[pulse\\]: either at least 120 /min, or agedays: more than 30
                          - [Either](../rules/EX-FEVER.md) (`EX-FEVER`) **and** none of the medicines: antipyretic
                        """)
                .contains("— cough: yes; [Either](../rules/EX-FEVER.md); none of the medicines: antipyretic\n")
                .contains("— readings\\[pulse\\]: 70 /min; agedays: 1;"
                        + " not established: [Either](../rules/EX-FEVER.md)\n");
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
                .contains("# cough/dry", "EX-DRY is meant for nobody.", "](dry.svg)")
                .contains("[EX-DRY](../../rules/EX-DRY.md)");
        assertThat(reference.markdown()).containsKey("topics/cough/dry.svg");
        assertThat(reference.markdown().get("rules/EX-DRY.md"))
                .contains("[cough/dry](../topics/cough/dry.md)", "EX-DRY is meant for nobody.");
        assertThat(reference.site().get("topics/cough/dry.html"))
                .contains("href=\"../../site.css\"", "<a href=\"../../topics/cough.html\">");
    }

    @Test
    void topicsHaveTheNamesAndTheOrderOfTheRulebook() {
        Map<String, String> folders = Reference.of(withCase(CASE)).site();
        assertThat(folders.get("index.html")).containsSubsequence(">fever</a>", ">cough</a>");

        Reference named = Reference.of(withSettings("topics=cough Coughs and colds, fever Fever & heat\n"));
        Map<String, String> pages = named.markdown();
        assertThat(named.problems()).isEmpty();
        assertThat(pages.get("index.md"))
                .containsSubsequence("[Coughs and colds](topics/cough.md)", "[Fever &amp; heat](");
        assertThat(pages.get("topics/cough.md")).contains("# Coughs and colds\n");
        assertThat(pages.get("rules/EX-COUGH.md")).contains("| [Coughs and colds](../topics/cough.md) |");
        assertThat(named.site().get("rules/EX-COUGH.html"))
                .containsSubsequence("<nav", ">Coughs and colds</a>", ">Fever &amp; heat</a>", "</nav>")
                .contains("<a href=\"../topics/cough.html\">Coughs and colds</a> ›");
    }

    @Test
    void aRulePageOffersToReportAnError() throws IOException {
        assertThat(Reference.of(withCase(CASE)).markdown().get("rules/EX-COUGH.md"))
                .doesNotContain("Report an error");

        edit("Coughs and is hot", "Coughs & is \u201chot\u201d?");
        Reference reference =
                Reference.of(withSettings("report.url=mailto:rules@example.org?subject={rule}:%20{title}\n"));
        assertThat(reference.problems()).isEmpty();
        assertThat(reference.site().get("rules/EX-COUGH.html"))
                .contains(
                        "<a href=\"mailto:rules@example.org?subject=EX-COUGH:%20Coughs%20%26%20is%20%E2%80%9Chot%E2%80%9D%3F\">"
                                + "Report an error in this rule</a>");
    }

    private RulebookUnderTest<?> withSettings(String settings) {
        book.with("rulebook.properties", SampleRulebook.SETTINGS + settings);
        return withCase(CASE);
    }

    @Test
    void aRowOfATableIsAboutTheRulesThatItIsFor() {
        book.with("cough/cough.md", """
                # Coughs

                | rule | urgency | why |
                |---|---|---|
                | `EX-COUGH` | soon | Nobody likes it; where `EX-FEVER` speaks it is silent. |
                """);
        Map<String, String> pages = Reference.of(withCase(CASE)).markdown();
        assertThat(pages.get("rules/EX-COUGH.md"))
                .contains("> *urgency:* soon — Nobody likes it; where `EX-FEVER` speaks it is silent.\n");
        assertThat(pages.get("rules/EX-FEVER.md")).doesNotContain("Nobody likes it");
        assertThat(pages.get("topics/cough.md")).startsWith("<!--").contains("# cough\n\n| rule |");
    }

    @Test
    void searchKnowsLimitsAndOtherNames() {
        book.with("names.tsv", "# columns: what, names\nhot\tfebrile|pyrexia\t12\ncough + hot\tflu\n");
        Map<String, String> site =
                Reference.of(withSettings("search.names=names.tsv\n")).site();
        assertThat(site.get("search.js"))
                .containsPattern("\"rules/EX-ALARM.html\",\"Heart beats fast\",\"rule\",\".*at least 120 /min.*\"")
                .contains("[[\"hot\"],[\"febrile\",\"pyrexia\"]]", "[[\"cough\",\"hot\"],[\"flu\"]]");
        assertThat(site).doesNotContainKey("names.html");

        RulebookUnderTest<?> without = withSettings("search.names=/gone.tsv\n");
        Reference reference = Reference.of(without);
        assertThatThrownBy(reference::site)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("search.names names /gone.tsv");
    }

    @Test
    void aPictureCanBeScrolledByTheKeyboard() {
        assertThat(Reference.of(withCase(CASE)).site().get("topics/cough.html"))
                .contains(
                        "<p class=\"picture\" tabindex=\"0\" role=\"group\" aria-label=\"Picture: How the rules of the topic"
                                + " cough feed each other, stage by stage\"><a href=\"cough.svg\"><img");
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
        String old = "<body data-root=\"../\">";
        Path folder = root.resolve("site");
        Reference.write(Map.of("rulebook.json", "{}", "rules/EX-OLD.html", old, "topics/cough/dry.html", old), folder);
        Reference.write(Map.of("rulebook.json", "{}"), folder);
        assertThat(folder.resolve("rules/EX-OLD.html")).doesNotExist();
        assertThat(folder.resolve("topics/cough/dry.html")).doesNotExist();
    }

    @Test
    void notesThatSomebodyKeepsBesideThePagesAreNotDeleted(@TempDir Path folder) throws IOException {
        Map<String, String> files =
                Map.of("rulebook.json", "{}", "index.md", "<!-- Generated from rulebook example; do not edit. -->\n");
        Path pages = folder.resolve("pages");
        Reference.write(files, pages);
        Files.writeString(pages.resolve("notes.md"), "mine\n");
        assertThatThrownBy(() -> Reference.write(files, pages))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(notes.md)");
        assertThat(pages.resolve("notes.md")).hasContent("mine\n");
    }
}
