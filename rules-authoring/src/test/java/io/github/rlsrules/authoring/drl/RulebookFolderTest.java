package io.github.rlsrules.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.example.SampleRulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookFolderTest {
    private static final String RULE = """
            rule "%s"
            when
                Symptoms( fever == Answer.YES )
            then
                insert( Advice.to( Advice.Code.DRINK ) );
            end
            """;

    @TempDir
    private Path root;

    private SampleRulebook book() {
        return SampleRulebook.in(root)
                .with("fever/fever.drl", RULE.formatted("EX-TWO"))
                .with("cough/cough.drl", RULE.formatted("EX-ONE") + RULE.formatted("EX-THREE"))
                .with("cough/cough.cases.yaml", "cases: []\n");
    }

    @Test
    void aFolderWithoutSettingsIsNoRulebook() {
        assertThatThrownBy(() -> RulebookFolder.at(root))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(root + " is no rulebook: it has no rulebook.properties");
    }

    @Test
    void settingsAreReadAndAMissingOneIsNamed() {
        RulebookFolder folder = book().folder();

        assertThat(folder.setting("id")).isEqualTo("example");
        assertThat(folder.settings("stages")).containsExactly("signs", "safety", "advice");
        assertThatThrownBy(() -> folder.setting("name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(root.resolve("rulebook.properties") + " has no name");
    }

    @Test
    void filesAreListedByTheirEndingFromTheRootInOrder() {
        RulebookFolder folder = book().folder();

        assertThat(folder.files(".drl")).containsExactly("cough/cough.drl", "fever/fever.drl");
        assertThat(folder.files(".cases.yaml")).containsExactly("cough/cough.cases.yaml");
        assertThat(folder.files(".properties"))
                .containsExactly("rulebook.properties", "sources.properties", "texts.properties");
    }

    @Test
    void aTopicCanStandWithinAnother() {
        RulebookFolder folder =
                book().with("cough/dry/dry.drl", RULE.formatted("EX-FOUR")).folder();

        assertThat(folder.drlFiles()).extracting(DrlFile::topic).containsExactly("cough", "cough/dry", "fever");
        assertThat(RulebookFolder.fileOf("cough", ".drl")).isEqualTo("cough/cough.drl");
        assertThat(RulebookFolder.fileOf("cough/dry", ".drl")).isEqualTo("cough/dry/dry.drl");
    }

    @Test
    void rulesAreFoundWithTheirPlaces() {
        RulebookFolder folder = book().folder();

        assertThat(folder.rules()).extracting(DrlRule::id).containsExactly("EX-ONE", "EX-THREE", "EX-TWO");
        assertThat(folder.places().values())
                .extracting(Place::toString)
                .containsExactly("cough/cough.drl:1", "cough/cough.drl:7", "fever/fever.drl:1");
        assertThat(folder.rule("EX-TWO")).isPresent();
        assertThat(folder.rule("EX-FOUR")).isEmpty();
    }

    @Test
    void propertiesAreReadAsUtf8AndAMissingFileHasNone() {
        RulebookFolder folder = book().with("texts.properties", "EX-ONE.patient=\u2265 39 \u00B0C\n")
                .folder();

        assertThat(folder.properties("texts.properties")).containsEntry("EX-ONE.patient", "\u2265 39 \u00B0C");
        assertThat(folder.properties("texts_de.properties")).isEmpty();
    }

    @Test
    void aByteOrderMarkThatNobodySeesIsNamed() throws IOException {
        book();
        Files.writeString(root.resolve("texts.properties"), "\ufeffact.ROUTINE.patient=Soon.\n");

        assertThatThrownBy(() -> RulebookFolder.at(root).properties("texts.properties"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("texts.properties:1: begins with a byte order mark; save it as UTF-8 without one");
    }

    @Test
    void aFileThatIsNoUtf8IsNamed() throws IOException {
        book();
        Files.write(root.resolve("fever/fever.md"), new byte[] {(byte) 0xFF});

        assertThatThrownBy(() -> RulebookFolder.at(root).sha256())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fever/fever.md: is not written in UTF-8; save it so");
    }

    @Test
    void theHashIsTheSameForTheSameFiles(@TempDir Path elsewhere) {
        String hash = book().folder().sha256();

        assertThat(hash).matches("[0-9a-f]{64}");
        root = elsewhere;
        assertThat(book().folder().sha256()).isEqualTo(hash);
    }

    @Test
    void theHashDependsOnEveryFile() throws IOException {
        String hash = book().folder().sha256();

        for (String path : book().folder().files("")) {
            String before = Files.readString(root.resolve(path));
            Files.writeString(root.resolve(path), before + "\n");
            assertThat(RulebookFolder.at(root).sha256()).as(path).isNotEqualTo(hash);
            Files.writeString(root.resolve(path), before);
        }
        assertThat(RulebookFolder.at(root).sha256()).isEqualTo(hash);
        assertThat(book().with("fever/fever.md", "").folder().sha256())
                .as("one file more")
                .isNotEqualTo(hash);
    }

    @Test
    void theHashDependsOnTheNamesOfTheFiles() throws IOException {
        String hash = book().folder().sha256();

        Files.move(root.resolve("cough/cough.drl"), root.resolve("cough/dry-cough.drl"));

        assertThat(RulebookFolder.at(root).sha256()).isNotEqualTo(hash);
    }

    @Test
    void theHashDependsOnWhereOneFileEndsAndTheNextBegins(@TempDir Path one, @TempDir Path other) {
        String hash = SampleRulebook.in(one)
                .with("a.md", "one")
                .with("b.md", "two")
                .folder()
                .sha256();

        assertThat(SampleRulebook.in(other)
                        .with("a.md", "")
                        .with("oneb.md", "two")
                        .folder()
                        .sha256())
                .isNotEqualTo(hash);
    }

    @Test
    void theHashDoesNotDependOnTheStyleOfLineEnds() throws IOException {
        String hash = book().folder().sha256();

        for (String path : book().folder().files("")) {
            String windows = Files.readString(root.resolve(path)).replace("\n", "\r\n");
            Files.writeString(root.resolve(path), windows);
        }

        assertThat(RulebookFolder.at(root).sha256()).isEqualTo(hash);
    }
}
