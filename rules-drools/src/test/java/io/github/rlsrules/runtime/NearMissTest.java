package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.UNKNOWN;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.assess;
import static io.github.rlsrules.runtime.Books.engine;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.atLeast;
import static io.github.rlsrules.runtime.Rules.below;
import static io.github.rlsrules.runtime.Rules.exists;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.isNot;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.Rules.written;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.FERRITIN;
import static io.github.rlsrules.runtime.SampleFacts.Group.OPIOID;
import static io.github.rlsrules.runtime.SampleFacts.Group.SEDATIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Onset;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import org.drools.model.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What would have to be otherwise for a rule to fire. */
class NearMissTest {
    private static final Symptoms NOTHING = Symptoms.UNKNOWN;

    @Nested
    class AnAnswer {
        @Test
        void thatIsAnotherHasToChange() {
            assertThat(changes(
                            a(Symptoms.class, is("cough", YES), is("fever", YES)),
                            NOTHING.cough(YES).fever(NO)))
                    .containsExactly("symptoms.fever: NO -> YES");
        }

        @Test
        void thatIsMissingHasToBeTold() {
            assertThat(changes(a(Symptoms.class, is("cough", YES), in("onset", Onset.SLOW, Onset.SUDDEN))))
                    .containsExactly("tell symptoms.cough: YES", "tell symptoms.onset: SUDDEN or SLOW");
        }

        @Test
        void mayHaveToBeUnknown() {
            assertThat(changes(a(Symptoms.class, is("fever", UNKNOWN)), NOTHING.fever(NO)))
                    .containsExactly("symptoms.fever: NO -> not known");
        }

        @Test
        void thatANegationReadsHasToBeAnother() {
            assertThat(changes(
                            not(a(Symptoms.class, is("fever", YES), is("cough", YES))),
                            NOTHING.cough(YES).fever(YES)))
                    .containsExactly("symptoms.fever: YES -> NO");
        }
    }

    @Nested
    class ANumber {
        @Test
        void hasToPassTheThreshold() {
            Part high = a(Lab.class, is("analyte", CRP), atLeast("value", 50));
            assertThat(changes(high, Lab.of(CRP, 40))).containsExactly("labs[CRP]: 40 mg/L -> >= 50");
            assertThat(changes(high)).containsExactly("tell labs[CRP]: >= 50 mg/L");
        }

        @Test
        void hasToLieBetweenTwoThresholds() {
            Part between = a(Lab.class, is("analyte", CRP), atLeast("value", 50), below("value", 100));
            assertThat(changes(between, Lab.of(CRP, 120))).containsExactly("labs[CRP]: 120 mg/L -> >= 50 and < 100");
            assertThat(changes(between, Lab.of(CRP, 50))).isEmpty();
        }

        @Test
        void isComparedWithAThresholdThatHasAName() {
            double limit = 62.5;
            int days = 30;
            Part part = a(
                    Lab.class,
                    is("analyte", CRP),
                    written("value > Limits.CRP", fact -> ((Lab) fact).value() > limit),
                    written("ageDays <= Limits.DAYS", fact -> ((Lab) fact).ageDays() <= days));
            assertThat(changes(part, new Lab(CRP, 62.5, 31, UNKNOWN)))
                    .containsExactly("labs[CRP]: 62.5 mg/L -> > 62.5", "labs[CRP].ageDays: 31 -> <= 30");
        }

        @Test
        void mayBeAnyIfOnlyItsPresenceIsAskedFor() {
            assertThat(changes(a(Lab.class, is("analyte", CRP)))).containsExactly("tell labs[CRP]");
        }

        @Test
        void mayHaveToBeAbsent() {
            assertThat(changes(not(a(Lab.class, is("analyte", CRP))), Lab.of(CRP, 10)))
                    .containsExactly("labs[CRP]: 10 mg/L -> not given");
        }

        @Test
        void mayBeThatOfTheKeyWhichNeedsLess() {
            Part either = exists(a(Lab.class, in("analyte", CRP, FERRITIN), atLeast("value", 50), is("fasting", YES)));
            assertThat(changes(either, Lab.of(CRP, 10), Lab.of(FERRITIN, 10).fasting(YES)))
                    .containsExactly("labs[FERRITIN]: 10 mg/L -> >= 50");
        }
    }

    @Nested
    class AList {
        private final Part currentOpioid = exists(a(Drug.class, is("group", OPIOID), is("use", Use.CURRENT)));

        @Test
        void mayNeedOneMoreItem() {
            assertThat(changes(currentOpioid, new Drug(0, SEDATIVE, Use.CURRENT)))
                    .containsExactly("tell drugs: one with group OPIOID, use CURRENT");
        }

        @Test
        void isToldOneMoreRatherThanChanged() {
            assertThat(changes(currentOpioid, new Drug(3, OPIOID, Use.PAST)))
                    .containsExactly("tell drugs: one with group OPIOID, use CURRENT");
        }

        @Test
        void thatIsAllThereIsMayHoldTheItemAlready() {
            Facts all = Facts.builder()
                    .add(new Drug(3, OPIOID, Use.PAST))
                    .complete(Drug.class)
                    .build();
            assertThat(one(currentOpioid)
                            .assess(all, Books.TODAY)
                            .nearMiss("R")
                            .orElseThrow()
                            .changes())
                    .extracting(NearMiss.Change::text)
                    .containsExactly("drugs[3].use: PAST -> CURRENT");
        }

