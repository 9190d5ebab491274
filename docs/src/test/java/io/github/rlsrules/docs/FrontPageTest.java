package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples with which the README begins are what the rules say of their patients. */
class FrontPageTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern BLOCK = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("rls assess (\\S+\\.json)");
    private static final Pattern RULE = Pattern.compile("rls explain (\\S+)");

    static List<String> examples() throws IOException {
        List<String> examples =
                blocks().stream().filter(block -> FILE.matcher(block).find()).toList();
        assertThat(examples).hasSizeGreaterThan(1);
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLineOfAnExampleIsSaidOfItsPatient(String example) throws IOException {
        assertThat(saidOf(assessed(example), find(RULE, example))).containsAll(indented(example));
    }

    /** {@code -Dgolden=update} writes it anew. */
    @Test
    void theLetterIsTheOneToTheFirstOfThem() throws IOException {
        String letter = blocks().get(examples().size());
        String today = Letter.of(assessed(examples().get(0)), Audience.PATIENT, Locale.ENGLISH)
                .text();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(README, Files.readString(README).replace(letter, today));
        } else {
            assertThat(letter).isEqualTo(today);
        }
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(README))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static Assessment<RlsOutcome> assessed(String example) throws IOException {
        Path file = Path.of("../rules-examples/patients", find(FILE, example));
        RlsPatient patient = new FactsReader<>(RlsPatient.class).read(Files.readAllBytes(file));
        return RlsRules.standard().assess(patient, LocalDate.of(2026, 11, 21));
    }

    private static Set<String> saidOf(Assessment<RlsOutcome> assessment, String rule) {
        Set<String> said = new HashSet<>();
        assessment.findings(Audience.PATIENT).forEach(finding -> said.add(finding.text(Audience.PATIENT)));
        said.add(assessment
                .summary(Audience.PATIENT, Locale.ENGLISH)
                .questions()
                .get(0)
                .text());
        assessment.nearMiss(rule).orElseThrow().changes().forEach(change -> said.add(change.text()));
        return said;
    }

    private static List<String> indented(String example) {
        List<String> lines = example.lines()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
        assertThat(lines).hasSizeGreaterThan(2);
        return lines;
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
