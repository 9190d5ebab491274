package io.github.rlsrules.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rlsrules.runtime.Receipt;
import java.io.IOException;

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
     * @throws IllegalArgumentException if it is none, with what is missing or unknown
     */
    public static Receipt read(byte[] json) {
        try {
            return MAPPER.readValue(json, Receipt.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is no receipt: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("bytes can be read", e);
        }
    }
}
