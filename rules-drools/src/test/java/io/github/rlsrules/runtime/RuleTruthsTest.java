package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.facts;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.atLeast;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.isNot;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.FERRITIN;
import static io.github.rlsrules.runtime.Truth.FALSE;
import static io.github.rlsrules.runtime.Truth.TRUE;
import static io.github.rlsrules.runtime.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.DrugList;
import io.github.rlsrules.runtime.SampleFacts.Group;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import io.github.rlsrules.runtime.SampleOutcomes.Advice;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How each condition comes out, and how it could. */
class RuleTruthsTest {
    private static final Set<Truth> ANY = Set.of(FALSE, UNKNOWN, TRUE);

    private static Rulebook book(Part... parts) {
        return Books.of(rule("R").when(parts).then(Sign.of(What.KIDNEY)));
    }

    private static RuleTruths.OfPattern seen(Rulebook book, Record... facts) {
        return book.truths(facts(facts)).get(0).patterns().get(0);
    }

    private static RuleLogic.Pattern possible(Rulebook book) {
        return book.logic().get(0).patterns().get(0);
    }

    private static List<Set<Truth>> possibleConditions(Rulebook book) {
        return possible(book).conditions().stream()
                .map(RuleLogic.Condition::truths)
                .toList();
    }

    @Nested
    class OfOneRecordAPatient {
        private final Rulebook book = book(a(Symptoms.class, is("fever", YES), isNot("cough", Answer.UNKNOWN)));

        @Test
        void everyConditionIsSeenWhateverTheOthersSay() {
            assertThat(seen(book, Symptoms.UNKNOWN.fever(NO)).conditions())
                    .containsExactly(Set.of(FALSE), Set.of(UNKNOWN));
            assertThat(seen(book, Symptoms.UNKNOWN.fever(YES).cough(NO)).conditions())
                    .containsExactly(Set.of(TRUE), Set.of(TRUE));
            assertThat(seen(book).conditions()).containsExactly(Set.of(UNKNOWN), Set.of(UNKNOWN));
            assertThat(seen(book).truth()).isEqualTo(UNKNOWN);
        }

        @Test
        void whatOnlyAsksForAnAnswerIsNeverFalse() {
            assertThat(possibleConditions(book)).containsExactly(ANY, Set.of(UNKNOWN, TRUE));
            assertThat(possible(book).truths()).isEqualTo(ANY);
        }

        @Test
        void whatOnlyAsksForSilenceIsNeverTrueForGood() {
            Rulebook silence = book(a(Symptoms.class, is("fever", Answer.UNKNOWN)));
            assertThat(possible(silence).truths()).isEqualTo(Set.of(FALSE, UNKNOWN));
        }
    }

    @Nested
    class OfAKeyedFact {
        private final Rulebook book =
                book(a(Lab.class, in("analyte", CRP, FERRITIN), atLeast("value", 5), is("fasting", YES)));

        @Test
        void eachKeyGivesATruthAndAnAbsentOneIsUnknown() {
            assertThat(seen(book, Lab.of(CRP, 7)).conditions())
                    .containsExactly(Set.of(UNKNOWN, TRUE), Set.of(UNKNOWN, TRUE), Set.of(UNKNOWN));
            assertThat(seen(
                                    book,
                                    Lab.of(CRP, 7).fasting(YES),
                                    Lab.of(FERRITIN, 3).fasting(NO))
                            .conditions())
                    .containsExactly(Set.of(TRUE), Set.of(FALSE, TRUE), Set.of(FALSE, TRUE));
        }

        @Test
        void aKeyIsThereOrMayStillCome() {
            assertThat(possibleConditions(book)).containsExactly(Set.of(UNKNOWN, TRUE), ANY, ANY);
        }

        @Test
        void thatAValueIsMissingIsNeverTrueForGood() {
            assertThat(possible(book(not(a(Lab.class, is("analyte", CRP))))).truths())
                    .isEqualTo(Set.of(FALSE, UNKNOWN));
        }
    }

