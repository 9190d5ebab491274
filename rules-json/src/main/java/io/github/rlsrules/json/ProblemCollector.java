package io.github.rlsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes what does not fit and reads on, so that a host learns of all its mistakes at once. Never repeats a value. */
final class ProblemCollector extends DeserializationProblemHandler {
    private final List<Problem> problems;

    ProblemCollector(List<Problem> problems) {
        this.problems = problems;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        String known = deserializer == null ? "" : "; known fields: " + join(deserializer.getKnownPropertyNames());
        add(parser, Problem.Code.UNKNOWN_FIELD, "there is no such field" + known);
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String failure) {
        add(context.getParser(), Problem.Code.WRONG_TYPE, "expected " + expected(type));
        return nothing(type);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String failure) {
        add(context.getParser(), Problem.Code.WRONG_TYPE, "expected " + expected(type));
        return nothing(type);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        add(parser, Problem.Code.WRONG_TYPE, "expected " + expected(type.getRawClass()));
        parser.skipChildren();
        return nothing(type.getRawClass());
    }

    private void add(JsonParser parser, Problem.Code code, String message) {
        problems.add(new Problem(path(parser), code, message));
    }

    /** Where the parser is; at the start of a list or an object, where that stands. */
    private static String path(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        boolean atStart = parser.currentToken() != null && parser.currentToken().isStructStart();
        return path(atStart ? context.getParent() : context);
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == double.class) {
            return 0.0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    static String expected(Class<?> type) {
        if (type == Answer.class) {
            return "YES, NO, UNKNOWN, true or false";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(c -> ((Enum<?>) c).name())
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == LocalDate.class) {
            return "a date like 2026-03-01";
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == double.class) {
            return "a number";
        }
        if (type == String.class) {
            return "a text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String join(@Nullable Collection<Object> names) {
        return names == null ? "" : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** The path of what the parser reads: {@code labResults[0].unit}. */
    static String path(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String parent = path(context.getParent());
        if (context.inArray()) {
            return parent + "[" + context.getCurrentIndex() + "]";
        }
        String name = context.getCurrentName();
        if (name == null) {
            return parent;
        }
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(Objects.requireNonNull(reference.getFieldName()));
            }
        }
        return path.toString();
    }
}
