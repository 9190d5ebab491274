package io.github.rlsrules.authoring.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.cases.CaseFileException;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.authoring.lint.LintFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    @BeforeEach
    void write() {
        FeverBook.in(root).with("cough/cough.cases.yaml", CASES);
    }

    private List<String> begin(String topic, String id, String stage) throws IOException {
        return NewRule.begin(RulebookFolder.at(root), new NewRule.Wish(topic, id, stage, "", ""));
    }

    private List<String> findings() {
        return Lint.source(RulebookFolder.at(root)).stream()
                .map(LintFinding::toString)
                .map(finding -> finding.lines().findFirst().orElseThrow())
                .toList();
    }

    @Test
    void whatIsLeftToBeWrittenIsNamedByTheLint() throws IOException {
        List<String> told = begin("cough", "EX-WHEEZE", "");
        assertThat(findings())
                .contains(
                        "cough/cough.drl:21: NO_CONDITION: EX-WHEEZE: the rule has no pattern",
                        "cough/cough.drl:22: ANNOTATION: EX-WHEEZE: @Title is empty",
                        "cough/cough.drl:24: ANNOTATION: EX-WHEEZE: @Evidence is empty",
                        "cough/cough.drl:25: ANNOTATION: EX-WHEEZE: @Since is empty",
                        "cough/cough.drl:26: ANNOTATION: EX-WHEEZE: @ReviewBy is empty")
                .anyMatch(finding -> finding.contains("CONSEQUENCE: EX-WHEEZE"))
                .allMatch(finding -> finding.contains("EX-WHEEZE"));
        assertThat(told)
                .contains(
                        "to be filled in: " + root.resolve("cough/cough.drl"),
                        "to be filled in: " + root.resolve("sources.properties"),
                        "cited most in this topic: BOOK C")
                .anyMatch(line -> line.startsWith("@Evidence is one of: guideline, ")
                        && line.endsWith("in this topic mostly guideline"));
    }

    @Test
    void itsCaseIsRefusedByNameUntilItHasFacts() throws IOException {
        begin("cough", "EX-WHEEZE", "");
        assertThat(Files.readString(root.resolve("cough/cough.cases.yaml")))
                .isEqualTo(CASES.replace("cases:", """
                        concludes:
                          EX-WHEEZE: FILL IN kind, code and what the code does not say
                        cases:""") + """

                          - id: ex-wheeze
                            name: FILL IN for whom it fires
                            facts: {}
                            expect: { fired: [EX-WHEEZE] }

                          - id: ex-wheeze-not-met
                            name: FILL IN for whom it does not, though little is missing; for a limit one on it and one beyond it
                            facts: {}
                            expect: { notMet: [EX-WHEEZE] }

                          - id: ex-wheeze-unknown
                            name: FILL IN which fact is missing
                            facts: {}
                            expect: { undecided: { EX-WHEEZE: [] } }
                        """);
        String drl = Files.readString(root.resolve("cough/cough.drl"));
        fill(drl.substring(drl.indexOf("rule \"EX-WHEEZE\"")));
        assertThatThrownBy(() -> CaseSuite.of(FeverBook.at(root)))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("the name of ex-wheeze is still to be filled in");
    }

    /** Writes all but the case, the texts and the source. */
    private void fill(String rule) throws IOException {
        Path file = root.resolve("cough/cough.drl");
        String filled = rule.replace("@Title(\"\")", "@Title(\"Wheezes\")")
                .replace("@Evidence(\"\")", "@Evidence(\"guideline\")")
                .replace("@Since(\"\")", "@Since(\"1.0\")")
                .replace("@ReviewBy(\"\")", "@ReviewBy(\"2030-01\")")
                .replace("// Symptoms( cough == Answer.YES, fever == Answer.YES )", "Symptoms( cough == Answer.NO )")
                .replace("// insert( Advice.to( Advice.Code.MEASURE ) );", "insert( Advice.to( Advice.Code.DRINK ) );");
        Files.writeString(file, Files.readString(file).replace(rule, filled));
    }

    @Test
    void itsTextsAndItsSourceAreNamedByTheLintOnceItCompiles() throws IOException {
        begin("cough", "EX-WHEEZE", "advice");
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
        begin("cough", "EX-WHEEZE", "safety");
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
        begin("cough", "EX-WHEEZE", "");
        assertThat(root.resolve("cough/cough.drl")).content().contains("rule \"EX-WHEEZE\"");
    }

    @Test
    void whatTheRulebookSaysOfAllRulesIsNotAskedOfTheNewOne() throws IOException {
        Files.writeString(
                root.resolve("rulebook.properties"),
                Files.readString(root.resolve("rulebook.properties")) + "defaults.since=1.0\n");
        begin("cough", "EX-WHEEZE", "");
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
        begin("lungs", "EX-WHEEZE", "safety");
        assertThat(root.resolve("lungs/lungs.drl")).content().contains("rule \"EX-WHEEZE\"");
        assertThat(root.resolve("lungs/lungs.cases.yaml"))
                .content()
                .startsWith("asOf: 2026-11-21\nconcludes:\n  EX-WHEEZE: FILL IN")
                .contains("\ncases:\n\n  - id: ex-wheeze\n");
    }

    @Test
    void aTopicCanStandWithinAnotherAndIsCalledLikeItsOwnFolder() throws IOException {
        begin("cough/dry-cough", "EX-WHEEZE", "safety");
        begin("cough/dry-cough", "EX-RATTLE", "");
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
                "cough | EX-COUGH | advice | EX-COUGH stands at cough/cough.drl:8 already",
                "cough | WHEEZE | advice | WHEEZE does not match EX-",
                "cough | EX-WHEEZE | advise | there is no stage \"advise\", only signs, safety, advice",
                "Lungs | EX-WHEEZE | advice | a topic is a folder, in small letters",
                "cough/ | EX-WHEEZE | advice | a topic is a folder, in small letters",
                "../cough | EX-WHEEZE | advice | a topic is a folder, in small letters",
                "lungs | EX-WHEEZE | | there is no lungs/lungs.drl whose stage could be meant",
                "| EX-WHEEZE | advice | say which: -Dtopic=TOPIC -Drule=ID",
            })
    void whatIsWrongIsSaidAndNothingIsWritten(
            @Nullable String topic, @Nullable String id, @Nullable String stage, String message) {
        String hash = RulebookFolder.at(root).sha256();
        assertThatThrownBy(() -> begin(text(topic), text(id), text(stage)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
        assertThat(RulebookFolder.at(root).sha256()).isEqualTo(hash);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    @Test
    void whatTheAuthorHasSaidAlreadyIsNotLeftToBeFilledIn() throws IOException {
        List<String> told = NewRule.begin(
                RulebookFolder.at(root), new NewRule.Wish("cough", "EX-WHEEZE", "", "Wheezes", "BOOK C; OURS D"));
        assertThat(root.resolve("cough/cough.drl"))
                .content()
                .contains("rule \"EX-WHEEZE\"\n    @Title(\"Wheezes\")\n    @Sources(\"BOOK C; OURS D\")\n");
        assertThat(told).noneMatch(line -> line.contains("sources.properties"));
        assertThat(root.resolve("sources.properties")).content().doesNotContain("EX-WHEEZE");
    }

    @Test
    void whatARuleConcludesStandsBesideWhatTheOthersConclude() throws IOException {
        FeverBook.in(root)
                .with("cough/cough.cases.yaml", "asOf: 2026-11-21\nconcludes:\n  EX-COUGH: Advice MEASURE\ncases:\n");
        begin("cough", "EX-WHEEZE", "");
        assertThat(root.resolve("cough/cough.cases.yaml"))
                .content()
                .startsWith("asOf: 2026-11-21\nconcludes:\n  EX-WHEEZE: FILL IN")
                .contains("\n  EX-COUGH: Advice MEASURE\ncases:\n\n  - id: ex-wheeze\n");
    }

    @Test
    void aTitleThatTheRuleCouldNotHoldIsRefused() {
        refused("He said \"hot\"", "", "a title has no quotes, no backslash and no line end");
        refused("Hot\nand cold", "", "a title has no quotes, no backslash and no line end");
    }

    @Test
    void aSourceThatIsNotInTheRegisterIsRefused() {
        refused("Wheezes", "BOKO C", "sources.properties has no BOKO; did you mean BOOK?");
        refused("Wheezes", "BOOK", "");
    }

    private void refused(String title, String sources, String message) {
        assertThatThrownBy(() -> NewRule.begin(
                        RulebookFolder.at(root), new NewRule.Wish("cough", "EX-WHEEZE", "", title, sources)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
        assertThat(root.resolve("cough/cough.drl")).content().doesNotContain("EX-WHEEZE");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        begin("cough", "EX-WHEEZE", "advice");
        String hash = RulebookFolder.at(root).sha256();
        assertThatThrownBy(() -> begin("cough", "EX-WHEEZE", "advice")).hasMessageContaining("stands at");
        assertThat(RulebookFolder.at(root).sha256()).isEqualTo(hash);
    }
}
