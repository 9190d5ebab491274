package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.assess;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.DangerScreen.Status;
import io.github.rlsrules.runtime.NotAssessed.Reason;
import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Note;
import io.github.rlsrules.runtime.SampleOutcomes.Request;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.Silence;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** What reads a rule that is switched off is not assessed either, and no emergency is switched off in silence. */
class SwitchedOffTest {
    private static final Symptoms NOTHING = Symptoms.UNKNOWN;
    private static final Part FEVER = a(Symptoms.class, is("fever", YES));
    private static final Part COUGH = a(Symptoms.class, is("cough", YES));
    private static final Part SUDDEN = a(Symptoms.class, is("onset", Onset.SUDDEN));
    private static final Part ILL = a(Note.class, is("what", What.FLU));

    /** Two signs of being ill; what reads them; and what reads that. */
    private static final Rule HOT = rule("HOT").when(FEVER).then(new Note(What.FLU));

    private static final Rule COUGHING = rule("COUGHING").when(COUGH).then(new Note(What.FLU));
    private static final Rule FLU = rule("FLU").stage("second").when(ILL).then(Sign.of(What.FLU));
    private static final Rule REST = rule("REST")
            .stage("third")
            .when(a(Sign.class, is("what", What.FLU)), SUDDEN)
            .then(Sign.of(What.REST));
    private static final Rule WELL = rule("WELL").stage("second").when(not(ILL)).then(Sign.of(What.TEA));
    private static final Rule APART = rule("APART").when(SUDDEN).then(Sign.of(What.COLD));
    private static final Rulebook ALL = Books.of(HOT, COUGHING, FLU, REST, WELL, APART);

    private static final Symptoms NONE = NOTHING.fever(NO).cough(NO).onset(Onset.SLOW);

    private static Assessment<Outcome> without(Rulebook all, Symptoms symptoms, String... off) {
        return assess(Books.engine(all.without(off)), symptoms);
    }

    /** What it does not speak of but for the facts that no rule reads. */
    private static List<NotAssessed> rules(Assessment<Outcome> assessment) {
        return assessment.notAssessed().stream()
                .filter(one -> one.reason() != Reason.NO_RULE_READS_IT)
                .toList();
    }

    private static NotAssessed off(String rule) {
        return new NotAssessed(rule, Reason.SWITCHED_OFF);
    }

    private static NotAssessed depends(String rule, String... on) {
        return new NotAssessed(rule, Reason.DEPENDS_ON_SWITCHED_OFF, List.of(on));
    }

    @Test
    void whatReadsItIsNotAssessedByWhicheverWayItReadsIt() {
        Assessment<Outcome> assessment = without(ALL, NONE, "HOT");
        assertThat(assessment.isComplete()).isTrue();
        assertThat(rules(assessment))
                .containsExactly(off("HOT"), depends("FLU", "HOT"), depends("WELL", "HOT"), depends("REST", "HOT"));
    }

    @Test
    void itNamesEveryRuleThatIsMissed() {
        Rulebook three = Books.of(HOT, COUGHING, rule("COLD").when(SUDDEN).then(new Note(What.FLU)), FLU);
        assertThat(rules(without(three, NONE, "HOT", "COLD")))
                .containsExactly(off("COLD"), off("HOT"), depends("FLU", "COLD", "HOT"));
        assertThat(assess(Books.engine(three.without("COLD").without("HOT")), NONE)
                        .notAssessed())
                .contains(depends("FLU", "COLD", "HOT"));
    }

    @Test
    void itIsNeverToldAsNotMet() {
        assertThat(assess(Books.engine(ALL), NONE).status("FLU")).isEqualTo(RuleStatus.NOT_MET);
        Assessment<Outcome> assessment = without(ALL, NONE, "HOT");
        assertThat(assessment.status("FLU")).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(assessment.status("REST")).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(assessment.status("APART")).isEqualTo(RuleStatus.NOT_MET);
        assertThat(assessment.explain("FLU").status()).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(assessment.explain("FLU").missing()).isEmpty();
        assertThat(assessment.undecided()).extracting(u -> u.rule().id()).containsExactly("FLU", "REST");
        assertThat(assessment.isSettled()).isFalse();
    }

    @Test
    void whatFiredAnywayIsAssessed() {
        Assessment<Outcome> assessment = without(ALL, NONE.cough(YES).onset(Onset.SUDDEN), "HOT");
        assertThat(assessment.status("FLU")).isEqualTo(RuleStatus.FIRED);
        assertThat(assessment.status("REST")).isEqualTo(RuleStatus.FIRED);
        assertThat(rules(assessment)).containsExactly(off("HOT"), depends("WELL", "HOT"));
    }

