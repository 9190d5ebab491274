package io.github.rlsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Spelled;
import java.io.IOException;
import java.lang.reflect.Array;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes what does not fit and reads on, so that a host learns of all its mistakes at once. Never repeats a value. */
final class ProblemCollector extends DeserializationProblemHandler {
    /** Nobody reads more; without an end, garbage of some megabytes would become gigabytes of messages. */
    private static final int MOST = 100;

    private static final int LONGEST_NAME = 60;

    private final List<Problem> problems;
    private @Nullable String id;

    ProblemCollector(List<Problem> problems) {
        this.problems = problems;
    }

    /** The parser has come to the end of the object, see {@link RecordReader}. */
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        if (problems.size() > MOST) {
            return true;
        }
        String known = deserializer == null ? "" : "; known fields: " + join(deserializer.getKnownPropertyNames());
        String path = path(parser.getParsingContext());
        add(
                path.isEmpty() ? shown(name) : path + "." + shown(name),
                Problem.Code.UNKNOWN_FIELD,
                "there is no such field" + known);
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String failure) throws IOException {
        return expected(type, context.getParser());
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String failure) throws IOException {
        return expected(type, context.getParser());
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        return expected(type.getRawClass(), parser);
    }

    /** Notes what was expected, reads past what is there, and takes it for nothing. */
    private @Nullable Object expected(Class<?> type, JsonParser parser) throws IOException {
        if (problems.size() <= MOST) {
            JsonStreamContext here = parser.getParsingContext();
            boolean entered = parser.currentToken().isStructStart();
            add(path(entered ? here.getParent() : here), Problem.Code.WRONG_TYPE, "expected " + name(type));
        }
        parser.skipChildren();
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    /** What the host calls the patient: the field {@code id} beside his facts, if these have none of that name. */
    @Nullable
    String id() {
        return id;
    }

    void called(@Nullable String patient) {
        id = patient;
    }

    /** Of a field that is there twice; what counts then, {@link RecordReader} knows. */
    void repeated(JsonParser parser) {
        if (problems.size() <= MOST) {
            add(path(parser.getParsingContext()), Problem.Code.DUPLICATE, "is given twice");
        }
    }

    /** The facts say of themselves that they are of another version of the notation. */
    void ofAnotherVersion(JsonParser parser, int today) throws IOException {
        add(
                path(parser.getParsingContext()),
                Problem.Code.OTHER_VERSION,
                "only version " + today + " is read here; older facts are to be migrated");
    }

    private void add(String path, Problem.Code code, String message) {
        if (problems.size() < MOST) {
            problems.add(new Problem(path, code, message));
        } else if (problems.size() == MOST) {
            problems.add(new Problem("", Problem.Code.TOO_LARGE, "there are more problems than the first " + MOST));
        }
    }

    private static String name(Class<?> type) {
        if (YesOrNo.is(type)) {
            return YesOrNo.constants(type) + ", true or false";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> Spelled.of((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == LocalDate.class || type == PartialDate.class) {
            return "a date like 2026-03-01, or a month or a year of it";
        }
        if (type == LocalTime.class) {
            return "a time like 22:30";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
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

    /** A name of the host, as much of it as a name needs: nothing that a terminal, a log or a page could obey. */
    private static String shown(String name) {
        return name.codePoints()
                .limit(LONGEST_NAME)
                .map(c -> Character.isLetterOrDigit(c) || c == '-' ? c : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
        return parent.isEmpty() ? shown(name) : parent + "." + shown(name);
    }

    static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".")
                        .append(shown(Objects.requireNonNull(reference.getFieldName())));
            }
        }
        return path.toString();
    }
}
