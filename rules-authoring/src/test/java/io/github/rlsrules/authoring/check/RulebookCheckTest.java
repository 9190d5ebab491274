package io.github.rlsrules.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.build.RulebookBuild;
import io.github.rlsrules.authoring.example.ExampleModule;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.SampleRulebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is wrong with a rulebook, or with one topic, is said at once, file and line first, in words of ours. */
class RulebookCheckTest {
    private static final String CASES = """
            asOf: 2030-01-15
            concludes:
              EX-COUGH: Advice MEASURE
            cases:
              - id: both
                name: hot and coughing
                facts: { symptoms: { cough: YES, fever: YES } }
                expect: { fired: [EX-COUGH] }
              - id: neither
                name: neither
                facts: { symptoms: { cough: NO, fever: NO } }
                expect: { notMet: [EX-COUGH] }
              - id: well
                name: does not cough, and was not asked for fever
                facts: { symptoms: { cough: NO } }
                expect: { notMet: [EX-COUGH] }
              - id: hot
                name: hot, but coughing was not asked for
                facts: { symptoms: { fever: YES } }
                expect: { undecided: { EX-COUGH: [symptoms.cough] } }
              - id: coughs
                name: coughs, but fever was not asked for
                facts: { symptoms: { cough: YES } }
                expect: { undecided: { EX-COUGH: [symptoms.fever] } }
            """;
    private static final String TEXTS = """
            EX-ALARM.patient=Your heart beats fast.
            EX-ALARM.clinician=Tachycardia.
            EX-DRINK.patient=Drink.
            EX-DRINK.clinician=Fluids.
            EX-COUGH.patient=Measure.
            EX-COUGH.clinician=Temperature.
            symptoms.fever.label=fever
            symptoms.fever.ask=Do you have a fever?
            symptoms.cough.label=cough
            symptoms.cough.ask=Do you cough?
            readings[PULSE].label=pulse
            readings[PULSE].ask=What is your pulse?
            medicines.label=medicines
            medicines.ask=What do you take?
            medicines[].group.label=medicine
            medicines[].group.ask=Which medicine is it?
            """;
    private static final String COUGH = "cough/cough.drl";

    @TempDir
    private Path resources;

    @TempDir
    private Path target;

    private Path root;
    private RulebookModule module;

    @BeforeEach
    void build() throws IOException {
        root = resources.resolve("book");
        FeverBook book = FeverBook.in(root);
        book.with("cough/cough.cases.yaml", CASES);
        book.with("texts.properties", TEXTS);
        book.with("rulebook.properties", SampleRulebook.SETTINGS_OF_MODULE);
        Path classes = Files.createDirectories(target.resolve("classes"));
        RulebookBuild.build(ExampleModule.at(resources, classes), "1.0");
        module = ExampleModule.again(resources, classes);
    }