    @Nested
    class OfAList {
        private final Rulebook book = book(a(Drug.class, is("group", Group.OPIOID), is("use", Use.CURRENT)));

        private List<Set<Truth>> complete(Record... drugs) {
            Facts facts =
                    Facts.builder().addAll(List.of(drugs)).complete(Drug.class).build();
            return book.truths(facts).get(0).patterns().get(0).conditions();
        }

        @Test
        void aMemberOfAnotherGroupSaysNothingOfHowThisOneIsUsed() {
            assertThat(complete(new Drug(0, Group.OTHER, Use.PAST))).containsExactly(Set.of(FALSE), Set.of());
            assertThat(complete(
                            new Drug(0, Group.OTHER, Use.PAST),
                            new Drug(1, Group.OPIOID, Use.CURRENT),
                            new Drug(2, Group.OPIOID, Use.UNKNOWN)))
                    .containsExactly(Set.of(FALSE, TRUE), Set.of(UNKNOWN, TRUE));
        }

        @Test
        void moreMayComeUnlessTheListIsComplete() {
            assertThat(seen(book).conditions()).containsExactly(Set.of(UNKNOWN), Set.of(UNKNOWN));
            assertThat(complete()).containsExactly(Set.of(FALSE), Set.of());
            assertThat(possibleConditions(book)).containsExactly(ANY, ANY);
        }
    }

    @Nested
    class OfAnOutcome {
        private final Rulebook book = Books.of(
                rule("A").when(a(Symptoms.class, is("fever", YES))).then(Sign.of(What.FEVER)),
                rule("B")
                        .when(a(Symptoms.class, isNot("cough", Answer.UNKNOWN)))
                        .then(Sign.of(What.FEVER)),
                rule("C")
                        .stage("second")
                        .when(not(a(Sign.class, is("what", What.FEVER))))
                        .then(Advice.of(What.REST)));

        @Test
        void itIsThatOfTheRulesThatConcludeIt() {
            assertThat(book.truths(facts(Symptoms.UNKNOWN.fever(YES))))
                    .extracting(RuleTruths::rule, RuleTruths::status)
                    .containsExactly(
                            tuple("A", RuleStatus.FIRED),
                            tuple("B", RuleStatus.UNDECIDED),
                            tuple("C", RuleStatus.NOT_MET));
            RuleTruths.OfPattern pattern =
                    book.truths(facts()).get(2).patterns().get(0);
            assertThat(pattern.truth()).isEqualTo(UNKNOWN);
            assertThat(pattern.conditions()).containsExactly(Set.of(UNKNOWN));
        }

        @Test
        void whatOneProducerCannotRefuteCannotBeRefuted() {
            RuleLogic.Pattern pattern = book.logic().get(2).patterns().get(0);
            assertThat(pattern.conditions().get(0).truths()).isEqualTo(Set.of(UNKNOWN, TRUE));
            assertThat(pattern.truths()).isEqualTo(Set.of(FALSE, UNKNOWN));
            assertThat(book.logic().get(2).canBeNotMet()).isTrue();
        }
    }

    @Nested
    class OfOutcomesThatExcludeEachOther {
        private Rulebook concluding(Part either, Part or) {
            return Books.of(
                    rule("A").when(either).then(Sign.of(What.FEVER)),
                    rule("B").when(or).then(Sign.of(What.FEVER)),
                    rule("C")
                            .stage("second")
                            .when(a(Sign.class, is("what", What.FEVER)))
                            .then(Advice.of(What.REST)));
        }

        private Set<Truth> truths(Part either, Part or) {
            return concluding(either, or).logic().get(2).patterns().get(0).truths();
        }

