package io.github.rlsrules.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rlsrules.runtime.Receipt;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Reads what {@link AssessmentWriter} has written of a {@link Receipt}.
 *
 * @since 0.1.0
 */
public final class ReceiptReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReceiptReader() {}

    /**
     * {@return the receipt that was written}
     *
     * @param json as it was written
     * @throws IllegalArgumentException if it is none, with what is missing, and without a word of what stands there
     */
    public static Receipt read(byte[] json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            String missing = Arrays.stream(Receipt.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !tree.hasNonNull(name))
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("this is no receipt: it lacks " + missing);
            }
            return MAPPER.treeToValue(tree, Receipt.class);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException("this is no receipt: a field in it is another one, or of another type");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is no receipt: it is no JSON");
        } catch (IOException e) {
            throw new IllegalStateException("bytes can be read", e);
        }
    }
}
