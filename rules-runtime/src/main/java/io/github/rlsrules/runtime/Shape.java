package io.github.rlsrules.runtime;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What tables that were made of a class rest on: of a record its components, of an enum its constants, in their order. */
final class Shape {
    private Shape() {}

    static List<String> of(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : components(type)
                        .map(c -> c.getName() + " " + c.getGenericType().getTypeName())
                        .toList();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
    }

    /** The shapes of all that a rulebook reads and concludes, by name. */
    static Map<String, List<String>> all(Rulebook rulebook) {
        Map<String, List<String>> shapes = new LinkedHashMap<>();
        Stream.concat(
                        rulebook.factTypes().stream(),
                        rulebook.rules().stream()
                                .map(rule -> rule.outcome().getClass())
                                .distinct())
                .forEach(type -> {
                    shapes.put(type.getName(), of(type));
                    components(type)
                            .map(RecordComponent::getType)
                            .filter(Class::isEnum)
                            .forEach(constants -> shapes.put(constants.getName(), of(constants)));
                });
        return shapes;
    }
}
