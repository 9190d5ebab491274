package io.github.rlsrules.authoring.lint;

import static io.github.rlsrules.authoring.lint.Mistake.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.example.SampleRulebook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of a rule that do not exist are found before a compiler sees them. */
class NameLintTest {
    private static final String FEVER = SampleRulebook.drl(
            "signs", SampleRulebook.rule("EX-FEVER", "Feels hot", """
                    Symptoms( fever == Answer.YES, pain in ( Side.LEFT, Side.RIGHT ) )
                    Reading( gauge == Gauge.PULSE, value >= Limits.FAST_PULSE, ageDays <= 2 )
                    not Medicine( group == Medicine.Group.ANTIPYRETIC )
                    exists Reading( gauge == Gauge.TEMPERATURE )
                    """.strip(), "Sign.of( Sign.Code.FEVER )"));

    @TempDir
    private Path root;

    static List<Mistake> names() {
        return List.of(
                mistake(
                        "a misspelt component",
                        "fever ==",
                        "fevre ==",
                        16,
                        "Symptoms has no fevre; did you mean fever?"),
                mistake(
                        "a misspelt constant",
                        "Side.RIGHT",
                        "Side.RIHGT",
                        16,
                        "there is no Side.RIHGT; did you mean RIGHT?"),
                mistake("a constant of another type", "Gauge.PULSE", "Side.PULSE", 17, "there is no Side.PULSE"),
                mistake(
                        "a misspelt limit",
                        "Limits.FAST_PULSE",
                        "Limits.FAST_PULS",
                        17,
                        "there is no Limits.FAST_PULS; did you mean FAST_PULSE?"),
                mistake(
                        "a misspelt type",
                        "Reading( gauge == Gauge.P",
                        "Readings( gauge == Gauge.P",
                        17,
                        "there is no Readings; did you mean Reading?"),
                mistake(
                        "a constant of a type within another one",
                        "Medicine.Group.ANTIPYRETIC",
                        "Medicine.Group.ANTIPYRETICS",
                        18,
                        "there is no Medicine.Group.ANTIPYRETICS; did you mean ANTIPYRETIC?"),
                mistake(
                        "a conclusion that does not exist",
                        "Sign.Code.FEVER",
                        "Sign.Code.FEVR",
                        21,
                        "there is no Sign.Code.FEVR; did you mean FEVER?"),
                mistake(
                        "a way to conclude that does not exist",
                        "Sign.of(",
                        "Sign.on(",
                        21,
                        "there is no Sign.on( … ); did you mean of?"),
                mistake(
                        "a way to conclude that resembles none",
                        "Sign.of(",
                        "Sign.maybe(",
                        21,
                        "there is no Sign.maybe( … ); there are of"));
    }

    private static Mistake mistake(String name, String written, String instead, int line, String finding) {
        return replaced(name, written, instead, "fever/fever.drl:" + line + ": UNKNOWN_NAME: EX-FEVER: " + finding);
    }

    private List<String> lint(String drl) {
        return Mistake.shown(Lint.names(
                SampleRulebook.in(root).with("fever/fever.drl", drl).folder(), NameLintTest.class.getClassLoader()));
    }

    @Test
    void namesThatExistAreNoFinding() {
        assertThat(lint(FEVER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameThatDoesNotExistIsFoundWithWhatWasMeant(Mistake mistake) {
        assertThat(lint(mistake.edit().apply(FEVER))).containsExactlyElementsOf(mistake.findings());
    }

    @Test
    void allAreFoundAtOnce() {
        assertThat(lint(FEVER.replace("fever ==", "fevre ==")
                        .replace("Side.RIGHT", "Side.RIHGT")
                        .replace("Sign.of(", "Sign.on(")))
                .hasSize(3);
    }
}
