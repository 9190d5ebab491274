package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.TODAY;
import static io.github.rlsrules.runtime.Books.engine;
import static io.github.rlsrules.runtime.Books.facts;
import static io.github.rlsrules.runtime.Failure.Kind.EVALUATORS_DISAGREE;
import static io.github.rlsrules.runtime.Failure.Kind.FIRING_LIMIT_REACHED;
import static io.github.rlsrules.runtime.Failure.Kind.RULE_FAILED;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.atLeast;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.Rules.written;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.SODIUM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.drools.TestModels;
import io.github.rlsrules.runtime.NotAssessed.Reason;
import io.github.rlsrules.runtime.Rules.Is;
import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Advice;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.drools.model.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What goes wrong marks the assessment incomplete and names the rule; it is never silently shorter. */
class FailureTest {
    private static final Symptoms FEVERISH = Symptoms.UNKNOWN.fever(YES);
    private static final Part FEVER = a(Symptoms.class, is("fever", YES));
    private static final double UNLUCKY = 13.4375;

    /** Throws for one value, and tells it, as any real exception might. */
    private static final Is BREAKS = written("value > 5", fact -> {
        double value = ((Lab) fact).value();
        if (value == UNLUCKY) {
            throw new IllegalArgumentException("cannot compare " + value);
        }
        return value > 5;
    });

    private static final Part BROKEN = a(Lab.class, is("analyte", CRP), BREAKS);
    private static final Lab BREAKING = Lab.of(CRP, UNLUCKY);

    @Nested
    class AConditionThatThrows {
        private final RuleEngine<Outcome> engine = engine(
                rule("BROKEN").when(BROKEN).then(Sign.of(What.KIDNEY)),
                rule("CRP")
                        .when(a(Lab.class, is("analyte", CRP), atLeast("value", 3)))
                        .then(Sign.of(What.FLU)),
                rule("FEVER").when(FEVER).then(Sign.of(What.FEVER)),
                rule("REST")
                        .stage("second")
                        .when(a(Sign.class, is("what", What.FEVER)))
                        .then(Advice.of(What.REST)),
                rule("ON-BROKEN")
                        .stage("second")
                        .when(a(Sign.class, is("what", What.KIDNEY)))
                        .then(Advice.of(What.TEA)));

        @Test
        void marksTheAssessmentIncompleteAndNamesTheRule() {
            Assessment<Outcome> assessment = assess(engine, BREAKING, FEVERISH);
            assertThat(assessment.isComplete()).isFalse();
            assertThat(assessment.failures()).isNotEmpty().allSatisfy(failure -> {
                assertThat(failure.kind()).isEqualTo(RULE_FAILED);
                assertThat(failure.rules()).containsExactly("BROKEN");
            });
            assertThat(assessment.notAssessed()).containsExactly(new NotAssessed("BROKEN", Reason.FAILED));
        }

        @Test
        void keepsNoRuleFromBeingEvaluatedByTheTables() {
            Assessment<Outcome> assessment = assess(engine, BREAKING, FEVERISH);
            assertThat(assessment.findings())
                    .extracting(f -> f.rule().id())
                    .containsExactly("BROKEN", "CRP", "FEVER", "ON-BROKEN", "REST");
            assertThat(assessment.isSettled()).isFalse();
        }

        @Test
        void harmsNoPatientAfterwards() {
            assess(engine, BREAKING, FEVERISH);
            Assessment<Outcome> next = assess(engine, Lab.of(CRP, 6));
            assertThat(next.isComplete()).isTrue();
            assertThat(next.findings()).extracting(f -> f.rule().id()).containsExactly("BROKEN", "CRP", "ON-BROKEN");
            Assessment<Outcome> another = assess(engine, Lab.of(CRP, 1), FEVERISH);
            assertThat(another.isComplete()).isTrue();
            assertThat(another.findings()).extracting(f -> f.rule().id()).containsExactly("FEVER", "REST");
        }

        @Test
        void tellsNothingOfThePatient() {
            List<Assessment<Outcome>> assessments = new ArrayList<>();
            String logged = Logs.of(() -> assessments.add(Books.assess(engine, BREAKING, FEVERISH)));
            assertThat(logged).contains("BROKEN").doesNotContain("13.4375");
            assertThat(assessments.get(0).failures().toString()).doesNotContain("13.4375");
        }
    }

    @Test
    void ofManyRulesThatShareAConditionThatThrowsOneAtLeastIsNamed() {
        List<Rule> rules = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 10; i < 25; i++) {
            rules.add(rule("R" + i).when(BROKEN).then(Sign.of(What.FLU)));
            ids.add("R" + i);
        }
        Assessment<Outcome> assessment = assess(engine(rules.toArray(Rule[]::new)), BREAKING);
        assertThat(assessment.isComplete()).isFalse();
        assertThat(assessment.notAssessed())
                .extracting(NotAssessed::what)
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Nested
    class AConsequenceThatThrows {
        private boolean loaded;
        private final RuleEngine<Outcome> engine = engine(
                rule("BREAKS").when(FEVER).does(drools -> {
                    if (loaded) {
                        throw new IllegalStateException("fever is YES");
                    }
                    drools.insert(Sign.of(What.KIDNEY));
                }),
                rule("FEVER").when(FEVER).then(Sign.of(What.FEVER)),
                rule("REST")
                        .stage("second")
                        .when(a(Sign.class, is("what", What.FEVER)))
                        .then(Advice.of(What.REST)),
                rule("NOT")
                        .stage("third")
                        .when(not(a(Sign.class, is("what", What.COLD))))
                        .then(Advice.of(What.TEA)),
                rule("COLD").when(a(Symptoms.class, is("fever", NO))).then(Sign.of(What.COLD)));

