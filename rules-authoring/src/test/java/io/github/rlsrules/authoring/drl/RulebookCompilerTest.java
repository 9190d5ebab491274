package io.github.rlsrules.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.drl.CompilerErrors.CompilerError;
import io.github.rlsrules.authoring.example.Conclusion;
import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.authoring.example.Symptoms;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookCompilerTest {
    private static final String DRL = SampleRulebook.drl(
            "advice",
            SampleRulebook.rule(
                            "EX-DRINK", "Drink", "Symptoms( fever == Answer.YES )", "Advice.to( Advice.Code.DRINK )")
                    + "\n"
                    + SampleRulebook.rule(
                            "EX-MEASURE",
                            "Measure",
                            "Symptoms( pain in ( Side.LEFT, Side.RIGHT ) )",
                            "Advice.to( Advice.Code.MEASURE )"));
    private static final Symptoms HOT = new Symptoms(Answer.YES, Answer.NO, null);

    @TempDir
    private Path root;

    private RulebookFolder folder(String drl) {
        return SampleRulebook.in(root).with("fever/fever.drl", drl).folder();
    }

    private static Rulebook compile(RulebookFolder folder) {
        return RulebookCompiler.compile(folder, RulebookCompilerTest.class.getClassLoader());
    }

    private static List<String> findings(Rulebook rulebook, Symptoms symptoms) {
        return RuleEngine.of(rulebook, Conclusion.class)
                .assess(Facts.builder().add(symptoms).build(), LocalDate.of(2030, 1, 1))
                .findings()
                .stream()
                .map(f -> f.rule().id() + ": " + f.outcome().kind() + " "
                        + f.outcome().code())
                .toList();
    }

    @Test
    void aFolderIsCompiledInMemoryAndRuns() {
        RulebookFolder folder = folder(DRL);
        Rulebook rulebook = compile(folder);

        assertThat(rulebook.id().id()).isEqualTo("example");
        assertThat(rulebook.id().version()).isEqualTo("working-tree");
        assertThat(rulebook.id().sha256()).isEqualTo(folder.sha256());
        assertThat(rulebook.rules())
                .extracting(RuleInfo::location)
                .containsExactly("fever/fever.drl:8", "fever/fever.drl:21");
        assertThat(rulebook.sources()).containsOnlyKeys("BOOK", "OURS");
        assertThat(findings(rulebook, HOT)).containsExactly("EX-DRINK: Advice DRINK");
    }

    @Test
    void onlyAnEditedFolderIsCompiledAnew() {
        Rulebook built = compile(folder(DRL));

        assertThat(latest(DRL, built)).isSameAs(built);
        Rulebook edited = latest(DRL.replace("\"Drink\"", "\"Drink water\""), built);
        assertThat(edited.rule("EX-DRINK").map(RuleInfo::title)).contains("Drink water");
    }

    private Rulebook latest(String drl, Rulebook built) {
        return RulebookCompiler.latest(folder(drl), getClass().getClassLoader(), () -> built);
    }

    @Test
    void anOlderVersionOfTheSameRulesOnTheParentLoaderDoesNotLeakIn(@TempDir Path classes) throws IOException {
        CompiledRules.write(folder(DRL), classes);
        try (URLClassLoader parent = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            RulebookFolder edited = folder(DRL.replace("fever == Answer.YES", "fever == Answer.NO"));
            assertThat(RulebookCompiler.compiled(edited.drlFiles(), parent).keySet())
                    .as("classes of the same name on the parent loader")
                    .anyMatch(name -> name.endsWith(".class") && parent.getResource(name) != null);

            Rulebook rulebook = RulebookCompiler.compile(edited, parent);

            assertThat(findings(rulebook, HOT)).isEmpty();
            assertThat(findings(rulebook, new Symptoms(Answer.NO, Answer.NO, null)))
                    .containsExactly("EX-DRINK: Advice DRINK");
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fever == Answer.YES          | fevr == Answer.YES          | fever/fever.drl:8: EX-DRINK: Unable to parse left part of expression: fevr == Answer.YES
            fever == Answer.YES          | fever == Answer.YSE         | fever/fever.drl:8: EX-DRINK: Unknown field YSE on class io.github.rlsrules.runtime.Answer
            pain in ( Side.LEFT,         | pain in ( Side.LFET,        | fever/fever.drl:21: EX-MEASURE: Unknown field LFET on class io.github.rlsrules.authoring.example.Side
            Advice.Code.MEASURE          | Advice.Code.MESURE          | fever/fever.drl:21: EX-MEASURE: MESURE cannot be resolved or is not a field
            insert( Advice.to( Advice.Code.MEASURE ) ); | instert( 1 ); | fever/fever.drl:21: EX-MEASURE: The method instert(int) is undefined for the type
            rule "EX-MEASURE"            | rule "EX-DRINK"             | fever/fever.drl:21: Duplicate rule name: EX-DRINK
            """)
    void anErrorIsNamedWithFileLineAndRule(String written, String instead, String error) {
        assertThatThrownBy(() -> compile(folder(DRL.replace(written, instead))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(error)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aSyntaxErrorIsNamedWithItsOwnLine() {
        assertThatThrownBy(() -> compile(folder(DRL.replaceFirst("when", "whem"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "fever/fever.drl:15: " + "[ERR 102] Line 15:0 mismatched input 'whem' in rule \"EX-DRINK\"");
    }

    @Test
    void aRuleOnWhichDroolsCrashesIsNamed() {
        assertThatThrownBy(() -> compile(folder(DRL.replace("Side.LEFT,", "Answer.NO,"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fever/fever.drl:21: EX-MEASURE: Drools fails with ");
    }

    @Test
    void allErrorsAreToldAtOnceAndOnlyTheRulesThatHaveThem() {
        SampleRulebook.in(root).with("cough/cough.drl", DRL.replace("EX-", "EX-OTHER-"));

        assertThatThrownBy(
                        () -> compile(folder(DRL.replace("fever ==", "fevr ==").replace("pain in", "pian in"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        fever/fever.drl:8: EX-DRINK: Unable to parse left part of expression: fevr == Answer.YES
                        fever/fever.drl:21: EX-MEASURE: Unable to Analyse Expression pian in (Side.LEFT, Side.RIGHT):""");
    }

    @Test
    void anErrorInAFileThatDroolsGeneratedIsTracedToTheRuleAmongAllFiles() {
        SampleRulebook.in(root).with("cough/cough.drl", DRL.replace("EX-", "EX-OTHER-"));

        assertThatThrownBy(() -> compile(folder(DRL.replace("Advice.Code.MEASURE", "Advice.Code.MESURE"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fever/fever.drl:21: EX-MEASURE: MESURE cannot be resolved or is not a field");
    }

    @Test
    void anErrorThatNoRuleHasByItselfIsToldAsDroolsTellsIt() {
        List<CompilerError> errors = List.of(new CompilerError("fever/fever.drl", 0, "too many rules"));

        assertThat(new CompilerErrors(folder(DRL).drlFiles(), file -> List.of()).located(errors))
                .extracting(CompilerError::toString)
                .containsExactly("fever/fever.drl:0: too many rules");
    }

    @Test
    void whatTheRuntimeRefusesNamesTheRule() {
        assertThatThrownBy(() -> compile(folder(DRL.replace("\"advice\"", "\"advise\""))))
                .isInstanceOf(RulebookException.class)
                .hasMessage("rule EX-DRINK: unknown stage \"advise\"; the stages are signs, safety, advice");
    }
}
