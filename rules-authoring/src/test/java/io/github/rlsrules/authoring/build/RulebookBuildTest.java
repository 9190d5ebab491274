package io.github.rlsrules.authoring.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.drl.RulebookIndex;
import io.github.rlsrules.authoring.example.ExampleModule;
import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.authoring.fingerprint.Fingerprint;
import io.github.rlsrules.authoring.fingerprint.Fingerprints;
import io.github.rlsrules.authoring.fingerprint.Review;
import io.github.rlsrules.authoring.fingerprint.Verdict;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.io.Reader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookBuildTest {
    private static final String ON_CLASS_PATH = "io/github/example/rulebook";
    private static final String DRL = SampleRulebook.drl(
            "advice",
            SampleRulebook.rule(
                            "EX-DRINK", "Drink", "Symptoms( fever == Answer.YES )", "Advice.to( Advice.Code.DRINK )")
                    + "\n"
                    + SampleRulebook.rule(
                            "EX-MEASURE",
                            "Measure",
                            "Symptoms( fever == Answer.YES )",
                            "Advice.to( Advice.Code.MEASURE )"));
    private static final String TEXTS = """
            EX-DRINK.patient=Drink.
            EX-DRINK.clinician=Fluids.
            EX-MEASURE.patient=Measure your temperature.
            EX-MEASURE.clinician=Have it measured.
            symptoms.fever.label=fever
            symptoms.fever.ask=Do you have a fever?
            """;

    @TempDir
    private Path resources;

    @TempDir
    private Path target;

    private Path classes;

    @BeforeEach
    void emptyClasses() throws IOException {
        classes = Files.createDirectories(target.resolve("classes"));
    }

    private RulebookFolder written(String drl, String texts) {
        return SampleRulebook.in(resources.resolve(ON_CLASS_PATH))
                .with("fever/fever.drl", drl)
                .with("texts.properties", texts)
                .folder();
    }

    private void build() throws IOException {
        RulebookBuild.build(ExampleModule.at(resources, classes), "1.2.3");
    }

    private Path index() {
        return classes.resolve(ON_CLASS_PATH).resolve("rulebook.index");
    }

    @Test
    void theIndexHoldsAllThatTheRuntimeHasToKnow() throws IOException {
        RulebookFolder folder = written(DRL, TEXTS);

        build();

        Properties index = new Properties();
        try (Reader reader = Files.newBufferedReader(index())) {
            index.load(reader);
        }
        assertThat(index.stringPropertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "sha256",
                        "stages",
                        "models",
                        "default.For",
                        "rule.EX-DRINK",
                        "rule.EX-MEASURE");
        assertThat(index)
                .containsEntry("id", "example")
                .containsEntry("version", "1.2.3")
                .containsEntry("sha256", folder.sha256())
                .containsEntry("stages", "signs, safety, advice")
                .containsEntry("default.For", "patient")
                .containsEntry("rule.EX-DRINK", "fever/fever.drl:8")
                .containsEntry("rule.EX-MEASURE", "fever/fever.drl:21");
        assertThat(packed()).contains(index.getProperty("models").replace('.', '/') + ".class");
    }

    @Test
    void whatWasBuiltLoads() throws IOException {
        written(DRL, TEXTS);

        build();

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Rulebook rulebook = Rulebook.load(loader, ON_CLASS_PATH);
            assertThat(rulebook).hasToString("example 1.2.3 (2 rules)");
            assertThat(rulebook.rules()).extracting(RuleInfo::topic).containsOnly("fever");
        }
    }

    @Test
    void whatReviewersSignedIsKnownOfWhatWasBuilt() throws IOException {
        RulebookFolder folder = written(DRL, TEXTS);
        build();
        String line;
        try (URLClassLoader loader = loader()) {
            Fingerprint seen = Fingerprints.of(folder, Rulebook.load(loader, ON_CLASS_PATH))
                    .of("EX-DRINK");
            LocalDate day = LocalDate.of(2028, 5, 31);
            line = new Review("EX-DRINK", day, "Reviewer A", "test role", Verdict.AGREE, "", seen).line();
        }
        SampleRulebook.in(resources.resolve(ON_CLASS_PATH))
                .with("fever/fever.drl", DRL)
                .with("texts.properties", TEXTS)
                .with("reviews.tsv", line);

        build();

        try (URLClassLoader loader = loader()) {
            assertThat(Rulebook.load(loader, ON_CLASS_PATH).rules())
                    .extracting(rule -> rule.id() + " " + rule.review())
                    .containsExactly("EX-DRINK SIGNED", "EX-MEASURE UNSIGNED");
        }
        assertThat(classes.resolve(ON_CLASS_PATH).resolve("rulebook.json"))
                .content()
                .contains("\"review\" : \"SIGNED\"", "\"made\"");
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    @Test
    void theSameFilesMakeTheSameIndex() throws IOException {
        written(DRL, TEXTS);

        build();
        String first = Files.readString(index());
        build();

        assertThat(Files.readString(index())).isEqualTo(first).startsWith("# generated by the build; do not edit\n");
    }

    @Test
    void severalModelsAreListedInOrder() throws IOException {
        RulebookFolder folder = written(DRL, TEXTS);

        assertThat(RulebookIndex.text(folder, List.of("org.example.A", "org.example.B"), "1.2.3"))
                .contains("\nmodels=org.example.A,org.example.B\n");
    }

    @Test
    void rulesOfAFileThatIsGoneAreNoLongerThere() throws IOException {
        written(DRL, TEXTS);
        build();
        Files.delete(resources.resolve(ON_CLASS_PATH).resolve("fever/fever.drl"));
        SampleRulebook.in(resources.resolve(ON_CLASS_PATH))
                .with("cough/cough.drl", DRL)
                .with("texts.properties", TEXTS);

        build();

        assertThat(classes.resolve(ON_CLASS_PATH).resolve("fever/fever.drl")).doesNotExist();
        assertThat(Files.readString(index()))
                .contains("rule.EX-DRINK=cough/cough.drl:8")
                .doesNotContain("fever.drl");
    }

    @Test
    void aFileThatIsGoneIsMissedAtOnceAndNotAfterTheNextClean() throws IOException {
        written(DRL, TEXTS);
        build();
        Files.delete(resources.resolve(ON_CLASS_PATH).resolve("sources.properties"));

        assertThatThrownBy(this::build).hasMessageContaining("UNKNOWN_SOURCE: EX-DRINK: BOOK is not in the register");
    }

    @Test
    void allClassesOfModelsLieInOneFileAndThoseOfAnEarlierBuildMakeRoom() throws IOException {
        written(DRL, TEXTS);
        build();
        Set<String> before = packed();
        written(DRL.replaceFirst("fever == Answer.YES", "fever == Answer.NO"), TEXTS);

        build();

        assertThat(packed()).isNotEmpty().isNotEqualTo(before);
        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.map(classes::relativize).map(Path::toString)).doesNotContainAnyElementsOf(packed());
        }
    }

    private Set<String> packed() throws IOException {
        try (ZipFile models = new ZipFile(
                classes.resolve(ON_CLASS_PATH).resolve("rulebook.models").toFile())) {
            return models.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        }
    }

    @Test
    void whatOnlyProvesTheRulesStaysOutOfTheArtifact() throws IOException {
        written(DRL, TEXTS);
        SampleRulebook.in(resources.resolve(ON_CLASS_PATH))
                .with("fever/fever.md", "# Fever\n")
                .with("fever/fever.cases.yaml", "asOf: 2030-01-15\ncases: []\n")
                .with("fever/fever.drl.bak", "old")
                .with("reviews.tsv", "# nobody yet\n")
                .with("texts.properties", TEXTS);

        build();

        assertThat(classes.resolve(ON_CLASS_PATH).resolve("fever"))
                .isDirectoryNotContaining("glob:**.{md,yaml,bak}")
                .isDirectoryContaining("glob:**.drl");
        assertThat(classes.resolve(ON_CLASS_PATH).resolve("reviews.tsv")).doesNotExist();
        assertThat(classes.resolve("org")).doesNotExist();
    }

    @Test
    void allFindingsInTheFilesFailTheBuildAtOnceAndNoIndexIsWritten() throws IOException {
        written(DRL, TEXTS);
        SampleRulebook.in(resources.resolve(ON_CLASS_PATH))
                .with(
                        "fever/fever.drl",
                        DRL.replace("\"Drink\"", "\"drink\"").replace("rule \"EX-MEASURE\"", "rule \"EX-DRINK\""));

        assertThatThrownBy(this::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                2 lint finding(s) in the rulebook:
                fever/fever.drl:9: ANNOTATION: EX-DRINK: a title starts with a capital and has no full stop
                    Write each once, on a line of its own: @Title, @Sources, @Evidence; of @For, @Since and @ReviewBy only what differs from the defaults in rulebook.properties.
                fever/fever.drl:21: DUPLICATE_ID: EX-DRINK: it also stands at fever/fever.drl:8
                    Give one of them another id.""");
        assertThat(index()).doesNotExist();
    }

    @Test
    void allFindingsInTheCompiledRulesFailTheBuildAtOnce() throws IOException {
        written(DRL.replaceFirst("BOOK C", "LEAFLET C"), TEXTS.replace("EX-DRINK.patient", "EX-DRIKN.patient"));

        assertThatThrownBy(this::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                3 lint finding(s) in the rulebook:
                fever/fever.drl:8: MISSING_TEXT: EX-DRINK: no text EX-DRINK.patient
                    Add the text to texts.properties.
                fever/fever.drl:10: UNKNOWN_SOURCE: EX-DRINK: LEAFLET is not in the register
                    Add the key to sources.properties with .citation and .read, or correct it.
                texts.properties:1: UNUSED_TEXT: nothing shows the text EX-DRIKN.patient; did you mean EX-DRINK.patient?
                    Delete it, or correct its key.""");
    }

    @Test
    void whatTheCompilerRefusesIsAFindingWithItsLine() throws IOException {
        written(DRL.replaceFirst("Advice.to\\( Advice.Code.DRINK", "Advice.to( Sign.Code.FEVER"), TEXTS);

        assertThatThrownBy(this::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fever/fever.drl:8: COMPILER: ");
    }

    @Test
    void aModuleWithoutARulebookOrWithTwoIsToldSo() throws IOException {
        assertThatThrownBy(this::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(resources + " holds no rulebook, a folder with rulebook.properties");
        SampleRulebook.in(resources.resolve("one"));
        SampleRulebook.in(resources.resolve("other"));
        assertThatThrownBy(this::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(resources + " holds more than one rulebook")
                .hasMessageContaining("keep each in a module of its own");
    }

    @Test
    void aTypeOfPatientsThatDoesNotExistIsToldWithItsLine() throws IOException {
        SampleRulebook.in(resources.resolve(ON_CLASS_PATH))
                .with(
                        "rulebook.properties",
                        SampleRulebook.SETTINGS_OF_MODULE.replace("example.Patient", "example.Patent"));

        assertThatThrownBy(() -> ExampleModule.at(resources, classes).patientType())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "rulebook.properties:8: there is no class io.github.rlsrules.authoring.example.Patent");
    }
}
