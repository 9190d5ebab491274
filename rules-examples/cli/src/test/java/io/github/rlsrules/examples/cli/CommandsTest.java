package io.github.rlsrules.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.rlsrules.json.AssessmentDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void withoutACommandItShowsHowItIsUsed() {
        Run run = Run.rls();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: rls").contains("assess").contains("Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "interview", "explain", "about", "rules", "claims", "schema", "docs"})
    void everyCommandHasHelp(String command) {
        Run run = Run.rls(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: rls " + command);
    }

    @Test
    void theVersionIsThatOfTheRulebook() {
        assertThat(Run.rls("--version").out()).containsPattern("rulebook rls \\S+\\s+sha256 [0-9a-f]{64}");
    }

    @Test
    void aMisspeltCommandIsAUsageError() {
        Run run = Run.rls("asess", "x");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean: rls assess");
    }

    @Test
    void aMisspeltOptionIsAUsageError() {
        Run run = Run.rls("assess", "x", "--as-off", "2026-01-01");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--as-off").contains("--as-of");
    }

    @Test
    void aDateThatIsNoneIsAUsageError() {
        Run run = Run.rls("assess", "x", "--as-of", "tomorrow");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--as-of").contains("tomorrow");
    }

    @Test
    void explainsARuleThatFired() {
        assertThat(explain("RLS-IRON-LOW-STORES", "definite-rls-low-iron").out())
                .contains("It fired.")
                .contains("labResults[FERRITIN] = 22 ug/L")
                .doesNotContain("would make it fire");
        assertThat(explain("RLS-FEAT-IRON-LOW", "definite-rls-low-iron").out()).contains("RLS-IRON-LOW-STORES fired");
    }

    @Test
    void explainsTheLeastThatWouldMakeARuleFire() {
        assertThat(explain("RLS-IRON-DISCUSS", "dialysis").out()).endsWith("""
                        The least that would make it fire:
                          labResults[FERRITIN]: 410 ug/L -> not given
                          conditions.chronicKidneyDisease: YES -> NO
                          conditions.dialysis: HAEMODIALYSIS -> NONE
                        """);
        assertThat(explain("RLS-RF-ASYMMETRY", "nothing-known").out())
                .contains("  tell legSymptoms.laterality: PERSISTENTLY_ASYMMETRIC or STRICTLY_ONE_SIDED");
    }

    @Test
    void saysFirstThatAnotherRuleForbidsIt() {
        Run forbidden = Run.withInput("""
                {
                  "conditions": { "chronicKidneyDisease": "YES" },
                  "optionsTried": [{ "option": "MAGNESIUM", "use": "CONSIDERED" }]
                }
                """, "explain", "RLS-SUPP-MAGNESIUM", "-", "--as-of", "2026-11-21");
        assertThat(forbidden.out().lines().skip(1))
                .startsWith("It would be left out: RLS-SUPP-MAGNESIUM-KIDNEY forbids it.");
        assertThat(explain("RLS-IRON-LOW-FERRITIN", "definite-rls-low-iron").out())
                .doesNotContain("forbids it");
    }

    @Test
    void explainsWhichConditionStoodInTheWay() {
        Run run = explain("RLS-DX-IRLSSG-MET", "leg-cramps");
        assertThat(run.out())
                .contains("It is not met")
                .contains("NOT MET  Criterion( what == Criterion.Essential.URGE");
    }

    @Test
    void explainsWhichFactIsMissing() {
        Run run = explain("RLS-RF-ASYMMETRY", "nothing-known");
        assertThat(run.out())
                .contains("a missing fact could still make it")
                .contains("missing legSymptoms.laterality")
                .contains("Which side do the symptoms affect: both, now one and now the other");
    }

    @Test
    void aMisspeltRuleIsAUsageErrorWithSimilarOnes() {
        Run run = explain("RLS-IRON-LOW-FERITIN", "nothing-known");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no rule RLS-IRON-LOW-FERITIN; did you mean RLS-IRON-LOW-FERRITIN");
    }

    private static Run explain(String rule, String patient) {
        return Run.rls("explain", rule, Run.patient(patient), "--as-of", "2026-11-21");
    }

    @Test
    void listsTheRules() {
        assertThat(Run.rls("rules").out()).contains("RLS-RF-ASYMMETRY").contains("Symptoms stay on one side");
    }

    @Test
    void listsTheRulesAsJson() throws IOException {
        JsonNode rules = JSON.readTree(Run.rls("rules", "--format", "json").out());
        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.fieldNames())
                        .toIterable()
                        .contains("id", "title", "stage", "topic", "review", "evidence", "sources", "since"));
    }

    @Test
    void listsTheClaimsOfOneVerdict() throws IOException {
        Run unsafe = Run.rls("claims", "--verdict", "unsafe");
        assertThat(unsafe.out().lines()).isNotEmpty().allMatch(line -> line.contains("UNSAFE"));
        JsonNode all = JSON.readTree(Run.rls("claims", "--format", "json").out());
        assertThat(all.size()).isGreaterThan(200);
        assertThat(all)
                .allSatisfy(claim -> assertThat(claim.fieldNames())
                        .toIterable()
                        .containsExactly("id", "article", "place", "verdict", "text", "sources", "answers"));
    }

    static Stream<Path> patients() throws IOException {
        try (Stream<Path> files = Files.list(Run.PATIENTS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void whatGoesInAndWhatComesOutSatisfyTheSchemas(Path patient) throws IOException {
        assertThat(schema("facts").validate(JSON.readTree(patient.toFile()))).isEmpty();
        for (String detail : List.of("findings", "full")) {
            assertThat(schema("assessment").validate(json(patient, "--detail", detail)))
                    .isEmpty();
        }
        assertThat(schema("summary").validate(json(patient, "--detail", "summary")))
                .isEmpty();
        for (String what : List.of("magnesium", "melatonin", "sertraline", "Xyzzol")) {
            Run about = Run.rls("about", what, patient.toString(), "--as-of", "2026-11-21", "--format", "json");
            assertThat(schema("about").validate(JSON.readTree(about.out()))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("patients")
    void aSummaryIsSmall(Path patient) throws IOException {
        assertThat(json(patient, "--detail", "summary").toString().getBytes(UTF_8).length)
                .isLessThan(4_000);
    }

    /** Measured in November 2026: 28 kB at most as printed, 22 kB on one line. */
    @ParameterizedTest
    @MethodSource("patients")
    void aDocumentIsAsLargeAsTheQuestion(Path patient) throws IOException {
        Run run = Run.rls("assess", patient.toString(), "--as-of", "2026-11-21", "--format", "json");
        assertThat(run.out().getBytes(UTF_8).length).isLessThan(30_000);
        assertThat(JSON.readTree(run.out()).toString().getBytes(UTF_8).length).isLessThan(25_000);
    }

    @Test
    void aDocumentHasTheFirstQuestionsAndAFullOneAllOfThem() throws IOException {
        Path patient = Path.of(Run.patient("nothing-known"));
        JsonNode usual = json(patient);
        JsonNode full = json(patient, "--detail", "full");
        assertThat(usual.get("detail").asText()).isEqualTo("FINDINGS");
        assertThat(full.get("detail").asText()).isEqualTo("FULL");
        assertThat(usual.get("questions")).hasSize(AssessmentDocument.FIRST_QUESTIONS);
        assertThat(usual.get("questionsInAll").asInt())
                .isEqualTo(full.get("questions").size())
                .isGreaterThan(100);
        for (int i = 0; i < AssessmentDocument.FIRST_QUESTIONS; i++) {
            assertThat(usual.get("questions").get(i))
                    .isEqualTo(full.get("questions").get(i));
        }
        assertThat(usual.has("undecided")).isFalse();
        assertThat(full.get("undecided")).isNotEmpty();
    }

    @Test
    void whateverIsMissingIsAskedForSomewhereInAFullDocument() throws IOException {
        JsonNode full = json(Path.of(Run.patient("definite-rls-low-iron")), "--detail", "full");
        List<String> asked = full.get("questions").findValuesAsText("fact");
        Set<String> missing = new TreeSet<>();
        full.findValues("missing").forEach(list -> list.forEach(fact -> missing.add(fact.asText())));
        assertThat(missing).isNotEmpty().isSubsetOf(asked);
    }

    @Test
    void aMisspeltDetailIsAUsageErrorWithTheOnesThereAre() {
        Run run = Run.rls("assess", "x", "--format", "json", "--detail", "ful");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--detail")
                .contains("SUMMARY, FINDINGS, FULL")
                .contains("ful");
    }

    @Test
    void aFullDetailGoesWithADocument() {
        Run run = Run.rls("assess", "x", "--detail", "full");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--detail goes with --format json or --ndjson");
    }

    @Test
    void theHelpSaysHowMuchADetailShows() {
        assertThat(Run.rls("assess", "--help").out()).contains("--detail").contains("SUMMARY, FINDINGS, FULL");
    }

    private static JsonNode json(Path patient, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("assess", patient.toString(), "--as-of", "2026-11-21", "--format", "json"));
        arguments.addAll(List.of(more));
        return JSON.readTree(Run.rls(arguments.toArray(String[]::new)).out());
    }

    @Test
    void theSchemaOfFactsRefusesWhatTheReaderRefuses() throws IOException {
        assertThat(schema("facts").validate(JSON.readTree("{\"legSymptoms\": {\"urge\": \"YES\"}}")))
                .isNotEmpty();
        assertThat(schema("facts").validate(JSON.readTree("{\"legSymptoms\": {\"urgeToMove\": \"MAYBE\"}}")))
                .isNotEmpty();
        assertThat(schema("facts").validate(JSON.readTree("{\"labResults\": [{\"value\": 5}]}")))
                .isNotEmpty();
    }

    private static JsonSchema schema(String document) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Run.rls("schema", document).out());
    }
}
