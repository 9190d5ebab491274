package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.runtime.QuantityKind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the quantities of a record of patients. */
final class Quantities {
    private Quantities() {}

    /** Each quantity by its path, such as {@code labResults[FERRITIN]}. */
    static Map<String, QuantityKind> of(Class<?> patientType) {
        Map<String, QuantityKind> quantities = new LinkedHashMap<>();
        for (RecordComponent part : patientType.getRecordComponents()) {
            Class<?> item = itemOf(part);
            RecordComponent key = item.isRecord() ? keyOf(item) : null;
            if (key != null) {
                for (Object constant : key.getType().getEnumConstants()) {
                    quantities.put(part.getName() + "[" + ((Enum<?>) constant).name() + "]", (QuantityKind) constant);
                }
            }
        }
        return quantities;
    }

    /** What a list holds; the type itself of anything else. */
    static Class<?> itemOf(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : part.getType();
    }

    /** The component that says which quantity an item is. */
    static @Nullable RecordComponent keyOf(Class<?> item) {
        return Arrays.stream(item.getRecordComponents())
                .filter(c -> c.getType().isEnum() && QuantityKind.class.isAssignableFrom(c.getType()))
                .findFirst()
                .orElse(null);
    }
}
