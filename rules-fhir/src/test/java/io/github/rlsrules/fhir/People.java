package io.github.rlsrules.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The whole people that rules-core gives to hosts for their tests. */
record People(String name, RlsPatient patient, LocalDate asOf) {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    static List<People> all() {
        JsonMapper mapper = new JsonMapper();
        try (InputStream in = Objects.requireNonNull(
                People.class.getResourceAsStream("/io/github/rlsrules/cases/cases.json"), "the jar of cases")) {
            List<People> people = new ArrayList<>();
            JsonNode root = mapper.readTree(in);
            for (JsonNode person : root.isArray() ? root : root.path("people")) {
                people.add(new People(
                        person.path("name").asText(),
                        READER.given(mapper.writeValueAsBytes(person.path("facts")))
                                .patient(),
                        LocalDate.parse(person.path("asOf").asText())));
            }
            return people;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
