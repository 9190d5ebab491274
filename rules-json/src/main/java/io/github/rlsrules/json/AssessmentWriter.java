package io.github.rlsrules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rlsrules.runtime.FactsVersion;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes documents such as {@link AssessmentDocument} as JSON, always in the same order. Thread-safe.
 *
 * @since 0.1.0
 */
public final class AssessmentWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final ObjectWriter writer;

    private AssessmentWriter(ObjectWriter writer) {
        this.writer = writer;
    }

    /** {@return a writer of one document over many lines, for people} */
    public static AssessmentWriter indented() {
        return new AssessmentWriter(MAPPER.writerWithDefaultPrettyPrinter());
    }

    /** {@return a writer of one document a line, for streams} */
    public static AssessmentWriter compact() {
        return new AssessmentWriter(MAPPER.writer());
    }

    /**
     * {@return a document as JSON}
     *
     * @param document an {@link AssessmentDocument}, a summary, a receipt
     * @throws IllegalArgumentException if it is a patient: {@link FactsWriter} writes what can be read again
     */
    public String write(Object document) {
        checkIsNoPatient(document);
        try {
            return writer.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document of records cannot fail to be written", e);
        }
    }

    /**
     * Writes the same in UTF-8, without making a text of it first. The stream stays open.
     *
     * @param document an {@link AssessmentDocument}, a summary, a receipt
     * @param out where it goes
     * @throws IllegalArgumentException if it is a patient: {@link FactsWriter} writes what can be read again
     * @throws IOException if the stream cannot be written
     */
    public void write(Object document, OutputStream out) throws IOException {
        checkIsNoPatient(document);
        writer.writeValue(out, document);
    }

    private static void checkIsNoPatient(Object document) {
        if (document.getClass().isAnnotationPresent(FactsVersion.class)) {
            throw new IllegalArgumentException("facts are written by FactsWriter, for FactsReader to read");
        }
    }
}
