package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads why this library can be trusted finds each test, rule, text, file and profile that is named there. */
class NamedThingsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT)|Fuzz[A-Z]\\w*)(?:\\.(\\w+))?`");
    private static final Pattern RULE = Pattern.compile("\\bRLS(?:-[A-Z0-9]+)+\\b");
    private static final Pattern FILE =
            Pattern.compile("`([\\w./-]*\\w\\.(?:md|tsv|yaml|properties|xml|ndjson|java))`");
    private static final Pattern WORDS = Pattern.compile("`((?:letter|summary|act|interview)\\.[\\w.-]+)`");
    private static final Pattern PROFILE = Pattern.compile("<profile>\\s*<id>(\\w+)</id>");
    /** Stands for any rule. */
    private static final String ANY_RULE = "RLS-X-Y";

    private static final List<Path> FILES = files();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SECURITY.md",
                "COMPATIBILITY.md",
                "RELEASING.md",
                "docs/safety.md",
                "docs/threat-model.md",
                ".github/ISSUE_TEMPLATE/wrong-for-this-patient.md",
                ".github/ISSUE_TEMPLATE/bug.md",
                ".github/pull_request_template.md"
            })
    void exist(String guide) throws IOException {
        String text = Files.readString(ROOT.resolve(guide));
        assertThat(missing(text)).isEmpty();
    }

    private static Set<String> missing(String text) {
        Rulebook rulebook = RlsRules.standardRulebook();
        Set<String> keys = rulebook.texts(Locale.ENGLISH).keys();
        Set<String> missing = new TreeSet<>();
        collect(missing, TEST, text, NamedThingsTest::hasTest);
        collect(
                missing,
                RULE,
                text,
                (rule, none) -> ANY_RULE.equals(rule) || rulebook.rule(rule).isPresent());
        collect(missing, FILE, text, (file, none) -> named(file).findAny().isPresent());
        collect(missing, WORDS, text, (key, none) -> keys.stream().anyMatch(k -> k.startsWith(key)));
        return missing;
    }

    private static void collect(
            Set<String> missing, Pattern pattern, String text, BiFunction<String, String, Boolean> exists) {
        pattern.matcher(text).results().forEach(found -> {
            String name = found.groupCount() == 0 ? found.group() : found.group(1);
            String member = found.groupCount() < 2 ? null : found.group(2);
            if (!exists.apply(name, member)) {
                missing.add(found.group());
            }
        });
    }

    private static boolean hasTest(String type, String method) {
        return named(type + ".java")
                .anyMatch(source -> method == null || read(source).contains(" " + method + "("));
    }

    private static Stream<Path> named(String file) {
        return FILES.stream().filter(each -> each.endsWith(file));
    }

    @Test
    void aNameThatIsNothingWouldBeNoticed() {
        assertThat(missing("`NoSuchTest`, `SelfTestTest.noSuchMethod`, RLS-NO-SUCH, `no-such.md`, `letter.no-such`"))
                .hasSize(5);
    }

    @Test
    void everyProfileStandsInTheListForReleases() throws IOException {
        String list = Files.readString(ROOT.resolve("RELEASING.md"));
        Set<String> profiles = named("pom.xml")
                .flatMap(pom -> PROFILE.matcher(read(pom)).results())
                .map(profile -> profile.group(1))
                .collect(Collectors.toSet());
        assertThat(profiles)
                .isNotEmpty()
                .allSatisfy(profile ->
                        assertThat(list).contains("| " + profile + " |").contains("-P" + profile));
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> !ROOT.relativize(file).toString().matches("(.*/)?(target|\\.git)/.*"))
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
