package io.github.rlsrules.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every host of this folder tells one person the same, and carries no more than it has to. The build ran them before. */
class HostsIT {
    private static final Path ROOT = Path.of("../..");
    private static final Path LETTER =
            ROOT.resolve("rules-examples/cli/src/test/resources/expected/one-sided-with-weakness.patient.txt");
    private static final Pattern LISTED = Pattern.compile("^\\| \\[?`([\\w.-]+)`[\\]|]", Pattern.MULTILINE);
    private static final Pattern JACKSON = Pattern.compile(":jackson-databind:jar:([\\d.]+):");

    static List<Host> hosts() throws IOException {
        return Host.all();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void printsTheLetterOfTheCommandLineEachTimeItIsRun(Host host) throws IOException {
        assertThat(host.timesPrinted(Files.readString(LETTER).strip())).isEqualTo(host.runs());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void getsNothingWithOursButWhatIsListed(Host host) throws IOException {
        assertThat(host.broughtByOurs())
                .contains("rules-core", "rules-runtime", "rules-json")
                .isSubsetOf(listed("docs/embedding.md"));
    }

    @Test
    void whatIsListedIsWhatComes() throws IOException {
        assertThat(Host.named("class-path").broughtByOurs()).isEqualTo(listed("docs/embedding.md"));
    }

    @Test
    void theGuideTellsOfEachHost() throws IOException {
        assertThat(hosts()).extracting(Host::name).containsExactlyInAnyOrderElementsOf(
                listed("rules-examples/hosts/README.md"));
    }

    @Test
    void theVersionsOfJacksonThatAreTriedAreThoseThatAreStated() throws IOException {
        String stated = Files.readString(ROOT.resolve("COMPATIBILITY.md"));
        assertThat(JACKSON.matcher(Host.named("class-path").log()).results().map(version -> version.group(1)))
                .hasSizeGreaterThan(3)
                .allSatisfy(version -> assertThat(stated).contains(version));
    }

    @Test
    void withoutDroolsNothingOfItComesAndWhoeverWantsItIsToldWhatIsMissing() throws IOException {
        Host host = Host.named("without-drools");
        assertThat(host.broughtByOurs()).noneMatch(jar -> jar.matches("(drools|kie|rules-drools).*"));
        assertThat(host.log()).contains("put io.github.rlsrules:rules-drools on the class path");
    }

    @Test
    void rulesOfAHostThatAreCompiledWhenItStartsSeeWhatOursConclude() throws IOException {
        assertThat(Host.named("beside-drools").log()).contains("call back: PROGRESSIVE_WEAKNESS");
    }

    @Test
    void aShadedJarStillSaysUnderWhichLicenceItIsAndWhereNamesComeFrom() throws IOException {
        try (ZipFile jar = new ZipFile(
                Host.named("shaded").file("target/legs-shaded-1.jar").toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("medicine-names.tsv of rules-core");
        }
    }

    private static String text(ZipFile jar, String entry) throws IOException {
        try (InputStream stream = jar.getInputStream(jar.getEntry(entry))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
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

    /** The first column of the table in a guide. */
    private static Set<String> listed(String guide) throws IOException {
        return LISTED.matcher(Files.readString(ROOT.resolve(guide)))
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(Collectors.toSet());
    }
}
