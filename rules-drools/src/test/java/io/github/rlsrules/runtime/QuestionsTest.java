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
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.FERRITIN;
import static io.github.rlsrules.runtime.Urgency.EMERGENCY;
import static io.github.rlsrules.runtime.Urgency.INFORMATION;
import static io.github.rlsrules.runtime.Urgency.REVIEW;
import static io.github.rlsrules.runtime.Urgency.ROUTINE;
import static io.github.rlsrules.runtime.Urgency.URGENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Advice;
import io.github.rlsrules.runtime.SampleOutcomes.Cleared;
import io.github.rlsrules.runtime.SampleOutcomes.Request;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** Which facts are still worth asking for, in which order, and when there is nothing left to ask. */
class QuestionsTest {
    private static final Symptoms NOTHING = Symptoms.UNKNOWN;
    private static final Part FEVER = a(Symptoms.class, is("fever", YES));
    private static final Part COUGH = a(Symptoms.class, is("cough", YES));
    private static final Part SLOW = a(Symptoms.class, is("onset", Onset.SLOW));

    @Test
    void aQuestionNamesTheRulesThatItDecides() {
        RuleEngine<Outcome> engine =
                engine(sign("A", REVIEW, FEVER), sign("B", REVIEW, FEVER, COUGH), sign("C", REVIEW, COUGH));
        assertThat(assess(engine).questions())
                .containsExactlyInAnyOrder(
                        new Question("symptoms.fever", List.of("A", "B"), List.of()),
                        new Question("symptoms.cough", List.of("B", "C"), List.of()));
    }

    @Test
    void aProvisionalFindingIsAReasonToAsk() {
        RuleEngine<Outcome> engine = engine(sign("A", REVIEW, not(FEVER)));
        assertThat(assess(engine).questions()).containsExactly(new Question("symptoms.fever", List.of("A"), List.of()));
    }

    @Test
    void nothingIsAskedThatCanChangeNothing() {
        RuleEngine<Outcome> engine = engine(sign("A", REVIEW, FEVER, COUGH));
        assertThat(assess(engine, NOTHING.fever(NO)).questions()).isEmpty();
    }

    @Test
    void anUrgentRuleThatIsMetInPartAsksFirstWhateverItsStage() {
        RuleEngine<Outcome> engine = engine(
                sign("EARLY", ROUTINE, SLOW),
                rule("LATE").stage("third").when(FEVER, COUGH).then(new Sign(What.FLU, URGENT)));
        assertThat(asked(engine, NOTHING.fever(YES))).containsExactly("symptoms.cough", "symptoms.onset");
    }

    @Test
    void anUrgentRuleForWhichNothingSpeaksWaitsForItsStage() {
        RuleEngine<Outcome> engine = engine(
                sign("EARLY", ROUTINE, SLOW),
                rule("LATE").stage("third").when(FEVER, COUGH).then(new Sign(What.FLU, URGENT)));
        assertThat(asked(engine, NOTHING)).containsExactly("symptoms.onset", "symptoms.fever", "symptoms.cough");
    }

    @Test
    void whatIsNotThereDoesNotSpeakForAnUrgentRule() {
        RuleEngine<Outcome> engine = engine(
                sign("EARLY", ROUTINE, SLOW),
                rule("LATE")
                        .stage("third")
                        .when(a(Symptoms.class, is("fever", NO)), COUGH)
                        .then(new Sign(What.FLU, URGENT)));
        assertThat(asked(engine, NOTHING.fever(NO))).containsExactly("symptoms.onset", "symptoms.cough");
    }

    @Test
    void aGuardThatIsLiftedDoesNotSpeakForAnUrgentRule() {
        RuleEngine<Outcome> engine = engine(
                rule("CLEARED").when(a(Symptoms.class, is("fever", NO))).then(new Cleared(What.KIDNEY)),
                sign("EARLY", ROUTINE, SLOW),
                rule("LATE")
                        .stage("third")
                        .when(a(Cleared.class, is("what", What.KIDNEY)), COUGH)
                        .then(new Sign(What.FLU, URGENT)));
        assertThat(asked(engine, NOTHING.fever(NO))).containsExactly("symptoms.onset", "symptoms.cough");
    }

    @Test
    void anEmergencyIsMorePressingThanAnUrgentRule() {
        RuleEngine<Outcome> engine =
                engine(sign("A-URGENT", URGENT, FEVER, SLOW), sign("B-EMERGENCY", EMERGENCY, FEVER, COUGH));
        assertThat(asked(engine, NOTHING.fever(YES))).containsExactly("symptoms.cough", "symptoms.onset");
    }

    @Test
    void anEarlierStageAsksBeforeALaterOne() {
        RuleEngine<Outcome> engine = engine(
                rule("A").stage("third").when(FEVER).then(new Sign(What.FEVER, ROUTINE)),
                rule("B").stage("second").when(COUGH).then(new Sign(What.COLD, INFORMATION)));
        assertThat(asked(engine)).containsExactly("symptoms.cough", "symptoms.fever");
    }

    @Test
    void whatARuleReadsFirstIsAskedBeforeItsDetails() {
        RuleEngine<Outcome> engine = engine(sign("A", REVIEW, SLOW, COUGH, FEVER));
        assertThat(asked(engine)).containsExactly("symptoms.onset", "symptoms.fever", "symptoms.cough");
        assertThat(asked(engine, NOTHING.onset(Onset.SLOW))).containsExactly("symptoms.cough", "symptoms.fever");
    }

