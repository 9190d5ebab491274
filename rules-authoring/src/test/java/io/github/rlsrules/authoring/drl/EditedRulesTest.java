package io.github.rlsrules.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.runtime.Level;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

    private Rulebook edited(String path, String text) throws IOException {
        RulebookFolder folder = sample.with(path, text).folder();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            return new EditedRules(folder, loader).compile(() -> built);
        }
    }

    @Test
    void anEditedRuleTakesThePlaceOfTheOneThatWasBuilt() throws IOException {
        Rulebook edited = edited("fever/fever.drl", "// a line more\n" + DRINK.replace("\"Drink\"", "\"Drink water\""));

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
        Rulebook edited = edited("fever/fever.cases.yaml", "cases: []");
        assertThat(edited.rules()).isEqualTo(built.rules());
        assertThat(edited.id().sha256()).isEqualTo(sample.folder().sha256());
    }

    @Test
    void anUneditedFolderIsWhatWasBuilt() throws IOException {
        assertThat(edited("fever/fever.drl", DRINK)).isSameAs(built);
    }

    @Test
    void anEditedTextIsReadAnew() throws IOException {
        Rulebook edited = edited("texts.properties", "EX-DRINK.patient=Drink something.");
        assertThat(edited.texts(Locale.ENGLISH).has("EX-DRINK.patient")).isTrue();
        assertThat(built.texts(Locale.ENGLISH).has("EX-DRINK.patient")).isFalse();
    }

    @Test
    void whatIsSaidOfAllRulesIsReadAnewForAllOfThem() throws IOException {
        Rulebook edited = edited("rulebook.properties", SampleRulebook.SETTINGS.replace("for=patient", "for=record"));
        assertThat(built.rules()).extracting(RuleInfo::level).containsOnly(Level.PATIENT);
        assertThat(edited.rules()).extracting(RuleInfo::level).containsExactly(Level.RECORD, Level.RECORD);
    }

    @Test
    void aNewRuleStandsBesideTheOthers() throws IOException {
        Rulebook edited = edited("fever/more.drl", drl("EX-MORE", "More", "fever == Answer.NO", "DRINK"));
        assertThat(edited.rules())
                .extracting(RuleInfo::location)
                .containsExactly("fever/fever.drl:8", "cough/cough.drl:8", "fever/more.drl:8");
    }

    @Test
    void aRuleThatIsNoLongerWrittenIsGone() throws IOException {
        Rulebook edited = edited("cough/cough.drl", MEASURE.replace("EX-MEASURE", "EX-MEASURED"));
        assertThat(edited.rules()).extracting(RuleInfo::id).containsExactly("EX-DRINK", "EX-MEASURED");
    }

    @Test
    void aRuleThatDoesNotCompileIsNamedByFileAndLine() {
        assertThatThrownBy(() -> edited("fever/fever.drl", DRINK.replace("fever ==", "fevr ==")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fever/fever.drl:");
    }

    @Test
    void ofTwoRulesOfOneIdNoneTakesThePlaceOfTheOther() {
        assertThatThrownBy(() -> edited("fever/more.drl", drl("EX-MEASURE", "More", "fever == Answer.NO", "DRINK")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fever/more.drl:8: EX-MEASURE also stands at cough/cough.drl:8");
    }

    @Test
    void whatWasBuiltAndDoesNotLoadSaysSoItself() throws IOException {
        RulebookFolder folder = sample.folder();
        assertThatThrownBy(() -> new EditedRules(folder, getClass().getClassLoader()).compile(() -> {
                    throw new RulebookException("no rulebook");
                }))
                .isInstanceOf(RulebookException.class)
                .hasMessage("no rulebook");
    }
}
