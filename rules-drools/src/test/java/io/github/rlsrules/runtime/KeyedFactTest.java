package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.facts;
import static io.github.rlsrules.runtime.RuleStatus.FIRED;
import static io.github.rlsrules.runtime.RuleStatus.NOT_MET;
import static io.github.rlsrules.runtime.RuleStatus.PROVISIONAL;
import static io.github.rlsrules.runtime.RuleStatus.UNDECIDED;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.atLeast;
import static io.github.rlsrules.runtime.Rules.below;
import static io.github.rlsrules.runtime.Rules.exists;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.isNot;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.FERRITIN;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.SODIUM;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import org.junit.jupiter.api.Test;

/** How the absence of a value reads where a patient has at most one for each key. */
class KeyedFactTest {
    @Test
    void aValueDecidesARuleAndItsAbsenceLeavesItUndecided() {
        RuleEngine<Outcome> engine = engine(a(Lab.class, is("analyte", CRP), atLeast("value", 50)));
        Expect.status(engine, facts(Lab.of(CRP, 50)), FIRED);
        Expect.status(engine, facts(Lab.of(CRP, 49.9)), NOT_MET);
        Expect.status(engine, facts(), UNDECIDED, "labs[CRP]");
    }

    @Test
    void theValueOfAnotherKeySaysNothing() {
        RuleEngine<Outcome> engine = engine(a(Lab.class, is("analyte", CRP), atLeast("value", 50)));
        Expect.status(engine, facts(Lab.of(FERRITIN, 50), Lab.of(SODIUM, 10)), UNDECIDED, "labs[CRP]");
    }

    @Test
    void anAnswerMissingBesideAValueIsAskedForUnlessTheValueSettlesTheRule() {
        RuleEngine<Outcome> engine = engine(a(Lab.class, is("analyte", CRP), atLeast("value", 50), is("fasting", YES)));
        Expect.status(engine, facts(Lab.of(CRP, 60)), UNDECIDED, "labs[CRP].fasting");
        Expect.status(engine, facts(Lab.of(CRP, 40)), NOT_MET);
        Expect.status(engine, facts(Lab.of(CRP, 60).fasting(YES)), FIRED);
        Expect.status(engine, facts(Lab.of(CRP, 60).fasting(NO)), NOT_MET);
        Expect.status(engine, facts(), UNDECIDED, "labs[CRP]");
    }

    @Test
    void ofSeveralKeysOneThatMatchesIsEnough() {
        RuleEngine<Outcome> engine = engine(a(Lab.class, in("analyte", CRP, FERRITIN), below("value", 10)));
        Expect.status(engine, facts(Lab.of(FERRITIN, 5)), FIRED);
        Expect.status(engine, facts(Lab.of(CRP, 5), Lab.of(FERRITIN, 15)), FIRED);
        Expect.status(engine, facts(Lab.of(CRP, 15)), UNDECIDED, "labs[FERRITIN]");
        Expect.status(engine, facts(), UNDECIDED, "labs[CRP]", "labs[FERRITIN]");
        Expect.status(engine, facts(Lab.of(CRP, 15), Lab.of(FERRITIN, 15)), NOT_MET);
    }

    @Test
    void everyKeyButOneMayBeMeant() {
        RuleEngine<Outcome> engine = engine(a(Lab.class, isNot("analyte", CRP), below("value", 10)));
        Expect.status(engine, facts(Lab.of(CRP, 5)), UNDECIDED, "labs[FERRITIN]", "labs[SODIUM]");
        Expect.status(engine, facts(Lab.of(SODIUM, 5)), FIRED);
    }

    @Test
    void aRuleMayAskWhetherAValueIsThere() {
        RuleEngine<Outcome> engine = engine(a(Lab.class, is("analyte", CRP)));
        Expect.status(engine, facts(Lab.of(CRP, 0)), FIRED);
        Expect.status(engine, facts(), UNDECIDED, "labs[CRP]");
    }

    @Test
    void aRuleThatAsksForAMissingValueFiresUntilItArrives() {
        RuleEngine<Outcome> engine = engine(not(a(Lab.class, is("analyte", CRP))));
        Expect.status(engine, facts(), PROVISIONAL, "labs[CRP]");
        Expect.status(engine, facts(Lab.of(SODIUM, 140)), PROVISIONAL, "labs[CRP]");
        Expect.status(engine, facts(Lab.of(CRP, 0)), NOT_MET);
    }

    @Test
    void aRuleThatAsksForOneOfSeveralValuesFiresUntilOneArrives() {
        RuleEngine<Outcome> engine = engine(not(a(Lab.class, in("analyte", CRP, FERRITIN))));
        Expect.status(engine, facts(), PROVISIONAL, "labs[CRP]", "labs[FERRITIN]");
        Expect.status(engine, facts(Lab.of(FERRITIN, 80)), NOT_MET);
    }

    @Test
    void existsReadsLikeThePlainPattern() {
        RuleEngine<Outcome> engine =
                engine(exists(a(Lab.class, in("analyte", CRP, FERRITIN), below("value", 10), is("fasting", YES))));
        Expect.status(engine, facts(), UNDECIDED, "labs[CRP]", "labs[FERRITIN]");
        Expect.status(engine, facts(Lab.of(CRP, 5)), UNDECIDED, "labs[CRP].fasting", "labs[FERRITIN]");
        Expect.status(engine, facts(Lab.of(CRP, 5).fasting(YES)), FIRED);
        Expect.status(engine, facts(Lab.of(CRP, 15), Lab.of(FERRITIN, 5).fasting(NO)), NOT_MET);
    }

    private static RuleEngine<Outcome> engine(Part... parts) {
        return Books.engine(rule("R").when(parts).then(Sign.of(What.KIDNEY)));
    }
}
