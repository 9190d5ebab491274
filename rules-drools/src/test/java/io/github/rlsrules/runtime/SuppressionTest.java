package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.UNKNOWN;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.assess;
import static io.github.rlsrules.runtime.Books.engine;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Advice;
import io.github.rlsrules.runtime.SampleOutcomes.Ban;
import io.github.rlsrules.runtime.SampleOutcomes.Cleared;
import io.github.rlsrules.runtime.SampleOutcomes.Note;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.Silence;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** What a rule forbids is still listed, apart, with the rule that forbids it. */
class SuppressionTest {
    private static final Symptoms NOTHING = Symptoms.UNKNOWN;
    private static final Part FEVER = a(Symptoms.class, is("fever", YES));
    private static final Part COUGH = a(Symptoms.class, is("cough", YES));
    private static final Rule BAN = rule("BAN").when(FEVER).then(Ban.of(What.TEA));
    private static final Rule TEA = rule("TEA").when(COUGH).then(Advice.of(What.TEA));
    private static final Rule REST = rule("REST").when(COUGH).then(Advice.of(What.REST));

    /** Advice that is given only when the onset is known to be slow. */
    private static final Rule GUARD =
            rule("GUARD").when(a(Symptoms.class, is("onset", Onset.SLOW))).then(new Cleared(What.KIDNEY));

    private static final Rule GUARDED = rule("GUARDED")
            .stage("second")
            .when(a(Cleared.class, is("what", What.KIDNEY)), COUGH)
            .then(Advice.of(What.TEA));

