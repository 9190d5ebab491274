package io.github.rlsrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a host's facts about a patient from JSON into its record type. An unknown field, a repeated field, a wrong type, a constant
 * that does not exist are problems, told together, each with its path and without the value, a hundred at most; the rest is read
 * all the same. A field {@code id} beside the facts is what the host calls the patient. What is left out, or null, is unknown; a primitive, which cannot be unknown, is needed.
 * Fields are called as the components of the record are; annotations are not looked at. Thread-safe.
 *
 * @param <T> the record type that holds all facts about one patient
 * @since 0.1.0
 */
public final class FactsReader<T> {
    private static final int LONGEST = 16 * 1024 * 1024;

    /** Far more than a patient's facts need; deeper or larger input is an attack or a mistake. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxStringLength(100_000)
            .maxNumberLength(100)
            .maxDocumentLength(LONGEST)
            .build();

    private final ObjectReader reader;

    /**
     * Reads JSON.
     *
     * @param type what holds all facts about one patient
     */
    public FactsReader(Class<T> type) {
        this(type, JsonFactory.builder().streamReadConstraints(LIMITS).build());
    }

    /**
     * Reads another notation for which Jackson has a factory.
     *
     * @param type what holds all facts about one patient
     * @param notation a factory of Jackson
     */
    public FactsReader(Class<T> type, JsonFactory notation) {
        this.reader = configured(JsonMapper.builder(notation)).build().readerFor(type);
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B configured(B builder) {
        return builder.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(new JavaTimeModule())
                .addModule(ScalarReader.all())
                .addModule(RecordReader.all());
    }

    /**
     * Reads one patient, as far as he can be read: what does not fit is told by its path, and the rest is given.
     *
     * @param json UTF-8 text
     * @return what could be read, and what could not be
     * @throws InvalidFactsException if nothing can be read: this is no JSON, or far too large
     * @throws IOException if the stream cannot be read
     */
    public Given<T> given(InputStream json) throws IOException {
        return given(reader -> reader.readValue(json));
    }

    /**
     * Reads one patient from UTF-8 text, as {@link #given(InputStream)}.
     *
     * @param json UTF-8 text
     * @return what could be read, and what could not be
     */
    public Given<T> given(byte[] json) {
        try {
            return json.length > LONGEST
                    ? given(new ByteArrayInputStream(json)) // whose length Jackson limits, unlike that of an array
                    : given(reader -> reader.readValue(json));
        } catch (IOException e) {
            throw new IllegalStateException("an array cannot fail to be read", e);
        }
    }

    /**
     * Reads one patient from a tree, as {@link #given(InputStream)}.
     *
     * @param tree as Jackson reads it
     * @return what could be read, and what could not be
     */
    public Given<T> given(JsonNode tree) {
        try {
            return given(reader -> reader.readValue(tree));
        } catch (IOException e) {
            throw new IllegalStateException("a tree cannot fail to be read", e);
        }
    }

    /**
     * Reads one patient of whom everything must fit.
     *
     * @param json UTF-8 text
     * @return what was read
     * @throws InvalidFactsException with all problems found
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream json) throws IOException {
        return given(json).strict();
    }

    /**
     * Reads one patient from UTF-8 text, as {@link #read(InputStream)}.
     *
     * @param json UTF-8 text
     * @return what was read
     */
    public T read(byte[] json) {
        return given(json).strict();
    }

    /**
     * Reads one patient from a tree, as {@link #read(InputStream)}.
     *
     * @param tree as Jackson reads it
     * @return what was read
     */
    public T read(JsonNode tree) {
        return given(tree).strict();
    }

    private interface Source<T> {
        T from(ObjectReader reader) throws IOException;
    }

    private Given<T> given(Source<T> source) throws IOException {
        List<Problem> problems = new ArrayList<>();
        ProblemCollector collector = new ProblemCollector(problems);
        T facts = null;
        try {
            facts = source.from(reader.withHandler(collector));
            if (facts == null && problems.isEmpty()) {
                problems.add(
                        new Problem("", Problem.Code.WRONG_TYPE, "expected an object with the facts of one patient"));
            }
        } catch (JsonProcessingException e) {
            boolean follows = e instanceof ValueInstantiationException && !problems.isEmpty();
            if (!follows) { // else a record refuses what stands in for the values that were wrong
                problems.add(problem(e));
            }
        } catch (CharConversionException e) {
            problems.add(new Problem("", Problem.Code.SYNTAX, "not valid UTF-8"));
        }
        if (facts == null) {
            throw new InvalidFactsException(problems);
        }
        return new Given<>(facts, problems, collector.id());
    }

    private static Problem problem(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return new Problem(
                    "", Problem.Code.TOO_LARGE, "larger or more deeply nested than one patient's facts can be" + at(e));
        }
        if (e instanceof JsonMappingException mapping) {
            if (mapping.getCause() instanceof JsonProcessingException syntax) {
                return problem(syntax);
            }
            String path = ProblemCollector.path(mapping.getPath());
            if (e instanceof InvalidNullException) {
                return new Problem(path, Problem.Code.MISSING, "is needed");
            }
            if (e instanceof ValueInstantiationException || !path.isEmpty()) {
                return new Problem(path, Problem.Code.WRONG_TYPE, "cannot be read");
            }
        }
        String message = String.valueOf(e.getOriginalMessage());
        if (message.contains("UTF-8")) {
            return new Problem("", Problem.Code.SYNTAX, "not valid UTF-8" + at(e));
        }
        return new Problem("", Problem.Code.SYNTAX, "not valid JSON, or it ends too early" + at(e));
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : ", at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
