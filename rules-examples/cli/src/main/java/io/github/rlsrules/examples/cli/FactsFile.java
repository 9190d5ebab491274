package io.github.rlsrules.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsMigration;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Spelled;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes facts in the notation in which they are read. What is unknown is left out. */
final class FactsFile {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int VERSION = FactsMigration.of(RlsPatient.class).version();
    private static final String UNKNOWN = "UNKNOWN";

    private FactsFile() {}

    /** Writes the file at once or not at all: what stood there before is lost only to what is complete. */
    static void write(Given<RlsPatient> patient, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new IOException(file + ": is no file");
        }
        Path draft = Files.createTempFile(folder, "rls", ".json"); // which only its owner reads
        try {
            MAPPER.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), json(patient));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    static ObjectNode json(Given<RlsPatient> patient) {
        ObjectNode json = JSON.objectNode().put(FactsMigration.VERSION, VERSION);
        if (patient.id() != null) {
            json.put("id", patient.id());
        }
        ObjectNode facts = fields(patient.patient());
        facts.properties().stream()
                .filter(field -> !field.getValue().isEmpty() || field.getValue().isValueNode())
                .forEach(field -> json.set(field.getKey(), field.getValue()));
        return json;
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
        return value instanceof Number number ? MAPPER.valueToTree(number) : JSON.textNode(value.toString());
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
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot fail to be read", e);
        }
    }
}
