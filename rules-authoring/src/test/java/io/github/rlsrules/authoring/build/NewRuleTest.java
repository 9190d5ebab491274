package io.github.rlsrules.authoring.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.cases.CaseFileException;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.authoring.lint.LintFinding;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewRuleTest {
    private static final String CASES = """
            asOf: 2026-11-21
            cases:
              - id: nothing
                name: nothing is known
                facts: {}
                expect: { undecided: { EX-COUGH: [] } }
            """;

    @TempDir
    private Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void write() {
        FeverBook.in(root).with("cough/cough.cases.yaml", CASES);
    }

    private int run(String topic, String id, String stage) throws IOException {
        return NewRule.run(
                new String[] {root.toString(), topic, id, stage}, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private List<String> findings() {
        return Lint.source(RulebookFolder.at(root)).stream()
                .map(LintFinding::toString)
                .map(finding -> finding.lines().findFirst().orElseThrow())
                .toList();
    }

    @Test
    void whatIsLeftToBeWrittenIsNamedByTheLint() throws IOException {
        assertThat(run("cough", "EX-WHEEZE", null)).isZero();
        assertThat(findings())
                .contains(
                        "cough/cough.drl:21: NO_CONDITION: EX-WHEEZE: the rule has no pattern",
                        "cough/cough.drl:22: ANNOTATION: EX-WHEEZE: @Title is empty",
                        "cough/cough.drl:24: ANNOTATION: EX-WHEEZE: @Evidence is empty",
                        "cough/cough.drl:25: ANNOTATION: EX-WHEEZE: @Since is empty",
                        "cough/cough.drl:26: ANNOTATION: EX-WHEEZE: @ReviewBy is empty")
                .anyMatch(finding -> finding.contains("CONSEQUENCE: EX-WHEEZE"))
                .allMatch(finding -> finding.contains("EX-WHEEZE"));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("to be filled in: " + root.resolve("cough/cough.drl"), "sources.properties");
    }

    @Test
    void itsCaseIsRefusedByNameUntilItHasFacts() throws IOException {
        run("cough", "EX-WHEEZE", null);
        assertThat(Files.readString(root.resolve("cough/cough.cases.yaml")))
                .startsWith(CASES)
                .contains("  - id: ex-wheeze\n    name: FILL IN");
        String drl = Files.readString(root.resolve("cough/cough.drl"));
        fill(drl.substring(drl.indexOf("rule \"EX-WHEEZE\"")));
        assertThatThrownBy(() -> CaseSuite.of(FeverBook.at(root)))
                .isInstanceOf(CaseFileException.class)
                .hasMessage("cough/cough.cases.yaml:8: has the same facts as case \"nothing\"");
    }

    /** Writes all but the case, the texts and the source. */
    private void fill(String rule) throws IOException {
        Path file = root.resolve("cough/cough.drl");
        String filled = rule.replace("@Title(\"\")", "@Title(\"Wheezes\")")
                .replace("@Evidence(\"\")", "@Evidence(\"guideline\")")
                .replace("@Since(\"\")", "@Since(\"1.0\")")
                .replace("@ReviewBy(\"\")", "@ReviewBy(\"2030-01\")")
                .replace("// Type( component == Type.CONSTANT )", "Symptoms( cough == Answer.NO )")
                .replace(
                        "// insert( Outcome.of( Outcome.Code.CONSTANT ) );",
                        "insert( Advice.to( Advice.Code.DRINK ) );");
        Files.writeString(file, Files.readString(file).replace(rule, filled));
    }

    @Test
    void itsTextsAndItsSourceAreNamedByTheLintOnceItCompiles() throws IOException {
        run("cough", "EX-WHEEZE", "advice");
        String drl = Files.readString(root.resolve("cough/cough.drl"));
        fill(drl.substring(drl.indexOf("rule \"EX-WHEEZE\"")));
        assertThat(findings())
                .allMatch(finding -> finding.contains("SOURCE_ENTRY: EX-WHEEZE"))
                .anyMatch(finding -> finding.contains("EX-WHEEZE.citation is empty"));
        assertThat(Lint.compiled(RulebookFolder.at(root), FeverBook.at(root).rulebook()))
                .map(LintFinding::toString)
                .anyMatch(f -> f.contains("EX-WHEEZE: the text for the patient is empty"))
                .anyMatch(f -> f.contains("EX-WHEEZE: the text for the clinician is empty"))
                .anyMatch(
                        f -> f.contains("UNKNOWN_SOURCE: EX-WHEEZE: EX-WHEEZE is in the register without a citation"));
    }

    @Test
    void anotherStageGetsAFileOfItsOwn() throws IOException {
        assertThat(run("cough", "EX-WHEEZE", "safety")).isZero();
        assertThat(Files.readString(root.resolve("cough/cough-safety.drl")))
                .startsWith("package io.github.rlsrules.authoring.example;\n\nimport ")
                .contains("ruleflow-group \"safety\"\n\nrule \"EX-WHEEZE\"\n");
    }

    @Test
    void theFileThatIsCalledLikeItsTopicComesBeforeOthersOfItsStage() throws IOException {
        Files.copy(root.resolve("cough/cough.drl"), root.resolve("cough/cough-advice.drl"));
        Files.writeString(
                root.resolve("cough/cough-advice.drl"),
                Files.readString(root.resolve("cough/cough-advice.drl")).replace("EX-COUGH", "EX-CHOKE"));
        assertThat(run("cough", "EX-WHEEZE", null)).isZero();
        assertThat(root.resolve("cough/cough.drl")).content().contains("rule \"EX-WHEEZE\"");
    }

    @Test
    void whatTheRulebookSaysOfAllRulesIsNotAskedOfTheNewOne() throws IOException {
        Files.writeString(
                root.resolve("rulebook.properties"),
                Files.readString(root.resolve("rulebook.properties")) + "defaults.since=1.0\n");
        assertThat(run("cough", "EX-WHEEZE", null)).isZero();
        assertThat(root.resolve("cough/cough.drl")).content().contains("""
                rule "EX-WHEEZE"
                    @Title("")
                    @Sources("EX-WHEEZE C")
                    @Evidence("")
                    @ReviewBy("")
                when
                """);
    }

    @Test
    void aNewTopicGetsAFolder() throws IOException {
        assertThat(run("lungs", "EX-WHEEZE", "safety")).isZero();
        assertThat(root.resolve("lungs/lungs.drl")).content().contains("rule \"EX-WHEEZE\"");
        assertThat(root.resolve("lungs/lungs.cases.yaml"))
                .content()
                .startsWith("asOf: 2026-11-21\ncases:\n\n  - id: ex-wheeze\n");
    }

    @Test
    void aTopicCanStandWithinAnotherAndIsCalledLikeItsOwnFolder() throws IOException {
        assertThat(run("cough/dry-cough", "EX-WHEEZE", "safety")).isZero();
        assertThat(run("cough/dry-cough", "EX-RATTLE", null)).isZero();
        assertThat(root.resolve("cough/dry-cough/dry-cough.drl"))
                .content()
                .contains("ruleflow-group \"safety\"", "rule \"EX-WHEEZE\"", "rule \"EX-RATTLE\"");
        assertThat(root.resolve("cough/dry-cough/dry-cough.cases.yaml"))
                .content()
                .contains("- id: ex-wheeze");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cough | EX-COUGH | advice | new rule: EX-COUGH stands at cough/cough.drl:8 already",
                "cough | WHEEZE | advice | new rule: WHEEZE does not match EX-",
                "cough | EX-WHEEZE | advise | new rule: there is no stage \"advise\", only signs, safety, advice",
                "Lungs | EX-WHEEZE | advice | new rule: a topic is a folder, in small letters",
                "cough/ | EX-WHEEZE | advice | new rule: a topic is a folder, in small letters",
                "../cough | EX-WHEEZE | advice | new rule: a topic is a folder, in small letters",
                "lungs | EX-WHEEZE | | new rule: there is no lungs/lungs.drl whose stage could be meant",
                "| EX-WHEEZE | advice | new rule: say which: -Dtopic=iron -Drule=RLS-IRON-X",
            })
    void whatIsWrongIsSaidAndNothingIsWritten(String topic, String id, String stage, String message)
            throws IOException {
        String hash = RulebookFolder.at(root).sha256();
        assertThat(run(topic, id, stage)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(message);
        assertThat(RulebookFolder.at(root).sha256()).isEqualTo(hash);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        run("cough", "EX-WHEEZE", "advice");
        String hash = RulebookFolder.at(root).sha256();
        assertThat(run("cough", "EX-WHEEZE", "advice")).isEqualTo(2);
        assertThat(RulebookFolder.at(root).sha256()).isEqualTo(hash);
    }
}