        @Test
        void mayNeedAnyItem() {
            assertThat(changes(exists(a(Drug.class, in("use", Use.CURRENT, Use.UNKNOWN)))))
                    .containsExactly("tell drugs: one");
        }

        @Test
        void needsOneItemThatSatisfiesTwoPatterns() {
            assertThat(changes(List.of(
                            exists(a(Drug.class, is("group", OPIOID))), exists(a(Drug.class, is("use", Use.PAST))))))
                    .containsExactly("tell drugs: one with group OPIOID, use PAST");
        }

        @Test
        void mayHaveItemsThatStandInTheWay() {
            assertThat(changes(
                            not(a(Drug.class, is("group", OPIOID), isNot("use", Use.PAST))),
                            new Drug(0, OPIOID, Use.CURRENT),
                            new Drug(1, OPIOID, Use.PAST)))
                    .containsExactly("drugs[0].use: CURRENT -> PAST");
            assertThat(changes(not(a(Drug.class, is("group", OPIOID))), new Drug(2, OPIOID, Use.CURRENT)))
                    .containsExactly("drugs[2]: OPIOID -> not given");
        }
    }

    @Nested
    class AnOutcome {
        private final Rule byFever = rule("FEVER")
                .when(a(Symptoms.class, is("fever", YES), is("cough", NO)))
                .then(Sign.of(What.FEVER));
        private final Rule byLab = rule("LAB")
                .when(a(Lab.class, is("analyte", CRP), atLeast("value", 50)))
                .then(Sign.of(What.FEVER));

        @Test
        void isReachedByTheRuleThatNeedsLess() {
            Rule reader = rule("R")
                    .stage("second")
                    .when(a(Sign.class, is("what", What.FEVER)), a(Symptoms.class, is("onset", Onset.SLOW)))
                    .then(Sign.of(What.FLU));
            RuleEngine<Outcome> engine = engine(byFever, byLab, reader);
            assertThat(changes(engine, "R", NOTHING.fever(NO).cough(YES), Lab.of(CRP, 40)))
                    .containsExactly("tell symptoms.onset: SLOW", "labs[CRP]: 40 mg/L -> >= 50");
            assertThat(changes(engine, "R", NOTHING.fever(YES).cough(YES).onset(Onset.SLOW)))
                    .hasSize(1);
        }

        @Test
        void thatMustNotBeTakesEveryRuleThatConcludesIt() {
            Rule reader = rule("R")
                    .stage("second")
                    .when(not(a(Sign.class, is("what", What.FEVER))))
                    .then(Sign.of(What.FLU));
            assertThat(changes(
                            engine(byFever, byLab, reader),
                            "R",
                            NOTHING.fever(YES).cough(NO),
                            Lab.of(CRP, 60)))
                    .containsExactly("symptoms.fever: YES -> NO", "labs[CRP]: 60 mg/L -> < 50");
        }

        @Test
        void thatMustNotBeNarrowsWhatAnotherPatternNeeds() {
            Rule reader = rule("R")
                    .stage("second")
                    .when(
                            a(Lab.class, is("analyte", CRP), atLeast("value", 10)),
                            not(a(Sign.class, is("what", What.FEVER))))
                    .then(Sign.of(What.FLU));
            assertThat(changes(engine(byFever, byLab, reader), "R", Lab.of(CRP, 5)))
                    .containsExactly("labs[CRP]: 5 mg/L -> >= 10 and < 50");
        }
    }

    @Test
    void aRuleThatFiredHasNone() {
        Assessment<Outcome> assessment = assess(one(a(Symptoms.class, is("fever", YES))), NOTHING.fever(YES));
        assertThat(assessment.nearMiss("R")).isEmpty();
    }

    @Test
    void aRuleThatContradictsItselfHasNone() {
        Part high = a(Lab.class, is("analyte", CRP), atLeast("value", 50));
        Part low = a(Lab.class, is("analyte", CRP), below("value", 50));
        assertThat(assess(one(high, low)).nearMiss("R")).isEmpty();
    }

    @Test
    void itPrintsNoValue() {
        NearMiss near = assess(one(a(Symptoms.class, is("fever", YES))), NOTHING.fever(NO))
                .nearMiss("R")
                .orElseThrow();
        assertThat(near).hasToString("NearMiss[changes=[Change[symptoms.fever]]]");
    }

    @Test
    void nobodyCanAskForARuleThatThereIsNot() {
        Assessment<Outcome> assessment = assess(one(a(Symptoms.class, is("fever", YES))));
        assertThatThrownBy(() -> assessment.nearMiss("S")).isInstanceOf(IllegalArgumentException.class);
    }

    private static RuleEngine<Outcome> one(Part... parts) {
        return engine(rule("R").when(parts).then(Sign.of(What.COLD)));
    }

    private static List<String> changes(Part part, Record... facts) {
        return changes(List.of(part), facts);
    }

    private static List<String> changes(List<Part> parts, Record... facts) {
        return changes(one(parts.toArray(Part[]::new)), "R", facts);
    }

    private static List<String> changes(RuleEngine<Outcome> engine, String rule, Record... facts) {
        return assess(engine, facts)
                .nearMiss(rule)
                .map(near -> near.changes().stream().map(NearMiss.Change::text).toList())
                .orElse(List.of());
    }
}
