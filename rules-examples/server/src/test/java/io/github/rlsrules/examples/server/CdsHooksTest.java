package io.github.rlsrules.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CdsHooksTest {
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

    private static List<JsonNode> cards(Hook hook, Object request) {
        Caller.Reply reply = caller.post("/cds-services/" + hook.id(), request);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(Caller.violations("/cds-hooks/response.schema.json", reply.json()))
                .isEmpty();
        List<JsonNode> cards = new ArrayList<>();
        reply.json().get("cards").forEach(cards::add);
        return cards;
    }

    @Test
    void discoveryNamesAServiceForEachHook() {
        Caller.Reply reply = caller.get("/cds-services");
        assertThat(Caller.violations("/cds-hooks/discovery.schema.json", reply.json()))
                .isEmpty();
        assertThat(reply.json().findValuesAsText("hook")).containsExactly("patient-view", "order-select", "order-sign");
        assertThat(reply.json().findValuesAsText("id")).doesNotHaveDuplicates();
    }

    @Test
    void aCardSaysWhatTheSummaryForCliniciansSays() {
        List<JsonNode> cards = cards(
                Hook.PATIENT_VIEW,
                PatientRecord.withRestlessLegs().value("2276-4", 22, "ug/L").request(Hook.PATIENT_VIEW));
        assertThat(cards).hasSize(1);
        JsonNode card = cards.get(0);
        assertThat(card.path("detail").asText())
                .containsIgnoringCase("ferritin")
                .contains("**Actions**");
        assertThat(card.path("overrideReasons")).isNotEmpty();
        assertThat(card.path("suggestions").findValuesAsText("label")).contains("Message to the patient");
    }

    @Test
    void aSignOnWhichToActAtOnceIsCritical() {
        List<JsonNode> cards = cards(
                Hook.PATIENT_VIEW,
                PatientRecord.withRestlessLegs().value("718-7", 5.5, "g/dL").request(Hook.PATIENT_VIEW));
        assertThat(cards.get(0).path("indicator").asText()).isIn("warning", "critical");
        assertThat(cards.get(0).path("suggestions").findValuesAsText("resourceType"))
                .contains("ServiceRequest");
    }

    @Test
    void whoeverHasNothingThatConcernsTheRulesHasNoCard() {
        assertThat(cards(Hook.PATIENT_VIEW, new PatientRecord().request(Hook.PATIENT_VIEW)))
                .isEmpty();
        assertThat(cards(
                        Hook.ORDER_SELECT,
                        new PatientRecord().draft("amoxicillin").request(Hook.ORDER_SELECT)))
                .isEmpty();
    }

    @Test
    void anOrderThatWasNeverStoredIsLookedAtToo() {
        PatientRecord record =
                PatientRecord.withRestlessLegs().draft("diphenhydramine").butFor("id", null);
        assertThat(cards(Hook.ORDER_SIGN, record.request(Hook.ORDER_SIGN))).hasSize(1);
    }

    @Test
    void anOrderThatEndsAMedicineIsNoThoughtOfTakingIt() {
        PatientRecord record =
                PatientRecord.withRestlessLegs().draft("diphenhydramine").butFor("status", "\"stopped\"");
        assertThat(cards(Hook.ORDER_SIGN, record.request(Hook.ORDER_SIGN))).isEmpty();
    }

    @Test
    void aMedicineOfWhichOnlyTheCodeIsSentHasItsName() {
        PatientRecord record = PatientRecord.withRestlessLegs()
                .draft("")
                .butFor(
                        "medicationCodeableConcept",
                        "{\"coding\":[{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"15996\"}]}");
        assertThat(cards(Hook.ORDER_SIGN, record.request(Hook.ORDER_SIGN))
                        .get(0)
                        .path("summary")
                        .asText())
                .startsWith("mirtazapine:");
    }

    /** No card would look as if nothing spoke of the medicine. */
    @Test
    void whatCannotBeTheOrderOfThisPatientIsRefused() {
        PatientRecord other = PatientRecord.withRestlessLegs()
                .draft("diphenhydramine")
                .butFor("subject", "{\"reference\":\"Patient/2\"}");
        Caller.Reply reply = caller.post("/cds-services/rls-order-sign", other.request(Hook.ORDER_SIGN));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("patient");
        PatientRecord nameless =
                PatientRecord.withRestlessLegs().draft("diphenhydramine").butFor("id", "\"other\"");
        Map<String, Object> request = nameless.request(Hook.ORDER_SELECT);
        context(request).put("selections", List.of("MedicationRequest/d0"));
        reply = caller.post("/cds-services/rls-order-select", request);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("selections");
    }

    @Test
    void aRecordOfAnotherPatientIsRefused() {
        Map<String, Object> request = PatientRecord.withRestlessLegs().request(Hook.PATIENT_VIEW);
        context(request).put("patientId", "2");
        assertThat(caller.post("/cds-services/rls-patient-view", request).status())
                .isEqualTo(400);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> context(Map<String, Object> request) {
        return (Map<String, Object>) request.get("context");
    }

    @Test
    void ifTheRecordHasMorePagesTheCardSaysSo() {
        Map<String, Object> request = PatientRecord.withRestlessLegs().request(Hook.PATIENT_VIEW);
        assertThat(cards(Hook.PATIENT_VIEW, request).get(0).path("detail").asText())
                .doesNotContain("further pages");
        String paged = Caller.written(request)
                .replaceFirst(
                        "\"type\":\"searchset\"",
                        "\"type\":\"searchset\",\"link\":[{\"relation\":\"next\",\"url\":\"https://ehr.example/2\"}]");
        assertThat(cards(Hook.PATIENT_VIEW, paged).get(0).path("detail").asText())
                .contains("further pages");
    }

    /** A list without it is as long as a server likes, and of all observations those of the last days may be hundreds. */
    @Test
    void whatIsAskedForBeforehandIsOnePageOfWhatIsRead() {
        JsonNode prefetch =
                caller.get("/cds-services").json().path("services").path(0).path("prefetch");
        prefetch.properties().stream()
                .filter(one -> !one.getKey().equals("patient"))
                .forEach(one ->
                        assertThat(one.getValue().asText()).as(one.getKey()).contains("_count="));
        assertThat(prefetch.path("observations").asText()).contains("2276-4", "82810-3");
    }

    static Stream<Arguments> considered() {
        return Stream.of(
                Arguments.of(
                        "a provoker",
                        PatientRecord.withRestlessLegs().draft("diphenhydramine 25 mg"),
                        "diphenhydramine"),
                Arguments.of(
                        "opposing",
                        PatientRecord.withRestlessLegs().takes("pramipexole").draft("haloperidol"),
                        "haloperidol"),
                Arguments.of(
                        "pregnancy",
                        PatientRecord.withRestlessLegs()
                                .coded("82810-3", "77386006")
                                .draft("pramipexole"),
                        "pregnan"),
                Arguments.of(
                        "kidney",
                        PatientRecord.withRestlessLegs()
                                .value("98979-8", 22, "mL/min/{1.73_m2}")
                                .draft("gabapentin"),
                        "kidney"),
                Arguments.of(
                        "breathing",
                        PatientRecord.withRestlessLegs()
                                .diagnosis("73430006", "Sleep apnoea")
                                .draft("oxycodone"),
                        "apnoea"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("considered")
    void whatSpeaksAgainstAMedicineThatIsConsideredIsOnACard(String why, PatientRecord record, String words) {
        for (Hook hook : List.of(Hook.ORDER_SELECT, Hook.ORDER_SIGN)) {
            assertThat(cards(hook, record.request(hook)))
                    .as(hook.hook())
                    .anySatisfy(card -> assertThat(card.path("detail").asText()).containsIgnoringCase(words))
                    .allSatisfy(card -> assertThat(card.has("suggestions")).isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"patient-view", "order-sign"})
    void theExampleOfTheGuideHasACard(String hook) throws IOException {
        String request = Files.readString(Path.of("examples", hook + ".json"));
        assertThat(cards(Hook.valueOf(hook.replace('-', '_').toUpperCase(Locale.ROOT)), request))
                .isNotEmpty();
    }

    @Test
    void aHostileNameIsNoMarkUp() {
        PatientRecord record = PatientRecord.withRestlessLegs()
                .draft("[diphenhydramine](https://www.evil.example) <b>**now**</b>\n# one");
        List<JsonNode> cards = cards(Hook.ORDER_SIGN, record.request(Hook.ORDER_SIGN));
        assertThat(cards).isNotEmpty();
        for (JsonNode card : cards) {
            assertThat(card.path("detail").asText()).doesNotContain("[diphen", "](", "<b", "**now", "\n# ");
        }
    }

    @Test
    void aMedicineThatNobodyRecognisesIsNotPassedOverInSilence() {
        List<JsonNode> cards = cards(
                Hook.ORDER_SIGN,
                PatientRecord.withRestlessLegs().draft("zzyzx forte").request(Hook.ORDER_SIGN));
        assertThat(cards)
                .anySatisfy(card -> assertThat(card.path("summary").asText()).containsIgnoringCase("not recognised"));
    }

    @Test
    void onlyWhatWasChosenHasCards() {
        Map<String, Object> request = PatientRecord.withRestlessLegs()
                .draft("diphenhydramine")
                .draft("amoxicillin")
                .request(Hook.ORDER_SELECT);
        @SuppressWarnings("unchecked")
        Map<String, Object> context = (Map<String, Object>) request.get("context");
        context.put("selections", List.of("MedicationRequest/d1"));
        assertThat(cards(Hook.ORDER_SELECT, request)).isEmpty();
        context.put("selections", List.of("MedicationRequest/d0"));
        assertThat(cards(Hook.ORDER_SELECT, request)).isNotEmpty();
    }

    @Test
    void noSuggestionIsEverAMedicine() {
        List<PatientRecord> records = List.of(
                PatientRecord.withRestlessLegs().value("2276-4", 8, "ug/L").value("2502-3", 9, "%"),
                PatientRecord.withRestlessLegs().takes("pramipexole").takes("sertraline"),
                PatientRecord.withRestlessLegs().value("718-7", 5.5, "g/dL").takes("warfarin"),
                PatientRecord.withRestlessLegs().man("2017-03-01").value("2276-4", 20, "ug/L"),
                PatientRecord.withRestlessLegs().coded("82810-3", "77386006").takes("gabapentin"),
                PatientRecord.withRestlessLegs()
                        .value("98979-8", 11, "mL/min/{1.73_m2}")
                        .takes("gabapentin"));
        int suggestions = 0;
        for (PatientRecord record : records) {
            for (JsonNode card : cards(Hook.PATIENT_VIEW, record.request(Hook.PATIENT_VIEW))) {
                assertThat(card.path("suggestions").toString()).doesNotContain("\"Medication");
                suggestions += card.path("suggestions").size();
            }
        }
        assertThat(suggestions).isGreaterThan(records.size());
    }

    @ParameterizedTest
    @EnumSource(Hook.class)
    void whatIsLackingIsUnknown(Hook hook) {
        Map<String, Object> request =
                PatientRecord.withRestlessLegs().draft("diphenhydramine").request(hook);
        request.remove("prefetch");
        cards(hook, request);
        Map<String, Object> prefetch = new LinkedHashMap<>();
        prefetch.put("patient", null);
        prefetch.put("conditions", Map.of("resourceType", "OperationOutcome", "issue", List.of()));
        request.put("prefetch", prefetch);
        cards(hook, request);
        request.put("prefetch", null);
        cards(hook, request);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"hook\":\"order-sign\"}                                                        | hook must be patient-view",
                "{\"hook\":\"patient-view\",\"hookInstance\":\"one\"}                             | hookInstance must be a UUID",
                "{\"hook\":\"patient-view\",\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\"} | context must be an object",
                "{\"hook\":\"patient-view\",\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\",\"context\":{}} | context.patientId is needed",
                "{\"hook\":7}                                                                      | hook must be a text",
                "[]                                                                                | send one JSON object",
            })
    void aRequestThatLacksWhatItNeedsIsToldSo(String body, String told) {
        Caller.Reply reply = caller.post("/cds-services/rls-patient-view", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").asText()).isEqualTo(told);
    }

    @Test
    void whatIsNoResourceIsRefused() {
        Map<String, Object> request = PatientRecord.withRestlessLegs().request(Hook.PATIENT_VIEW);
        for (Object broken : List.of(Map.of("resourceType", "Nonsense"), Map.of(), "text", List.of(1))) {
            request.put("prefetch", Map.of("patient", broken));
            assertThat(caller.post("/cds-services/rls-patient-view", request).status())
                    .as("%s", broken)
                    .isEqualTo(400);
        }
    }

    @Test
    void feedbackIsTakenAndChecked() {
        String path = "/cds-services/rls-patient-view/feedback";
        assertThat(caller.post(
                                path,
                                "{\"feedback\":[{\"card\":\"4e0a3a1e\",\"outcome\":\"overridden\",\"outcomeTimestamp\":\"2026-11-21T10:00:00Z\"}]}")
                        .status())
                .isEqualTo(200);
        assertThat(caller.post(path, "{\"feedback\":[{\"card\":\"4e0a3a1e\"}]}").status())
                .isEqualTo(400);
    }
}
