package io.github.rlsrules.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Texts;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageApiTest {
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

    private static Map<String, Object> answer(String fact, String form, String value) {
        Map<String, Object> answer = new HashMap<>(Map.of("fact", fact, "form", form));
        answer.put("value", value);
        return answer;
    }

    private static JsonNode interview(List<Object> steps) {
        Caller.Reply reply = caller.post("/api/interview", Map.of("steps", steps));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    @Test
    void theInterviewEndsForWhoeverKnowsNothing() {
        List<Object> steps = new ArrayList<>();
        JsonNode asked = interview(steps);
        while (!asked.has("stop")) {
            List<Object> step = new ArrayList<>();
            asked.at("/screen/items")
                    .forEach(item -> step.add(
                            answer(item.path("fact").asText(), item.path("form").asText(), null)));
            steps.add(step);
            assertThat(steps).hasSizeLessThan(60);
            asked = interview(steps);
        }
        assertThat(asked.path("stop").asText()).isEqualTo("NOTHING_THAT_MATTERS_IS_OPEN");
    }

    @Test
    void aMedicineThatIsMisspeltIsToldWithWhatMayBeMeant() {
        JsonNode asked = interview(List.of(List.of(answer("medicines.items", "NAMES", "sertaline 50 mg; ibuprofen"))));
        assertThat(asked.path("notRecognised").toString())
                .contains("sertaline 50 mg")
                .doesNotContain("ibuprofen");
        assertThat(asked.at("/similar/sertaline 50 mg/0").asText()).isEqualTo("sertraline");
    }

    @Test
    void anAlarmIsToldAtOnce() {
        JsonNode asked = interview(List.of(List.of(answer("warningSigns.progressiveWeakness", "TICK", "YES"))));
        assertThat(interview(List.of()).has("urgent")).isFalse();
        JsonNode alarm = interview(List.of(List.of(
                answer("warningSigns.saddleNumbness", "TICK", "YES"),
                answer("warningSigns.bladderOrBowelChange", "TICK", "YES"))));
        assertThat(alarm.at("/urgent/headline").asText()).isNotBlank();
        assertThat(alarm.at("/urgent/numbers/0").asText()).isEqualTo("Ambulance: 112");
        assertThat(alarm.path("stop").asText()).isEqualTo("ALARM");
        assertThat(asked.path("screen").path("items")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "measurements[AGE], NUMBER, 400",
        "measurements[AGE], NUMBER, old",
        "legSymptoms.urgeToMove, CHOICE, PERHAPS",
        "labResults[FERRITIN], NUMBER, 22",
        "nothing.there, CHOICE, YES",
        "labResults[FERRITIN], NUMBER, 22 ug/L 2036-11-01",
    })
    void anAnswerThatCannotBeIsRefusedWithWhatWouldBe(String fact, String form, String value) {
        Caller.Reply reply =
                caller.post("/api/interview", Map.of("steps", List.of(List.of(answer(fact, form, value)))));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("error").asText()).isNotBlank().doesNotContain(value);
    }

    @Test
    void everyExampleHasAReportWithGroundsForEachSentence() {
        for (JsonNode name : caller.get("/api/examples").json()) {
            JsonNode facts = caller.get("/api/examples/" + name.asText()).json();
            for (String reader : List.of("PATIENT", "CLINICIAN")) {
                Caller.Reply reply = caller.post("/api/report", Map.of("facts", facts, "reader", reader));
                assertThat(reply.status()).as(reply.body()).isEqualTo(200);
                JsonNode report = reply.json();
                assertThat(report.at("/summary/setAside/named"))
                        .as(name.asText())
                        .isEmpty();
                List<String> rules = new ArrayList<>();
                report.path("summary")
                        .findValues("rules")
                        .forEach(all -> all.forEach(rule -> rules.add(rule.asText())));
                assertThat(rules)
                        .as(name.asText())
                        .isNotEmpty()
                        .allSatisfy(rule -> assertThat(
                                        report.path("grounds").path(rule).path("sources"))
                                .isNotEmpty());
            }
        }
    }

    @Test
    void theLetterIsAPageOfItsOwn() {
        Caller.Reply letter = caller.post(
                "/api/letter",
                "visit=" + URLEncoder.encode("{\"reader\":\"CLINICIAN\"}", StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(letter.type()).startsWith("text/html");
        assertThat(letter.body()).startsWith("<!doctype html>").doesNotContain("<script");
        assertThat(letter.whole()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'");
    }

    @ParameterizedTest
    @CsvSource({"magnesum, Magnesium", "sertaline, sertraline"})
    void aMisspellingIsAskedAbout(String what, String meant) {
        Caller.Reply reply = caller.post("/api/about", Map.of("what", what));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("error").asText()).contains(meant);
    }

    @Test
    void oneThingAskedHasAnAnswer() {
        JsonNode about =
                caller.post("/api/about", Map.of("what", "diphenhydramine")).json();
        assertThat(about.path("text").asText()).contains("diphenhydramine");
        assertThat(about.path("text").asText()).contains("BLIW14");
        assertThat(about.path("sources"))
                .as("what the text names can be looked up")
                .anySatisfy(work -> assertThat(work.asText()).startsWith("BLIW14: "));
        assertThat(caller.post("/api/about", Map.of("what", "zzyzx")).status()).isEqualTo(200);
    }

    @Test
    void whatAVisitCannotBeIsTold() {
        for (String visit : List.of(
                "{\"steps\":7}",
                "{\"steps\":[[7]]}",
                "{\"steps\":[[{\"fact\":7}]]}",
                "{\"steps\":[[{\"fact\":\"a\",\"form\":\"SONG\"}]]}",
                "{\"reader\":\"DOG\"}",
                "{\"asOf\":\"yesterday\"}",
                "{\"facts\":[]}",
                "{\"answering\":[\"DOG\"]}")) {
            assertThat(caller.post("/api/interview", visit).status()).as(visit).isBetween(400, 422);
        }
    }

    @Test
    void noSentenceOfTheRulebookIsWrittenHereAgain() throws IOException {
        Texts texts = RlsRules.standardRulebook().texts(Locale.ENGLISH);
        List<String> sentences = texts.keys().stream()
                .map(texts::get)
                .map(text -> text.replaceFirst("\\{.*", "").strip())
                .filter(text -> text.length() >= 20)
                .distinct()
                .toList();
        assertThat(sentences).hasSizeGreaterThan(1000);
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|js|html|json)"))
                    .toList()) {
                String text = Files.readString(file);
                assertThat(sentences.stream().filter(text::contains))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void thePageLoadsNothingFromElsewhere() {
        for (String path : List.of("/", "/app.css", "/app.js", "/chart.js", "/icon.svg")) {
            Caller.Reply file = caller.get(path);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.body().replace("http://www.w3.org/2000/svg", ""))
                    .as(path)
                    .doesNotContain("http://", "https://");
        }
        int bytes = List.of("/", "/app.css", "/app.js", "/chart.js", "/icon.svg").stream()
                .mapToInt(path -> caller.get(path).body().length())
                .sum();
        assertThat(bytes).as("it is small").isLessThan(50_000);
    }

    @Test
    void thePictureLeavesOutWhatWasSetAside() {
        Map<String, Object> facts = Map.of(
                "diary",
                List.of(
                        Map.of("date", "2026-11-20", "symptoms", "YES"),
                        Map.of("date", "2030-01-01", "symptoms", "YES")),
                "labResults",
                List.of(
                        Map.of("analyte", "FERRITIN", "value", 40, "unit", "ug/L", "date", "2026-11-01"),
                        Map.of("analyte", "FERRITIN", "value", 900000, "unit", "ug/L", "date", "2026-11-10")));
        JsonNode chart =
                caller.post("/api/report", Map.of("facts", facts)).json().path("chart");
        assertThat(chart.path("days").findValuesAsText("date")).containsExactly("2026-11-20");
        assertThat(chart.at("/series/0/points")).hasSize(1);
    }

    @Test
    void aListWithNothingInAPlaceIsNoFailure() {
        assertThat(caller.post("/api/report", "{\"facts\":{\"labResults\":[null],\"diary\":[null]}}")
                        .status())
                .isBetween(200, 422);
    }
}
