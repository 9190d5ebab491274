package io.github.rlsrules.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.mutation.MutationReport.Survivor;
import io.github.rlsrules.authoring.report.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTestingTest {
    private static final String COUGH_SURVIVES =
            "Symptoms( cough == Answer.YES, fever == Answer.YES ) -> Symptoms( cough == Answer.YES )";
    private static final String FEVER_CASES = """
            asOf: 2030-01-15
            concludes: { EX-FEVER: Sign FEVER, EX-ALARM: Alarm FAST_PULSE, EX-DRINK: Advice DRINK }
            cases:
              - id: nothing
                name: nothing is known
                facts: {}
                expect:
                  undecided:
                    EX-FEVER: [symptoms.fever]
                    EX-ALARM: ["readings[PULSE]"]
                    EX-DRINK: [symptoms.fever, medicines]
              - id: hot
                name: hot, pulse just fast
                facts:
                  symptoms: { fever: YES }
                  readings: [{ gauge: PULSE, value: 120, ageDays: 0 }]
                  medicines: []
                expect:
                  fired: [EX-FEVER, EX-ALARM, EX-DRINK]
                  suppressed: { EX-DRINK: [EX-ALARM] }
              - id: pulse-119
                name: not hot, pulse not quite fast, hot readings do not count
                facts:
                  symptoms: { fever: NO }
                  readings: [{ gauge: PULSE, value: 119, ageDays: 0 }, { gauge: TEMPERATURE, value: 200, ageDays: 0 }]
                  medicines: [OTHER]
                expect:
                  notMet: [EX-FEVER, EX-ALARM, EX-DRINK]
              - id: pulse-121
                name: hot, and takes something against it
                facts:
                  symptoms: { fever: YES }
                  readings: [{ gauge: PULSE, value: 121, ageDays: 0 }]
                  medicines: [ANTIPYRETIC]
                expect:
                  fired: [EX-FEVER, EX-ALARM]
                  notMet: [EX-DRINK]
              - id: pulse-calm
                name: hot, takes something else, pulse not fast
                facts:
                  symptoms: { fever: YES }
                  readings: [{ gauge: PULSE, value: 119.5, ageDays: 0 }]
                  medicines: [OTHER]
                expect:
                  fired: [EX-FEVER, EX-DRINK]
            """;
    private static final String COUGH_CASES = """
            asOf: 2030-01-15
            concludes: { EX-COUGH: Advice MEASURE }
            cases:
              - id: both
                name: coughs and is hot
                facts: { symptoms: { fever: YES, cough: YES } }
                expect: { fired: [EX-COUGH] }
              - id: neither
                name: does neither
                facts: { symptoms: { fever: NO, cough: NO } }
                expect: { notMet: [EX-COUGH] }
              - id: hot
                name: is hot and does not cough
                facts: { symptoms: { fever: YES, cough: NO } }
                expect: { notMet: [EX-COUGH] }
              - id: unknown
                name: coughs, fever not asked
                facts: { symptoms: { cough: YES } }
                expect: { undecided: { EX-COUGH: [] } }
            """;

    /** Only that it fires: what it should not fire for is not said. */
    private static final String ONE_COUGH_CASE = COUGH_CASES.substring(0, COUGH_CASES.indexOf("  - id: neither"));

    private FeverBook book;

    @BeforeEach
    void write(@TempDir Path root) {
        book = FeverBook.in(root);
        book.with("fever/fever.cases.yaml", FEVER_CASES);
        book.with("cough/cough.cases.yaml", COUGH_CASES);
    }

    private MutationTesting<?> testing() {
        return MutationTesting.of(book.with("texts.properties", ""));
    }

    @Test
    void goodCasesNoticeEverySmallChange() {
        MutationReport report = testing().topic("fever").run();
        assertThat(report.survivors()).isEmpty();
        assertThat(report.rules())
                .extracting(MutationReport.OfRule::rule)
                .containsExactlyInAnyOrder("EX-FEVER", "EX-ALARM", "EX-DRINK");
        assertThat(report.killed()).isGreaterThan(report.refused());
        assertThat(report.mutants()).isEqualTo(report.killed() + report.refused());
        assertThat(report.score()).isEqualTo(1);
        assertThatCode(() -> report.require(1)).doesNotThrowAnyException();
    }

    @Test
    void aSurvivorIsToldWithTheCaseThatWouldKillIt() {
        book.with("cough/cough.cases.yaml", ONE_COUGH_CASE);
        MutationReport report = testing().rule("EX-COUGH").run();
        Survivor survivor = report.survivors().stream()
                .filter(s -> s.key().equals(COUGH_SURVIVES))
                .findFirst()
                .orElseThrow();
        assertThat(survivor.killingCase()).isEqualTo("""
                  # cough/cough.cases.yaml, case both: symptoms.fever: YES -> NO
                  # EX-COUGH: NOT_MET, changed FIRED
                  - id: TODO
                    name: TODO a sentence that says who this is and what follows
                    facts:
                      symptoms:
                        fever: NO
                        cough: YES
                    expect:
                      notMet:
                      - EX-COUGH
                """);
        assertThatThrownBy(() -> report.require(0.5))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "cough/cough.drl:16: EX-COUGH: nothing notices this change:", COUGH_SURVIVES, "id: TODO");
    }

    @Test
    void anAcceptedSurvivorNeedsAReasonAndCountsAgainstTheScore() {
        book.with("cough/cough.cases.yaml", ONE_COUGH_CASE);
        List<Survivor> unexplained = testing().rule("EX-COUGH").run().survivors();
        assertThat(unexplained)
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.reason()).isEmpty());

        StringBuilder accepted = new StringBuilder("EX-COUGH:\n");
        unexplained.forEach(s -> accepted.append("  \"").append(s.key()).append("\": a cough alone is rare\n"));
        book.with("cough/cough.survivors.yaml", accepted.toString());
        MutationReport report = testing().run();
        assertThat(report.survivors()).extracting(Survivor::reason).containsOnly("a cough alone is rare");
        assertThatCode(() -> report.require(0.5)).doesNotThrowAnyException();
        assertThatThrownBy(() -> report.require(1)).hasMessageContaining("below 100.0 %");

        book.with("cough/cough.survivors.yaml", accepted.toString().replaceAll("a cough alone is rare", ""));
        assertThatThrownBy(() -> testing().run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("cough/cough.survivors.yaml", "EX-COUGH", "no reason is given");
    }

    @Test
    void anExcuseForWhatIsKilledOrGoneIsAnError() {
        book.with("fever/fever.survivors.yaml", """
                EX-FEVER:
                  "Symptoms( fever == Answer.YES ) -> Symptoms( fever == Answer.NO )": not so
                  "Symptoms( fever == Answer.MAYBE ) -> (nothing)": gone
                EX-CHILL:
                  "anything": gone
                """);
        assertThatThrownBy(() -> testing().run().require(0))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "fever/fever.survivors.yaml: EX-FEVER: Symptoms( fever == Answer.YES )"
                                + " -> Symptoms( fever == Answer.NO ): it is noticed",
                        "Symptoms( fever == Answer.MAYBE ) -> (nothing): there is no such mutant",
                        "EX-CHILL: anything: there is no such rule");
    }

    @Test
    void anOutcomeThatIsStatedNowhereElseSurvives() {
        book.with("cough/cough.cases.yaml", COUGH_CASES.replace("concludes: { EX-COUGH: Advice MEASURE }\n", ""));
        assertThat(testing().rule("EX-COUGH").run().survivors())
                .extracting(Survivor::key)
                .containsExactly(
                        "insert( Advice.to( Advice.Code.MEASURE ) ); -> insert( Advice.to( Advice.Code.DRINK ) );");
    }

    @Test
    void whatTheBuildRefusesIsCountedApart() {
        MutationReport report = testing().rule("EX-DRINK").run();
        assertThat(report.refused()).isPositive(); // a sign that no rule concludes
    }

    @Test
    void onlyWhatHasChangedIsTriedAgain(@TempDir Path elsewhere) throws IOException {
        Path memory = elsewhere.resolve("verdicts.ndjson");
        MutationReport first = testing().remembering(memory).run();
        String remembered = Files.readString(memory);
        assertThat(remembered.lines()).hasSize(4).allMatch(line -> line.startsWith("{\"rule\":\"EX-"));

        // What is remembered is believed: with another number in the file, the same run reports that.
        String doctored = remembered.replaceAll("\"killed\":\\d+", "\"killed\":0");
        Files.writeString(memory, doctored);
        assertThat(testing().remembering(memory).topic("cough").run().killed()).isZero();
        assertThat(testing().topic("cough").run().killed()).isPositive();
        assertThat(testing().remembering(memory).anew(true).run()).isEqualTo(first);
        assertThat(memory).content().isEqualTo(remembered);

        // A change of its cases is noticed.
        book.with("cough/cough.cases.yaml", COUGH_CASES.replace("2030-01-15", "2030-01-16"));
        Files.writeString(memory, doctored);
        MutationReport second = testing().remembering(memory).run();
        assertThat(ofRule(second, "EX-COUGH")).isEqualTo(ofRule(first, "EX-COUGH"));
        assertThat(ofRule(second, "EX-FEVER").killed()).isZero();
    }

    private static MutationReport.OfRule ofRule(MutationReport report, String rule) {
        return report.rules().stream()
                .filter(r -> r.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMemoryThatCannotBeReadIsNamed(@TempDir Path elsewhere) throws IOException {
        Path memory = Files.writeString(elsewhere.resolve("verdicts.ndjson"), "{\"rule\":");
        assertThatThrownBy(() -> testing().remembering(memory).run()).hasMessageContaining("cannot read " + memory);
    }

    @Test
    void theReportIsWrittenAsJsonAndShownOnThePage(@TempDir Path elsewhere) throws IOException {
        book.with("cough/cough.cases.yaml", ONE_COUGH_CASE);
        Path folder = elsewhere.resolve("report");
        MutationReport report = testing().run();
        ReportFolder.at(folder).write(report);
        JsonNode json =
                new ObjectMapper().readTree(folder.resolve("mutation.json").toFile());
        assertThat(json.at("/totals/mutants").asInt()).isEqualTo(report.mutants());
        assertThat(json.at("/totals/whole").asBoolean()).isTrue();
        assertThat(json.at("/rules")).hasSize(4);
        assertThat(json.at("/survivors")).hasSameSizeAs(report.survivors());
        assertThat(json.at("/survivors/0/file").asText()).isEqualTo("cough/cough.drl");
        assertThat(json.at("/survivors/0/line").asInt()).isEqualTo(16);
        assertThat(folder.resolve("index.html")).content().contains("cough/cough.drl:16", "not explained");
    }

    @Test
    void aCaseThatFailsWithTheRulesAsTheyAreStopsIt() {
        book.with("cough/cough.cases.yaml", COUGH_CASES.replace("fired: [EX-COUGH]", "fired: []"));
        assertThatThrownBy(() -> testing().run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cough/cough.cases.yaml:4: case both: coughs and is hot fails");
    }

    @Test
    void anUnknownRuleOrTopicIsNamed() {
        assertThatThrownBy(() -> testing().rule("EX-COUHG").run())
                .hasMessage("there is no rule EX-COUHG; did you mean EX-COUGH?");
        assertThatThrownBy(() -> testing().topic("fevre").run())
                .hasMessage("there is no topic fevre; did you mean fever?");
        assertThatThrownBy(() -> testing().rule("EX-COUGH").topic("fever").run())
                .hasMessage("EX-COUGH is not in topic fever");
    }
}