    @Test
    void whatFeedsTheFirstPatternIsAskedFirstToo() {
        RuleEngine<Outcome> engine = engine(
                rule("FED").when(SLOW, COUGH).then(Sign.of(What.COLD)),
                rule("A")
                        .stage("second")
                        .when(a(Sign.class, is("what", What.COLD)), FEVER)
                        .then(Sign.of(What.FLU)));
        assertThat(asked(engine)).startsWith("symptoms.onset");
    }

    @Test
    void aGuardIsAskedAboutLast() {
        RuleEngine<Outcome> engine = engine(
                rule("CLEARED").when(a(Symptoms.class, is("fever", NO))).then(new Cleared(What.KIDNEY)),
                rule("A")
                        .stage("second")
                        .when(a(Cleared.class, is("what", What.KIDNEY)), SLOW)
                        .then(Sign.of(What.FLU)));
        assertThat(asked(engine)).containsExactly("symptoms.onset", "symptoms.fever");
    }

    @Test
    void withinAStageTheMoreUrgentRuleAsksFirst() {
        RuleEngine<Outcome> engine = engine(sign("A", REVIEW, FEVER), sign("B", ROUTINE, COUGH));
        assertThat(asked(engine)).containsExactly("symptoms.cough", "symptoms.fever");
    }

    @Test
    void atTheSameUrgencyWhatDecidesARuleAloneIsAskedFirst() {
        RuleEngine<Outcome> engine = engine(sign("A", REVIEW, FEVER, SLOW), sign("B", REVIEW, COUGH));
        assertThat(asked(engine)).containsExactly("symptoms.cough", "symptoms.fever", "symptoms.onset");
    }

    @Test
    void allElseEqualTheVocabularyGivesTheOrder() {
        RuleEngine<Outcome> engine =
                engine(sign("A", REVIEW, COUGH), sign("B", REVIEW, FEVER), sign("C", REVIEW, SLOW));
        assertThat(asked(engine)).containsExactly("symptoms.fever", "symptoms.cough", "symptoms.onset");
    }

    @Test
    void aRuleMayAskForAFactByName() {
        RuleEngine<Outcome> engine = engine(
                sign("A", REVIEW, COUGH),
                rule("ASK")
                        .stage("third")
                        .when(FEVER, not(a(Lab.class, is("analyte", CRP))))
                        .then(new Request("labs[CRP]", Priority.EARLY)));
        assertThat(assess(engine, NOTHING.fever(YES)).questions())
                .containsExactly(
                        new Question("labs[CRP]", List.of("ASK"), List.of("ASK")),
                        new Question("symptoms.cough", List.of("A"), List.of()));
        assertThat(assess(engine, NOTHING.fever(NO)).questions())
                .containsExactly(new Question("symptoms.cough", List.of("A"), List.of()));
    }

    @Test
    void whatIsAskedByNameAndUrgentlyComesFirst() {
        RuleEngine<Outcome> engine = engine(
                sign("A", ROUTINE, COUGH),
                rule("ASK").stage("third").when(FEVER).then(new Request("labs[CRP]", Priority.EARLY)));
        assertThat(asked(engine, NOTHING.fever(YES))).containsExactly("labs[CRP]", "symptoms.cough");
    }

    @Test
    void whatIsAskedBeforeAllOthersComesBeforeWhatAnEmergencyWaitsFor() {
        RuleEngine<Outcome> engine = engine(
                sign("A", EMERGENCY, FEVER, COUGH),
                rule("ASK").stage("third").when(FEVER).then(new Request("labs[CRP]", Priority.FIRST)));
        assertThat(asked(engine, NOTHING.fever(YES))).containsExactly("labs[CRP]", "symptoms.cough");
    }

    @Test
    void whatIsAskedByNameCountsWithTheRulesThatItDecides() {
        RuleEngine<Outcome> engine = engine(
                sign("LOW", REVIEW, a(Lab.class, is("analyte", FERRITIN), atLeast("value", 50))),
                rule("ASK").when(FEVER).then(new Request("labs[FERRITIN]", Priority.IN_TURN)));
        assertThat(assess(engine, NOTHING.fever(YES)).questions())
                .containsExactly(new Question("labs[FERRITIN]", List.of("LOW"), List.of("ASK")));
    }

    @Test
    void undecidedListsTheRulesThatCouldStillFireStageByStage() {
        RuleEngine<Outcome> engine = engine(
                rule("A").stage("second").when(FEVER, COUGH).then(Advice.of(What.REST)),
                rule("B").when(COUGH).then(Advice.of(What.TEA)),
                rule("C").when(not(COUGH)).then(Sign.of(What.COLD)),
                rule("D").when(FEVER).then(Sign.of(What.FEVER)));
        assertThat(assess(engine, NOTHING.fever(YES)).undecided())
                .extracting(u -> u.rule().id() + " " + u.missing())
                .containsExactly("B [symptoms.cough]", "A [symptoms.cough]");
    }

    @Test
    void anAssessmentIsSettledWhenNothingIsUndecidedAndNothingProvisional() {
        RuleEngine<Outcome> engine = engine(sign("A", REVIEW, FEVER), sign("B", REVIEW, not(COUGH)));
        assertThat(assess(engine, NOTHING.fever(YES).cough(NO)).isSettled()).isTrue();
        assertThat(assess(engine, NOTHING.cough(NO)).isSettled()).isFalse();
        assertThat(assess(engine, NOTHING.fever(YES)).isSettled()).isFalse();
        assertThat(assess(engine, NOTHING.fever(YES).cough(NO)).questions()).isEmpty();
    }

    private static Rule sign(String id, Urgency urgency, Part... parts) {
        return rule(id).when(parts).then(new Sign(What.FEVER, urgency));
    }

    private static List<String> asked(RuleEngine<Outcome> engine, Record... facts) {
        return assess(engine, facts).questions().stream().map(Question::fact).toList();
    }
}
