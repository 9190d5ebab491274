package io.github.rlsrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of the notation of facts.
 *
 * @param since the first version that has it
 * @param path where the older versions have it, {@code []} for each item of a list
 * @param to where it is now, in the same item if it stands in a list; of a constant both names; empty if it is gone
 */
record FactsMove(int since, Kind kind, String path, String to, String why) {

    /** What has changed. */
    enum Kind {
        MOVED,
        /** It is one of what the other field asks for: its YES is a YES there, its NO says nothing of the others. */
        INTO,
        CONSTANT,
        REMOVED,
        /** Items of a list are gone whose field at the path is the constant at the other one. */
        ITEMS
    }

    private static final int COLUMNS = 5;
    private static final String UNKNOWN = "UNKNOWN";

    static FactsMove of(String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("expected " + COLUMNS + " columns: " + row);
        }
        return new FactsMove(Integer.parseInt(cells[0]), Kind.valueOf(cells[1]), cells[2], cells[3], cells[4]);
    }

    /** Changes the facts, and adds what cannot be carried over. */
    void apply(ObjectNode facts, List<String> lost) {
        String name = last(path);
        if (kind == Kind.ITEMS) {
            removeItems(facts, name, lost);
            return;
        }
        for (ObjectNode holder : holders(facts, path)) {
            if (!holder.has(name)) {
                continue;
            }
            switch (kind) {
                case REMOVED -> lose(holder.remove(name), lost);
                case MOVED -> move(facts, holder, holder.remove(name), lost);
                case INTO -> {
                    JsonNode value = holder.remove(name);
                    if (isYes(value)) {
                        move(facts, holder, value, lost);
                    } else {
                        lose(value, lost);
                    }
                }
                case CONSTANT -> rename(holder, name);
                case ITEMS -> throw new IllegalStateException("is not one of a holder: " + kind);
            }
        }
    }

    private void removeItems(ObjectNode facts, String name, List<String> lost) {
        if (facts.get(path.substring(0, path.indexOf("[]"))) instanceof ArrayNode list) {
            for (Iterator<JsonNode> items = list.iterator(); items.hasNext(); ) {
                JsonNode item = items.next();
                if (item.path(name).asText().equals(to)) {
                    items.remove();
                    lose(item, lost);
                }
            }
        }
    }

    /** What is already there counts, unless it says nothing. */
    private void move(ObjectNode facts, ObjectNode holder, JsonNode value, List<String> lost) {
        String name = last(to);
        ObjectNode target = path.contains("[]") ? holder : made(facts, to);
        if (target == null || !isUnknown(target.get(name)) && !target.get(name).equals(value)) {
            lose(value, lost);
        } else if (!isUnknown(value)) {
            target.set(name, value);
        }
    }

    private void rename(ObjectNode holder, String name) {
        int between = to.indexOf('=');
        if (holder.get(name).equals(TextNode.valueOf(to.substring(0, between)))) {
            holder.put(name, to.substring(between + 1));
        }
    }

    private void lose(JsonNode value, List<String> lost) {
        String line = path + ": " + why;
        if (!isUnknown(value) && !lost.contains(line)) {
            lost.add(line);
        }
    }

    private static boolean isUnknown(@Nullable JsonNode value) {
        return value == null || value.isNull() || value.asText().equals(UNKNOWN);
    }

    private static boolean isYes(JsonNode value) {
        return value.asText().equals("YES") || value.isBoolean() && value.asBoolean();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The objects in which the last step of a path may stand. */
    private static List<ObjectNode> holders(ObjectNode facts, String path) {
        List<JsonNode> here = List.of(facts);
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            List<JsonNode> next = new ArrayList<>();
            boolean isList = steps[i].endsWith("[]");
            String step = isList ? steps[i].substring(0, steps[i].length() - 2) : steps[i];
            for (JsonNode node : here) {
                JsonNode child = node.get(step);
                if (child != null && isList) {
                    child.forEach(next::add);
                } else if (child != null) {
                    next.add(child);
                }
            }
            here = next;
        }
        return here.stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    /** The object in which it is to stand, made if need be; null if something else stands there. */
    private static @Nullable ObjectNode made(ObjectNode facts, String path) {
        ObjectNode here = facts;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            JsonNode child = here.get(steps[i]);
            if (child == null || child.isNull()) {
                child = here.putObject(steps[i]);
            }
            if (!(child instanceof ObjectNode object)) {
                return null;
            }
            here = object;
        }
        return here;
    }
}
