package io.github.rlsrules.authoring.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes away from a patient, part by part, whatever a property does not need. */
final class Reduction {
    private Reduction() {}

    /** The least that still has the property: without any one part of it the property is gone. */
    static JsonNode of(JsonNode patient, Predicate<JsonNode> property) {
        JsonNode least = patient;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (JsonPointer part : parts(least)) {
                JsonNode without = without(least, part);
                if (without != least && property.test(without)) {
                    least = without;
                    smaller = true;
                }
            }
        }
        return least;
    }

    /** Large parts before what is in them; of a list the last before the first, so that places stay what they are. */
    private static List<JsonPointer> parts(JsonNode node) {
        List<JsonPointer> all = new ArrayList<>();
        List<JsonPointer> level = children(node, JsonPointer.empty());
        while (!level.isEmpty()) {
            all.addAll(level);
            List<JsonPointer> next = new ArrayList<>();
            level.forEach(part -> next.addAll(children(node.at(part), part)));
            level = next;
        }
        return all;
    }

    private static List<JsonPointer> children(JsonNode node, JsonPointer at) {
        List<JsonPointer> children = new ArrayList<>();
        node.fieldNames().forEachRemaining(name -> children.add(at.appendProperty(name)));
        if (node.isArray()) {
            for (int i = node.size() - 1; i >= 0; i--) {
                children.add(at.appendIndex(i));
            }
        }
        return children;
    }

    private static JsonNode without(JsonNode node, JsonPointer part) {
        if (node.at(part).isMissingNode()) {
            return node; // gone with what it stood in
        }
        JsonNode copy = node.deepCopy();
        JsonNode around = copy.at(part.head());
        if (around instanceof ArrayNode array) {
            array.remove(part.last().getMatchingIndex());
        } else if (around instanceof ObjectNode object) {
            object.remove(part.last().getMatchingProperty());
        }
        return copy;
    }
}
