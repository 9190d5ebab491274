package io.github.rlsrules.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every host tells the same person the same, and carries no more than it has to. The build has run them before. */
class HostsIT {
    private static final Path ROOT = Path.of("../..");
    private static final Path EXPECTED = ROOT.resolve("rules-examples/cli/src/test/resources/expected");
    private static final Pattern TOLD_OF = Pattern.compile("^\\| \\[`([\\w-]+)`\\]", Pattern.MULTILINE);
    private static final Pattern COME = Pattern.compile("^\\| rules-[\\w, -]+ \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern JACKSON = Pattern.compile("jackson[\\w.]*:jackson-databind:jar:([\\d.]+):");

    static List<Host> hosts() throws IOException {
        return Host.all();
    }

    @Test
    void theGuideOfTheFolderTellsOfEach() throws IOException {
        assertThat(hosts())
                .extracting(Host::name)
                .containsExactlyInAnyOrderElementsOf(found(TOLD_OF, Files.readString(Path.of("README.md"))));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void printsTheLetterOfTheCommandLineEachTimeItIsRun(Host host) throws IOException {
        assertThat(host.timesPrinted(expected("patient.txt"))).isEqualTo(host.runs());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void getsWithOursNothingThatIsNotListed(Host host) throws IOException {
        assertThat(host.jarsThatComeWithOurs())
                .contains("rules-core", "rules-runtime", "rules-json")
                .isSubsetOf(listed());
    }

    @Test
    void whatIsListedComes() throws IOException {
        assertThat(Host.named("class-path").jars()).containsAll(listed());
    }

    @Test
    void jsonIsTheSameWithEachVersionOfJacksonAndTheGuideStatesThem() throws IOException {
        Host host = Host.named("class-path");
        List<String> versions = JACKSON.matcher(host.printed())
                .results()
                .map(databind -> databind.group(1))
                .toList();
        String stated = Files.readString(ROOT.resolve("COMPATIBILITY.md"));
        assertThat(host.timesPrinted(expected("summary.json"))).isEqualTo(host.runs());
        assertThat(Set.copyOf(versions))
                .hasSize(4)
                .allSatisfy(version -> assertThat(stated).contains(version));
    }

    @Test
    void withoutDroolsNothingOfItComesAndWhoeverWantsItIsToldWhatIsMissing() throws IOException {
        Host host = Host.named("without-drools");
        assertThat(host.jars()).noneMatch(jar -> jar.matches("(drools|kie|rules-drools).*"));
        assertThat(host.printed()).contains("put io.github.rlsrules:rules-drools on the class path");
    }

    @Test
    void rulesOfAHostThatAreCompiledWhenItStartsReadWhatOursConclude() throws IOException {
        assertThat(Host.named("beside-drools").printed()).contains("call back: NEW_WEAKNESS");
    }

    @Test
    void aShadedJarStillSaysUnderWhichLicenceItIsAndWhereNamesComeFrom() throws IOException {
        Path file = Host.named("shaded").file("target/legs-shaded-1.jar");
        try (ZipFile jar = new ZipFile(file.toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("medicine-names.tsv of rules-core");
        }
    }

    @Test
    void oursCameFromNowhereButFromWhereTheyWereStaged() throws IOException {
        List<Path> told;
        try (Stream<Path> files = Files.walk(Path.of("target/repository/io/github/rlsrules"))) {
            told = files.filter(file -> file.endsWith("_remote.repositories")).toList();
        }
        assertThat(told).isNotEmpty();
        for (Path file : told) {
            assertThat(Files.readString(file)).contains(">staged=").doesNotContain(">downloaded=");
        }
    }

    private static String expected(String kind) throws IOException {
        return Files.readString(EXPECTED.resolve("one-sided-with-weakness." + kind))
                .strip();
    }

    private static String text(ZipFile jar, String entry) throws IOException {
        try (InputStream stream = jar.getInputStream(jar.getEntry(entry))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> listed() throws IOException {
        return found(CODE, String.join("\n", found(COME, Files.readString(ROOT.resolve("docs/embedding.md")))));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
