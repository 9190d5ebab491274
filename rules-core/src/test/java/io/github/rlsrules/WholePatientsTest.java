package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the rulebook as a whole says, across all topics, of the patients of {@code whole-patients.yaml} and of those of published
 * reports, about whom it was written down before the rules were changed.
 */
class WholePatientsTest {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    @TestFactory
    Stream<DynamicTest> patients() throws IOException {
        return patients("/whole-patients.yaml");
    }

    @TestFactory
    Stream<DynamicTest> publishedPatients() throws IOException {
        return patients("/published-patients.yaml");
    }

    @TestFactory
    Stream<DynamicTest> publishedPatientsUnderTreatment() throws IOException {
        return patients("/published-patients-treated.yaml");
    }

    private static Stream<DynamicTest> patients(String name) throws IOException {
        JsonNode file;
        try (InputStream in = WholePatientsTest.class.getResourceAsStream(name)) {
            file = new YAMLMapper().readTree(in);
        }
        LocalDate asOf = LocalDate.parse(file.path("asOf").asText());
        assertThat(file.path("patients").size()).isGreaterThan(25);
        return StreamSupport.stream(file.path("patients").spliterator(), false)
                .map(one -> DynamicTest.dynamicTest(one.path("name").asText(), () -> judge(one, asOf)));
    }

    private static void judge(JsonNode one, LocalDate asOf) {
        Assessment<RlsOutcome> assessment = TheRules.RULES.assess(READER.given(one.path("facts")), asOf);
        assertThat(assessment.setAside()).extracting(Problem::path).isEqualTo(texts(one.path("setAside")));
        List<String> findings = findings(assessment);
        assertThat(texts(one.path("says")))
                .allSatisfy(said -> assertThat(findings).anyMatch(f -> (f + " ").startsWith(said + " ")));
        assertThat(texts(one.path("silent")))
                .allSatisfy(silent -> assertThat(findings).noneMatch(f -> f.startsWith(silent)));
    }

    private static List<String> findings(Assessment<RlsOutcome> assessment) {
        return assessment.findings().stream()
                .map(f -> f.outcome().kind() + " " + f.outcome().code() + " "
                        + f.outcome().urgency())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