    @Test
    void adviceThatFiredAndIsForbiddenIsListedApart() {
        Assessment<Outcome> assessment =
                assess(engine(BAN, TEA, REST), NOTHING.fever(YES).cough(YES));
        assertThat(ids(assessment.findings())).containsExactly("BAN", "REST");
        assertThat(assessment.suppressed()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("TEA");
            assertThat(finding.suppressedBy()).containsExactly("BAN");
            assertThat(finding.because()).containsExactly(new Because.Given("symptoms.cough", "YES"));
        });
    }

    @Test
    void adviceIsFreeWhenTheRuleThatForbidsItDidNotFire() {
        for (Answer fever : List.of(NO, UNKNOWN)) {
            Assessment<Outcome> assessment =
                    assess(engine(BAN, TEA), NOTHING.fever(fever).cough(YES));
            assertThat(ids(assessment.findings())).containsExactly("TEA");
            assertThat(assessment.suppressed()).isEmpty();
        }
    }

    @Test
    void adviceForWhichNothingSpeaksIsNotListedAsForbidden() {
        for (Answer cough : List.of(NO, UNKNOWN)) {
            Assessment<Outcome> assessment =
                    assess(engine(BAN, TEA), NOTHING.fever(YES).cough(cough));
            assertThat(assessment.suppressed()).isEmpty();
        }
    }

    @Test
    void adviceThatItsGuardBlocksAndARuleForbidsIsListedAsForbidden() {
        for (Onset onset : List.of(Onset.SUDDEN, Onset.UNKNOWN)) {
            Assessment<Outcome> assessment = assess(
                    engine(BAN, GUARD, GUARDED), NOTHING.fever(YES).cough(YES).onset(onset));
            assertThat(assessment.suppressed()).extracting(f -> f.rule().id()).containsExactly("GUARDED");
            assertThat(ids(assessment.findings())).containsExactly("BAN");
        }
    }

    @Test
    void aGuardThatIsUnknownBlocksByItselfAndIsAskedFor() {
        Assessment<Outcome> assessment =
                assess(engine(BAN, GUARD, GUARDED), NOTHING.fever(NO).cough(YES));
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.suppressed()).isEmpty();
        assertThat(assessment.status("GUARDED")).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(assessment.explain("GUARDED").missing()).containsExactly("symptoms.onset");
    }

    @Test
    void aGuardThatIsLiftedLetsAdviceThrough() {
        Assessment<Outcome> assessment =
                assess(engine(BAN, GUARD, GUARDED), NOTHING.fever(NO).cough(YES).onset(Onset.SLOW));
        assertThat(ids(assessment.findings())).containsExactly("GUARDED");
    }

    @Test
    void aRuleThatNeedsAGuardToStandIsNotBlockedByIt() {
        Rule unguarded = rule("UNGUARDED")
                .stage("second")
                .when(not(a(Cleared.class, is("what", What.KIDNEY))), COUGH)
                .then(Advice.of(What.TEA));
        Assessment<Outcome> assessment = assess(
                engine(BAN, GUARD, unguarded), NOTHING.fever(YES).cough(YES).onset(Onset.SLOW));
        assertThat(assessment.status("UNGUARDED")).isEqualTo(RuleStatus.NOT_MET);
        assertThat(assessment.suppressed()).isEmpty();
    }

    @Test
    void everyRuleThatForbidsAdviceIsNamed() {
        Rule another = rule("ANOTHER-BAN").when(FEVER).then(new Ban(What.TEA, Urgency.URGENT));
        Assessment<Outcome> assessment =
                assess(engine(BAN, another, TEA), NOTHING.fever(YES).cough(YES));
        assertThat(assessment.suppressed().get(0).suppressedBy()).containsExactly("ANOTHER-BAN", "BAN");
    }

    @Test
    void anExplanationNamesTheRulesThatForbidWhetherOrNotTheRuleItselfFired() {
        for (Answer cough : Answer.values()) {
            Assessment<Outcome> assessment =
                    assess(engine(BAN, TEA, REST), NOTHING.fever(YES).cough(cough));
            assertThat(assessment.explain("TEA").suppressedBy()).containsExactly("BAN");
            assertThat(assessment.explain("REST").suppressedBy()).isEmpty();
            assertThat(assessment.explain("BAN").suppressedBy()).isEmpty();
        }
    }

    @Test
    void anExplanationNamesNoRuleThatDidNotFire() {
        Assessment<Outcome> assessment =
                assess(engine(BAN, TEA), NOTHING.fever(NO).cough(YES));
        assertThat(assessment.explain("TEA").suppressedBy()).isEmpty();
    }

    @Test
    void aRuleThatFiredForNowForbidsToo() {
        Rule perhaps = rule("PERHAPS")
                .when(a(Symptoms.class, in("fever", YES, UNKNOWN)))
                .then(Ban.of(What.TEA));
        Assessment<Outcome> assessment = assess(engine(perhaps, TEA), NOTHING.cough(YES));
        assertThat(ids(assessment.findings())).containsExactly("PERHAPS");
        assertThat(ids(assessment.suppressed())).containsExactly("TEA");
    }

    @Test
    void whatNoReaderSeesIsNeverListedAsForbidden() {
        Rule silence = rule("SILENCE").when(FEVER).then(new Silence());
        Rule note = rule("NOTE").when(COUGH).then(new Note(What.FEVER));
        Rule cleared = rule("CLEARED").when(COUGH).then(new Cleared(What.KIDNEY));
        Assessment<Outcome> assessment =
                assess(engine(silence, note, cleared, TEA), NOTHING.fever(YES).cough(YES));
        assertThat(ids(assessment.suppressed())).containsExactly("TEA");
    }

    @Test
    void aRuleForbidsOthersNeverItself() {
        Rule silence = rule("SILENCE").when(FEVER).then(new Silence());
        Rule again = rule("SILENCE-AGAIN").when(COUGH).then(new Silence());
        Rule sign = rule("SIGN").when(COUGH).then(Sign.of(What.COLD));
        Assessment<Outcome> assessment =
                assess(engine(silence, again, sign), NOTHING.fever(YES).cough(YES));
        assertThat(ids(assessment.findings())).containsExactly("SILENCE", "SILENCE-AGAIN");
        assertThat(ids(assessment.suppressed())).containsExactly("SIGN");
    }

    private static List<String> ids(List<Finding<Outcome>> findings) {
        return findings.stream().map(f -> f.rule().id()).toList();
    }
}
