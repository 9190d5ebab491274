package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.TODAY;
import static io.github.rlsrules.runtime.Books.assess;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.FERRITIN;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.SODIUM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.NotAssessed.Reason;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.Group;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** What an assessment does not speak of, so that nobody takes its silence for an answer. */
class NotAssessedTest {
    private static final Symptoms NOTHING = Symptoms.UNKNOWN;
    private static final Rule FEVER =
            rule("FEVER").when(a(Symptoms.class, is("fever", YES))).then(Sign.of(What.FEVER));
    private static final Rule IRON =
            rule("IRON").when(a(Lab.class, in("analyte", FERRITIN, SODIUM))).then(Sign.of(What.REST));

    @Test
    void anAnswerThatNoRuleReadsIsListedWhateverItIs() {
        RuleEngine<Outcome> engine = Books.engine(FEVER);
        assertThat(assess(engine, NOTHING.fever(YES).cough(NO)).notAssessed())
                .containsExactly(new NotAssessed("symptoms.cough", Reason.NO_RULE_READS_IT));
    }

    @Test
    void anAnswerThatWasNotGivenIsNotMissedByAnybody() {
        assertThat(assess(Books.engine(FEVER), NOTHING).notAssessed()).isEmpty();
        assertThat(assess(Books.engine(FEVER)).notAssessed()).isEmpty();
    }

    @Test
    void aValueIsListedUnlessSomeRuleReadsItsKey() {
        RuleEngine<Outcome> engine = Books.engine(FEVER, IRON);
        assertThat(assess(engine, Lab.of(CRP, 5), Lab.of(FERRITIN, 5)).notAssessed())
                .containsExactly(new NotAssessed("labs[CRP]", Reason.NO_RULE_READS_IT));
    }

    @Test
    void factsOfATypeThatNoRuleReadsAreListedByPath() {
        RuleEngine<Outcome> engine = Books.engine(IRON);
        assertThat(assess(engine, NOTHING.fever(YES).cough(YES)).notAssessed())
                .containsExactly(
                        new NotAssessed("symptoms.cough", Reason.NO_RULE_READS_IT),
                        new NotAssessed("symptoms.fever", Reason.NO_RULE_READS_IT));
    }

    @Test
    void theItemsOfAListAreTheBusinessOfWhoMadeIt() {
        Facts facts = Facts.builder()
                .add(new Drug(0, Group.OTHER, Use.CURRENT))
                .notRecognised("drugs[1].name")
                .build();
        assertThat(Books.engine(FEVER).assess(facts, TODAY).notAssessed())
                .containsExactly(new NotAssessed("drugs[1].name", Reason.NOT_RECOGNISED));
    }

    @Test
    void rulesThatWereSwitchedOffAreListed() {
        Rulebook rulebook = Books.of(FEVER, IRON).without("IRON");
        RuleEngine<Outcome> engine = Books.engine(rulebook);
        assertThat(assess(engine, NOTHING.fever(YES)).notAssessed())
                .containsExactly(new NotAssessed("IRON", Reason.SWITCHED_OFF));
    }

    @Test
    void whatWasNotRecognisedComesFirstThenWhatNoRuleReadsThenTheRules() {
        Rulebook rulebook = Books.of(FEVER, IRON).without("IRON");
        Facts facts =
                Facts.builder().notRecognised("diary").add(NOTHING.cough(YES)).build();
        assertThat(Books.engine(rulebook).assess(facts, TODAY).notAssessed())
                .extracting(NotAssessed::what)
                .containsExactly("diary", "symptoms.cough", "IRON");
    }
}
