package io.github.rlsrules.authoring.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.drl.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules that divide one number among them: whatever it is, exactly one of them fires.
 *
 * @param fact the number, such as {@code labResults[FERRITIN]}
 * @param rules two or more
 * @param facts a patient to whom the number is given, in the host's notation; its value is varied
 * @param topic the topic in whose folder it stands
 */
public record Band(String fact, List<String> rules, LocalDate asOf, JsonNode facts, String topic, Place place) {
    @Override
    public String toString() {
        return fact + ": exactly one of " + String.join(", ", rules);
    }
}
