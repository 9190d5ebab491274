package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.assess;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.atLeast;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.FERRITIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Advice;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A rulebook as a whole: what it says of its rules, a host's own beside it, and rules switched off. */
class RulebookTest {
    private static final Rule FEVER = fever("FEVER");
    private static final Rule FLU = rule("FLU")
            .stage("second")
            .when(a(Sign.class, is("what", What.FEVER)))
            .then(Sign.of(What.FLU));
    private static final Rule COUGH =
            rule("COUGH").when(a(Symptoms.class, is("cough", YES))).then(Sign.of(What.COLD));

    private final Rulebook standard = Books.named("standard")
            .file("sources.properties", "A.citation=of the standard")
            .rules(FLU, FEVER);
    private final Rulebook own = Books.named("own")
            .file("sources.properties", "B.citation=of the host")
            .index("rule.COUGH", "own/cough.drl:1")
            .rules(COUGH);

    @Test
    void rulesAreListedByIdAndTheirLogicStageByStage() {
        Rulebook rulebook = standard.with(own);
        assertThat(rulebook.rules()).extracting(RuleInfo::id).containsExactly("COUGH", "FEVER", "FLU");
        assertThat(rulebook.logic()).extracting(l -> l.rule().id()).containsExactly("COUGH", "FEVER", "FLU");
        assertThat(rulebook.rule("FEVER")).map(RuleInfo::title).contains("Title of FEVER");
        assertThat(rulebook.rule("FEVR")).isEmpty();
    }

    private static final Set<Truth> ANY = Set.of(Truth.values());

    @Test
    void theLogicOfARuleIsThereAsData() {
        Rulebook rulebook = Books.of(
                FEVER,
                rule("R")
                        .stage("second")
                        .when(
                                a(Symptoms.class, in("cough", YES, Answer.UNKNOWN)),
                                a(Lab.class, in("analyte", CRP, FERRITIN), atLeast("value", 5), is("fasting", YES)),
                                not(a(Sign.class, is("what", What.FEVER))))
                        .then(Advice.of(What.REST)));
        RuleLogic logic = rulebook.logic().get(1);
        assertThat(logic.patterns())
                .containsExactly(
                        new RuleLogic.Pattern(
                                "Symptoms",
                                false,
                                0,
                                0,
                                List.of("symptoms.cough"),
                                Map.of(),
                                List.of(new RuleLogic.Condition(
                                        "cough in ( Answer.YES, Answer.UNKNOWN )",
                                        0,
                                        Optional.of("cough"),
                                        List.of("YES", "UNKNOWN"),
                                        Optional.empty(),
                                        ANY)),
                                List.of(),
                                ANY),
                        new RuleLogic.Pattern(
                                "Lab",
                                false,
                                1,
                                0,
                                List.of("labs[CRP]", "labs[CRP].fasting", "labs[FERRITIN]", "labs[FERRITIN].fasting"),
                                Map.of("labs[CRP]", "mg/L", "labs[FERRITIN]", "mg/L"),
                                List.of(
                                        new RuleLogic.Condition(
                                                "analyte in ( Analyte.CRP, Analyte.FERRITIN )",
                                                0,
                                                Optional.of("analyte"),
                                                List.of("CRP", "FERRITIN"),
                                                Optional.empty(),
                                                Set.of(Truth.UNKNOWN, Truth.TRUE)),
                                        new RuleLogic.Condition(
                                                "value >= 5",
                                                1,
                                                Optional.of("value"),
                                                List.of(),
                                                Optional.of(new Threshold(Threshold.Operator.AT_LEAST, 5)),
                                                ANY),
                                        new RuleLogic.Condition(
                                                "fasting == Answer.YES",
                                                2,
                                                Optional.of("fasting"),
                                                List.of("YES"),
                                                Optional.empty(),
                                                ANY)),
                                List.of(),
                                ANY),
                        new RuleLogic.Pattern(
                                "Sign",
                                true,
                                2,
                                0,
                                List.of(),
                                Map.of(),
                                List.of(new RuleLogic.Condition(
                                        "what == What.FEVER", 0, Optional.empty(), List.of(), Optional.empty(), ANY)),
                                List.of("FEVER"),
                                ANY));
    }

