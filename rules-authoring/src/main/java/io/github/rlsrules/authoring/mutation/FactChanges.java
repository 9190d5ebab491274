package io.github.rlsrules.authoring.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small changes of a patient's facts, in the notation of cases: another answer, one more or one fewer entry, another number. */
final class FactChanges {
    /** By field of the patient: each question with its possible answers. */
    private final Map<String, Map<String, List<String>>> answers = new LinkedHashMap<>();
    /** By field of the patient: every value that it has in some case, and every entry of a list. */
    private final Map<String, Set<JsonNode>> values = new LinkedHashMap<>();

    private final Map<String, Set<JsonNode>> entries = new LinkedHashMap<>();

    /** Changed facts. */
    record Changed(String what, ObjectNode facts) {}

    FactChanges(Class<?> patientType, List<JsonNode> patients) {
        for (RecordComponent field : patientType.getRecordComponents()) {
            Map<String, List<String>> questions = new LinkedHashMap<>();
            if (field.getType().isRecord()) {
                for (RecordComponent question : field.getType().getRecordComponents()) {
                    if (question.getType().isEnum()) {
                        questions.put(question.getName(), names(question.getType()));
                    }
                }
            }
            answers.put(field.getName(), questions);
            values.put(field.getName(), new LinkedHashSet<>());
            entries.put(field.getName(), new LinkedHashSet<>());
        }
        patients.forEach(facts -> facts.properties().forEach(field -> collect(field.getKey(), field.getValue())));
    }

    private void collect(String field, JsonNode value) {
        values.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(value);
        if (value.isArray()) {
            value.forEach(entry ->
                    entries.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(entry));
        }
    }

    private static List<String> names(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    Set<String> fields() {
        return values.keySet();
    }

    /** Every change of one field. */
    List<Changed> of(JsonNode facts, String field, Set<BigDecimal> numbers) {
        List<Changed> all = new ArrayList<>();
        answers.getOrDefault(field, Map.of()).forEach((question, constants) -> {
            for (String constant : constants) {
                if (!answer(facts, field, question).equals(constant)) {
                    all.add(with(facts, field, question, constant));
                }
            }
        });
        if (facts.path(field) instanceof ArrayNode list) {
            changeEntries(facts, field, list, numbers, all);
        }
        for (JsonNode entry : entries.getOrDefault(field, Set.of())) {
            ObjectNode more = copy(facts);
            more.withArray(field).add(entry);
            all.add(new Changed(field + " with " + entry, more));
        }
        for (JsonNode value : values.getOrDefault(field, Set.of())) {
            if (!value.equals(facts.get(field)) && !value.isArray()) {
                ObjectNode other = copy(facts);
                other.set(field, value);
                all.add(new Changed(field + ": " + value, other));
            }
        }
        if (facts.has(field)) {
            ObjectNode without = copy(facts);
            without.remove(field);
            all.add(new Changed("without " + field, without));
        }
        return all;
    }

    /** In YAML the word YES is a truth value. */
    private static String answer(JsonNode facts, String field, String question) {
        JsonNode given = facts.path(field).path(question);
        return given.isBoolean() ? (given.asBoolean() ? "YES" : "NO") : given.asText("UNKNOWN");
    }

    private static Changed with(JsonNode facts, String field, String question, String answer) {
        ObjectNode changed = copy(facts);
        String before = answer(facts, field, question);
        if (answer.equals("UNKNOWN")) {
            changed.withObject("/" + field).remove(question);
        } else {
            changed.withObject("/" + field).put(question, answer);
        }
        return new Changed(field + "." + question + ": " + before + " -> " + answer, changed);
    }

    private static void changeEntries(
            JsonNode facts, String field, ArrayNode list, Set<BigDecimal> numbers, List<Changed> all) {
        for (int i = 0; i < list.size(); i++) {
            ObjectNode without = copy(facts);
            ((ArrayNode) without.get(field)).remove(i);
            all.add(new Changed(field + " without " + list.get(i), without));
            if (list.get(i).path("value").isNumber()) {
                for (BigDecimal number : numbers) {
                    ObjectNode changed = copy(facts);
                    ((ObjectNode) changed.get(field).get(i)).put("value", number);
                    all.add(new Changed(field + ": " + list.get(i) + " -> " + number.toPlainString(), changed));
                }
            }
        }
    }

    private static ObjectNode copy(JsonNode facts) {
        return facts.deepCopy();
    }
}
