package io.github.rlsrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.runtime.FactsVersion;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Spelled;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the facts of a patient for keeping, in the notation in which {@link FactsReader} reads them, with its version beside them
 * ({@link FactsMigration#VERSION}). What is unknown is left out. Thread-safe.
 *
 * @since 0.1.0
 */
public final class FactsWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String UNKNOWN = "UNKNOWN";

    private FactsWriter() {}

    /**
     * {@return the facts as JSON, on one line}
     *
     * @param patient what holds all facts about one patient
     */
    public static String write(Record patient) {
        return tree(patient).toString();
    }

    /**
     * {@return the facts as a tree, into which a host may set an {@code id} of its own}
     *
     * @param patient what holds all facts about one patient
     */
    public static ObjectNode tree(Record patient) {
        ObjectNode facts = JSON.objectNode();
        FactsVersion version = patient.getClass().getAnnotation(FactsVersion.class);
        if (version != null) {
            facts.put(FactsMigration.VERSION, version.value());
        }
        fields(patient).properties().stream()
                .filter(field -> !field.getValue().isEmpty() || field.getValue().isValueNode())
                .forEach(field -> facts.set(field.getKey(), field.getValue()));
        return facts;
    }

    private static ObjectNode fields(Record given) {
        ObjectNode fields = JSON.objectNode();
        for (RecordComponent component : given.getClass().getRecordComponents()) {
            Object value = read(component, given);
            if (value != null && !isUnknown(value)) {
                fields.set(component.getName(), value(value));
            }
        }
        return fields;
    }

    private static boolean isUnknown(Object value) {
        return value instanceof Enum<?> constant && constant.name().equals(UNKNOWN)
                || value instanceof List<?> list && list.isEmpty();
    }

    private static JsonNode value(@Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof PartialDate date) {
            return JSON.textNode(written(date));
        }
        if (value instanceof Record group) {
            return fields(group);
        }
        if (value instanceof List<?> list) {
            ArrayNode items = JSON.arrayNode();
            list.forEach(item -> items.add(value(item)));
            return items;
        }
        if (value instanceof Enum<?> constant) {
            return JSON.textNode(Spelled.of(constant));
        }
        if (value instanceof Boolean is) {
            return JSON.booleanNode(is);
        }
        return value instanceof Number number ? number(number) : JSON.textNode(value.toString());
    }

    private static JsonNode number(Number number) {
        return number instanceof Integer || number instanceof Long
                ? JSON.numberNode(number.longValue())
                : JSON.numberNode(number.doubleValue());
    }

    /** As much of it as is known: the day, or the month, or the year. */
    private static String written(PartialDate date) {
        LocalDate first = date.earliest();
        String day = first.toString();
        if (first.equals(date.latest())) {
            return day;
        }
        return day.substring(
                0, day.length() - (first.plusMonths(1).isAfter(date.latest()) ? "-01" : "-01-01").length());
    }

    private static @Nullable Object read(RecordComponent component, Record from) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // a host's record need not be public
        try {
            return accessor.invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot fail to be read", e);
        }
    }
}
