package io.github.rlsrules.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.example.SampleRulebook;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedRegistersTest {
    @TempDir
    private Path root;

    @TempDir
    private Path classes;

    @Test
    void anEditedTableIsBroughtToWhereFactsReadItAndNothingElseIs() throws IOException {
        Path built = Files.createDirectories(classes.resolve("io/github/rlsrules/authoring/example"));
        Files.writeString(built.resolve("falls.tsv"), "7\tparacetamol\n");
        Files.writeString(built.resolve("texts.properties"), "old=text\n");
        RulebookFolder folder = SampleRulebook.in(root)
                .with("falls.tsv", "7\tibuprofen\n")
                .with("new.tsv", "8\twater\n")
                .folder();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            EditedRegisters.bringTo(loader, folder);
        }
        assertThat(built.resolve("falls.tsv")).hasContent("7\tibuprofen\n");
        assertThat(built.resolve("texts.properties")).hasContent("old=text\n");
        assertThat(built.resolve("new.tsv")).doesNotExist();
    }
}
