package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.assess;
import static io.github.rlsrules.runtime.Books.engine;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.atLeast;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.DangerScreen.Status;
import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Analyte;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.Group;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import io.github.rlsrules.runtime.SampleOutcomes.Advice;
import io.github.rlsrules.runtime.SampleOutcomes.Note;
import io.github.rlsrules.runtime.SampleOutcomes.Request;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.Silence;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.BitSet;
import java.util.List;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an alarm of which nobody knows yet could take away is said once, not by each finding. */
class DangerScreenTest {
    private static final Symptoms NOTHING = Symptoms.UNKNOWN;
    private static final Part FEVER = a(Symptoms.class, is("fever", YES));
    private static final Part COUGH = a(Symptoms.class, is("cough", YES));
    private static final Part SUDDEN = a(Symptoms.class, is("onset", Onset.SUDDEN));
    private static final Part HIGH_CRP = a(Lab.class, is("analyte", Analyte.CRP), atLeast("value", 50));

    /** Silences the advice; one sign is enough for it. */
    private static final Rule ALARM = rule("ALARM").when(FEVER).then(new Silence());

    /** Another that one sign is enough for. */
    private static final Rule INFLAMED = rule("INFLAMED").when(HIGH_CRP).then(new Sign(What.FLU, Urgency.EMERGENCY));

    private static final Rule TEA = rule("TEA").when(COUGH).then(Advice.of(What.TEA));
    private static final RuleEngine<Outcome> ENGINE = engine(ALARM, INFLAMED, TEA);

    private static DangerScreen screen(RuleEngine<Outcome> engine, Record... facts) {
        return assess(engine, facts).dangerScreen();
    }

    @Test
    void adviceThatAnUnknownAlarmCouldTakeAwayIsFinalAndTheScreenSaysThatNobodyHasAsked() {
        Assessment<Outcome> assessment = assess(ENGINE, NOTHING.cough(YES));
        assertThat(assessment.findings())
                .singleElement()
                .satisfies(tea -> assertThat(tea.rule().id()).isEqualTo("TEA"))
                .matches(tea -> !tea.isProvisional());
        assertThat(assessment.dangerScreen().status()).isEqualTo(Status.NOT_ASKED);
        assertThat(assessment.dangerScreen().open()).containsExactlyInAnyOrder("symptoms.fever", "labs[CRP]");
    }

