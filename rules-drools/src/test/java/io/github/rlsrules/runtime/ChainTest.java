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
import static io.github.rlsrules.runtime.Rules.atLeast;
import static io.github.rlsrules.runtime.Rules.exists;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;

import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Advice;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** Rules that read what rules of earlier stages concluded. */
class ChainTest {
    private static final Symptoms NOTHING = Symptoms.UNKNOWN;

    @Test
    void aConclusionIsAsSureAsTheRuleThatMakesIt() {
        RuleEngine<Outcome> engine = Books.engine(
                fever(),
                later("second", "R").when(a(Sign.class, is("what", What.FEVER))).then(Sign.of(What.FLU)));
        Expect.status(engine, facts(NOTHING.fever(YES)), FIRED);
        Expect.status(engine, facts(NOTHING.fever(NO)), NOT_MET);
        Expect.status(engine, facts(NOTHING), UNDECIDED, "symptoms.fever");
    }

    @Test
    void missingFactsAreFoundThroughSeveralStages() {
        RuleEngine<Outcome> engine = Books.engine(
                fever(),
                later("second", "FLU")
                        .when(a(Sign.class, is("what", What.FEVER)), a(Symptoms.class, is("cough", YES)))
                        .then(Sign.of(What.FLU)),
                later("third", "R")
                        .when(exists(a(Sign.class, is("what", What.FLU))), a(Lab.class, is("analyte", CRP)))
                        .then(Advice.of(What.REST)));
        Expect.status(engine, facts(), UNDECIDED, "symptoms.fever", "symptoms.cough", "labs[CRP]");
        Expect.status(engine, facts(NOTHING.fever(YES), Lab.of(CRP, 1)), UNDECIDED, "symptoms.cough");
        Expect.status(engine, facts(NOTHING.fever(YES).cough(YES), Lab.of(CRP, 1)), FIRED);
        Expect.status(engine, facts(NOTHING.fever(NO), Lab.of(CRP, 1)), NOT_MET);
    }

    @Test
    void ofSeveralRulesThatConcludeTheSameOneIsEnough() {
        RuleEngine<Outcome> engine = Books.engine(
                fever(),
                rule("FEVER-BY-CRP")
                        .when(a(Lab.class, is("analyte", CRP), atLeast("value", 50)))
                        .then(Sign.of(What.FEVER)),
                later("second", "R").when(a(Sign.class, is("what", What.FEVER))).then(Sign.of(What.FLU)));
        Expect.status(engine, facts(Lab.of(CRP, 60)), FIRED);
        Expect.status(engine, facts(NOTHING.fever(YES), Lab.of(CRP, 60)), FIRED);
        Expect.status(engine, facts(Lab.of(CRP, 40)), UNDECIDED, "symptoms.fever");
        Expect.status(engine, facts(NOTHING.fever(NO)), UNDECIDED, "labs[CRP]");
        Expect.status(engine, facts(NOTHING.fever(NO), Lab.of(CRP, 40)), NOT_MET);
    }

    @Test
    void nothingIsAskedForARuleThatIsRuledOutAlready() {
        RuleEngine<Outcome> engine = Books.engine(
                fever(),
                rule("FEVER-BY-CRP")
                        .when(a(Symptoms.class, is("cough", YES)), a(Lab.class, is("analyte", CRP)))
                        .then(Sign.of(What.FEVER)),
                later("second", "R").when(a(Sign.class, is("what", What.FEVER))).then(Sign.of(What.FLU)));
        Expect.status(engine, facts(NOTHING.cough(NO)), UNDECIDED, "symptoms.fever");
    }

    @Test
    void thatSomethingWasNotConcludedIsFinalOnlyWhenItNeverCanBe() {
        RuleEngine<Outcome> engine = Books.engine(
                fever(),
                later("second", "R")
                        .when(not(a(Sign.class, is("what", What.FEVER))))
                        .then(Sign.of(What.COLD)));
        Expect.status(engine, facts(NOTHING.fever(NO)), FIRED);
        Expect.status(engine, facts(NOTHING), PROVISIONAL, "symptoms.fever");
        Expect.status(engine, facts(NOTHING.fever(YES)), NOT_MET);
    }

    @Test
    void whatBuildsOnAProvisionalConclusionIsProvisionalAndItsOppositeUndecided() {
        Rule perhaps = rule("PERHAPS")
                .when(a(Symptoms.class, in("fever", YES, UNKNOWN)))
                .then(Sign.of(What.FEVER));
        RuleEngine<Outcome> engine = Books.engine(
                perhaps,
                later("second", "ON")
                        .when(a(Sign.class, is("what", What.FEVER)))
                        .then(Sign.of(What.FLU)),
                later("second", "OFF")
                        .when(not(a(Sign.class, is("what", What.FEVER))))
                        .then(Sign.of(What.COLD)));
        Expect.status("ON", engine, facts(NOTHING), PROVISIONAL, "symptoms.fever");
        Expect.status("OFF", engine, facts(NOTHING), UNDECIDED, "symptoms.fever");
        Expect.status("ON", engine, facts(NOTHING.fever(NO)), NOT_MET);
        Expect.status("OFF", engine, facts(NOTHING.fever(NO)), FIRED);
    }

    private static Rule fever() {
        return rule("FEVER").when(a(Symptoms.class, is("fever", YES))).then(Sign.of(What.FEVER));
    }

    private static Rules.Draft later(String stage, String id) {
        return rule(id).stage(stage);
    }
}
