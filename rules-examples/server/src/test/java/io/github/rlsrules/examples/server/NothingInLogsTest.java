package io.github.rlsrules.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody sends is in no log, and in no refusal. */
class NothingInLogsTest {
    private static final String SECRET = "Xanthippe";

    @Test
    void whatIsSentIsNotWritten() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream err = System.err;
        PrintStream out = System.out;
        List<Caller.Reply> replies = new ArrayList<>();
        try (PrintStream caught = new PrintStream(written, true, StandardCharsets.UTF_8)) {
            System.setErr(caught);
            System.setOut(caught);
            try (Server server = Server.start(Example.settings())) {
                Caller caller = new Caller(server);
                for (Object body : bodies()) {
                    for (String path : List.of(
                            "/cds-services/rls-patient-view",
                            "/cds-services/rls-patient-view/feedback",
                            "/fhir/$assess",
                            "/fhir/$next-question",
                            "/api/interview",
                            "/api/report",
                            "/api/letter")) {
                        replies.add(caller.post(path, body));
                    }
                }
                replies.add(caller.get("/" + SECRET + "?name=" + SECRET));
                replies.add(caller.get("/api/examples/" + SECRET));
            }
        } finally {
            System.setErr(err);
            System.setOut(out);
        }
        assertThat(written.toString(StandardCharsets.UTF_8))
                .doesNotContain(SECRET)
                .isEmpty();
        assertThat(replies)
                .filteredOn(reply -> reply.status() >= 400)
                .isNotEmpty()
                .allSatisfy(reply -> {
                    assertThat(reply.body()).doesNotContain(SECRET);
                    assertThat(reply.status()).isLessThan(500);
                });
    }

    private static List<Object> bodies() {
        Map<String, Object> hook =
                PatientRecord.withRestlessLegs().takes(SECRET).request(Hook.PATIENT_VIEW);
        Map<String, Object> broken = PatientRecord.withRestlessLegs().request(Hook.PATIENT_VIEW);
        broken.put("prefetch", Map.of("patient", Map.of("resourceType", SECRET, "name", SECRET)));
        Map<String, Object> odd = PatientRecord.withRestlessLegs().request(Hook.PATIENT_VIEW);
        odd.put(
                "prefetch",
                Map.of(
                        "patient",
                        Map.of(
                                "resourceType",
                                "Patient",
                                "id",
                                "1",
                                "birthDate",
                                SECRET,
                                "gender",
                                SECRET,
                                SECRET,
                                SECRET)));
        return List.of(
                SECRET,
                "{\"" + SECRET,
                "{\"" + SECRET + "\":\"" + SECRET + "\"}",
                "{\"hook\":\"" + SECRET + "\"}",
                hook,
                broken,
                odd,
                "{\"facts\":{\"" + SECRET + "\":1}}",
                "{\"facts\":{\"person\":{\"sex\":\"" + SECRET + "\"}}}",
                "{\"steps\":[[{\"fact\":\"" + SECRET + "\",\"value\":\"" + SECRET + "\"}]]}",
                "{\"steps\":[[{\"fact\":\"legSymptoms.urgeToMove\",\"value\":\"" + SECRET + "\"}]]}",
                "{\"steps\":[[{\"fact\":\"medicines.items\",\"form\":\"NAMES\",\"value\":\"" + SECRET + "\"}]]}",
                "{\"reader\":\"" + SECRET + "\"}",
                "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Observation\",\"status\":\""
                        + SECRET + "\",\"valueString\":\"" + SECRET + "\"}}]}",
                "{\"resourceType\":\"" + SECRET + "\"}",
                "{\"feedback\":[{\"card\":\"" + SECRET + "\",\"outcome\":\"" + SECRET + "\"}]}");
    }
}
