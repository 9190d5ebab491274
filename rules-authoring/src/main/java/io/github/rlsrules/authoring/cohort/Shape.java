package io.github.rlsrules.authoring.cohort;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a host can say about a patient, told by its record type. */
sealed interface Shape {

    /** A record: a JSON object. */
    record Fields(Map<String, Shape> byName) implements Shape {}

    /** A list: a JSON array. */
    record Items(Shape item) implements Shape {}

    /**
     * Anything that has no parts.
     *
     * @param constants those of an enum that say something, by name; empty if it is none
     * @param isKey whether it tells the items of a list apart: an enum that is always known
     */
    record Scalar(Class<?> type, List<String> constants, boolean isKey) implements Shape {
        private static Scalar of(Class<?> type) {
            if (!type.isEnum()) {
                return new Scalar(type, List.of(), false);
            }
            List<String> all = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            // To say UNKNOWN is to say nothing.
            List<String> telling =
                    all.stream().filter(c -> !c.equals("UNKNOWN")).toList();
            return new Scalar(type, telling, telling.size() == all.size());
        }
    }

    static Shape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Items(of(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            Map<String, Shape> fields = new LinkedHashMap<>();
            for (RecordComponent component : record.getRecordComponents()) {
                fields.put(component.getName(), of(component.getGenericType()));
            }
            return new Fields(fields);
        }
        if (type instanceof Class<?> scalar) {
            return Scalar.of(scalar);
        }
        throw new IllegalArgumentException("no patients can be made up with " + type.getTypeName()
                + ": a patient consists of records, lists, enums, numbers, texts, dates and times");
    }
}