    private void edit(String file, String written, String instead) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text).contains(written);
        Files.writeString(root.resolve(file), text.replace(written, instead));
    }

    private List<String> check() throws IOException {
        return told(RulebookCheck.topic(edited(), "cough"));
    }

    private RulebookModule edited() throws IOException {
        return ExampleModule.again(resources, module.classes());
    }

    /** What it prints, the remedies left out; the last line without how long it took. */
    private static List<String> told(RulebookCheck check) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean good = check.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        List<String> lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("    "))
                .map(line -> line.replaceFirst(" \\([a-z]+ \\d.*\\)$", ""))
                .toList();
        assertThat(good).isEqualTo(lines.get(lines.size() - 1).contains(": good"));
        return lines;
    }

    @Test
    void theLintAloneRunsNoCase() throws IOException {
        edit("cough/cough.cases.yaml", "fired: [EX-COUGH]", "fired: []");
        assertThat(told(RulebookCheck.lint(edited()))).containsExactly("example: good");
        edit("texts.properties", "EX-DRINK.clinician=Fluids.\n", "");
        assertThat(told(RulebookCheck.lint(edited())))
                .containsExactly(
                        "fever/advice.drl:8: MISSING_TEXT: EX-DRINK: no text EX-DRINK.clinician", "example: 1 finding");
    }

    @Test
    void withoutATopicTheCasesOfAllRunAndATopicWithoutAnyIsToldSo() throws IOException {
        assertThat(told(RulebookCheck.all(edited())))
                .containsExactly(
                        "fever/fever.cases.yaml: topic fever has no cases; a rule needs one in which it fires, one in which"
                                + " it is not met, one in which a fact is missing",
                        "fever/safety.drl:16: EX-ALARM: no case shows what >= 120 decides; it needs one in which"
                                + " readings[PULSE] is given once, and which the rule fires for if only this number changes",
                        "example: 0 findings, 2 failures in 9 tests");
    }

    @Test
    void aTopicWithoutAFaultIsGood() throws IOException {
        assertThat(check()).containsExactly("cough: good, 8 tests");
    }

    @Test
    void textsSourcesRulesAndCasesAreToldAtOnceEachWithFileAndLine() throws IOException {
        edit("texts.properties", "EX-COUGH.patient", "EX-COUHG.patient");
        edit(COUGH, "BOOK C", "BOKO C");
        edit(COUGH, "cough == Answer.YES", "cough == Answer.NO");
        assertThat(check())
                .contains(
                        "cough/cough.drl:8: MISSING_TEXT: EX-COUGH: no text EX-COUGH.patient",
                        "cough/cough.drl:10: UNKNOWN_SOURCE: EX-COUGH: BOKO is not in the register; did you mean BOOK?",
                        "texts.properties:5: UNUSED_TEXT: nothing shows the text EX-COUHG.patient; did you mean"
                                + " EX-COUGH.patient?",
                        "cough/cough.cases.yaml:5: both: hot and coughing",
                        "Should have fired:");
    }

    @Test
    void aNameThatDoesNotExistIsToldBeforeACompilerSeesItAndWithItWhatIsWrongElsewhere() throws IOException {
        edit(COUGH, "cough == Answer.YES", "cuogh == Answer.YSE");
        edit("texts.properties", "EX-DRINK.clinician=Fluids.\n", "");
        assertThat(check())
                .containsExactly(
                        "cough/cough.drl:16: UNKNOWN_NAME: EX-COUGH: Symptoms has no cuogh; did you mean cough?",
                        "cough/cough.drl:16: UNKNOWN_NAME: EX-COUGH: there is no Answer.YSE; did you mean YES?",
                        "fever/advice.drl:8: MISSING_TEXT: EX-DRINK: no text EX-DRINK.clinician",
                        "cough: 3 findings, 0 failures in 0 tests");
    }

    @Test
    void whatCannotBeReadIsToldWithItsLine() throws IOException {
        edit(COUGH, "cough == Answer.YES, ", "cough == Answer.YES, , ");
        assertThat(check())
                .contains(
                        "cough/cough.drl:16: CONDITION_SHAPE: EX-COUGH: expected component, operator, constant; found \"\"")
                .noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void anAnnotationThatIsMissingIsAFindingAndNoFailureToLoad() throws IOException {
        edit(COUGH, "@Title(\"Coughs and is hot\")\n", "");
        assertThat(check())
                .containsExactly(
                        "cough/cough.drl:8: ANNOTATION: EX-COUGH: @Title is missing",
                        "cough: 1 finding, 0 failures in 0 tests");
    }

    @Test
    void whatOnlyTheCompilerSeesIsAFinding() throws IOException {
        edit(COUGH, "Advice.to( Advice.Code.MEASURE )", "Advice.to( Sign.Code.FEVER )");
        assertThat(check()).anyMatch(line -> line.startsWith("cough/cough.drl:8: COMPILER: "));
    }

    @Test
    void whatDoesNotLoadIsAFindingAtItsRule() throws IOException {
        edit(COUGH, "Symptoms( cough == Answer.YES, fever == Answer.YES )", "Advice( what == Advice.Code.DRINK )");
        assertThat(check()).anyMatch(line -> line.startsWith("cough/cough.drl:8: UNSOUND: EX-COUGH: "));
    }

    @Test
    void allMistakesOfACaseFileAreTold() throws IOException {
        edit("cough/cough.cases.yaml", "fired: [EX-COUGH]", "fired: [EX-COUHG]");
        edit("cough/cough.cases.yaml", "undecided: { EX-COUGH: [symptoms.cough] }", "undecidde: { EX-COUGH: [] }");
        assertThat(check())
                .contains(
                        "cough/cough.cases.yaml:5: there is no rule EX-COUHG; did you mean EX-COUGH?",
                        "cough: 0 findings, 1 failure in 0 tests")
                .anyMatch(line -> line.startsWith(
                        "cough/cough.cases.yaml:17: unknown key \"undecidde\"; did you mean undecided?"));
    }

    @Test
    void aFieldThatDoesNotExistIsToldWithWhatWasMeant() throws IOException {
        edit("cough/cough.cases.yaml", "{ cough: NO, fever: NO }", "{ cuogh: NO, fever: NO }");
        assertThat(check())
                .anyMatch(
                        line -> line.contains("neither: the facts are refused: symptoms: there is no such field; known"
                                + " fields: cough, fever, pain; did you mean cough?"));
    }

    @Test
    void aTopicThatDoesNotExistIsToldWithWhatWasMeant() {
        assertThatThrownBy(() -> RulebookCheck.topic(module, "cuogh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no topic cuogh; did you mean cough?");
    }
}
