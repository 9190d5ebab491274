package io.github.rlsrules.authoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.example.EitherBook;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Patient;
import io.github.rlsrules.runtime.Facts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortTest {
    private static final int PATIENTS = 600;
    private static final String CASES = """
            asOf: 2026-11-21
            cases:
              - id: hot
                name: feels hot
                facts: { symptoms: { fever: YES }, medicines: [OTHER] }
                expect: { fired: [EX-FEVER, EX-DRINK] }
              - id: fast
                name: a fast pulse
                asOf: 2026-12-24
                facts: { readings: [{ gauge: PULSE, value: 130, ageDays: 0 }] }
                expect: { fired: [EX-ALARM] }
              - id: impossible
                name: a pulse below zero
                facts: { readings: [{ gauge: PULSE, value: -1, ageDays: 0 }] }
                expect: { invalid: ["readings[0].value IMPOSSIBLE_VALUE"] }
            """;

    @TempDir
    private static Path folder;

    private static RulebookUnderTest<Patient> underTest;
    private static Cohort<Patient> cohort;
    private static List<CohortPatient<Patient>> patients;

    @BeforeAll
    static void draw() {
        underTest = FeverBook.in(folder).with("fever/fever.cases.yaml", CASES);
        cohort = Cohort.of(underTest);
        patients = cohort.patients(PATIENTS).toList();
    }

    private static List<JsonNode> json(List<CohortPatient<Patient>> some) {
        return some.stream().map(patient -> (JsonNode) patient.json()).toList();
    }

    @Test
    void theSameSeedMakesTheSamePatients() {
        assertThat(json(cohort.patients(PATIENTS).toList())).isEqualTo(json(patients));
    }

    @Test
    void anotherSeedMakesOthers() {
        assertThat(json(cohort.seed(2).patients(PATIENTS).toList())).isNotEqualTo(json(patients));
    }

    @Test
    void ofTheFirstNothingIsKnown() {
        assertThat(patients.get(0).json()).isEmpty();
    }

    @Test
    void thePatientsOfTheCasesAreAmongThemAsTheyAre() {
        assertThat(json(patients).stream().map(JsonNode::toString))
                .contains(
                        "{\"symptoms\":{\"fever\":\"YES\"},\"medicines\":[\"OTHER\"]}",
                        "{\"readings\":[{\"gauge\":\"PULSE\",\"value\":130,\"ageDays\":0}]}");
    }

    @Test
    void everyAnswerIsGivenInEveryCombinationOfTwo() {
        Set<String> pairs = new TreeSet<>();
        for (JsonNode patient : json(patients)) {
            JsonNode symptoms = patient.path("symptoms");
            symptoms.fields()
                    .forEachRemaining(
                            a -> symptoms.fields().forEachRemaining(b -> pairs.add(shown(a) + " " + shown(b))));
        }
        for (String fever : List.of("YES", "NO")) {
            for (String cough : List.of("YES", "NO")) {
                assertThat(pairs).contains("fever=" + fever + " cough=" + cough);
                for (String pain : List.of("LEFT", "RIGHT", "BOTH")) {
                    assertThat(pairs).contains("fever=" + fever + " pain=" + pain, "cough=" + cough + " pain=" + pain);
                }
            }
        }
    }

    private static String shown(Map.Entry<String, JsonNode> answer) {
        return answer.getKey() + "=" + answer.getValue().asText();
    }

    @Test
    void numbersStandBelowOnAndAboveTheThreshold() {
        Set<Double> pulses = json(patients).stream()
                .flatMap(patient -> patient.path("readings").findParents("gauge").stream())
                .filter(reading -> reading.path("gauge").asText().equals("PULSE"))
                .map(reading -> reading.path("value").asDouble())
                .collect(Collectors.toSet());
        assertThat(pulses).contains(119.0, 119.9, 120.0, 120.1, 121.0);
    }

    @Test
    void whatNoCaseHasIsGivenToo() {
        assertThat(json(patients).toString()).contains("TEMPERATURE", "ANTIPYRETIC");
    }

    @Test
    void aListIsUnknownEmptyAndLong() {
        assertThat(json(patients).stream()
                        .map(patient -> patient.path("readings").size()))
                .contains(0, 1, 2);
        assertThat(json(patients)).anyMatch(patient -> !patient.has("medicines"));
    }

    @Test
    void onlyPatientsThatTheHostAcceptsAreHandedOut() {
        CohortDraw<Patient> draw = cohort.draw();
        for (int i = 0; i < PATIENTS; i++) {
            CohortPatient<Patient> patient = draw.next();
            Facts again = underTest.facts().of(underTest.reader().read(patient.json()), cohort.asOf());
            assertThat(again.records()).isEqualTo(patient.facts().records());
        }
        assertThat(draw.refused()).isPositive();
    }

    @Test
    void theyAreAssessedAtTheLatestDateOfTheCases() {
        assertThat(cohort.asOf()).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void aRecordWithAnythingElseIsRefused() {
        record Strange(Map<String, String> all) {}
        assertThatThrownBy(() -> Shape.of(Strange.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.util.Map<java.lang.String, java.lang.String>")
                .hasMessageContaining("a patient consists of records, lists, enums, numbers, texts, dates and times");
    }

    @Test
    void theNumbersOfEveryAlternativeAreKnown(@TempDir Path other) {
        Thresholds thresholds = new Thresholds();
        thresholds.addAll(EitherBook.in(other).with("[]").rulebook());
        assertThat(thresholds.of("readings", "value", Set.of("PULSE"))).containsExactly(120.0);
        assertThat(thresholds.of("readings", "ageDays", Set.of("PULSE"))).containsExactly(30.0);
        assertThat(thresholds.of("readings", "value", Set.of("TEMPERATURE"))).isEmpty();
    }
}
