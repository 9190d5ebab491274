package io.github.rlsrules.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedRulesTest {
    private static final String DRINK = drl("EX-DRINK", "Drink", "fever == Answer.YES", "DRINK");
    private static final String MEASURE = drl("EX-MEASURE", "Measure", "cough == Answer.YES", "MEASURE");

    @TempDir
    private Path root;

    @TempDir
    private Path classes;

    private SampleRulebook sample;
    private Rulebook built;

    private static String drl(String id, String title, String condition, String code) {
        return SampleRulebook.drl(
                "advice",
                SampleRulebook.rule(
                        id, title, "Symptoms( " + condition + " )", "Advice.to( Advice.Code." + code + " )"));
    }

    /** As a build leaves it: the files of the folder are on the class path too. */
    @BeforeEach
    void build() throws IOException {
        sample = SampleRulebook.in(root).with("fever/fever.drl", DRINK).with("cough/cough.drl", MEASURE);
        RulebookFolder folder = sample.folder();
        built = RulebookCompiler.compile(folder, getClass().getClassLoader());
        for (String path : folder.files("")) {
            Path copy = classes.resolve("io/github/rlsrules/authoring/example").resolve(path);
            Files.createDirectories(copy.getParent());
            Files.copy(root.resolve(path), copy);
        }
    }

    private Optional<Rulebook> edited(String path, String text) throws IOException {
        RulebookFolder folder = sample.with(path, text).folder();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            return new EditedRules(folder, built, loader).compile();
        }
    }

    @Test
    void anEditedRuleTakesThePlaceOfTheOneThatWasBuilt() throws IOException {
        String text = "// a line more\n" + DRINK.replace("\"Drink\"", "\"Drink water\"");
        Rulebook edited = edited("fever/fever.drl", text).orElseThrow();

        assertThat(edited.id().version()).isEqualTo("working-tree");
        assertThat(edited.id().sha256())
                .isEqualTo(sample.folder().sha256())
                .isNotEqualTo(built.id().sha256());
        assertThat(edited.rules()).extracting(RuleInfo::title).containsExactly("Drink water", "Measure");
        assertThat(edited.rules())
                .extracting(RuleInfo::location)
                .containsExactly("fever/fever.drl:9", "cough/cough.drl:8");
    }

    @Test
    void anEditedCaseNeedsNoCompiler() throws IOException {
        Rulebook edited = edited("fever/fever.cases.yaml", "cases: []").orElseThrow();
        assertThat(edited.rules()).isEqualTo(built.rules());
        assertThat(edited.id().sha256()).isEqualTo(sample.folder().sha256());
    }

    @Test
    void whatChangesMoreThanTheInsideOfRulesIsLeftToTheCompiler() throws IOException {
        assertThat(edited("texts.properties", "a=b")).isEmpty();
    }

    @Test
    void aNewRuleIsLeftToTheCompiler() throws IOException {
        assertThat(edited("fever/more.drl", drl("EX-MORE", "More", "fever == Answer.NO", "DRINK")))
                .isEmpty();
    }

    @Test
    void aRuleThatDoesNotCompileIsLeftToTheCompilerForItsMessage() throws IOException {
        assertThat(edited("fever/fever.drl", DRINK.replace("fever ==", "fevr ==")))
                .isEmpty();
    }
}
