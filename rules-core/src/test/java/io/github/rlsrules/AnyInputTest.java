package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The corpus from which Jazzer begins, with whatever it has ever found, is tried in every build. */
class AnyInputTest {
    private static final Path CORPUS = Path.of("src/test/resources/io/github/rlsrules/fuzz-corpus");

    @Test
    void nothingBreaksTheReaderOrAnAssessment() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Boolean> read =
                    files.sorted().map(AnyInputTest::bytes).map(AnyInput::read).toList();
            assertThat(read).hasSizeGreaterThan(20).contains(true, false);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
