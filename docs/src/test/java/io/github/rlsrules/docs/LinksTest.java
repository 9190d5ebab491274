package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link in a guide leads somewhere, and to a heading that is there. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern TO_HEADING = Pattern.compile("\\]\\(([^):#\\s]*)#([^)\\s]+)\\)");
    private static final Pattern WRITTEN = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

    static Stream<Path> guides() throws IOException {
        try (Stream<Path> own = Files.walk(Path.of(".").toAbsolutePath().normalize());
                Stream<Path> top = Files.list(Path.of("..").toAbsolutePath().normalize());
                Stream<Path> forms =
                        Files.walk(Path.of("../.github").toAbsolutePath().normalize())) {
            return Stream.concat(own, Stream.concat(top, forms))
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

    @ParameterizedTest
    @MethodSource("written")
    void toAHeadingLeadsToOneThatThereIs(Path guide) throws IOException {
        String text = Files.readString(guide);
        for (MatchResult link : TO_HEADING.matcher(text).results().toList()) {
            String target = link.group(1).isEmpty() ? text : Files.readString(guide.resolveSibling(link.group(1)));
            assertThat(anchors(target)).as(link.group()).contains(link.group(2));
        }
    }

    /** What is made from the rulebook has a test of its own. */
    static Stream<Path> written() throws IOException {
        return guides().filter(guide -> !guide.toString().contains("/docs/reference/"));
    }

    /** As a forge makes them of headings, and as they are written out. */
    private static Set<String> anchors(String guide) {
        return Stream.concat(
                        HEADING.matcher(guide)
                                .results()
                                .map(heading -> heading.group(1)
                                        .strip()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                                        .replace(' ', '-')),
                        WRITTEN.matcher(guide).results().map(anchor -> anchor.group(1)))
                .collect(Collectors.toSet());
    }
}