    @Test
    void aRuleThatOnlyAsksWhetherThereIsAnAnswerCannotBeNotMet() {
        Rulebook rulebook = Books.of(
                rule("ASKS")
                        .when(a(Symptoms.class, Rules.isNot("fever", Answer.UNKNOWN)))
                        .then(Sign.of(What.FEVER)),
                rule("READS").when(a(Symptoms.class, is("fever", YES))).then(Sign.of(What.FEVER)));
        assertThat(rulebook.logic()).extracting(RuleLogic::canBeNotMet).containsExactly(false, true);
    }

    @Nested
    class WithAnother {
        @Test
        void bothRunAsOne() {
            Assessment<Outcome> assessment = assess(
                    Books.engine(standard.with(own)),
                    Symptoms.UNKNOWN.fever(YES).cough(YES));
            assertThat(assessment.findings()).extracting(f -> f.rule().id()).containsExactly("COUGH", "FEVER", "FLU");
            assertThat(assessment.rulebook().id()).isEqualTo("standard+own");
            assertThat(assessment.rulebook().version()).isEqualTo("1.0+1.0");
        }

        @Test
        void eachBringsItsSourcesAndItsPlaces() {
            assertThat(standard.with(own).sources()).containsOnlyKeys("A", "B");
            assertThat(standard.with(own).rule("COUGH").orElseThrow().location())
                    .isEqualTo("own/cough.drl:1");
        }

        @Test
        void theHashIsOfBoth() {
            String hash = standard.with(own).id().sha256();
            assertThat(hash)
                    .matches("[0-9a-f]{64}")
                    .isEqualTo(standard.with(own).id().sha256());
            Rulebook changed = Books.named("own").index("sha256", "changed").rules(COUGH);
            assertThat(standard.with(changed).id().sha256()).isNotEqualTo(hash);
        }

        @Test
        void aStageThatTheFirstDoesNotHaveIsRefused() {
            Rulebook other = Books.named("own").index("stages", "first, zeroth").rules(COUGH);
            assertThatThrownBy(() -> standard.with(other))
                    .isInstanceOf(RulebookException.class)
                    .hasMessageContainingAll("rulebook own", "stages", "first, zeroth", "first, second, third");
        }

        @Test
        void anotherPackageIsRefused() {
            Rulebook other = Books.named("own")
                    .rules(rule("X")
                            .inPackage("host")
                            .when(a(Symptoms.class, is("cough", YES)))
                            .then(Sign.of(What.COLD)));
            assertThatThrownBy(() -> standard.with(other))
                    .isInstanceOf(RulebookException.class)
                    .hasMessageContainingAll("rulebook own", "package rules", "Drools loses firings");
        }

        @Test
        void aRuleOfTheSameIdIsRefused() {
            assertThatThrownBy(() -> standard.with(Books.named("own").rules(FEVER)))
                    .isInstanceOf(RulebookException.class)
                    .hasMessage("two rules have the id FEVER");
        }

        @Test
        void aSourceOfTheFirstInOtherWordsIsRefused() {
            Rulebook other = Books.named("own")
                    .file("sources.properties", "A.citation=of somebody else", "B.citation=of the host")
                    .rules(COUGH);
            assertThatThrownBy(() -> standard.with(other))
                    .isInstanceOf(RulebookException.class)
                    .hasMessage("rulebook own may not replace what standard says: the source A");
        }

        @Test
        void theSameSourceMayStandInBoth() {
            Rulebook other = Books.named("own")
                    .file("sources.properties", "A.citation=of the standard")
                    .rules(COUGH);
            assertThat(standard.with(other).sources()).containsOnlyKeys("A");
        }

        @Test
        void aTextOfARuleOfTheFirstAndATextInOtherWordsAreRefused() {
            Rulebook first = Books.named("standard")
                    .file("texts.properties", "FEVER.patient=You feel hot.", "letter.title=Letter", "letter.end=End")
                    .rules(FLU, FEVER);
            Rulebook other = Books.named("own")
                    .file(
                            "texts.properties",
                            "COUGH.patient=You cough.",
                            "FEVER.patient=You are well.",
                            "FLU.clinician=None",
                            "letter.title=Bill",
                            "letter.end=End")
                    .rules(COUGH);
            assertThatThrownBy(() -> first.with(other))
                    .isInstanceOf(RulebookException.class)
                    .hasMessageStartingWith("rulebook own may not replace what standard says: the text ")
                    .hasMessageContainingAll(
                            "the text FEVER.patient", "the text FLU.clinician", "the text letter.title")
                    .hasMessageNotContainingAny("COUGH", "letter.end");
            assertThatThrownBy(() -> first.without("FLU").with(other)).hasMessageContaining("the text FLU.clinician");
        }

