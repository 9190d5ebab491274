package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example with which the README begins is what the rules say of that patient. */
class FrontPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("rls assess (\\S+\\.json)");
    private static final Pattern RULE = Pattern.compile("rls explain (\\S+)");

    @Test
    void everyLineOfTheExampleIsSaidOfItsPatient() throws IOException {
        String example = find(EXAMPLE, Files.readString(Path.of("../README.md")));
        Path file = Path.of("../rules-examples/patients", find(FILE, example));
        RlsPatient patient = new FactsReader<>(RlsPatient.class).read(Files.readAllBytes(file));
        assertThat(saidOf(patient, find(RULE, example))).containsAll(indented(example));
    }

    private static Set<String> saidOf(RlsPatient patient, String rule) {
        Assessment<RlsOutcome> assessment = RlsRules.standard().assess(patient, LocalDate.of(2026, 11, 21));
        Set<String> said = new HashSet<>();
        assessment.findings(Audience.PATIENT).forEach(finding -> said.add(finding.text(Audience.PATIENT)));
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
