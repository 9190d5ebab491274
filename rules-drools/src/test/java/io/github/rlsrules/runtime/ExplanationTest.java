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
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.FERRITIN;
import static io.github.rlsrules.runtime.SampleFacts.Group.OPIOID;
import static io.github.rlsrules.runtime.SampleFacts.Group.SEDATIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.Because.Absent;
import io.github.rlsrules.runtime.Because.Concluded;
import io.github.rlsrules.runtime.Because.Given;
import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Drug;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleFacts.Use;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import org.drools.model.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Why a rule fired, and why it did not. */
class ExplanationTest {
    private static final Symptoms NOTHING = Symptoms.UNKNOWN;

    @Nested
    class TheReasonsOfAFinding {
        @Test
        void areTheAnswersThatWereReadInTheOrderOfTheConditions() {
            assertThat(because(
                            a(Symptoms.class, is("cough", YES), is("fever", NO)),
                            NOTHING.fever(NO).cough(YES)))
                    .containsExactly(new Given("symptoms.cough", "YES"), new Given("symptoms.fever", "NO"));
        }

        @Test
        void showANumberWithItsUnitAndWhatStandsBesideIt() {
            Part part =
                    a(Lab.class, is("analyte", CRP), atLeast("value", 50), below("ageDays", 30), is("fasting", YES));
            assertThat(because(part, new Lab(CRP, 62.5, 3, YES)))
                    .containsExactly(
                            new Given("labs[CRP]", "62.5 mg/L"),
                            new Given("labs[CRP].ageDays", "3"),
                            new Given("labs[CRP].fasting", "YES"));
        }

        @Test
        void showAValueOfWhichOnlyThePresenceWasAskedFor() {
            assertThat(because(a(Lab.class, is("analyte", CRP)), Lab.of(CRP, 10), Lab.of(FERRITIN, 20)))
                    .containsExactly(new Given("labs[CRP]", "10 mg/L"));
        }

        @Test
        void sayOnceWhatTwoConditionsRead() {
            Part between = a(Lab.class, is("analyte", CRP), atLeast("value", 50), below("value", 100));
            assertThat(because(between, Lab.of(CRP, 60))).containsExactly(new Given("labs[CRP]", "60 mg/L"));
        }

        @Test
        void nameOnlyTheKeysAndItemsThatMatch() {
            assertThat(because(
                            exists(a(Lab.class, in("analyte", CRP, FERRITIN), below("value", 10))),
                            Lab.of(CRP, 15),
                            Lab.of(FERRITIN, 5)))
                    .containsExactly(new Given("labs[FERRITIN]", "5 mg/L"));
            assertThat(because(
                            exists(a(Drug.class, is("group", OPIOID))),
                            new Drug(0, SEDATIVE, Use.CURRENT),
                            new Drug(2, OPIOID, Use.CURRENT)))
                    .containsExactly(new Given("drugs[2].group", "OPIOID"));
        }

        @Test
        void sayThatAnAnswerIsUnknownWhereARuleAcceptsThat() {
            assertThat(because(a(Symptoms.class, in("fever", YES, UNKNOWN)), NOTHING))
                    .containsExactly(new Given("symptoms.fever", "UNKNOWN"));
        }

        @Test
        void sayWhatHadToBeAbsent() {
            assertThat(because(not(a(Lab.class, is("analyte", CRP))), NOTHING))
                    .containsExactly(new Absent("Lab( analyte == Analyte.CRP )"));
        }

        @Test
        void nameTheEarlierRulesThatWereBuiltOn() {
            RuleEngine<Outcome> engine = engine(
                    fever("FEVER"),
                    fever("FEVER-AGAIN"),
                    rule("R")
                            .stage("second")
                            .when(
                                    a(Sign.class, is("what", What.FEVER)),
                                    not(a(Sign.class, is("what", What.COLD))),
                                    a(Symptoms.class, is("cough", YES)))
                            .then(Sign.of(What.FLU)),
                    rule("COLD").when(a(Symptoms.class, is("fever", NO))).then(Sign.of(What.COLD)));
            assertThat(because(engine, "R", NOTHING.fever(YES).cough(YES)))
                    .containsExactly(
                            new Concluded("FEVER", "Sign", "FEVER"),
                            new Concluded("FEVER-AGAIN", "Sign", "FEVER"),
                            new Absent("Sign( what == What.COLD )"),
                            new Given("symptoms.cough", "YES"));
        }

