package io.github.rlsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Spelled;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of scalar and nothing that merely resembles it: no text for a number, no number for a date, no blank for
 * nothing. Whatever else is there is handed to the {@link ProblemCollector}, so that reading goes on.
 */
final class ScalarReader<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    /** Null if what the parser is at is no such scalar. */
    private interface Reading<T> {
        @Nullable
        T of(JsonParser parser) throws IOException;
    }

    private final transient Reading<T> reading;

    private ScalarReader(Class<T> type, Reading<T> reading) {
        super(type);
        this.reading = reading;
    }

    /** Readers for all kinds of scalars that stand in facts. */
    static SimpleModule all() {
        SimpleModule module = new SimpleModule();
        for (Class<Integer> type : Arrays.asList(int.class, Integer.class)) {
            module.addDeserializer(type, new ScalarReader<>(type, ScalarReader::integer));
        }
        for (Class<Long> type : Arrays.asList(long.class, Long.class)) {
            module.addDeserializer(type, new ScalarReader<>(type, ScalarReader::whole));
        }
        for (Class<Double> type : Arrays.asList(double.class, Double.class)) {
            module.addDeserializer(type, new ScalarReader<>(type, ScalarReader::number));
        }
        for (Class<Boolean> type : Arrays.asList(boolean.class, Boolean.class)) {
            module.addDeserializer(type, new ScalarReader<>(type, ScalarReader::truth));
        }
        module.addDeserializer(String.class, new ScalarReader<>(String.class, ScalarReader::text));
        module.addDeserializer(
                LocalDate.class, new ScalarReader<>(LocalDate.class, p -> parsed(p, ScalarReader::date)));
        module.addDeserializer(
                PartialDate.class, new ScalarReader<>(PartialDate.class, p -> parsed(p, PartialDate::parse)));
        module.addDeserializer(
                LocalTime.class, new ScalarReader<>(LocalTime.class, p -> parsed(p, ScalarReader::time)));
        return module.setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> usual) {
                return ofEnum(type.getRawClass());
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static JsonDeserializer<?> ofEnum(Class<?> type) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> Spelled.of((Enum<?>) constant), constant -> constant));
        Reading<Object> byName = parser -> {
            String name = text(parser);
            return name == null ? null : constants.get(name);
        };
        return new ScalarReader<>((Class<Object>) type, YesOrNo.is(type) ? yesOrNo(constants, byName) : byName);
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        T value = reading.of(parser);
        return value == null ? unexpected(parser, context) : value;
    }

    @SuppressWarnings("unchecked")
    private @Nullable T unexpected(JsonParser parser, DeserializationContext context) throws IOException {
        return (T) context.handleUnexpectedToken(handledType(), parser);
    }

    /** What is left out is unknown, and a primitive cannot be. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws InvalidNullException {
        if (handledType().isPrimitive()) {
            throw InvalidNullException.from(context, null, context.constructType(handledType()));
        }
        return null;
    }

    private static Reading<Object> yesOrNo(Map<String, Object> constants, Reading<Object> byName) {
        Object yes = constants.get(YesOrNo.YES);
        Object no = constants.get(YesOrNo.NO);
        char[] textOfYes = YesOrNo.YES.toCharArray();
        char[] textOfNo = YesOrNo.NO.toCharArray();
        return parser -> {
            if (parser.currentToken().isBoolean()) {
                return parser.getBooleanValue() ? yes : no;
            }
            return isText(textOfYes, parser) ? yes : isText(textOfNo, parser) ? no : byName.of(parser);
        };
    }

    /** The same as to compare what {@link #text} gives, which makes a text first. */
    private static boolean isText(char[] text, JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return false;
        }
        char[] characters = parser.getTextCharacters();
        int from = parser.getTextOffset();
        return Arrays.equals(characters, from, from + parser.getTextLength(), text, 0, text.length);
    }

    private static @Nullable String text(JsonParser parser) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : null;
    }

    private static <T> @Nullable T parsed(JsonParser parser, Function<String, T> parsing) throws IOException {
        String text = text(parser);
        try {
            return text == null ? null : parsing.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * A plain date, for which {@code LocalDate.parse} takes many times as long; or the day of a date with a time; or the first day of a
     * month or of a year.
     */
    private static LocalDate date(String text) {
        boolean isPlain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = isPlain ? digits(text, 0, 4) : -1;
        int month = isPlain ? digits(text, 5, 7) : -1;
        int day = isPlain ? digits(text, 8, 10) : -1;
        return year < 0 || month < 0 || day < 0 ? PartialDate.parse(text).earliest() : LocalDate.of(year, month, day);
    }

    /** A plain time of day, for which {@code LocalTime.parse} takes many times as long too. */
    private static LocalTime time(String text) {
        boolean isPlain = text.length() == 5 && text.charAt(2) == ':';
        int hour = isPlain ? digits(text, 0, 2) : -1;
        int minute = isPlain ? digits(text, 3, 5) : -1;
        return hour < 0 || minute < 0 ? LocalTime.parse(text) : LocalTime.of(hour, minute);
    }

    /** The number in this part of a text; negative if something else than digits is there. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static @Nullable Boolean truth(JsonParser parser) throws IOException {
        return parser.currentToken().isBoolean() ? parser.getBooleanValue() : null;
    }

    private static @Nullable Integer integer(JsonParser parser) throws IOException {
        Long whole = whole(parser);
        return whole != null && whole.intValue() == whole ? whole.intValue() : null;
    }

    /** Also {@code 3.0}, as some write every number. */
    private static @Nullable Long whole(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
            double number = parser.getDoubleValue();
            return number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE ? (long) number : null;
        }
        boolean fits = parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        return fits ? parser.getLongValue() : null;
    }

    private static @Nullable Double number(JsonParser parser) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return null;
        }
        double number = parser.getDoubleValue();
        return Double.isFinite(number) ? number : null;
    }
}
