package io.github.rlsrules.authoring.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.drl.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * Facts with the expected result.
 *
 * @param id short name, unique within its file
 * @param name a sentence
 * @param facts the patient, in the host's notation
 * @param scope the topics whose rules are all expected to do just what {@code expected} says
 * @param marks how it is to be run
 */
public record Case(
        String id,
        String name,
        LocalDate asOf,
        JsonNode facts,
        List<String> scope,
        Expected expected,
        Place place,
        Marks marks) {

    /** The topic in whose folder it stands. */
    public String topic() {
        return scope.get(0);
    }

    @Override
    public String toString() {
        return id + ": " + name;
    }
}