        @Test
        void whatStoodBesideItCanComeBackInOtherWordsOnceItsRulesAreOff() {
            Rulebook again = Books.named("own")
                    .file("sources.properties", "B.citation=of the host, second edition")
                    .index("rule.COUGH", "own/cough.drl:1")
                    .rules(COUGH);
            Rulebook both = standard.with(own);
            assertThat(both.without("COUGH").with(again).sources().values())
                    .extracting(Source::citation)
                    .containsExactly("of the standard", "of the host, second edition");
        }

        @Test
        void aRuleThatConcludesTooLateWhatTheFirstReadsIsRefused() {
            Rule late = rule("LATE")
                    .stage("second")
                    .when(a(Symptoms.class, is("cough", YES)))
                    .then(Sign.of(What.FEVER));
            assertThatThrownBy(() -> standard.with(Books.named("own").rules(late)))
                    .isInstanceOf(RulebookException.class)
                    .hasMessageContainingAll("rule FLU", "LATE");
        }

        @Test
        void neitherOfTheTwoIsChanged() {
            standard.with(own);
            assertThat(standard.rules()).extracting(RuleInfo::id).containsExactly("FEVER", "FLU");
            assertThat(standard.id().id()).isEqualTo("standard");
        }
    }

    @Nested
    class WithoutSomeRules {
        private final Rulebook all = Books.of(FEVER, COUGH, fever("FEVER-AGAIN"), FLU);

        @Test
        void theyAreGoneAndListed() {
            Rulebook less = all.without("COUGH", "FEVER");
            assertThat(less.rules()).extracting(RuleInfo::id).containsExactly("FEVER-AGAIN", "FLU");
            assertThat(less.switchedOff()).containsExactly("COUGH", "FEVER");
            assertThatThrownBy(() -> less.switchedOff().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThat(all.switchedOff()).isEmpty();
            assertThat(all.rules()).hasSize(4);
        }

        @Test
        void theHashTellsWhichWereSwitchedOffInWhateverOrder() {
            String hash = all.without("COUGH", "FEVER").id().sha256();
            assertThat(hash).matches("[0-9a-f]{64}").isNotEqualTo(all.id().sha256());
            assertThat(all.without("FEVER", "COUGH").id().sha256()).isEqualTo(hash);
            assertThat(all.without("FEVER").without("COUGH").id().sha256()).isEqualTo(hash);
            assertThat(all.without("FEVER").id().sha256()).isNotEqualTo(hash);
        }

        @Test
        void theHashIsTheSameWhetherTheyAreSwitchedOffBeforeOrAfterAnotherIsAdded() {
            Rulebook before = standard.with(own).without("COUGH");
            Rulebook two = Books.named("own").rules(COUGH, fever("MORE"));
            assertThat(standard.with(two).without("COUGH").id())
                    .isEqualTo(standard.with(two.without("COUGH")).id());
            assertThat(before.id()).isNotEqualTo(standard.id());
        }

        @Test
        void switchingOffNothingChangesNothing() {
            assertThat(all.without().id()).isEqualTo(all.id());
        }

        @Test
        void aRuleThatThereIsNotCannotBeSwitchedOff() {
            assertThatThrownBy(() -> all.without("FEVR"))
                    .isInstanceOf(RulebookException.class)
                    .hasMessage("no rule FEVR to switch off in rulebook book; did you mean FEVER?");
            assertThatThrownBy(() -> all.without("COUGH").without("COUGH")).isInstanceOf(RulebookException.class);
        }

        @Test
        void aRuleOnWhichAnotherDependsAloneCannotBeSwitchedOff() {
            assertThatThrownBy(() -> all.without("FEVER", "FEVER-AGAIN"))
                    .isInstanceOf(RulebookException.class)
                    .hasMessage("rule FLU: no rule of an earlier stage concludes Sign( what == What.FEVER )");
        }

        @Test
        void notAllCanBeSwitchedOff() {
            assertThatThrownBy(() -> standard.without("FEVER", "FLU"))
                    .isInstanceOf(RulebookException.class)
                    .hasMessage("the rulebook has no rules");
        }
    }

    private static Rule fever(String id) {
        return rule(id).when(a(Symptoms.class, is("fever", YES))).then(Sign.of(What.FEVER));
    }
}