    @Test
    void aFindingIsProvisionalForFactsOfItsOwnRuleOnly() {
        RuleEngine<Outcome> engine =
                engine(ALARM, rule("R").when(COUGH, not(HIGH_CRP_KNOWN)).then(Advice.of(What.TEA)));
        Assessment<Outcome> assessment = assess(engine, NOTHING.cough(YES));
        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.isProvisional()).isTrue();
            assertThat(finding.missing()).containsExactly("labs[CRP]"); // not the fever, which silences it
        });
        assertThat(assess(engine, NOTHING.cough(YES).fever(NO)).findings())
                .singleElement()
                .matches(Finding::isProvisional);
        Assessment<Outcome> known = assess(engine, NOTHING.cough(YES).fever(YES));
        assertThat(known.findings()).extracting(f -> f.rule().id()).containsExactly("ALARM");
        assertThat(known.findings().get(0).missing()).isEmpty();
    }

    private static final Part HIGH_CRP_KNOWN = a(Lab.class, is("analyte", Analyte.CRP));

    @Test
    void someAnswersMakeItPartlyKnownAndTheRestStaysOpen() {
        assertThat(screen(ENGINE, NOTHING.fever(NO)))
                .isEqualTo(new DangerScreen(Status.PARTLY, List.of("labs[CRP]"), List.of()));
        assertThat(screen(ENGINE, Lab.of(Analyte.CRP, 49)))
                .isEqualTo(new DangerScreen(Status.PARTLY, List.of("symptoms.fever"), List.of()));
    }

    @Test
    void itIsClearedWhenEveryAlarmIsKnownNotToBeMet() {
        assertThat(screen(ENGINE, NOTHING.fever(NO), Lab.of(Analyte.CRP, 49)))
                .isEqualTo(new DangerScreen(Status.CLEARED, List.of(), List.of()));
    }

    @Test
    void anAlarmThatHasFiredIsRaisedAndTheOthersStayOpen() {
        assertThat(screen(ENGINE, NOTHING.fever(YES)))
                .isEqualTo(new DangerScreen(Status.RAISED, List.of("labs[CRP]"), List.of()));
        assertThat(screen(ENGINE, NOTHING.fever(NO), Lab.of(Analyte.CRP, 50)))
                .isEqualTo(new DangerScreen(Status.RAISED, List.of(), List.of()));
    }

    @Test
    void anAlarmThatCouldStillBeWithdrawnIsRaisedToo() {
        RuleEngine<Outcome> engine =
                engine(rule("R").when(FEVER, not(HIGH_CRP_KNOWN)).then(new Silence()));
        assertThat(screen(engine, NOTHING.fever(YES)))
                .isEqualTo(new DangerScreen(Status.RAISED, List.of("labs[CRP]"), List.of()));
    }

    @ParameterizedTest
    @EnumSource(value = Urgency.class, mode = EnumSource.Mode.EXCLUDE, names = "EMERGENCY")
    void whatIsNoEmergencyIsNoAlarm(Urgency urgency) {
        RuleEngine<Outcome> engine = engine(ALARM, rule("R").when(COUGH).then(new Sign(What.COLD, urgency)));
        assertThat(screen(engine, NOTHING.fever(NO)).status()).isEqualTo(Status.CLEARED);
    }

    @Test
    void aQuestionForAnEmergencyAndAnIntermediateOutcomeAreNoAlarms() {
        RuleEngine<Outcome> engine = engine(
                ALARM,
                rule("ASK").when(COUGH).then(new Request("symptoms.onset", Priority.FIRST)),
                rule("NOTE").when(COUGH).then(new Note(What.COLD)));
        assertThat(screen(engine, NOTHING.fever(NO))).isEqualTo(new DangerScreen(Status.CLEARED, List.of(), List.of()));
        assertThat(screen(engine, NOTHING.fever(NO).cough(YES)).status()).isEqualTo(Status.CLEARED);
    }

    @Test
    void whatCannotRaiseAnAlarmByItselfDoesNotCountAsAsked() {
        Rule sudden = rule("SUDDEN").when(SUDDEN, COUGH).then(new Silence());
        RuleEngine<Outcome> engine = engine(ALARM, sudden);
        assertThat(screen(engine, NOTHING.onset(Onset.SLOW)))
                .isEqualTo(new DangerScreen(Status.NOT_ASKED, List.of("symptoms.fever"), List.of()));
        assertThat(screen(engine, NOTHING.onset(Onset.SUDDEN)).status()).isEqualTo(Status.NOT_ASKED);
        assertThat(screen(engine, NOTHING.fever(NO)).status()).isEqualTo(Status.PARTLY);
        assertThat(screen(engine, NOTHING.fever(NO).onset(Onset.SLOW)).status()).isEqualTo(Status.CLEARED);
    }

    @Test
    void whatStandsOnAListIsNoDangerSign() {
        Rule drug = rule("DRUG").when(a(Drug.class, is("group", Group.OPIOID))).then(new Silence());
        RuleEngine<Outcome> engine = engine(ALARM, drug);
        assertThat(screen(engine, new Drug(0, Group.OTHER, Use.CURRENT)).status())
                .isEqualTo(Status.NOT_ASKED);
        assertThat(screen(engine, new Drug(0, Group.OPIOID, Use.CURRENT)).status())
                .isEqualTo(Status.RAISED);
        assertThat(screen(engine, NOTHING.fever(NO)))
                .isEqualTo(new DangerScreen(Status.PARTLY, List.of("drugs"), List.of()));
    }

    @Test
    void whatRaisesAnAlarmThroughAnotherRuleCountsAsAsked() {
        RuleEngine<Outcome> engine = engine(
                rule("NOTE-1").when(FEVER).then(new Note(What.FEVER)),
                rule("NOTE-2").when(HIGH_CRP).then(new Note(What.FEVER)),
                rule("R")
                        .stage("second")
                        .when(a(Note.class, is("what", What.FEVER)))
                        .then(new Silence()));
        assertThat(screen(engine))
                .isEqualTo(new DangerScreen(Status.NOT_ASKED, List.of("symptoms.fever", "labs[CRP]"), List.of()));
        assertThat(screen(engine, NOTHING.fever(NO)))
                .isEqualTo(new DangerScreen(Status.PARTLY, List.of("labs[CRP]"), List.of()));
        assertThat(screen(engine, Lab.of(Analyte.CRP, 49)).status()).isEqualTo(Status.PARTLY);
        assertThat(screen(engine, Lab.of(Analyte.SODIUM, 140)).status()).isEqualTo(Status.NOT_ASKED);
    }

    @Test
    void signsAreOpenInTheOrderInWhichTheyAreToBeAsked() {
        RuleEngine<Outcome> engine = engine(INFLAMED, ALARM, TEA);
        Assessment<Outcome> assessment = assess(engine);
        assertThat(assessment.questions())
                .extracting(Question::fact)
                .containsSubsequence(assessment.dangerScreen().open())
                .contains("symptoms.cough");
        assertThat(assessment.dangerScreen().open()).hasSize(2);
    }

    @Test
    void anIncompleteAssessmentClearsNothing() {
        RuleModels.Firing failed =
                new RuleModels.Firing(new BitSet(), List.of(new Failure(Failure.Kind.RULE_FAILED, List.of("TEA"))));
        RuleEngine<Outcome> engine =
                RuleEngine.of(Books.of(ALARM, TEA), Outcome.class).crossChecked(given -> failed, 1);
        assertThat(screen(engine, NOTHING.fever(NO))).isEqualTo(new DangerScreen(Status.PARTLY, List.of(), List.of()));
        assertThat(screen(engine).status()).isEqualTo(Status.NOT_ASKED);
    }

    @Test
    void anAlarmThatDroolsAloneFoundIsRaised() {
        BitSet first = new BitSet();
        first.set(0);
        RuleEngine<Outcome> engine = RuleEngine.of(Books.of(ALARM, TEA), Outcome.class)
                .crossChecked(given -> new RuleModels.Firing(first, List.of()), 1);
        Assessment<Outcome> assessment = assess(engine, NOTHING.fever(NO));
        assertThat(assessment.isComplete()).isFalse();
        assertThat(assessment.dangerScreen().status()).isEqualTo(Status.RAISED);
    }

    @Test
    void aRulebookWithoutAlarmsHasAskedForNone() {
        assertThat(screen(engine(TEA), NOTHING.cough(YES)))
                .isEqualTo(new DangerScreen(Status.NOT_ASKED, List.of(), List.of()));
    }

    @Test
    void itIsWorkedOutOnceAndNobodyCanChangeIt() {
        Assessment<Outcome> assessment = assess(ENGINE);
        assertThat(assessment.dangerScreen()).isSameAs(assessment.dangerScreen());
        assertThatThrownBy(() -> assessment.dangerScreen().open().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
