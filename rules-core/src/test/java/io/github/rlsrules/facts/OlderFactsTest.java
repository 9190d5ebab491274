package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.json.FactsMigration;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What hosts stored in older versions of the notation arrives. The people and the paths of version 1 were taken from the commit 78fe558,
 * against which the benchmark measures, too: its cases, and its record types.
 */
class OlderFactsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final FactsMigration MIGRATION = FactsMigration.of(RlsPatient.class);
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);

    /** What has no place any more. Whoever takes more away says so here, and in the list of changes. */
    private static final Set<String> GONE = Set.of(
            "conditions.hypertension",
            "conditions.migraine",
            "conditions.adhd",
            "conditions.spinalAnaesthesiaRecently");

    private static final String GONE_MEASURE = "SPINAL_SIGNS_DURATION";

    private static BufferedReader lines(String name) throws IOException {
        InputStream in = OlderFactsTest.class.getResourceAsStream(name);
        return new BufferedReader(
                new InputStreamReader(name.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    static List<String> pathsOfTheStart() throws IOException {
        try (BufferedReader lines = lines("paths-of-the-start.txt")) {
            return lines.lines().toList();
        }
    }

    static List<String> peopleOfTheStart() throws IOException {
        try (BufferedReader lines = lines("people-of-the-start.ndjson.gz")) {
            return lines.lines().toList();
        }
    }

    @Test
    void theFactsOfEverybodyAtTheStartArrive() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String person : peopleOfTheStart()) {
            ObjectNode facts = (ObjectNode) JSON.readTree(person);
            List<String> lost = MIGRATION.migrate(facts, 1);
            assertThat(lost.isEmpty()).isEqualTo(!person.contains(GONE_MEASURE));
            int twins = person.contains("gaitTrouble") && person.contains("walkingDifficulty") ? 1 : 0;
            assertThat(leaves(facts))
                    .isEqualTo(leaves(JSON.readTree(person)) - goneLeaves(person) - twins + 1); // the version
            assertThat(READER.given(facts).problems()).isEmpty();
            facts.fieldNames().forEachRemaining(seen::add);
        }
        assertThat(peopleOfTheStart()).hasSize(300);
        assertThat(seen).hasSizeGreaterThan(15);
    }

    private static int goneLeaves(String person) throws IOException {
        int gone = 0;
        for (JsonNode item : JSON.readTree(person).path("measurements")) {
            gone += item.path("measure").asText().equals(GONE_MEASURE) ? leaves(item) : 0;
        }
        return gone;
    }

    private static int leaves(JsonNode node) {
        if (!node.isContainerNode()) {
            return 1;
        }
        int count = 0;
        for (JsonNode child : node) {
            count += leaves(child);
        }
        return count;
    }

    /** One fact at a time, so that none hides behind another. */
    @ParameterizedTest
    @MethodSource("pathsOfTheStart")
    void everyFactOfTheStartHasAPlaceOrIsSaidToHaveNone(String path) {
        ObjectNode facts = JSON.createObjectNode();
        put(facts, path);
        List<String> lost = MIGRATION.migrate(facts, 1);
        String place = path.replaceFirst("=.*", "");
        boolean says = path.endsWith("=YES") || path.endsWith("=NO") || !path.contains("=");
        if (path.endsWith("=" + GONE_MEASURE)) {
            assertThat(lost).singleElement().asString().startsWith(place);
        } else if (GONE.contains(place)) {
            assertThat(lost.stream().anyMatch(line -> line.startsWith(place + ": ")))
                    .isEqualTo(says);
        } else if (place.equals("conditions.rheumatoidArthritis") && path.endsWith("=NO")) {
            assertThat(lost).singleElement().asString().startsWith(place);
        } else {
            assertThat(lost).isEmpty();
        }
        List<Problem> problems = READER.given(facts).problems();
        assertThat(problems)
                .filteredOn(problem -> problem.code() == Problem.Code.UNKNOWN_FIELD
                        || path.contains("=") && problem.code() == Problem.Code.WRONG_TYPE)
                .isEmpty();
    }

    private static void put(ObjectNode facts, String path) {
        String place = path.replaceFirst("=.*", "");
        ObjectNode here = facts;
        String[] steps = place.split("\\.");
        for (int i = 0; i < steps.length; i++) {
            boolean isLast = i == steps.length - 1;
            boolean isList = steps[i].endsWith("[]");
            String name = steps[i].replace("[]", "");
            if (!isLast) {
                here = isList ? here.putArray(name).addObject() : here.putObject(name);
            } else if (isList) {
                here.putArray(name).add(1);
            } else if (path.contains("=")) {
                here.put(name, path.substring(path.indexOf('=') + 1));
            } else {
                here.putNull(name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "YES, , YES, 0",
        "NO, , , 1",
        "UNKNOWN, , , 0",
        "YES, YES, YES, 0",
        "YES, NO, NO, 1",
        "YES, UNKNOWN, YES, 0",
        "NO, YES, YES, 1"
    })
    void oneOfSeveralGoesIntoThemWithItsYesAlone(String arthritis, String inflammation, String now, int lost) {
        ObjectNode facts = JSON.createObjectNode();
        ObjectNode conditions = facts.putObject("conditions").put("rheumatoidArthritis", arthritis);
        if (inflammation != null) {
            conditions.put("chronicInflammation", inflammation);
        }
        assertThat(MIGRATION.migrate(facts, 1)).hasSize(lost);
        assertThat(READER.read(facts).conditions().chronicInflammation())
                .isEqualTo(now == null ? Answer.UNKNOWN : Answer.valueOf(now));
    }

    @Test
    void whatIsOfTodayIsLeftAsItIs() throws JsonProcessingException {
        String json = "{\"conditions\":{\"hypertension\":\"YES\"},\"schema\":" + MIGRATION.version() + "}";
        ObjectNode facts = (ObjectNode) JSON.readTree(json);
        assertThat(MIGRATION.migrate(facts)).isEmpty();
        assertThat(facts).isEqualTo(JSON.readTree(json));
    }

    @Test
    void factsWithoutAVersionAreOfToday() {
        assertThat(MIGRATION.versionOf(JSON.createObjectNode())).isEqualTo(MIGRATION.version());
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "99"})
    void thereIsNoOtherVersion(int version) {
        ObjectNode facts = JSON.createObjectNode();
        assertThatThrownBy(() -> MIGRATION.migrate(facts, version)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReaderSaysThatFactsAreOfAnotherVersionAndReadsWhatItKnows() throws JsonProcessingException {
        Given<RlsPatient> given =
                READER.given(JSON.readTree("{\"schema\":1,\"warningSigns\":{\"saddleNumbness\":\"YES\"}}"));
        assertThat(given.problems())
                .extracting(Problem::path, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("schema", Problem.Code.OTHER_VERSION));
        assertThat(given.patient().warningSigns().saddleNumbness().name()).isEqualTo("YES");
        assertThat(READER.given(JSON.readTree("{\"schema\":" + MIGRATION.version() + "}"))
                        .problems())
                .isEmpty();
    }
}
