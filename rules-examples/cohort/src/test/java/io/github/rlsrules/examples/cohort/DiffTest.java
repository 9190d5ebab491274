package io.github.rlsrules.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule change does to a population. */
class DiffTest {
    private static final String RULE = "RLS-MED-SSRI";

    @TempDir
    private Path folder;

    /** The rules of today but for one. */
    private Path otherVersion() throws IOException {
        Path jar = folder.resolve("other.jar");
        Path ours = Path.of(RlsRules.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Files.copy(ours, jar);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.write(
                    inside.getPath("io/github/rlsrules/rulebook/rulebook.bin"),
                    RlsRules.standardRulebook().without(RULE).compiled());
        }
        return jar;
    }

    @Test
    void whoIsToldSomethingElseAndWhy() throws IOException {
        Path tables = folder.resolve("tables");
        Run.table(tables, "person.csv", "person,birth_date,sex", "a,1980-05-01,FEMALE", "b,1950,MALE");
        Run.table(tables, "medication.csv", "person,name,use", "a,sertraline,CURRENT");
        Run.table(tables, "answer.csv", "person,path,answer", "a,legSymptoms.urgeToMove,YES");
        Run run = Run.rlsCohort(
                "diff", tables, "--out", folder.resolve("out"), "--as-of", Run.AS_OF, "--before", otherVersion());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Path.of(run.out().strip()))
                .content()
                .contains("Of 1 people")
                .contains("<td>" + RULE + "</td><td>gained</td>")
                .contains("sertraline");
    }

    @Test
    void aJarThatIsNotThere() {
        Run run = Run.rlsCohort(
                "diff", folder, "--out", folder.resolve("out"), "--before", folder.resolve("nowhere.jar"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("there is no such file");
    }
}
