package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.authoring.lint.LintFinding;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that people make, one at a time in a copy of the rulebook: each is caught, and by the name of the rule. */
class PlantedMistakesTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path DECISIONS = Path.of("docs/decisions");

    private Path root;

    /** At the same place below a folder of its own, so that reasons are found, too. */
    @BeforeEach
    void copy(@TempDir Path repository) throws IOException {
        root = repository.resolve(REPOSITORY.relativize(TheRulebook.FOLDER.root()));
        for (String path : TheRulebook.FOLDER.files("")) {
            Files.createDirectories(root.resolve(path).getParent());
            Files.copy(TheRulebook.FOLDER.root().resolve(path), root.resolve(path));
        }
        Files.createDirectories(repository.resolve(DECISIONS));
        try (Stream<Path> pages = Files.list(REPOSITORY.resolve(DECISIONS))) {
            for (Path page : pages.toList()) {
                Files.copy(page, repository.resolve(DECISIONS).resolve(page.getFileName()));
            }
        }
    }

    private PlantedMistakesTest plant(String path, String right, String wrong) throws IOException {
        String text = Files.readString(root.resolve(path));
        assertThat(text).as("%s has changed; plant the mistake elsewhere", path).contains(right);
        int at = text.indexOf(right);
        Files.writeString(root.resolve(path), text.substring(0, at) + wrong + text.substring(at + right.length()));
        return this;
    }

    /** What the build says, or, where the build takes it, what the cases of a topic say. */
    private String caught(String topic) {
        RulebookFolder folder = RulebookFolder.at(root);
        List<LintFinding> source = Lint.source(folder);
        if (!source.isEmpty()) {
            return text(source);
        }
        Rulebook rulebook;
        try {
            rulebook = RulebookCompiler.latest(folder, RlsRules.class.getClassLoader(), RlsRules::standardRulebook);
        } catch (IllegalArgumentException | RulebookException e) {
            return String.valueOf(e.getMessage());
        }
        List<LintFinding> compiled = Lint.compiled(folder, rulebook);
        if (!compiled.isEmpty()) {
            return text(compiled);
        }
        RulebookUnderTest<RlsPatient> underTest =
                new RulebookUnderTest<>(folder, rulebook, RlsPatient.class, RlsPatient::toFacts);
        return CaseSuite.of(underTest)
                .topic(topic)
                .tests()
                .flatMap(PlantedMistakesTest::tests)
                .map(PlantedMistakesTest::failure)
                .collect(Collectors.joining());
    }

    /** One of the mistakes that are listed in the file. */
    private record Listed(String mistake, String file, Map<String, String> edits, List<String> says) {}

    @TestFactory
    Stream<DynamicTest> everyListedMistakeIsCaught(@TempDir Path copies) throws IOException {
        List<Listed> listed = YAMLMapper.builder()
                .build()
                .readValue(
                        Files.readString(Path.of("src/test/resources/planted-mistakes.yaml")),
                        new TypeReference<List<Listed>>() {});
        assertThat(listed).hasSizeGreaterThan(50);
        return listed.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.mistake(), () -> {
                    copy(copies.resolve(Integer.toString(listed.indexOf(mistake))));
                    for (Map.Entry<String, String> edit : mistake.edits().entrySet()) {
                        plant(mistake.file(), edit.getKey(), edit.getValue());
                    }
                    assertThat(caught(mistake.file().replaceFirst("/?[^/]*$", "")))
                            .contains(mistake.says());
                }));
    }

    private static String text(List<LintFinding> findings) {
        return findings.stream().map(LintFinding::toString).collect(Collectors.joining("\n"));
    }

    private static Stream<DynamicTest> tests(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(PlantedMistakesTest::tests)
                : Stream.of((DynamicTest) node);
    }

    private static String failure(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "";
        } catch (Throwable e) { // an AssertionError, which is what a case throws
            return e.getMessage() + "\n";
        }
    }

    @Test
    void aFlippedOperatorContradictsTheText() throws IOException {
        plant("iron/iron-safety-block.drl", "value > Limits.FERRITIN_BLOCK", "value < Limits.FERRITIN_BLOCK");
        assertThat(caught("iron")).contains("GAP", "RLS-IRON-BLOCK-FERRITIN", "{above} needs one number");
    }

    @Test
    void fiftySevenForSeventyFiveFailsTheCaseOnTheLimit() throws IOException {
        plant("iron/iron.drl", "value <= Limits.FERRITIN_LOW", "value <= 57");
        assertThat(caught("iron")).contains("ferritin-75", "RLS-IRON-LOW-FERRITIN", "FALSE", "value <= 57");
    }

    @Test
    void aLostNegationFailsACase() throws IOException {
        plant(
                "iron/iron-questions.drl",
                "not LabResult( analyte == Analyte.TRANSFERRIN_SATURATION )",
                "LabResult( analyte == Analyte.TRANSFERRIN_SATURATION )");
        assertThat(caught("iron")).contains("Should have fired", "RLS-ASK-SATURATION");
    }

    @Test
    void aMisspeltWhenIsALintFinding() throws IOException {
        plant("redflags/redflags.drl", "when", "whem");
        assertThat(caught("redflags"))
                .contains("UNREADABLE_LINE", "redflags/redflags.drl:9", "RLS-RF-ASYMMETRY", "\"when\"");
    }

    @Test
    void aTextUnderAKeyWithSwappedLettersIsALintFinding() throws IOException {
        plant("texts.properties", "RLS-RF-DVT.patient=", "RLS-RF-DTV.patient=");
        assertThat(caught("redflags/vascular"))
                .contains("MISSING_TEXT", "RLS-RF-DVT")
                .contains("UNUSED_TEXT", "RLS-RF-DTV");
    }

    @Test
    void aSourceThatIsNotInTheRegisterIsALintFinding() throws IOException {
        plant("redflags/vascular/vascular.drl", "NG158 C", "NG185 C");
        assertThat(caught("redflags/vascular"))
                .contains("UNKNOWN_SOURCE", "NG185 is not in the register", "redflags/vascular/vascular.drl");
    }

    @Test
    void anEntryOfTheRegisterWithoutItsCitationIsALintFinding() throws IOException {
        plant("sources.properties", "NG158.citation=", "NG158.lost=");
        assertThat(caught("redflags/vascular")).contains("SOURCE_ENTRY", "NG158 has no .citation");
    }

    @Test
    void aGradeThatNoSourceBearsIsALintFinding() throws IOException {
        plant("severity/severity-causes-irls.drl", "@Evidence(\"observational\")", "@Evidence(\"guideline\")");
        assertThat(caught("severity")).contains("EVIDENCE", "is guideline:", "severity/severity-causes-irls.drl");
    }

    @Test
    void aTagThatSaysMoreThanWasReadIsALintFinding() throws IOException {
        plant("sources.properties", "NG158.read=text: recommendations", "NG158.read=quoted: recommendations");
        assertThat(caught("redflags/vascular")).contains("CITATION_TAG", "RLS-RF-DVT", "NG158 C, but of NG158");
    }

    @Test
    void twoRulesOfOneIdAreALintFinding() throws IOException {
        plant("redflags/vascular/vascular.drl", "rule \"RLS-RF-ALI\"", "rule \"RLS-RF-DVT\"");
        assertThat(caught("redflags/vascular"))
                .contains("DUPLICATE_ID", "RLS-RF-DVT", "it also stands at redflags/vascular/vascular.drl");
    }

    @Test
    void aFileOfAnotherStageThanItsNameSaysIsALintFinding() throws IOException {
        plant("iron/iron-advice.drl", "ruleflow-group \"advice\"", "ruleflow-group \"criteria\"");
        assertThat(caught("iron")).contains("STAGE", "iron/iron-advice.drl", "must be called iron-criteria.drl");
    }

    @Test
    void aRuleInAStageBeforeTheOnesItReadsDoesNotLoad() throws IOException {
        plant("rulebook.properties", "files.namedByStage=yes", "");
        plant("iron/iron-advice.drl", "ruleflow-group \"advice\"", "ruleflow-group \"criteria\"");
        assertThat(caught("iron")).contains("rule RLS-FEAT-IRON-BAND", "is concluded too late to be read", "RLS-IRON-");
    }

    @Test
    void aLaboratoryValueWithoutItsUnitIsRefusedInACase() throws IOException {
        plant("iron/iron.cases.yaml", "value: 75.0, unit: ug/L", "value: 75.0");
        assertThat(caught("iron")).contains("ferritin-75", "the facts are refused", "labResults[0].unit");
    }

    @Test
    void aConstantThatNoRuleEverSeesIsALintFinding() throws IOException {
        plant("redflags/medicines/medicines-safety-unrecognised.drl", "confusion == Sign.YES", "confusion == Sign.NEW");
        assertThat(caught("redflags/medicines"))
                .contains("CONSTANT_COUNT", "RLS-RF-UNRECOGNISED-CONFUSION", "it names [NEW] and accepts []");
    }

    @Test
    void adviceWithoutItsGuardFailsACase() throws IOException {
        plant("devices/devices.drl", "Cleared( what == Cleared.Guard.NOT_PREGNANT )", "");
        assertThat(caught("devices")).contains("RLS-DEV-PERONEAL", "no longer asked: person.pregnancy");
    }
}
