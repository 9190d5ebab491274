package io.github.rlsrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.rlsrules.runtime.Facts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas say what the reader reads and the writer writes. */
class SchemasTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final String FACTS_TEXT =
            Schemas.facts(Intake.class, SampleModel.rulebook().texts(Locale.ENGLISH));
    private static final JsonSchema FACTS = FACTORY.getSchema(FACTS_TEXT, STRICT);
    private static final JsonSchema DOCUMENT = FACTORY.getSchema(Schemas.document(AssessmentDocument.class), STRICT);

    @Test
    void theSchemaOfFactsIsItselfASchema() throws JsonProcessingException {
        JsonSchema metaSchema = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012), STRICT);
        assertThat(metaSchema.validate(JSON.readTree(FACTS_TEXT))).isEmpty();
        assertThat(metaSchema.validate(JSON.readTree(Schemas.document(AssessmentDocument.class))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FactsReaderTest.FULL,
                "{}",
                "{\"symptoms\": {}}",
                "{\"symptoms\": {\"fever\": true, \"cough\": \"UNKNOWN\"}}",
                "{\"labs\": [], \"drugs\": {\"items\": []}}",
                "{\"weight\": 70, \"age\": -1, \"since\": \"1999-12-31\", \"onset\": \"00:00:59\"}"
            })
    void whatTheReaderReadsTheSchemaAllows(String json) {
        assertThat(errors(FACTS, json)).isEmpty();
        assertThat(new FactsReader<>(Intake.class).read(json.getBytes(UTF_8))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("io.github.rlsrules.json.FactsReaderTest#wrong")
    void whatTheReaderRefusesTheSchemaRefuses(List<String> wrong) {
        assertThat(errors(FACTS, FactsReaderTest.with(wrong.get(0), wrong.get(1))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"shoes\": 44}",
                "{\"symptoms\": {\"fewer\": \"YES\"}}",
                "{\"labs\": [{\"analyte\": \"CRP\", \"value\": 1, \"unit\": \"mg/L\", \"date\": \"2026-11-01\", \"x\": 1}]}",
                "{\"drugs\": {\"items\": [{\"dose\": 5}]}}",
                "[]",
                "[{}]",
                "5",
                "null"
            })
    void aFieldThatThereIsNotAndADocumentThatIsNoObjectAreRefusedByBoth(String json) {
        assertThat(errors(FACTS, json)).isNotEmpty();
        assertThat(catchThrowable(() -> new FactsReader<>(Intake.class).read(json.getBytes(UTF_8))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyte", "value", "unit", "date"})
    void aComponentThatIsRequiredMustBeThere(String component) throws JsonProcessingException {
        JsonNode full = JSON.readTree(FactsReaderTest.FULL);
        assertThat(FACTS.validate(full)).isEmpty();
        ((ObjectNode) full.at("/labs/0")).remove(component);
        assertThat(FACTS.validate(full))
                .extracting(ValidationMessage::getMessage)
                .allMatch(m -> m.contains(component));
        assertThat(FACTS.validate(full)).hasSize(1);
    }

    public record WithPrimitive(int index, boolean yes) {}

    @Test
    void aPrimitiveMustBeThereSinceItCannotBeUnknown() {
        JsonSchema schema = FACTORY.getSchema(
                Schemas.facts(WithPrimitive.class, SampleModel.rulebook().texts(Locale.ENGLISH)), STRICT);
        assertThat(errors(schema, "{\"index\": 1, \"yes\": true}")).isEmpty();
        assertThat(errors(schema, "{\"index\": 1}")).isNotEmpty();
        assertThat(errors(schema, "{\"yes\": true}")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/$defs/Symptoms/properties/fever, fever", "/properties/age, age in years"})
    void aFieldIsDescribedByItsLabel(String pointer, String label) throws JsonProcessingException {
        assertThat(JSON.readTree(FACTS_TEXT).at(pointer).at("/description").asText())
                .isEqualTo(label);
    }

    @Test
    void everyDocumentThatIsWrittenIsAllowed() {
        for (AssessmentDocument document : List.of(
                AssessmentDocumentTest.document(AssessmentDocumentTest.FEVERISH, Locale.ENGLISH),
                AssessmentDocumentTest.full(AssessmentDocumentTest.FEVERISH, Locale.ENGLISH),
                AssessmentDocumentTest.document(AssessmentDocumentTest.FEVERISH, Locale.GERMAN),
                AssessmentDocumentTest.document(AssessmentDocumentTest.breaking(), Locale.ENGLISH),
                AssessmentDocumentTest.document(Facts.builder().build(), Locale.ENGLISH))) {
            assertThat(errors(DOCUMENT, AssessmentWriter.compact().write(document)))
                    .isEmpty();
        }
    }

    @Test
    void aDocumentThatLacksAPartIsRefused() throws JsonProcessingException {
        String written = AssessmentWriter.compact()
                .write(AssessmentDocumentTest.document(AssessmentDocumentTest.FEVERISH, Locale.ENGLISH));
        ObjectNode whole = (ObjectNode) JSON.readTree(written);
        for (String part : List.of(
                "detail",
                "asOf",
                "rulebook",
                "disclaimer",
                "complete",
                "failures",
                "outcomes",
                "suppressed",
                "questions",
                "questionsInAll",
                "notAssessed",
                "dangerScreen",
                "dangerSignsInAll")) {
            ObjectNode less = whole.deepCopy();
            assertThat(less.remove(part)).as(part).isNotNull();
            assertThat(DOCUMENT.validate(less)).as(part).isNotEmpty();
        }
    }

    @Test
    void citationsAreTextsByTheirKeys() throws JsonProcessingException {
        ObjectNode whole = (ObjectNode) JSON.readTree(AssessmentWriter.compact()
                .write(AssessmentDocumentTest.full(AssessmentDocumentTest.FEVERISH, Locale.ENGLISH)));
        assertThat(DOCUMENT.validate(whole)).isEmpty();
        ((ObjectNode) whole.get("sources")).put("BOOK", 5);
        assertThat(DOCUMENT.validate(whole)).isNotEmpty();
    }

    @Test
    void schemasAreMadeTheSameEveryTime() {
        assertThat(Schemas.facts(Intake.class, SampleModel.rulebook().texts(Locale.ENGLISH)))
                .isEqualTo(FACTS_TEXT);
        assertThat(Schemas.document(AssessmentDocument.class)).isEqualTo(Schemas.document(AssessmentDocument.class));
    }

    private static Set<ValidationMessage> errors(JsonSchema schema, String json) {
        try {
            return schema.validate(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
