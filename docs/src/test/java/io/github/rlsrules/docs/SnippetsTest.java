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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of Java in the guides compiles and runs, with the imports that its guide shows and no others. */
class SnippetsTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("^import .*\n", Pattern.MULTILINE);
    private static final String PROGRAM = """
            %s
            public class Snippet {
                public static void main(String[] args) throws Exception {
            %s
                }
            }
            """;

    static Stream<String> snippets() {
        return Stream.of(
                        "../README.md",
                        "embedding.md",
                        "drools-session.md",
                        "languages.md",
                        "testing-rules.md",
                        "safety.md")
                .flatMap(SnippetsTest::programsOf);
    }

    private static Stream<String> programsOf(String guide) {
        try {
            String text = Files.readString(Path.of(guide));
            String imports =
                    IMPORT.matcher(text).results().map(MatchResult::group).collect(Collectors.joining());
            List<MatchResult> blocks = BLOCK.matcher(text).results().toList();
            assertThat(blocks).as(guide).isNotEmpty();
            return blocks.stream()
                    .map(block -> PROGRAM.formatted(
                            imports, IMPORT.matcher(block.group(1)).replaceAll("")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void compilesAndRuns(String program, @TempDir Path folder) throws Exception {
        Path source = folder.resolve("Snippet.java");
        Files.writeString(source, program);
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
