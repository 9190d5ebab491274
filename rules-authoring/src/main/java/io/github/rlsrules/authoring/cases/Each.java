package io.github.rlsrules.authoring.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A case with {@code each} stands for several: it is written once, with {@code ${name}} where they differ. */
final class Each {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");

    private final Map<String, JsonNode> values;
    private final Set<String> used = new TreeSet<>();

    private Each(Map<String, JsonNode> values) {
        this.values = values;
    }

    /**
     * The cases that a case stands for: itself if it has no {@code each}. An id without a placeholder gets the values behind it.
     *
     * @throws IllegalArgumentException if {@code each} cannot be read, a value is never used, or a placeholder has no value
     */
    static List<JsonNode> expand(JsonNode tree) {
        if (!(tree instanceof ObjectNode body) || !body.has("each")) {
            return List.of(tree);
        }
        ObjectNode template = body.deepCopy();
        JsonNode each = template.remove("each");
        List<JsonNode> all = new ArrayList<>();
        for (Map<String, JsonNode> values : rows(each)) {
            all.add(new Each(values).instance(template));
        }
        return all;
    }

    private static List<Map<String, JsonNode>> rows(JsonNode each) {
        List<Map<String, JsonNode>> rows = new ArrayList<>();
        if (each instanceof ObjectNode one && one.size() == 1) {
            Map.Entry<String, JsonNode> values = one.fields().next();
            if (values.getValue().isArray()) {
                values.getValue().forEach(value -> rows.add(Map.of(values.getKey(), value)));
            }
        } else if (each instanceof ArrayNode list) {
            for (JsonNode row : list) {
                Map<String, JsonNode> values = new LinkedHashMap<>();
                row.fields().forEachRemaining(field -> values.put(field.getKey(), field.getValue()));
                rows.add(values);
            }
        }
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new IllegalArgumentException(
                    "each is one name with a list of values, as in each: { answer: [YES, NO] },"
                            + " or a list of maps, as in each: [{ sign: painful, rule: X-PAIN }]");
        }
        for (Map<String, JsonNode> row : rows) {
            if (!row.keySet().equals(rows.get(0).keySet())) {
                throw new IllegalArgumentException("each gives a value to "
                        + rows.get(0).keySet() + " and then to " + row.keySet() + "; every row needs the same names");
            }
        }
        return rows;
    }

    private JsonNode instance(ObjectNode template) {
        ObjectNode instance = (ObjectNode) filled(template);
        if (!used.equals(values.keySet())) {
            Set<String> unused = new TreeSet<>(values.keySet());
            unused.removeAll(used);
            throw new IllegalArgumentException("each names " + unused + ", but the case never uses it");
        }
        JsonNode id = template.get("id");
        if (id != null && id.isTextual() && id.equals(instance.get("id"))) {
            String all = values.values().stream().map(Each::text).collect(Collectors.joining(", "));
            instance.put("id", id.textValue() + "[" + all + "]");
        }
        return instance;
    }

    private JsonNode filled(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(f -> copy.set(filled(f.getKey()), filled(f.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(filled(item)));
            return copy;
        }
        if (!node.isTextual()) {
            return node;
        }
        Matcher whole = PLACEHOLDER.matcher(node.textValue());
        return whole.matches() ? value(whole.group(1)) : TextNode.valueOf(filled(node.textValue()));
    }

    private String filled(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(m -> Matcher.quoteReplacement(text(value(m.group(1)))));
    }

    private JsonNode value(String name) {
        JsonNode value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("each has no value for ${" + name + "}; it has " + values.keySet());
        }
        used.add(name);
        return value;
    }

    /** YES and NO, which YAML takes for true and false, as their author wrote them. */
    private static String text(JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue() ? "YES" : "NO";
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
