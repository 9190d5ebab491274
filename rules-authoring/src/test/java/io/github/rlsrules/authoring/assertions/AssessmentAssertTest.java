package io.github.rlsrules.authoring.assertions;

import static io.github.rlsrules.authoring.assertions.RuleAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.example.Gauge;
import io.github.rlsrules.authoring.example.Medicine;
import io.github.rlsrules.authoring.example.Patient;
import io.github.rlsrules.authoring.example.ReadingReport;
import io.github.rlsrules.authoring.example.Side;
import io.github.rlsrules.authoring.example.Symptoms;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Outcome;
import io.github.rlsrules.runtime.RuleEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentAssertTest {
    private static final Symptoms HOT = new Symptoms(Answer.YES, Answer.UNKNOWN, Side.UNKNOWN);

    private static RuleEngine<Outcome> engine;

    @BeforeAll
    static void compile(@TempDir Path root) {
        engine = FeverBook.in(root).underTest().engine();
    }

    private static Assessment<Outcome> hot(Double pulse, List<Medicine.Group> medicines) {
        List<ReadingReport> readings = pulse == null ? null : List.of(new ReadingReport(Gauge.PULSE, pulse, 0, null));
        LocalDate asOf = LocalDate.of(2030, 1, 15);
        return engine.assess(new Patient(HOT, readings, medicines).toFacts(asOf), asOf);
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .satisfies(e -> assertThat(e.getMessage().strip()).isEqualTo(message.strip()));
    }

    @Test
    void whatIsSoPasses() {
        assertThat(hot(null, null))
                .raises("EX-FEVER", "EX-DRINK")
                .raisesForGood("EX-FEVER")
                .isSilentOn("EX-ALARM", "EX-COUGH")
                .asksFor("readings[PULSE]", "symptoms.cough", "medicines")
                .doesNotAskFor("symptoms.fever");
        assertThat(hot(130.0, List.of())).suppresses("EX-DRINK");
        assertThat(engine.assess(
                        new Patient(
                                        new Symptoms(Answer.NO, Answer.NO, Side.UNKNOWN),
                                        List.of(new ReadingReport(Gauge.PULSE, 60, 0, null)),
                                        List.of())
                                .toFacts(LocalDate.of(2030, 1, 15)),
                        LocalDate.of(2030, 1, 15)))
                .rulesOut("EX-FEVER", "EX-ALARM", "EX-DRINK", "EX-COUGH")
                .hasNothingUndecided()
                .isSettled();
    }

    @Test
    void aRuleThatShouldHaveFiredIsToldWithWhatWouldMakeIt() {
        fails(() -> assertThat(hot(119.5, null)).raises("EX-FEVER", "EX-ALARM"), """
                Should have fired:
                  EX-ALARM “Heart beats fast” (fever/safety.drl:8) is not met
                      FALSE  Reading( gauge == Gauge.PULSE, value >= 120 )  <- readings[PULSE] = 119.5 /min
                    it would fire with: readings[PULSE]: 119.5 /min -> >= 120
                """);
    }

    @Test
    void aRuleThatCouldBeWithdrawnDoesNotFireForGood() {
        fails(() -> assertThat(hot(null, null)).raisesForGood("EX-DRINK"), """
                Should have fired for good:
                  EX-DRINK “Drink” (fever/advice.drl:8) fires, and a missing fact could withdraw it for lack of medicines
                      TRUE  Sign( what == Sign.Code.FEVER )  <- EX-FEVER fired
                      UNKNOWN  not Medicine( group == Medicine.Group.ANTIPYRETIC )
                """);
    }

    @Test
    void aRuleThatShouldBeSilentIsToldWithItsReasons() {
        fails(() -> assertThat(hot(null, null)).isSilentOn("EX-ALARM", "EX-FEVER"), """
                Fired though it should not:
                  EX-FEVER “Feels hot” (fever/signs.drl:8) fires for good
                      TRUE  Symptoms( fever == Answer.YES )  <- symptoms.fever = YES
                """);
    }

    @Test
    void aRuleThatIsOpenIsNotRuledOut() {
        fails(() -> assertThat(hot(null, null)).rulesOut("EX-COUGH"), """
                Should be not met, whatever is still to come:
                  EX-COUGH “Coughs and is hot” (cough/cough.drl:8) is undecided for lack of symptoms.cough
                      UNKNOWN  Symptoms( cough == Answer.YES )
                      TRUE  Symptoms( fever == Answer.YES )  <- symptoms.fever = YES
                    it would fire with: tell symptoms.cough: YES
                """);
    }

    @Test
    void aQuestionThatIsMissingIsToldWithThoseThatThereAre() {
        fails(() -> assertThat(hot(null, List.of())).asksFor("symptoms.cough", "medicines"), """
                Should have asked for:
                  medicines
                It asks for: readings[PULSE], symptoms.cough
                """);
    }

    @Test
    void aQuestionThatShouldNotBeIsToldWithItsRules() {
        fails(() -> assertThat(hot(null, List.of())).doesNotAskFor("readings[PULSE]", "medicines"), """
                Asked though it should not:
                  readings[PULSE], for EX-ALARM
                """);
    }

    @Test
    void anOutcomeThatIsNotSuppressedIsToldWithItsRule() {
        fails(() -> assertThat(hot(60.0, List.of())).suppresses("EX-DRINK"), """
                Should have been suppressed:
                  EX-DRINK “Drink” (fever/advice.drl:8) fires for good
                      TRUE  Sign( what == Sign.Code.FEVER )  <- EX-FEVER fired
                      TRUE  not Medicine( group == Medicine.Group.ANTIPYRETIC )
                """);
    }

    @Test
    void whatIsUndecidedOrCouldBeWithdrawnIsListed() {
        assertThatThrownBy(() -> assertThat(hot(null, null)).hasNothingUndecided())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Undecided though it should not be:\n  EX-ALARM ")
                .hasMessageContaining("  EX-COUGH ");
        Assessment<Outcome> notAskedForMedicines = engine.assess(
                new Patient(
                                new Symptoms(Answer.YES, Answer.NO, Side.UNKNOWN),
                                List.of(new ReadingReport(Gauge.PULSE, 60, 0, null)),
                                null)
                        .toFacts(LocalDate.of(2030, 1, 15)),
                LocalDate.of(2030, 1, 15));
        assertThatThrownBy(() -> assertThat(notAskedForMedicines).isSettled())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Could be withdrawn though it should not:\n  EX-DRINK ");
    }

    @Test
    void theDescriptionOfTheTestIsKept() {
        assertThatThrownBy(() -> assertThat(hot(null, null)).as("a hot patient").isSilentOn("EX-FEVER"))
                .hasMessageStartingWith("[a hot patient]");
    }

    @Test
    void aRuleThatThereIsNotIsNamed() {
        assertThatThrownBy(() -> assertThat(hot(null, null)).isSilentOn("EX-FEVR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule EX-FEVR in this rulebook; did you mean EX-FEVER?");
        assertThatThrownBy(() -> assertThat(hot(null, null)).suppresses("EX-FEVR"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
