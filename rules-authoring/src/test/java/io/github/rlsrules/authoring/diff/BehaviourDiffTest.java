package io.github.rlsrules.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.diff.BehaviourDiff.Change;
import io.github.rlsrules.authoring.diff.BehaviourDiff.Example;
import io.github.rlsrules.authoring.diff.BehaviourDiff.Kind;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Patient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BehaviourDiffTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final String HOT = "{\"symptoms\":{\"fever\":\"YES\",\"cough\":\"YES\"},\"medicines\":[]}";
    private static final String FAST = "{\"symptoms\":{\"fever\":\"YES\",\"cough\":\"NO\"},\"medicines\":[],"
            + "\"readings\":[{\"gauge\":\"TEMPERATURE\",\"value\":39,\"ageDays\":0},"
            + "{\"gauge\":\"PULSE\",\"value\":115,\"ageDays\":3}]}";
    private static final String IMPOSSIBLE = "{\"readings\":[{\"gauge\":\"PULSE\",\"value\":-1,\"ageDays\":3}]}";

    @TempDir
    private Path root;

    private RulebookUnderTest<Patient> underTest;
    private RulebookVersion before;

    @BeforeEach
    void compile() {
        underTest = FeverBook.in(root).underTest();
        before = RulebookVersion.of("before", underTest.rulebook(), Patient.class);
    }

    /** The rulebook with one text of one file replaced. */
    private RulebookVersion edited(String file, String written, String instead) throws IOException {
        Path path = root.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(written);
        Files.writeString(path, text.replace(written, instead));
        return RulebookVersion.of(
                "after",
                RulebookCompiler.compile(RulebookFolder.at(root), Patient.class.getClassLoader()),
                Patient.class);
    }

    private BehaviourDiff diff(RulebookVersion after, String... patients) {
        return BehaviourDiff.between(before, after).over(Stream.of(patients).map(BehaviourDiffTest::json), AS_OF);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void theSameRulebookSaysTheSame() {
        BehaviourDiff diff = diff(RulebookVersion.workingTree(underTest), HOT, FAST, "{}", IMPOSSIBLE);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.patients()).isEqualTo(4);
        assertThat(diff.toMarkdown()).contains("4 patients, assessed at 2026-11-21", "Nothing: both say the same");
        assertThat(diff.onlyChanges()).isSameAs(diff);
    }

    @Test
    void aLowerThresholdGainsARuleAndSuppressesWhatItForbids() throws IOException {
        BehaviourDiff diff = diff(edited("fever/safety.drl", ">= 120", ">= 110"), HOT, FAST, FAST);

        assertThat(diff.changes())
                .extracting(Change::rule, Change::kind, Change::count)
                .containsExactly(tuple("EX-ALARM", Kind.GAINED, 2L), tuple("EX-DRINK", Kind.SUPPRESSION, 2L));
        Change gained = diff.changes().get(0);
        assertThat(gained.title()).isEqualTo("Heart beats fast");
        assertThat(gained.examples())
                .as("the least that shows it, once")
                .containsExactly(new Example(
                        json("{\"readings\":[{\"gauge\":\"PULSE\",\"value\":115,\"ageDays\":3}]}"),
                        "NOT_MET",
                        "FIRED"));
        assertThat(diff.changes().get(1).examples()).singleElement().satisfies(example -> {
            assertThat(example.after()).isEqualTo("EX-ALARM");
            assertThat(example.facts().path("symptoms").has("cough")).isFalse();
        });
    }

    @Test
    void aRuleThatIsGoneIsLostWhereItFired() throws IOException {
        BehaviourDiff diff = diff(edited("cough/cough.drl", "EX-COUGH", "EX-HACK"), HOT, FAST);
        assertThat(diff.changes())
                .extracting(Change::rule, Change::kind, c -> c.examples().get(0).toString())
                .containsExactly(
                        tuple("EX-COUGH", Kind.LOST, "Example[FIRED -> no such rule]"),
                        tuple("EX-HACK", Kind.GAINED, "Example[no such rule -> FIRED]"));
    }

    @Test
    void aFurtherConditionLeavesARuleUndecidedWhereItsFactIsMissing() throws IOException {
        BehaviourDiff diff = diff(
                edited("cough/cough.drl", "cough == Answer.YES", "pain == Side.LEFT, cough == Answer.YES"),
                "{\"symptoms\":{\"fever\":\"YES\"}}",
                "{\"symptoms\":{\"fever\":\"YES\",\"cough\":\"YES\"}}",
                "{\"symptoms\":{\"fever\":\"YES\",\"pain\":\"RIGHT\"}}");
        assertThat(diff.changes())
                .extracting(
                        Change::kind, Change::count, c -> c.examples().get(0).toString())
                .containsExactly(
                        tuple(Kind.LOST, 1L, "Example[FIRED -> UNDECIDED]"),
                        tuple(Kind.STATUS, 1L, "Example[UNDECIDED -> NOT_MET]"));
    }

    @Test
    void anotherOutcomeAndOtherWordsAreTold() throws IOException {
        edited("texts.properties", "", "EX-COUGH.patient=Measure.\nEX-COUGH.clinician=Measure.\n");
        BehaviourDiff diff = diff(edited("cough/cough.drl", "Code.MEASURE", "Code.DRINK"), HOT);
        assertThat(diff.changes())
                .extracting(Change::kind, c -> c.examples().get(0).after())
                .containsExactly(tuple(Kind.OUTCOME, "Advice[what=DRINK]"), tuple(Kind.TEXT, "Measure. / Measure."));
    }

    @Test
    void whatWasNotMeantToChangeIsNamed() throws IOException {
        BehaviourDiff diff = diff(edited("fever/safety.drl", ">= 120", ">= 110"), FAST);
        assertThat(diff.onlyChanges("EX-ALARM", "EX-D*")).isSameAs(diff);
        assertThatThrownBy(() -> diff.onlyChanges("EX-ALARM", "EX-D"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("these were not meant to change:")
                .hasMessageContaining("| EX-DRINK | suppression | 1 |")
                .hasMessageNotContaining("EX-ALARM |");
    }

    @Test
    void bothPagesHoldTheExamples() throws IOException {
        BehaviourDiff diff = diff(edited("fever/safety.drl", ">= 120", ">= 110"), FAST);
        assertThat(diff.toMarkdown())
                .startsWith("# What changes from before to after\n\n1 patients, assessed at 2026-11-21.\n")
                .contains(
                        "| EX-ALARM | gained | 1 |",
                        "## EX-ALARM: gained\n\nHeart beats fast\n\n- NOT_MET → FIRED\n",
                        "{\"readings\":[{\"gauge\":\"PULSE\",\"value\":115,\"ageDays\":3}]}");
        assertThat(json(diff.toJson())
                        .at("/changes/0/examples/0/facts/readings/0/gauge")
                        .asText())
                .isEqualTo("PULSE");
    }
}
