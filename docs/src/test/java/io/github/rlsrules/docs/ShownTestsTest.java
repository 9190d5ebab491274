package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tests of hosts that a guide shows are tests that hosts run. */
class ShownTestsTest {
    private static final Pattern BLOCK = Pattern.compile("```java test\n(.*?)```", Pattern.DOTALL);
    private static final Path HOST =
            Path.of("../rules-examples/hosts/class-path/src/test/java/org/example/legs/VisitTest.java");

    @Test
    void standWordForWordInTheirHost() throws IOException {
        List<String> shown = BLOCK.matcher(Files.readString(Path.of("embedding.md")))
                .results()
                .map(block -> block.group(1).strip())
                .toList();
        String host = Files.readString(HOST).indent(-4);
        assertThat(shown).isNotEmpty().allSatisfy(test -> assertThat(host).contains(test));
    }
}
