package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A host that reads the cases as they are written gets what stands in them. */
class HostCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode WRITTEN = read(HostCases.json());
    private static final List<JsonNode> PEOPLE =
            StreamSupport.stream(WRITTEN.path("people").spliterator(), false).toList();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(HostCases.schema());

    @Test
    void ofEachPersonTheRulesSayWhatIsWritten() {
        FactsReader<RlsPatient> reader = new FactsReader<>(RlsPatient.class);
        assertThat(PEOPLE).allSatisfy(one -> {
            Given<RlsPatient> given = reader.given(one.path("facts").toString().getBytes(StandardCharsets.UTF_8));
            assertThat(HostCases.lines(TheRules.RULES.assess(
                            given, LocalDate.parse(one.path("asOf").asText()))))
                    .as(one.path("name").asText())
                    .isEqualTo(texts(one.path("findings")));
        });
    }

    @Test
    void nobodyIsLeftOutAndEachHasANameOfItsOwn() {
        long written = WholePerson.FILES.stream()
                .mapToLong(file -> WholePerson.of(file).size())
                .sum();
        assertThat(PEOPLE).hasSize((int) written + WholePerson.examples().size());
        assertThat(PEOPLE).extracting(one -> one.path("name").asText()).doesNotHaveDuplicates();
    }

    @Test
    void theSchemaKnowsThemAndRefusesWhatIsNone() {
        assertThat(SCHEMA.validate(WRITTEN)).isEmpty();
        JsonNode without = WRITTEN.deepCopy();
        ((ObjectNode) without.path("people").get(0)).remove("findings");
        assertThat(SCHEMA.validate(without)).isNotEmpty();
    }

    @Test
    void theSchemaOfFactsKnowsTheFactsOfAllOfWhomNothingIsSetAside() {
        JsonSchema facts =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(HostCases.schemaOfFacts());
        assertThat(PEOPLE)
                .filteredOn(one -> one.path("setAside").isEmpty())
                .allSatisfy(one -> assertThat(facts.validate(one.path("facts")))
                        .as(one.path("name").asText())
                        .isEmpty());
    }

    @Test
    void theyAreNotInTheArtifactThatHostsRun() {
        assertThat(RlsRules.class.getResource("cases")).isNull();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