        @Test
        void marksTheAssessmentIncompleteNamesTheRuleAndStopsNoOther() {
            loaded = true;
            List<Assessment<Outcome>> assessments = new ArrayList<>();
            String logged = Logs.of(() -> assessments.add(Books.assess(engine, FEVERISH)));
            Assessment<Outcome> assessment = assessments.get(0);
            assertThat(assessment.isComplete()).isFalse();
            assertThat(assessment.failures()).containsExactly(new Failure(RULE_FAILED, List.of("BREAKS")));
            assertThat(assessment.notAssessed()).containsExactly(new NotAssessed("BREAKS", Reason.FAILED));
            assertThat(assessment.findings())
                    .extracting(f -> f.rule().id())
                    .containsExactly("BREAKS", "FEVER", "REST", "NOT");
            assertThat(logged).contains("BREAKS").doesNotContain("fever is YES");
        }

        @Test
        void harmsNoPatientAfterwards() {
            loaded = true;
            assess(engine, FEVERISH);
            Assessment<Outcome> next = assess(engine, FEVERISH.fever(NO));
            assertThat(next.isComplete()).isTrue();
            assertThat(next.findings()).extracting(f -> f.rule().id()).containsExactly("COLD");
        }
    }

    @Test
    void everyConsequenceThatThrowsIsNamed() {
        boolean[] loaded = {false};
        RuleEngine<Outcome> engine = engine(breaking("A", loaded), breaking("B", loaded), breaking("C", loaded));
        loaded[0] = true;
        assertThat(assess(engine, FEVERISH).failures())
                .extracting(f -> f.rules().get(0))
                .containsExactlyInAnyOrder("A", "B", "C");
    }

    private static Rule breaking(String id, boolean[] loaded) {
        return rule(id).when(FEVER).does(drools -> {
            if (loaded[0]) {
                throw new IllegalStateException();
            }
            drools.insert(Sign.of(What.KIDNEY));
        });
    }

    @Test
    void firingWithoutEndIsStoppedAndMarksTheAssessmentIncomplete() {
        Rulebook rulebook = Books.of(
                rule("A").when(FEVER).then(Sign.of(What.FEVER)),
                rule("B").when(FEVER).then(Sign.of(What.FLU)),
                rule("C").stage("second").when(FEVER).then(Sign.of(What.COLD)));
        RuleEngine<Outcome> engine =
                RuleEngine.of(rulebook, Outcome.class).crossChecked(TestModels.runner(rulebook, 2), 1);
        Assessment<Outcome> assessment = assess(engine, FEVERISH);
        assertThat(assessment.failures()).containsExactly(new Failure(FIRING_LIMIT_REACHED, List.of()));
        assertThat(assessment.isComplete()).isFalse();
        assertThat(assessment.findings()).hasSize(3);
        assertThat(assess(engine).isComplete()).isTrue();
    }

    @Nested
    class TwoEvaluatorsThatDisagree {
        private final Rulebook rulebook = Books.of(
                rule("A").when(FEVER).then(Sign.of(What.FEVER)),
                rule("B").when(FEVER).then(Sign.of(What.FLU)),
                rule("C").when(a(Symptoms.class, is("fever", NO))).then(Sign.of(What.COLD)));

        @Test
        void markTheAssessmentIncompleteAndNameTheRules() {
            Assessment<Outcome> assessment = assess(runBy(0, 2), FEVERISH); // Drools lost B and made up C
            assertThat(assessment.failures()).containsExactly(new Failure(EVALUATORS_DISAGREE, List.of("B", "C")));
            assertThat(assessment.isComplete()).isFalse();
            assertThat(assessment.notAssessed())
                    .containsExactly(new NotAssessed("B", Reason.FAILED), new NotAssessed("C", Reason.FAILED));
        }

        @Test
        void hideNothingThatOneOfThemFound() {
            Assessment<Outcome> assessment = assess(runBy(0, 2), FEVERISH);
            assertThat(assessment.findings()).extracting(f -> f.rule().id()).containsExactly("A", "B", "C");
            assertThat(assessment.findings())
                    .allSatisfy(f -> assertThat(f.because()).isNotNull());
        }

        @Test
        void areLoggedByRule() {
            String logged = Logs.of(() -> Books.assess(runBy(0), FEVERISH));
            assertThat(logged).contains("the evaluators disagree on [B]");
        }

        @Test
        void giveNoCertificateThatEverythingIsSettled() {
            assertThat(assess(runBy(0, 1), FEVERISH).isSettled()).isTrue();
            assertThat(assess(runBy(0), FEVERISH).isSettled()).isFalse();
        }

        private RuleEngine<Outcome> runBy(int... fired) {
            BitSet indexes = new BitSet();
            for (int index : fired) {
                indexes.set(index);
            }
            return RuleEngine.of(rulebook, Outcome.class)
                    .crossChecked(given -> new RuleModels.Firing(indexes, List.of()), 1);
        }
    }

    @Test
    void aValueThatDoesNotBreakTheConditionIsJudgedAsUsual() {
        RuleEngine<Outcome> engine = engine(rule("R").when(BROKEN).then(Sign.of(What.FLU)));
        Expect.status(engine, facts(Lab.of(CRP, 6), Lab.of(SODIUM, UNLUCKY)), RuleStatus.FIRED);
        assertThat(engine.assess(facts(), TODAY).isComplete()).isTrue();
    }

    /** Assesses with nothing printed of what is logged on the way. */
    private static Assessment<Outcome> assess(RuleEngine<Outcome> engine, Record... facts) {
        List<Assessment<Outcome>> assessments = new ArrayList<>();
        Logs.of(() -> assessments.add(Books.assess(engine, facts)));
        return assessments.get(0);
    }
}
