package io.github.rlsrules.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FhirOperationsTest {
    private static Server server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        server = Server.start(Example.settings());
        caller = new Caller(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aRecordIsAssessed() {
        Caller.Reply reply = caller.post(
                "/fhir/$assess",
                PatientRecord.withRestlessLegs().value("2276-4", 22, "ug/L").bundle());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).startsWith("application/fhir+json");
        assertThat(reply.json().findValuesAsText("resourceType"))
                .contains("Bundle", "GuidanceResponse", "Provenance")
                .noneMatch(type -> type.startsWith("Medication"));
    }

    @Test
    void theDayCanBeGiven() {
        Map<String, Object> parameters = Map.of(
                "resourceType",
                "Parameters",
                "parameter",
                List.of(
                        Map.of(
                                "name",
                                "record",
                                "resource",
                                PatientRecord.withRestlessLegs().bundle()),
                        Map.of("name", "as-of", "valueDate", "2026-11-15")));
        JsonNode bundle = caller.post("/fhir/$assess", parameters).json();
        assertThat(bundle.findValuesAsText("occurrenceDateTime")).contains("2026-11-15");
    }

    @Test
    void theFormGoesOnUntilItIsCompleted() {
        JsonNode form = caller.post(
                        "/fhir/$next-question",
                        "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"in-progress\"}")
                .json();
        int asked = 0;
        while (form.path("status").asText().equals("in-progress")) {
            assertThat(form.at("/contained/0/resourceType").asText()).isEqualTo("Questionnaire");
            assertThat(asked++).isLessThan(60);
            form = caller.post("/fhir/$next-question", form).json();
        }
        assertThat(form.path("status").asText()).isEqualTo("completed");
        assertThat(asked).isGreaterThan(5);
    }

    @Test
    void whatIsRefusedIsAnOperationOutcome() {
        for (String body : List.of(
                "{}", "{\"resourceType\":\"Patient\"}", "{\"resourceType\":\"Bundle\",\"entry\":7}", "nonsense")) {
            Caller.Reply reply = caller.post("/fhir/$assess", body);
            assertThat(reply.status()).as(body).isEqualTo(400);
            assertThat(reply.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
        }
        assertThat(caller.post(
                                "/fhir/$assess",
                                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"as-of\",\"valueDate\":\"2026\"}]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatBecameNoFactIsTold() {
        JsonNode bundle = caller.post(
                        "/fhir/$assess",
                        PatientRecord.withRestlessLegs()
                                .value("0000-0", 22, "ug/L")
                                .bundle())
                .json();
        assertThat(bundle.findValuesAsText("diagnostics"))
                .anySatisfy(told -> assertThat(told).contains("CODE_NOT_MAPPED", "Observation/o0", "0000-0"));
        assertThat(caller.post("/fhir/$assess", PatientRecord.withRestlessLegs().bundle())
                        .body())
                .doesNotContain("OperationOutcome");
    }

    /** Nothing would be read of either, and "nothing is known" looks like an answer. */
    @Test
    void severalPatientsAreRefused() {
        String two = Caller.written(PatientRecord.withRestlessLegs().bundle())
                .replaceFirst(
                        "\"entry\":\\[", "\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"2\"}},");
        Caller.Reply reply = caller.post("/fhir/$assess", two);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("several patients");
    }

    @Test
    void aParameterThatIsNotKnownIsRefused() {
        for (String parameter : List.of(
                "{\"name\":\"records\",\"resource\":{\"resourceType\":\"Patient\"}}",
                "{\"name\":\"as-of\",\"valueDate\":\"2026-13-41\"}")) {
            Caller.Reply reply =
                    caller.post("/fhir/$assess", "{\"resourceType\":\"Parameters\",\"parameter\":[" + parameter + "]}");
            assertThat(reply.status()).as(parameter).isEqualTo(400);
        }
    }

    @Test
    void theFormOfOneGoCanBeRead() {
        assertThat(caller.get("/fhir/Questionnaire/rls").json().path("item")).isNotEmpty();
    }
}