    @Test
    void whatFiredBecauseItCouldNotSpeakStandsForNowOnly() {
        Assessment<Outcome> assessment = without(ALL, NONE, "HOT");
        assertThat(assessment.status("WELL")).isEqualTo(RuleStatus.PROVISIONAL);
        assertThat(assessment.findings()).singleElement().satisfies(well -> {
            assertThat(well.rule().id()).isEqualTo("WELL");
            assertThat(well.isProvisional()).isTrue();
            assertThat(well.missing()).isEmpty(); // no fact can settle it
        });
    }

    @Test
    void whatStoodBackForItAloneSpeaksForNow() {
        Rulebook one = Books.of(HOT, WELL);
        assertThat(assess(Books.engine(one), NONE.fever(YES)).status("WELL")).isEqualTo(RuleStatus.NOT_MET);
        assertThat(without(one, NONE.fever(YES), "HOT").status("WELL")).isEqualTo(RuleStatus.PROVISIONAL);
    }

    @Test
    void aRuleOfARulebookBesideItThatWouldReadItIsNotAssessedEither() {
        Rulebook own = Books.named("own")
                .rules(COUGHING, rule("MINE").stage("second").when(ILL).then(Sign.of(What.KIDNEY)));
        Rulebook both = Books.of(HOT, APART).without("HOT").with(own);
        assertThat(rules(assess(Books.engine(both), NONE))).containsExactly(off("HOT"), depends("MINE", "HOT"));
    }

    @Test
    void aRuleThatComesBackWithAnotherRulebookIsNotSwitchedOff() {
        Rulebook back = ALL.without("HOT").with(Books.named("own").rules(HOT));
        assertThat(back.switchedOff()).isEmpty();
        assertThat(assess(Books.engine(back), NONE).notAssessed()).isEmpty();
    }

    /** Alarms. */
    private static final Rule ALARM = rule("ALARM").when(FEVER).then(new Silence());

    private static final Rule SECOND = rule("SECOND").when(COUGH).then(new Sign(What.COLD, Urgency.EMERGENCY));

    @Test
    void anEmergencyThatIsSwitchedOffIsNamedAndTheScreenIsNeverCleared() {
        Rulebook both = Books.of(ALARM, SECOND);
        assertThat(assess(Books.engine(both), NONE).dangerScreen().status()).isEqualTo(Status.CLEARED);
        Assessment<Outcome> assessment = without(both, NONE, "ALARM");
        assertThat(assessment.dangerScreen()).isEqualTo(new DangerScreen(Status.PARTLY, List.of(), List.of("ALARM")));
        assertThat(rules(assessment)).contains(off("ALARM"));
        assertThat(without(both, NONE.cough(YES), "ALARM").dangerScreen().status())
                .isEqualTo(Status.RAISED);
    }

    @Test
    void soIsAQuestionForAnEmergency() {
        Rulebook asking = Books.of(ALARM, rule("ASK").when(SUDDEN).then(new Request("symptoms.fever", Priority.FIRST)));
        assertThat(without(asking, NONE, "ASK").dangerScreen())
                .isEqualTo(new DangerScreen(Status.PARTLY, List.of(), List.of("ASK")));
    }

    @Test
    void soIsAnEmergencyThatDependsOnARuleThatIsSwitchedOff() {
        Rulebook rulebook =
                Books.of(HOT, COUGHING, rule("R").stage("second").when(ILL).then(new Silence()));
        assertThat(without(rulebook, NONE, "HOT").dangerScreen())
                .isEqualTo(new DangerScreen(Status.PARTLY, List.of(), List.of("R")));
        assertThat(without(rulebook, NONE.cough(YES), "HOT").dangerScreen())
                .isEqualTo(new DangerScreen(Status.RAISED, List.of(), List.of()));
    }

    @Test
    void whatIsNoEmergencyMayBeSwitchedOffWithoutThat() {
        Rulebook both = Books.of(ALARM, APART);
        assertThat(without(both, NONE, "APART").dangerScreen())
                .isEqualTo(new DangerScreen(Status.CLEARED, List.of(), List.of()));
    }

    @Test
    void ifEveryAlarmIsSwitchedOffNothingHasBeenAsked() {
        assertThat(without(Books.of(ALARM, APART), NONE, "ALARM").dangerScreen())
                .isEqualTo(new DangerScreen(Status.NOT_ASKED, List.of(), List.of("ALARM")));
    }
}
