package io.github.rlsrules.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed in the middle, the same command goes on, and finds the same of everybody. */
class ResumeTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private Path results() {
        return folder.resolve("killed");
    }

    @Test
    void whoWasAssessedBeforeIsNotAssessedAgainAndNobodyIsLost() throws IOException, InterruptedException {
        Path tables = folder.resolve("tables");
        Run.rlsCohort("people", tables, "--people", Integer.toString(Staged.PEOPLE + 5_000));
        breakOne(tables.resolve("condition"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RlsCohort.class.getName(),
                        "assess",
                        tables.toString(),
                        "--out",
                        results().toString(),
                        "--as-of",
                        Run.AS_OF,
                        "--no-report",
                        "--without-unreadable",
                        "--threads",
                        "1")
                .inheritIO()
                .start();
        Path first = results().resolve("receipts").resolve("part-00000.parquet");
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(first) && process.isAlive() && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();
        assertThat(first).exists();
        assertThat(RunRecord.isFinished(results())).isFalse();
        var before = Files.getLastModifiedTime(first);

        assertThat(Run.assess(tables, results(), "--without-unreadable").err()).contains("passed over");
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(before);
        Run.assess(tables, folder.resolve("whole"), "--without-unreadable");
        assertThat(difference("findings") + difference("receipts") + difference("set_aside") + difference("rejects"))
                .isZero();
    }

    /** A file that is found to be broken when it is read to its end: whoever goes on never reads it again, and tells it nevertheless. */
    private static void breakOne(Path table) throws IOException {
        Path broken = table.resolve("broken.parquet");
        Files.copy(table.resolve("part-00000.parquet"), broken);
        try (RandomAccessFile file = new RandomAccessFile(broken.toFile(), "rw")) {
            file.seek(200);
            file.write(new byte[2000]);
        }
    }

    private long difference(String kind) {
        try (Duck duck = Duck.open(folder.resolve("spill"), "400MB")) {
            String one = "(SELECT * FROM " + all(folder.resolve("whole"), kind) + ")";
            String other = "(SELECT * FROM " + all(results(), kind) + ")";
            return duck.number("SELECT count(*) FROM (" + one + " EXCEPT ALL " + other + ")")
                    + duck.number("SELECT count(*) FROM (" + other + " EXCEPT ALL " + one + ")");
        }
    }

    private static String all(Path out, String kind) {
        return "read_parquet(" + Duck.text(out + "/" + kind + "/*.parquet") + ")";
    }
}