        @Test
        void whatEveryAnswerConcludesIsNeverFalse() {
            Part fever = a(Symptoms.class, is("fever", YES));
            assertThat(truths(fever, a(Symptoms.class, is("fever", NO)))).isEqualTo(Set.of(UNKNOWN, TRUE));
            assertThat(truths(fever, a(Symptoms.class, is("cough", NO)))).isEqualTo(ANY);
            assertThat(truths(fever, a(Symptoms.class, is("fever", NO), is("cough", NO))))
                    .isEqualTo(ANY);
        }

        @Test
        void whatEveryNumberConcludesIsNeverFalse() {
            Part high = a(Lab.class, is("analyte", CRP), atLeast("value", 5));
            assertThat(truths(high, a(Lab.class, is("analyte", CRP), Rules.below("value", 5))))
                    .isEqualTo(Set.of(UNKNOWN, TRUE));
            assertThat(truths(high, a(Lab.class, is("analyte", CRP), Rules.below("value", 4))))
                    .isEqualTo(ANY);
            assertThat(truths(high, a(Lab.class, is("analyte", FERRITIN), Rules.below("value", 5))))
                    .isEqualTo(ANY);
        }

        @Test
        void wholeNumbersHaveNothingBetweenThem() {
            Part old = a(Lab.class, is("analyte", CRP), atLeast("ageDays", 5));
            assertThat(truths(old, a(Lab.class, is("analyte", CRP), Rules.below("ageDays", 5))))
                    .isEqualTo(Set.of(UNKNOWN, TRUE));
        }

        @Test
        void aListHoldsAMatchOrNone() {
            Part opioid = a(Drug.class, is("group", Group.OPIOID));
            assertThat(truths(opioid, not(opioid))).isEqualTo(Set.of(UNKNOWN, TRUE));
            assertThat(truths(opioid, not(a(Drug.class, is("group", Group.SEDATIVE)))))
                    .isEqualTo(ANY);
        }

        @Test
        void aMatchMayFailInOneConditionOnly() {
            Part taken = a(Drug.class, is("group", Group.OPIOID), is("use", Use.CURRENT));
            assertThat(truths(taken, not(a(Drug.class, is("group", Group.OPIOID)))))
                    .isEqualTo(ANY);
            assertThat(truths(a(Drug.class, is("group", Group.OPIOID)), not(taken)))
                    .isEqualTo(Set.of(UNKNOWN, TRUE));
        }

        @Test
        void whatIsNotOnAListIsKnownOnceItIsSaidToBeComplete() {
            Part opioid = a(Drug.class, is("group", Group.OPIOID));
            assertThat(truths(opioid, a(DrugList.class, is("complete", YES)))).isEqualTo(Set.of(UNKNOWN, TRUE));
            assertThat(truths(opioid, a(DrugList.class, is("complete", NO)))).isEqualTo(ANY);
        }

        @Test
        void outcomesAreFollowedToTheFacts() {
            Rulebook book = Books.of(
                    rule("A").when(a(Symptoms.class, is("fever", YES))).then(Sign.of(What.FEVER)),
                    rule("B")
                            .stage("second")
                            .when(a(Sign.class, is("what", What.FEVER)))
                            .then(Sign.of(What.KIDNEY)),
                    rule("C")
                            .stage("second")
                            .when(not(a(Sign.class, is("what", What.FEVER))))
                            .then(Sign.of(What.KIDNEY)),
                    rule("D")
                            .stage("third")
                            .when(a(Sign.class, is("what", What.KIDNEY)))
                            .then(Advice.of(What.REST)));
            assertThat(book.logic().get(3).patterns().get(0).truths()).isEqualTo(Set.of(UNKNOWN, TRUE));
        }
    }

    @Test
    void nothingOfAPatientIsPrinted() {
        RuleTruths truths = book(a(Symptoms.class, is("fever", YES)))
                .truths(facts(Symptoms.UNKNOWN.fever(YES)))
                .get(0);
        assertThat(truths).hasToString("RuleTruths[R]");
        assertThat(truths.patterns().get(0)).hasToString("OfPattern");
    }
}