        private List<Because> because(Part part, Record... facts) {
            return because(engine(rule("R").when(part).then(Sign.of(What.COLD))), "R", facts);
        }

        private List<Because> because(RuleEngine<Outcome> engine, String rule, Record... facts) {
            return assess(engine, facts).findings().stream()
                    .filter(f -> f.rule().id().equals(rule))
                    .findFirst()
                    .orElseThrow()
                    .because();
        }
    }

    @Nested
    class TheConditionsOfARule {
        @Test
        void areShownOneByOneForTheOneRecordOfAPatient() {
            Explanation explanation = explain(
                    a(Symptoms.class, is("cough", YES), is("fever", YES), is("onset", SampleFacts.Onset.SLOW)),
                    NOTHING.cough(YES).fever(NO));
            assertThat(explanation.conditions())
                    .containsExactly(
                            new ConditionResult(
                                    "Symptoms( cough == Answer.YES )",
                                    Truth.TRUE,
                                    List.of(new Given("symptoms.cough", "YES")),
                                    List.of()),
                            new ConditionResult(
                                    "Symptoms( fever == Answer.YES )",
                                    Truth.FALSE,
                                    List.of(new Given("symptoms.fever", "NO")),
                                    List.of()),
                            new ConditionResult(
                                    "Symptoms( onset == Onset.SLOW )",
                                    Truth.UNKNOWN,
                                    List.of(),
                                    List.of("symptoms.onset")));
        }

        @Test
        void areShownOneByOneForAValueThatIsThere() {
            Explanation explanation = explain(
                    a(Lab.class, is("analyte", CRP), atLeast("value", 50), is("fasting", YES)), Lab.of(CRP, 40));
            assertThat(explanation.conditions())
                    .containsExactly(
                            new ConditionResult(
                                    "Lab( analyte == Analyte.CRP, value >= 50 )",
                                    Truth.FALSE,
                                    List.of(new Given("labs[CRP]", "40 mg/L")),
                                    List.of()),
                            new ConditionResult(
                                    "Lab( analyte == Analyte.CRP, fasting == Answer.YES )",
                                    Truth.UNKNOWN,
                                    List.of(),
                                    List.of("labs[CRP].fasting")));
        }

        @Test
        void areShownAsOneForAValueThatIsMissingAndForSeveralKeys() {
            Part either = a(Lab.class, in("analyte", CRP, FERRITIN), atLeast("value", 50));
            assertThat(explain(either, Lab.of(CRP, 40)).conditions())
                    .containsExactly(new ConditionResult(
                            "Lab( analyte in ( Analyte.CRP, Analyte.FERRITIN ), value >= 50 )",
                            Truth.UNKNOWN,
                            List.of(),
                            List.of("labs[FERRITIN]")));
            assertThat(explain(either, Lab.of(CRP, 40), Lab.of(FERRITIN, 70)).conditions())
                    .containsExactly(new ConditionResult(
                            "Lab( analyte in ( Analyte.CRP, Analyte.FERRITIN ), value >= 50 )",
                            Truth.TRUE,
                            List.of(new Given("labs[FERRITIN]", "70 mg/L")),
                            List.of()));
        }

        @Test
        void areShownAsOneForAList() {
            assertThat(explain(a(Drug.class, is("group", OPIOID)), new Drug(0, SEDATIVE, Use.CURRENT))
                            .conditions())
                    .containsExactly(new ConditionResult(
                            "Drug( group == Group.OPIOID )", Truth.UNKNOWN, List.of(), List.of("drugs")));
        }

        @Test
        void areShownWithWhatStandsAgainstANegation() {
            assertThat(explain(not(a(Drug.class, is("group", OPIOID))), new Drug(4, OPIOID, Use.PAST))
                            .conditions())
                    .containsExactly(new ConditionResult(
                            "not Drug( group == Group.OPIOID )",
                            Truth.FALSE,
                            List.of(new Given("drugs[4].group", "OPIOID")),
                            List.of()));
        }

