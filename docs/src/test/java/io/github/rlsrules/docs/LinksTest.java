package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link in a guide leads somewhere. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

    static Stream<Path> guides() throws IOException {
        try (Stream<Path> own = Files.walk(Path.of(".").toAbsolutePath().normalize());
                Stream<Path> top = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            return Stream.concat(own, top)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void leadsSomewhere(Path guide) throws IOException {
        LINK.matcher(Files.readString(guide))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .forEach(link -> assertThat(guide.resolveSibling(link)).exists());
    }
}
