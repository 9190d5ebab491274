package org.example.legs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this app makes of a visit leads to what the rules say of that person. */
class VisitTest {
    @Test
    void aFerritinBelowWhatCanBeMeasuredIsReadAsThat() throws IOException {
        JsonNode person = person("restless legs and ferritin below 12, no cause known yet");
        Visit visit = new Visit(true, "<12", LocalDate.of(2026, 11, 1));

        LocalDate asOf = LocalDate.parse(person.path("asOf").asText());
        assertEquals(findings(person), findings(RlsRules.standard().assess(visit.facts(), asOf)));
    }

    private static JsonNode person(String name) throws IOException {
        JsonNode cases = new ObjectMapper().readTree(VisitTest.class.getResource("/io/github/rlsrules/cases/cases.json"));
        for (JsonNode person : cases.path("people")) {
            if (person.path("name").asText().equals(name)) {
                return person;
            }
        }
        throw new AssertionError("there is nobody called " + name);
    }

    private static List<String> findings(JsonNode person) {
        List<String> findings = new ArrayList<>();
        person.path("findings").forEach(finding -> findings.add(finding.asText()));
        return findings;
    }

    private static List<String> findings(Assessment<RlsOutcome> assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.outcome())
                .map(found -> found.kind() + " " + found.code() + " " + found.urgency())
                .toList();
    }
}
