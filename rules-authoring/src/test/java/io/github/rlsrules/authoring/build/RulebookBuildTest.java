package io.github.rlsrules.authoring.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.drl.CompiledRules;
import io.github.rlsrules.authoring.drl.RulebookFolder;
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
    private Path sources;

    @TempDir
    private Path classes;

    /** What Maven has done by then: compiled the rules, and copied the other files. */
    private RulebookFolder compiled(String drl, String texts) throws IOException {
        RulebookFolder folder = SampleRulebook.in(sources)
                .with("fever/fever.drl", drl)
                .with("texts.properties", texts)
                .folder();
        CompiledRules.write(folder, classes);
        for (String path : folder.files(".properties")) {
            Path copy = classes.resolve(ON_CLASS_PATH).resolve(path);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, folder.read(path));
        }
        return folder;
    }

    private void build() throws IOException {
        RulebookBuild.main(new String[] {sources.toString(), classes.toString(), ON_CLASS_PATH, "1.2.3"});
    }

    private Path index() {
        return classes.resolve(ON_CLASS_PATH).resolve("rulebook.index");
    }

    @Test
    void theIndexHoldsAllThatTheRuntimeHasToKnow() throws IOException {
        RulebookFolder folder = compiled(DRL, TEXTS);

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
        Path model = classes.resolve(index.getProperty("models").replace('.', '/') + ".class");
        assertThat(model).isRegularFile();
    }

    @Test
    void whatWasBuiltLoads() throws IOException {
        compiled(DRL, TEXTS);

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
        RulebookFolder folder = compiled(DRL, TEXTS);
        build();
        String line;
        try (URLClassLoader loader = loader()) {
            Fingerprint seen = Fingerprints.of(folder, Rulebook.load(loader, ON_CLASS_PATH))
                    .of("EX-DRINK");
            LocalDate day = LocalDate.of(2028, 5, 31);
            line = new Review("EX-DRINK", day, "Reviewer A", "test role", Verdict.AGREE, "", seen).line();
        }
        SampleRulebook.in(sources)
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
        compiled(DRL, TEXTS);

        build();
        String first = Files.readString(index());
        build();

        assertThat(Files.readString(index())).isEqualTo(first).startsWith("# generated by the build; do not edit\n");
    }

    @Test
    void severalModelsAreListedInOrder() throws IOException {
        RulebookFolder folder = compiled(DRL, TEXTS);

        assertThat(RulebookBuild.index(folder, List.of("org.example.A", "org.example.B"), "1.2.3"))
                .contains("\nmodels=org.example.A,org.example.B\n");
    }

    @Test
    void rulesOfAFileThatWasMovedAreNotBuiltTwice() throws IOException {
        compiled(DRL, TEXTS);
        Path before = classes.resolve(ON_CLASS_PATH).resolve("cough/cough.drl");
        Files.createDirectories(before.getParent());
        Files.writeString(before, DRL);

        assertThatThrownBy(this::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "rules were compiled that are no longer in the rulebook; build with clean: cough/cough.drl");
    }

    @Test
    void allFindingsInTheFilesFailTheBuildAtOnceAndNoIndexIsWritten() throws IOException {
        compiled(DRL, TEXTS);
        SampleRulebook.in(sources)
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
        compiled(DRL.replaceFirst("BOOK C", "LEAFLET C"), TEXTS.replace("EX-DRINK.patient", "EX-DRIKN.patient"));

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
    void rulesThatWereNotCompiledAnewFailTheBuild() throws IOException {
        compiled(DRL, TEXTS);
        SampleRulebook.in(sources)
                .with("fever/fever.drl", DRL.replaceFirst("fever == Answer.YES", "fever == Answer.NO"))
                .with("texts.properties", TEXTS);

        assertThatThrownBy(this::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "fever/fever.drl:16: NOT_AS_WRITTEN: EX-DRINK: compiled as Symptoms[fever == Answer.YES]");
    }

    @Test
    void aModuleWithoutAnExecutableModelIsToldWhatItLacks() {
        SampleRulebook.in(sources).with("fever/fever.drl", DRL);

        assertThatThrownBy(this::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no executable model in " + classes
                        + "; is org.drools:drools-model-compiler a direct dependency?");
    }

    @Test
    void wrongArgumentsAreToldTheRightOnes() {
        assertThatThrownBy(() -> RulebookBuild.main(new String[] {"here"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("usage: RulebookBuild SOURCE-FOLDER CLASSES-FOLDER CLASSPATH-FOLDER VERSION [BESIDE]");
    }
}
