package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.UNKNOWN;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.facts;
import static io.github.rlsrules.runtime.RuleStatus.FIRED;
import static io.github.rlsrules.runtime.RuleStatus.NOT_MET;
import static io.github.rlsrules.runtime.RuleStatus.PROVISIONAL;
import static io.github.rlsrules.runtime.RuleStatus.UNDECIDED;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.exists;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.isNot;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.notIn;
import static io.github.rlsrules.runtime.Rules.rule;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the absence of answers reads on the one record that a patient has. */
class OnePerPatientTest {
    private static final Symptoms NOTHING = Symptoms.UNKNOWN;
    private static final Part COUGH_WITHOUT_FEVER = a(Symptoms.class, is("cough", YES), is("fever", NO));

    @Test
    void aRuleFiresWhenAllItsConditionsHold() {
        RuleEngine<Outcome> engine = engine(COUGH_WITHOUT_FEVER);
        Expect.status(engine, facts(NOTHING.cough(YES).fever(NO)), FIRED);
        Expect.status(engine, facts(NOTHING.cough(YES).fever(NO).onset(Onset.SLOW)), FIRED);
    }

    @Test
    void oneConditionThatFailsSettlesTheRuleWhateverElseIsMissing() {
        RuleEngine<Outcome> engine = engine(COUGH_WITHOUT_FEVER);
        Expect.status(engine, facts(NOTHING.cough(NO)), NOT_MET);
        Expect.status(engine, facts(NOTHING.fever(YES)), NOT_MET);
        Expect.status(engine, facts(NOTHING.cough(YES).fever(YES)), NOT_MET);
    }

    @Test
    void aRuleIsUndecidedWhileAnAnswerIsMissingThatWouldDecideIt() {
        RuleEngine<Outcome> engine = engine(COUGH_WITHOUT_FEVER);
        Expect.status(engine, facts(NOTHING.cough(YES)), UNDECIDED, "symptoms.fever");
        Expect.status(engine, facts(NOTHING.fever(NO)), UNDECIDED, "symptoms.cough");
        Expect.status(engine, facts(NOTHING), UNDECIDED, "symptoms.cough", "symptoms.fever");
    }

    @Test
    void aPatientWithoutTheRecordHasItWithEverythingUnknown() {
        Expect.status(engine(COUGH_WITHOUT_FEVER), facts(), UNDECIDED, "symptoms.cough", "symptoms.fever");
        Expect.status(engine(not(COUGH_WITHOUT_FEVER)), facts(), PROVISIONAL, "symptoms.cough", "symptoms.fever");
        Expect.status(engine(a(Symptoms.class, is("fever", UNKNOWN))), facts(), PROVISIONAL, "symptoms.fever");
        Expect.status(engine(not(a(Symptoms.class, is("fever", UNKNOWN)))), facts(), UNDECIDED, "symptoms.fever");
    }

    @ParameterizedTest
    @EnumSource
    void existsReadsLikeThePlainPattern(Answer cough) {
        for (Answer fever : Answer.values()) {
            Facts facts = facts(NOTHING.cough(cough).fever(fever));
            Assessment<Outcome> plain = engine(COUGH_WITHOUT_FEVER).assess(facts, Books.TODAY);
            String[] missing = plain.explain("R").missing().toArray(String[]::new);
            Expect.status(engine(exists(COUGH_WITHOUT_FEVER)), facts, plain.status("R"), missing);
        }
    }

    @Test
    void aNegatedPatternFiresForNowUntilItIsRefutedForGood() {
        RuleEngine<Outcome> engine = engine(not(COUGH_WITHOUT_FEVER));
        Expect.status(engine, facts(NOTHING.cough(NO)), FIRED);
        Expect.status(engine, facts(NOTHING.cough(YES).fever(YES)), FIRED);
        Expect.status(engine, facts(NOTHING.cough(YES)), PROVISIONAL, "symptoms.fever");
        Expect.status(engine, facts(NOTHING.cough(YES).fever(NO)), NOT_MET);
    }

    @Test
    void aConditionThatAcceptsUnknownFiresForNow() {
        RuleEngine<Outcome> engine = engine(a(Symptoms.class, in("fever", YES, UNKNOWN)));
        Expect.status(engine, facts(NOTHING.fever(YES)), FIRED);
        Expect.status(engine, facts(NOTHING.fever(UNKNOWN)), PROVISIONAL, "symptoms.fever");
        Expect.status(engine, facts(NOTHING.fever(NO)), NOT_MET);
    }

    @Test
    void soDoesANegatedComparison() {
        RuleEngine<Outcome> engine = engine(a(Symptoms.class, isNot("onset", Onset.SUDDEN)));
        Expect.status(engine, facts(NOTHING.onset(Onset.SLOW)), FIRED);
        Expect.status(engine, facts(NOTHING), PROVISIONAL, "symptoms.onset");
        Expect.status(engine, facts(NOTHING.onset(Onset.SUDDEN)), NOT_MET);
        Expect.status(engine(a(Symptoms.class, notIn("onset", Onset.SUDDEN))), facts(), PROVISIONAL, "symptoms.onset");
    }

    @Test
    void aRuleMayAskWhetherThereIsAnAnswer() {
        RuleEngine<Outcome> engine = engine(a(Symptoms.class, isNot("fever", UNKNOWN)));
        Expect.status(engine, facts(NOTHING), UNDECIDED, "symptoms.fever");
        Expect.status(engine, facts(NOTHING.fever(NO)), FIRED);
        Expect.status(engine, facts(NOTHING.fever(YES)), FIRED);
    }

    @Test
    void whatFiresForNowAndWhatIsStillOpenTogetherAreUndecided() {
        RuleEngine<Outcome> engine = engine(a(Symptoms.class, in("fever", YES, UNKNOWN), is("cough", YES)));
        Expect.status(engine, facts(NOTHING), UNDECIDED, "symptoms.fever", "symptoms.cough");
        Expect.status(engine, facts(NOTHING.cough(YES)), PROVISIONAL, "symptoms.fever");
        Expect.status(engine, facts(NOTHING.cough(NO)), NOT_MET);
    }

    @Test
    void twoPatternsOverTheSameRecordMustBothHold() {
        RuleEngine<Outcome> engine =
                engine(a(Symptoms.class, is("cough", YES)), not(a(Symptoms.class, is("fever", YES))));
        Expect.status(engine, facts(NOTHING.cough(YES).fever(NO)), FIRED);
        Expect.status(engine, facts(NOTHING.cough(YES)), PROVISIONAL, "symptoms.fever");
        Expect.status(engine, facts(NOTHING.fever(NO)), UNDECIDED, "symptoms.cough");
        Expect.status(engine, facts(NOTHING.fever(YES)), NOT_MET);
    }

    private static RuleEngine<Outcome> engine(Part... parts) {
        return Books.engine(rule("R").when(parts).then(Sign.of(What.COLD)));
    }
}
