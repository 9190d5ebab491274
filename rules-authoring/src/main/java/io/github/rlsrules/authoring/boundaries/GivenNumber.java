package io.github.rlsrules.authoring.boundaries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.runtime.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A number that the host gives itself, in a list of items that each say what they are: {@code labResults: [{ analyte, value,
 * unit, date }]}. It is varied there, so that the host's own check and conversion stand between.
 *
 * @param json the whole patient
 * @param index the place of the only item of that kind
 * @param unit the unit in which the number is given, if items have one
 */
record GivenNumber(
        String name,
        JsonNode json,
        String root,
        int index,
        String component,
        Optional<String> unit,
        Function<JsonNode, Facts> reader)
        implements Varied {

    /** The number in a host's notation; empty if it is not given there, or several times. */
    static Optional<GivenNumber> find(
            String name, JsonNode json, LimitAsWritten comparison, Function<JsonNode, Facts> reader) {
        if (!(json.at(pointer(comparison.root())) instanceof ArrayNode items)
                || comparison.key().isEmpty()) {
            return Optional.empty();
        }
        LimitAsWritten.Key key = comparison.key().get();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            if (item.path(key.component()).asText().equals(key.constant())
                    && item.path(comparison.component()).isNumber()) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        int index = found.get(0);
        Optional<String> unit = items.get(index).has("unit") ? comparison.unit() : Optional.empty();
        return Optional.of(new GivenNumber(name, json, comparison.root(), index, comparison.component(), unit, reader));
    }

    private static String pointer(String path) {
        return "/" + path.replace('.', '/');
    }

    /** The path of a field of the item, as the host names it in a problem. */
    String field(String field) {
        return root + "[" + index + "]." + field;
    }

    @Override
    public Facts with(BigDecimal number) {
        return changed(items -> {
            ObjectNode item = (ObjectNode) items.get(index);
            unit.ifPresent(u -> item.put("unit", u));
            if (number.stripTrailingZeros().scale() <= 0) {
                item.put(component, number.longValueExact());
            } else {
                item.put(component, number);
            }
        });
    }

    /** The same number in a unit that does not exist. */
    Facts withUnit(String other) {
        return changed(items -> ((ObjectNode) items.get(index)).put("unit", other));
    }

    @Override
    public Facts without() {
        return changed(items -> items.remove(index));
    }

    private Facts changed(Consumer<ArrayNode> change) {
        JsonNode copy = json.deepCopy();
        change.accept((ArrayNode) copy.at(pointer(root)));
        return reader.apply(copy);
    }
}
