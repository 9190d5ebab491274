package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.RuleStatus.FIRED;
import static io.github.rlsrules.runtime.RuleStatus.NOT_MET;
import static io.github.rlsrules.runtime.RuleStatus.PROVISIONAL;
import static io.github.rlsrules.runtime.RuleStatus.UNDECIDED;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.exists;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.SampleFacts.Group.OPIOID;
import static io.github.rlsrules.runtime.SampleFacts.Group.OTHER;
import static io.github.rlsrules.runtime.SampleFacts.Group.SEDATIVE;
import static io.github.rlsrules.runtime.SampleFacts.Use.CURRENT;
import static io.github.rlsrules.runtime.SampleFacts.Use.PAST;
import static io.github.rlsrules.runtime.SampleFacts.Use.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the absence of an item reads on a list that may or may not be known to be complete. */
class ListFactTest {
    private static final Part TAKES_AN_OPIOID = a(Drug.class, is("group", OPIOID), is("use", CURRENT));

    @Test
    void anItemThatMatchesIsEnoughWhetherTheListIsCompleteOrNot() {
        RuleEngine<Outcome> engine = engine(TAKES_AN_OPIOID);
        Drug opioid = new Drug(0, OPIOID, CURRENT);
        Expect.status(engine, perhapsOthers(opioid), FIRED);
        Expect.status(engine, noOthers(opioid), FIRED);
        Expect.status(engine, perhapsOthers(new Drug(1, OTHER, UNKNOWN), opioid), FIRED);
    }

    @Test
    void noneThatMatchesMeansNoOnlyOnACompleteList() {
        RuleEngine<Outcome> engine = engine(TAKES_AN_OPIOID);
        Expect.status(engine, noOthers(), NOT_MET);
        Expect.status(engine, noOthers(new Drug(0, OPIOID, PAST)), NOT_MET);
        Expect.status(engine, perhapsOthers(), UNDECIDED, "drugs");
        Expect.status(engine, perhapsOthers(new Drug(0, OPIOID, PAST)), UNDECIDED, "drugs");
    }

    @Test
    void anAnswerMissingFromAnItemIsAskedForByThePlaceOnTheHostsList() {
        RuleEngine<Outcome> engine = engine(TAKES_AN_OPIOID);
        Expect.status(engine, noOthers(new Drug(7, OPIOID, UNKNOWN)), UNDECIDED, "drugs[7].use");
        Expect.status(
                engine,
                perhapsOthers(new Drug(1, OPIOID, UNKNOWN), new Drug(3, OPIOID, UNKNOWN)),
                UNDECIDED,
                "drugs[1].use",
                "drugs[3].use",
                "drugs");
    }

    @Test
    void nothingIsAskedAboutAnItemThatIsRuledOutAlready() {
        RuleEngine<Outcome> engine = engine(TAKES_AN_OPIOID);
        Expect.status(engine, noOthers(new Drug(0, SEDATIVE, UNKNOWN)), NOT_MET);
        Expect.status(engine, perhapsOthers(new Drug(0, SEDATIVE, UNKNOWN)), UNDECIDED, "drugs");
    }

    @Test
    void takesNoneIsFinalOnlyOnACompleteList() {
        RuleEngine<Outcome> engine = engine(not(TAKES_AN_OPIOID));
        Expect.status(engine, noOthers(), FIRED);
        Expect.status(engine, noOthers(new Drug(0, OPIOID, PAST)), FIRED);
        Expect.status(engine, perhapsOthers(), PROVISIONAL, "drugs");
        Expect.status(engine, noOthers(new Drug(4, OPIOID, UNKNOWN)), PROVISIONAL, "drugs[4].use");
        Expect.status(engine, perhapsOthers(new Drug(4, OPIOID, UNKNOWN)), PROVISIONAL, "drugs[4].use", "drugs");
        Expect.status(engine, perhapsOthers(new Drug(0, OPIOID, CURRENT)), NOT_MET);
    }

    @Test
    void existsReadsLikeThePlainPattern() {
        RuleEngine<Outcome> engine = engine(exists(TAKES_AN_OPIOID));
        Expect.status(engine, perhapsOthers(), UNDECIDED, "drugs");
        Expect.status(engine, noOthers(), NOT_MET);
        Expect.status(engine, noOthers(new Drug(2, OPIOID, UNKNOWN)), UNDECIDED, "drugs[2].use");
        Expect.status(engine, perhapsOthers(new Drug(0, OPIOID, CURRENT)), FIRED);
    }

    @Test
    void twoItemsThatMatchMakeOneFinding() {
        Facts facts = noOthers(new Drug(0, OPIOID, CURRENT), new Drug(1, OPIOID, CURRENT));
        assertThat(engine(TAKES_AN_OPIOID).assess(facts, Books.TODAY).findings())
                .hasSize(1);
    }

    private static Facts noOthers(Drug... drugs) {
        return Facts.builder().addAll(List.of(drugs)).complete(Drug.class).build();
    }

    private static Facts perhapsOthers(Drug... drugs) {
        return Books.facts(drugs);
    }

    private static RuleEngine<Outcome> engine(Part... parts) {
        return Books.engine(rule("R").when(parts).then(Sign.of(What.FLU)));
    }
}
