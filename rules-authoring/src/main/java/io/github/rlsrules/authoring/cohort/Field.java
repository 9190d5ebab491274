package io.github.rlsrules.authoring.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A field of a patient that is an answer or a list.
 *
 * @param objects the names of the objects around it, the outermost first
 * @param shape a {@link Shape.Scalar} or a {@link Shape.Items}
 */
record Field(List<String> objects, String name, Shape shape) {

    /** All fields of a patient, in order. */
    static List<Field> of(Shape patient) {
        List<Field> all = new ArrayList<>();
        collect(List.of(), patient, all);
        return all;
    }

    private static void collect(List<String> around, Shape shape, List<Field> into) {
        if (!(shape instanceof Shape.Fields fields)) {
            throw new IllegalArgumentException("a patient must be a record");
        }
        for (Map.Entry<String, Shape> field : fields.byName().entrySet()) {
            if (field.getValue() instanceof Shape.Fields) {
                List<String> inside = new ArrayList<>(around);
                inside.add(field.getKey());
                collect(inside, field.getValue(), into);
            } else {
                into.add(new Field(around, field.getKey(), field.getValue()));
            }
        }
    }

    /** Such as {@code medicines.items}. */
    String path() {
        return objects.isEmpty() ? name : String.join(".", objects) + "." + name;
    }

    /** What the patient has there; a missing node if nothing. */
    JsonNode in(ObjectNode patient) {
        return patient.at("/" + path().replace('.', '/'));
    }

    void set(ObjectNode patient, JsonNode value) {
        objectIn(patient).set(name, value);
    }

    void remove(ObjectNode patient) {
        if (!in(patient).isMissingNode()) {
            objectIn(patient).remove(name);
        }
    }

    /** The patient's list, made if there is none. */
    ArrayNode list(ObjectNode patient) {
        return objectIn(patient).withArray("/" + name);
    }

    private ObjectNode objectIn(ObjectNode patient) {
        return objects.isEmpty() ? patient : patient.withObject("/" + String.join("/", objects));
    }
}
