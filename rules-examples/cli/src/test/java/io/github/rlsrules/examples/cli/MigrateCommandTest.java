package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrateCommandTest {
    private static final String OLD =
            "{\"id\":\"p1\",\"conditions\":{\"rheumatoidArthritis\":\"YES\",\"diabetes\":\"YES\"}}";

    @Test
    void oneOlderPatientIsBroughtUpToDateAndCanBeAssessed() throws JsonProcessingException {
        Run run = Run.withInput(OLD, "migrate");
        JsonNode facts = new JsonMapper().readTree(run.out());
        assertThat(facts.at("/conditions/chronicInflammation").asText()).isEqualTo("YES");
        assertThat(facts.at("/conditions/diabetes").asText()).isEqualTo("YES");
        assertThat(facts.at("/id").asText()).isEqualTo("p1");
        assertThat(facts.at("/schema").asInt()).isGreaterThan(1);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Run.withInput(run.out(), "assess", "-", "--as-of", "2026-11-21")
                        .exitCode())
                .isZero();
    }

    @Test
    void manyPatientsAreALineEachAndABadLineEndsNobodyElse() {
        Run run = Run.withInput(
                OLD + "\nnonsense\n{\"conditions\":{\"adhd\":\"YES\"}}\n[]\n" + OLD, "migrate", "-", "--ndjson");
        assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.contains("\"schema\""));
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("line 2: "))
                .anyMatch(line -> line.startsWith("line 3: left out: conditions.adhd: "))
                .anyMatch(line -> line.startsWith("line 4: "));
        assertThat(run.exitCode()).isEqualTo(Rls.REFUSED);
    }

    @Test
    void whatHasNoPlaceAnyMoreIsNamedWithoutItsValue() {
        Run run = Run.withInput("{\"conditions\":{\"migraine\":\"CANARY\"}}", "migrate");
        assertThat(run.err()).contains("conditions.migraine").doesNotContain("CANARY");
        assertThat(run.exitCode()).isEqualTo(Rls.SET_ASIDE);
    }

    @Test
    void factsOfTodayStayAsTheyAre() {
        String today = Run.withInput(OLD, "migrate", "--ndjson").out();
        assertThat(Run.withInput(today, "migrate", "--ndjson").out()).isEqualTo(today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99"})
    void thereAreNoOtherVersions(String version) {
        assertThat(Run.withInput(OLD, "migrate", "--from", version).exitCode()).isEqualTo(2);
        Run run = Run.withInput("{\"schema\":" + version + "}", "migrate");
        assertThat(run.exitCode()).isEqualTo(Rls.REFUSED);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1.5", "null", "{}", "9999999999"})
    void aVersionThatIsNoneIsNotTakenForThatOfToday(String version) {
        Run run = Run.withInput("{\"schema\":" + version + "}", "migrate");
        assertThat(run.exitCode()).isEqualTo(Rls.REFUSED);
        assertThat(run.err()).contains("schema: expected a whole number");
        assertThat(run.out()).isEmpty();
    }
}
