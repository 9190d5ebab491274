package io.github.rlsrules.examples.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rlsrules.json.AssessmentWriter;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Requests and responses as JSON. */
final class Json {
    static final String TYPE = "application/json";
    static final String FHIR = "application/fhir+json";

    /** Prefetched records are nested deeper than facts, and a value of theirs may be a text of some length. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(1_000_000)
            .maxNumberLength(100)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final AssessmentWriter WRITER = AssessmentWriter.compact();

    private Json() {}

    /** The body, which has to be one object. */
    static JsonNode object(Context call) {
        String type = String.valueOf(call.contentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith(TYPE) && !type.startsWith(FHIR)) {
            throw new Refusal(415, "send " + TYPE);
        }
        JsonNode json = tree(call.bodyAsBytes());
        if (!json.isObject()) {
            throw new Refusal(400, "send one JSON object");
        }
        return json;
    }

    private static JsonNode tree(byte[] body) {
        try {
            return MAPPER.readTree(new ByteArrayInputStream(body));
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new Refusal(400, "this is not valid JSON, or something in it is too deep or too long" + where);
        } catch (IOException e) {
            throw new Refusal(400, "this is not valid UTF-8");
        }
    }

    static JsonNode tree(String json) {
        return tree(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a field; null if there is none. */
    static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new Refusal(400, field + " must be a text");
        }
        return value.textValue();
    }

    static String write(Object document) {
        return WRITER.write(document);
    }

    static void answer(Context call, Object document) {
        call.contentType(TYPE).result(write(document));
    }
}
