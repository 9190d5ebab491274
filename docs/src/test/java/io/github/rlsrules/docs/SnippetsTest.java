package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of Java in the guides compiles and runs. */
class SnippetsTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String PROGRAM = """
            import static io.github.rlsrules.authoring.assertions.RuleAssertions.assertThat;

            import io.github.rlsrules.*;
            import io.github.rlsrules.facts.*;
            import io.github.rlsrules.json.*;
            import io.github.rlsrules.outcomes.*;
            import io.github.rlsrules.runtime.*;
            import java.nio.charset.StandardCharsets;
            import java.time.LocalDate;
            import java.util.*;

            public class Snippet {
                public static void main(String[] args) throws Exception {
            %s
                }
            }
            """;

    static Stream<String> snippets() throws IOException {
        return Stream.of("../README.md", "embedding.md", "testing-rules.md").flatMap(SnippetsTest::snippetsOf);
    }

    private static Stream<String> snippetsOf(String guide) {
        try {
            List<MatchResult> blocks =
                    BLOCK.matcher(Files.readString(Path.of(guide))).results().toList();
            assertThat(blocks).as(guide).isNotEmpty();
            return blocks.stream().map(block -> block.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void compilesAndRuns(String snippet, @TempDir Path folder) throws Exception {
        Path source = folder.resolve("Snippet.java");
        Files.writeString(source, PROGRAM.formatted(snippet));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        boolean compiled = compiler.getTask(
                        errors,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                .call();
        assertThat(compiled).as(errors.toString()).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Snippet").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }
}
