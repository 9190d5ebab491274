package io.github.rlsrules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.rlsrules.runtime.FactsVersion;
import io.github.rlsrules.runtime.PartialDate;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from its fields, in whatever order they come. Jackson's own way does more for each component, given or not, and
 * keeps unknown fields in a buffer that does not know where they stood.
 */
final class RecordReader extends StdDeserializer<Object> implements ResolvableDeserializer {
    private static final long serialVersionUID = 1L;

    private final transient RecordComponent[] components;
    private final transient Constructor<?> constructor;
    /** The places of primitives, which cannot be unknown. */
    private final int[] required;
    /** Of the notation, if it has versions; else 0. */
    private final int version;

    private final transient Map<String, Integer> places = new HashMap<>();
    private final transient List<JsonDeserializer<?>> readers = new ArrayList<>();
    private final transient int comparator;

    private RecordReader(JavaType type) {
        super(type);
        this.components = type.getRawClass().getRecordComponents();
        this.constructor = constructor(type.getRawClass(), components);
        this.required = IntStream.range(0, components.length)
                .filter(place -> components[place].getType().isPrimitive())
                .toArray();
        this.comparator = WrittenBound.place(components);
        FactsVersion today = type.getRawClass().getAnnotation(FactsVersion.class);
        this.version = today == null ? 0 : today.value();
        for (int i = 0; i < components.length; i++) {
            places.put(components[i].getName(), i);
        }
    }

    /** Readers for all records. */
    static Module all() {
        return new SimpleModule(RecordReader.class.getName()) {
            private static final long serialVersionUID = 1L;

            @Override
            public void setupModule(SetupContext context) {
                context.addDeserializers(new Deserializers.Base() {
                    @Override
                    public @Nullable JsonDeserializer<?> findBeanDeserializer(
                            JavaType type, DeserializationConfig config, BeanDescription bean) {
                        return type.isRecordType() && !type.hasRawClass(PartialDate.class)
                                ? new RecordReader(type)
                                : null;
                    }
                });
            }
        };
    }

    static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a constructor with all its components", e);
        }
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        for (RecordComponent component : components) {
            JavaType type = context.getTypeFactory()
                    .resolveMemberType(
                            component.getGenericType(), getValueType().getBindings());
            readers.add(context.findContextualValueDeserializer(type, null));
        }
    }

    @Override
    public Collection<Object> getKnownPropertyNames() {
        return new ArrayList<>(places.keySet());
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return context.handleUnexpectedToken(getValueType(), parser);
        }
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean[] given = new boolean[components.length];
        List<String> unknown = List.of();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Integer place = places.get(name);
            JsonToken token = parser.nextToken();
            if (place == null
                    && name.equals("id")
                    && parser.getParsingContext().getParent().inRoot()) {
                collector(context).called(parser.getValueAsString());
                parser.skipChildren();
            } else if (place == null
                    && name.equals(FactsMigration.VERSION)
                    && version != 0
                    && parser.getParsingContext().getParent().inRoot()) {
                if (token != JsonToken.VALUE_NUMBER_INT || !parser.getText().equals(Integer.toString(version))) {
                    collector(context).ofAnotherVersion(parser, version);
                }
                parser.skipChildren();
            } else if (place == null) {
                unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                unknown.add(name);
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                WrittenBound bound = bound(name, parser);
                if (bound != null) {
                    values[comparator] = bound.comparator();
                }
                Object value = bound == null ? value(place, parser, context) : bound.number();
                if (given[place]) {
                    collector(context).repeated(parser);
                    value = Twice.merged(values[place], value);
                }
                values[place] = value;
                given[place] = true;
            }
        }
        for (String name : unknown) { // told after what is wrong with the fields that there are
            context.handleUnknownProperty(parser, this, handledType(), name);
        }
        return record(values, context);
    }

    private @Nullable WrittenBound bound(String name, JsonParser parser) throws IOException {
        return comparator >= 0 && name.equals(WrittenBound.VALUE) && parser.hasToken(JsonToken.VALUE_STRING)
                ? WrittenBound.of(parser.getText(), components[comparator].getType())
                : null;
    }

    private static ProblemCollector collector(DeserializationContext context) {
        return (ProblemCollector) context.getConfig().getProblemHandlers().value();
    }

    private @Nullable Object value(int place, JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return readers.get(place).deserialize(parser, context);
        } catch (JsonMappingException e) {
            e.prependPath(handledType(), components[place].getName());
            throw e;
        }
    }

    private Object record(@Nullable Object[] values, DeserializationContext context) throws IOException {
        for (int place : required) {
            if (values[place] == null) {
                missing(place, context);
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            return context.handleInstantiationProblem(handledType(), null, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record can be made", e);
        }
    }

    /** What is left out is unknown, and a primitive cannot be. */
    private void missing(int place, DeserializationContext context) throws JsonMappingException {
        JsonMappingException e =
                InvalidNullException.from(context, null, context.constructType(components[place].getType()));
        e.prependPath(handledType(), components[place].getName());
        throw e;
    }
}
