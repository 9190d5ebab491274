package io.github.rlsrules.authoring.lint;

import static io.github.rlsrules.authoring.lint.Mistake.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.DrlErrors;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler refuses, or the loading, is a finding with file and line like any other. */
class RefusedLintTest {
    private static final String DRINK = SampleRulebook.drl(
            "advice",
            SampleRulebook.rule(
                    "EX-DRINK", "Drink", "Symptoms( fever == Answer.YES )", "Advice.to( Advice.Code.DRINK )"));

    @TempDir
    private Path root;

    static List<Mistake> refused() {
        return List.of(
                replaced(
                        "a code of another type",
                        "Advice.to( Advice.Code.DRINK )",
                        "Advice.to( Sign.Code.FEVER )",
                        "fever/fever.drl:8: COMPILER: EX-DRINK: The method to(Advice.Code) in the type Advice is not applicable for"
                                + " the arguments (Sign.Code)"),
                replaced(
                        "a rule that reads what is concluded in its own stage",
                        "Symptoms( fever == Answer.YES )",
                        "Advice( what == Advice.Code.DRINK )",
                        "fever/fever.drl:8: UNSOUND: EX-DRINK: Advice( what == Advice.Code.DRINK ) is concluded too late to be read,"
                                + " by EX-DRINK; read outcomes of an earlier stage only"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsRefusedIsAFindingAtItsRule(Mistake mistake) {
        RulebookFolder folder = SampleRulebook.in(root)
                .with("fever/fever.drl", mistake.edit().apply(DRINK))
                .folder();
        assertThat(Lint.source(folder)).isEmpty();
        assertThat(Mistake.shown(refused(folder))).containsExactlyElementsOf(mistake.findings());
    }

    private static List<LintFinding> refused(RulebookFolder folder) {
        try {
            RulebookCompiler.compile(folder, RefusedLintTest.class.getClassLoader());
            return List.of();
        } catch (DrlErrors e) {
            return Lint.refused(e);
        } catch (RulebookException e) {
            return Lint.refused(folder, e);
        }
    }
}
