package io.github.rlsrules.authoring.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.runtime.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** What is suppressed among the topics of which the case speaks, with the rules that forbid it. */
    Map<String, List<String>> suppressedIn(Assessment<?> assessment) {
        Map<String, List<String>> suppressed = new TreeMap<>();
        assessment.suppressed().stream()
                .filter(f -> scope.contains(f.rule().topic()))
                .forEach(f -> suppressed.put(f.rule().id(), f.suppressedBy()));
        return suppressed;
    }

    @Override
    public String toString() {
        return id + ": " + name;
    }
}