        @Test
        void areShownWithTheConclusionsThatTheyRead() {
            RuleEngine<Outcome> engine = engine(
                    fever("FEVER"),
                    rule("ON")
                            .stage("second")
                            .when(a(Sign.class, is("what", What.FEVER)))
                            .then(Sign.of(What.FLU)),
                    rule("OFF")
                            .stage("second")
                            .when(not(a(Sign.class, is("what", What.FEVER))))
                            .then(Sign.of(What.COLD)));
            Concluded fever = new Concluded("FEVER", "Sign", "FEVER");
            assertThat(assess(engine, NOTHING.fever(YES)).explain("ON").conditions())
                    .containsExactly(
                            new ConditionResult("Sign( what == What.FEVER )", Truth.TRUE, List.of(fever), List.of()));
            assertThat(assess(engine, NOTHING.fever(YES)).explain("OFF").conditions())
                    .containsExactly(new ConditionResult(
                            "not Sign( what == What.FEVER )", Truth.FALSE, List.of(fever), List.of()));
            assertThat(assess(engine).explain("ON").conditions())
                    .containsExactly(new ConditionResult(
                            "Sign( what == What.FEVER )",
                            Truth.UNKNOWN,
                            List.of(),
                            List.of("symptoms.fever"),
                            List.of("FEVER"),
                            List.of()));
            assertThat(assess(engine, NOTHING.fever(NO)).explain("ON").conditions())
                    .flatExtracting(ConditionResult::couldComeFrom)
                    .containsExactly("FEVER");
            assertThat(assess(engine, NOTHING.fever(NO)).explain("OFF").conditions())
                    .flatExtracting(ConditionResult::couldComeFrom)
                    .isEmpty();
        }

        @Test
        void includeThoseThatStandInTheWayForGood() {
            Explanation explanation = explain(
                    a(Symptoms.class, is("cough", YES), is("fever", YES), is("onset", SampleFacts.Onset.SLOW)),
                    NOTHING.cough(NO).fever(NO));
            assertThat(explanation.failed())
                    .extracting(ConditionResult::text)
                    .containsExactly("Symptoms( cough == Answer.YES )", "Symptoms( fever == Answer.YES )");
        }
    }

    @Test
    void anExplanationSaysWhichRuleItIsAboutWhatBecameOfItAndWhatIsMissing() {
        Explanation explanation = explain(a(Symptoms.class, is("cough", YES), is("fever", YES)), NOTHING.cough(YES));
        assertThat(explanation.rule().id()).isEqualTo("R");
        assertThat(explanation.rule().title()).isEqualTo("Title of R");
        assertThat(explanation.status()).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(explanation.missing()).containsExactly("symptoms.fever");
        assertThat(explanation.failed()).isEmpty();
    }

    @Test
    void aRuleThatIsSettledMissesNothing() {
        Explanation explanation = explain(a(Symptoms.class, is("cough", YES), is("fever", YES)), NOTHING.cough(NO));
        assertThat(explanation.status()).isEqualTo(RuleStatus.NOT_MET);
        assertThat(explanation.missing()).isEmpty();
    }

    @Test
    void anExplanationPrintsItsRuleAndNoAnswer() {
        Explanation explanation = explain(a(Symptoms.class, is("cough", YES)), NOTHING.cough(YES));
        assertThat(explanation).hasToString("Explanation[R]");
        assertThat(explanation.conditions()).hasToString("[Symptoms( cough == Answer.YES )]");
        assertThat(explanation.conditions().get(0).given()).hasToString("[Given[symptoms.cough]]");
    }

    @Test
    void nobodyCanExplainARuleThatThereIsNot() {
        Assessment<Outcome> assessment = assess(engine(fever("FEVER")));
        assertThatThrownBy(() -> assessment.explain("FEVR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule FEVR in this rulebook; did you mean FEVER?");
        assertThatThrownBy(() -> assessment.status("FEVR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule FEVR in this rulebook; did you mean FEVER?");
    }

    private static Rule fever(String id) {
        return rule(id).when(a(Symptoms.class, is("fever", YES))).then(Sign.of(What.FEVER));
    }

    private static Explanation explain(Part part, Record... facts) {
        return assess(engine(rule("R").when(part).then(Sign.of(What.COLD))), facts)
                .explain("R");
    }
}
