package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.NO;
import static io.github.rlsrules.runtime.Answer.UNKNOWN;
import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.atLeast;
import static io.github.rlsrules.runtime.Rules.exists;
import static io.github.rlsrules.runtime.Rules.in;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.not;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.Rules.written;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.accumulate;
import static org.drools.model.DSL.and;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.entryPoint;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.forall;
import static org.drools.model.DSL.on;
import static org.drools.model.DSL.or;
import static org.drools.model.PatternDSL.pattern;

import io.github.rlsrules.runtime.Rules.Part;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.Calendar;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateInformation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rulebook that could come to a wrong result does not load; it says which rule is to blame, and what to do. */
class RefusedRulesTest {
    private static final Part FEVER = a(Symptoms.class, is("fever", YES));
    private static final Sign OUTCOME = Sign.of(What.FEVER);

    @Nested
    class TheRulebook {
        @Test
        void withoutRules() {
            refused().hasMessage("the rulebook has no rules");
        }

        @Test
        void withTwoRulesOfOneId() {
            refused(rule("R").when(FEVER).then(OUTCOME), rule("R").when(FEVER).then(OUTCOME))
                    .hasMessage("two rules have the id R");
        }

        @Test
        void withRulesOfSeveralPackages() {
            refused(
                            rule("A").when(FEVER).then(OUTCOME),
                            rule("B").inPackage("others").when(FEVER).then(OUTCOME))
                    .hasMessageContainingAll("rule B", "package others", "rules", "Drools loses firings");
        }
    }

    @Nested
    class ARule {
        @Test
        void ofAStageThatThereIsNot() {
            refused(rule("R").stage("frist").when(FEVER).then(OUTCOME))
                    .hasMessage("rule R: unknown stage \"frist\"; the stages are first, second, third");
        }

        @Test
        void withoutAStage() {
            refused(rule("R").withoutStage().when(FEVER).then(OUTCOME))
                    .hasMessageContainingAll("rule R:", "stage", "first, second, third");
        }

        @Test
        void withoutConditions() {
            refused(rule("R").then(OUTCOME)).hasMessage("rule R: it has no conditions, so it would fire for everybody");
        }

        @ParameterizedTest
        @MethodSource("io.github.rlsrules.runtime.RefusedRulesTest#attributes")
        <T> void withAnAttributeThatOnlyDroolsWouldFollow(Rule.Attribute<T> attribute, T value, String name) {
            refused(rule("R").attribute(attribute, value).when(FEVER).then(OUTCOME))
                    .hasMessageContainingAll("rule R:", name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Title", "Sources", "Evidence", "For", "Since", "ReviewBy"})
        void withoutOneOfItsAnnotations(String name) {
            refused(rule("R").withoutAnnotation(name).when(FEVER).then(OUTCOME))
                    .hasMessage("rule R: it needs a line @" + name + "(\"…\")");
            refused(rule("R").annotated(name, " ").when(FEVER).then(OUTCOME))
                    .hasMessage("rule R: it needs a line @" + name + "(\"…\")");
            refused(rule("R").annotated(name, 1).when(FEVER).then(OUTCOME))
                    .hasMessage("rule R: it needs a line @" + name + "(\"…\")");
        }

        @ParameterizedTest
        @CsvSource({
            "Evidence, hearsay, guideline",
            "For, doctor, clinician",
            "For, PATIENT, patient",
            "Sources, BOOK, AASM25 C",
            "Sources, BOOK X, C2",
            "Sources, 'BOOK C;', AASM25 C",
            "ReviewBy, next year, 2027-06",
            "ReviewBy, 2027, 2027-06"
        })
        void withAnAnnotationThatMakesNoSense(String name, String value, String remedy) {
            refused(rule("R").annotated(name, value).when(FEVER).then(OUTCOME))
                    .hasMessageContainingAll("rule R: @" + name + "(\"" + value + "\")", remedy);
        }
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                Arguments.of(Rule.Attribute.SALIENCE, 10, "salience"),
                Arguments.of(Rule.Attribute.ENABLED, false, "enabled"),
                Arguments.of(Rule.Attribute.NO_LOOP, true, "no-loop"),
                Arguments.of(Rule.Attribute.LOCK_ON_ACTIVE, true, "lock-on-active"),
                Arguments.of(Rule.Attribute.AUTO_FOCUS, true, "auto-focus"),
                Arguments.of(Rule.Attribute.AGENDA_GROUP, "first", "agenda-group"),
                Arguments.of(Rule.Attribute.ACTIVATION_GROUP, "one", "activation-group"),
                Arguments.of(Rule.Attribute.DURATION, "1s", "duration"),
                Arguments.of(Rule.Attribute.TIMER, "1s", "timer"),
                Arguments.of(Rule.Attribute.CALENDARS, new String[] {"weekday"}, "calendars"),
                Arguments.of(Rule.Attribute.DATE_EFFECTIVE, Calendar.getInstance(), "date-effective"),
                Arguments.of(Rule.Attribute.DATE_EXPIRES, Calendar.getInstance(), "date-expires"));
    }

    @Nested
    class AConsequence {
        @Test
        void thatInsertsNothing() {
            refused(rule("R").when(FEVER).ends(execute(() -> {})))
                    .hasMessageStartingWith("rule R: its consequence must insert exactly one outcome");
        }

        @Test
        void thatInsertsTwoOutcomes() {
            refused(rule("R").when(FEVER).does(drools -> {
                        drools.insert(OUTCOME);
                        drools.insert(OUTCOME);
                    }))
                    .hasMessage("rule R: its consequence must insert exactly one outcome; it inserts [Sign, Sign]");
        }

        @Test
        void thatInsertsSomethingElse() {
            refused(rule("R").when(FEVER).then("a text"))
                    .hasMessage("rule R: its consequence must insert exactly one outcome; it inserts [String]");
        }

        @Test
        void thatDoesMoreThanInsert() {
            refused(rule("R").when(FEVER).does(drools -> drools.delete(OUTCOME)))
                    .hasMessage("rule R: its consequence may only insert one outcome, not delete");
            refused(rule("R").when(FEVER).does(drools -> drools.logicalInsert(OUTCOME)))
                    .hasMessage("rule R: its consequence may only insert one outcome, not logicalInsert");
            refused(rule("R").when(FEVER).does(org.drools.model.Drools::halt))
                    .hasMessage("rule R: its consequence may only insert one outcome, not halt");
        }

        @Test
        void thatUsesWhatTheConditionsFound() {
            Variable<Symptoms> found = declarationOf(Symptoms.class);
            Part bound = ruleId -> pattern(found).expr("R", s -> s.fever() == YES);
            refused(rule("R").when(bound).ends(on(found).execute((drools, symptoms) -> {})))
                    .hasMessageContainingAll("rule R:", "an outcome must be constant");
        }

        @Test
        void thatFails() {
            refused(rule("R").when(FEVER).does(drools -> {
                        throw new IllegalStateException("no such outcome");
                    }))
                    .hasMessageContainingAll("rule R: its consequence fails", "no such outcome");
        }

        @Test
        void thatStandsBesideAnother() {
            Variable<Symptoms> found = declarationOf(Symptoms.class);
            Part bound = ruleId -> FEVER.of(ruleId);
            refused(rule("R")
                            .when(bound)
                            .ends(
                                    PatternDSL.when("fever", found, s -> s.fever() == YES)
                                            .then(execute(() -> {})),
                                    execute(drools -> drools.insert(OUTCOME))))
                    .hasMessage("rule R: it has several consequences; write several rules instead");
        }
    }

    @Nested
    class AShape {
        @Test
        void thatIsAnAlternativeWithinAnother() {
            refused(rule("R")
                            .when(id -> or(FEVER.of(id), and(FEVER.of(id), or(FEVER.of(id), FEVER.of(id)))))
                            .then(OUTCOME))
                    .hasMessage("rule R: it uses \"or\", which cannot be explained; write several rules instead");
        }

        @Test
        void thatSpeaksOfAll() {
            refused(rule("R").when(id -> forall(FEVER.of(id))).then(OUTCOME))
                    .hasMessage("rule R: it uses \"forall\", which cannot be explained; write several rules instead");
        }

        @Test
        void thatCounts() {
            Variable<Long> count = declarationOf(Long.class);
            refused(rule("R")
                            .when(id -> accumulate(
                                    (org.drools.model.view.ViewItem<?>) FEVER.of(id),
                                    DSL.accFunction(org.drools.core.base.accumulators.CountAccumulateFunction::new)
                                            .as(count)))
                            .then(OUTCOME))
                    .hasMessageContainingAll("rule R:", "accumulate", "write several rules instead");
        }

        @Test
        void thatGroupsPatterns() {
            refused(rule("R").when(id -> and(FEVER.of(id), FEVER.of(id))).then(OUTCOME))
                    .hasMessageContainingAll("rule R:", "write several rules instead");
            refused(rule("R").when(id -> DSL.not(FEVER.of(id), FEVER.of(id))).then(OUTCOME))
                    .hasMessage("rule R: not and exists may stand over one pattern only");
            refused(rule("R").when(id -> DSL.exists(FEVER.of(id), FEVER.of(id))).then(OUTCOME))
                    .hasMessage("rule R: not and exists may stand over one pattern only");
        }

        @Test
        void thatNegatesANegation() {
            refused(rule("R").when(not(not(FEVER))).then(OUTCOME))
                    .hasMessage("rule R: not and exists may stand over one pattern only");
            refused(rule("R").when(exists(not(FEVER))).then(OUTCOME))
                    .hasMessage("rule R: not and exists may stand over one pattern only");
        }

        @Test
        void thatJoinsTwoFacts() {
            Part joined = id ->
                    pattern(declarationOf(Symptoms.class)).expr("R", declarationOf(Symptoms.class), new AsFeverish());
            refused(rule("R").when(joined).then(OUTCOME))
                    .hasMessage("rule R: condition \"fever == $other.fever\" compares facts with each other");
        }

        private static final class AsFeverish implements Predicate2<Symptoms, Symptoms> {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean test(Symptoms one, Symptoms other) {
                return one.fever() == other.fever();
            }

            @Override
            public PredicateInformation predicateInformation() {
                return new PredicateInformation("fever == $other.fever");
            }
        }

        @Test
        void thatTakesItsFactsFromElsewhere() {
            Part elsewhere = id -> pattern(declarationOf(Symptoms.class, entryPoint("another door")))
                    .expr("R", s -> s.fever() == YES);
            refused(rule("R").when(elsewhere).then(OUTCOME))
                    .hasMessage("rule R: Symptoms() reads from somewhere else; a pattern reads all facts");
        }
    }

    @Nested
    class APattern {
        @Test
        void withoutACondition() {
            refused(rule("R").when(a(Symptoms.class)).then(OUTCOME)).hasMessage("rule R: Symptoms() has no condition");
            refused(rule("R").when(not(a(Symptoms.class))).then(OUTCOME))
                    .hasMessage("rule R: Symptoms() has no condition");
        }

        @Test
        void overSomethingThatIsNeitherAFactNorAnOutcome() {
            refused(rule("R")
                            .when(a(Integer.class, written("value > 0", i -> true)))
                            .then(OUTCOME))
                    .hasMessage("rule R: java.lang.Integer is neither a fact nor an outcome");
        }

        @Test
        void overKeyedFactsThatDoesNotNameTheKeyFirst() {
            refused(rule("R").when(a(Lab.class, atLeast("value", 50))).then(OUTCOME))
                    .hasMessage("rule R: Lab( value >= 50 ) must name its analyte first");
            refused(rule("R")
                            .when(a(Lab.class, atLeast("value", 50), is("analyte", CRP)))
                            .then(OUTCOME))
                    .hasMessage("rule R: Lab( value >= 50, analyte == Analyte.CRP ) must name its analyte first");
        }

        @Test
        void thatNegatesAComparisonOfAKeyedFact() {
            refused(rule("R")
                            .when(not(a(Lab.class, is("analyte", CRP), atLeast("value", 50))))
                            .then(OUTCOME))
                    .hasMessage("rule R: not Lab( analyte == Analyte.CRP, value >= 50 ) may only ask for a missing"
                            + " analyte; write the opposite comparison instead");
        }

        @Test
        void overAnOutcomeThatNobodyConcludes() {
            refused(rule("R").stage("second").when(sign(What.COLD)).then(OUTCOME))
                    .hasMessage("rule R: no rule of an earlier stage concludes Sign( what == What.COLD )");
        }

        @ParameterizedTest
        @ValueSource(strings = {"second", "third"})
        void overAnOutcomeOfTheSameOrALaterStage(String stage) {
            Rule cold = rule("COLD").stage(stage).when(FEVER).then(Sign.of(What.COLD));
            refused(cold, rule("R").stage("second").when(sign(What.COLD)).then(OUTCOME))
                    .hasMessageContainingAll("rule R:", "Sign( what == What.COLD )", "earlier stage");
            refused(cold, rule("R").stage("second").when(not(sign(What.COLD))).then(OUTCOME))
                    .hasMessageContainingAll("rule R:", "Sign( what == What.COLD )", "earlier stage");
        }

        @ParameterizedTest
        @ValueSource(strings = {"second", "third"})
        void overAnOutcomeThatIsConcludedBothBeforeAndTooLate(String stage) {
            Rule early = rule("EARLY").when(FEVER).then(Sign.of(What.COLD));
            Rule late = rule("LATE").stage(stage).when(FEVER).then(Sign.of(What.COLD));
            refused(early, late, rule("R").stage("second").when(sign(What.COLD)).then(OUTCOME))
                    .hasMessageContainingAll("rule R:", "Sign( what == What.COLD )", "LATE");
        }

        @Test
        void overWhatTheRuleItselfConcludes() {
            refused(rule("R")
                            .when(a(Sign.class, is("urgency", OUTCOME.urgency())))
                            .then(OUTCOME))
                    .hasMessageContainingAll("rule R:", "concluded too late to be read, by R");
        }

        @Test
        void ofSeveralTypes() {
            refused(rule("R")
                            .when(a(Outcome.class, is("urgency", Urgency.ROUTINE)))
                            .then(OUTCOME))
                    .hasMessage("rule R: io.github.rlsrules.runtime.Outcome is no record;"
                            + " a pattern looks for one type of outcomes");
        }

        private Part sign(What what) {
            return a(Sign.class, is("what", what));
        }
    }

    @Nested
    class ACondition {
        @Test
        void thatNoConstantSatisfies() {
            // What Drools makes of "fever in ( YES, NO )" with bare constants: an empty list.
            refused(rule("R")
                            .when(a(Symptoms.class, written("fever in ( YES, NO )", s -> false)))
                            .then(OUTCOME))
                    .hasMessage("rule R: condition \"fever in ( YES, NO )\" is never true;"
                            + " are its constants qualified, as in Answer.YES?");
        }

        @Test
        void thatEveryConstantSatisfies() {
            refused(rule("R")
                            .when(a(Symptoms.class, written("fever not in ( YES )", s -> true)))
                            .then(OUTCOME))
                    .hasMessage("rule R: condition \"fever not in ( YES )\" is always true;"
                            + " are its constants qualified, as in Answer.YES?");
            refused(rule("R")
                            .when(a(Symptoms.class, in("fever", YES, NO, UNKNOWN)))
                            .then(OUTCOME))
                    .hasMessageContaining("is always true");
        }

        @ParameterizedTest
        @ValueSource(strings = {"fever()", "!(fever == Answer.YES)", "Answer.YES == fever", ""})
        void thatDoesNotReadComponentOperatorConstant(String text) {
            refused(rule("R").when(a(Symptoms.class, written(text, s -> true))).then(OUTCOME))
                    .hasMessage("rule R: condition \"" + text + "\" must read: component, operator, constant");
        }

        @Test
        void thatHasNoTextBesideOneThatHas() {
            refused(rule("R")
                            .when(a(Symptoms.class, is("cough", YES), written("", s -> true)))
                            .then(OUTCOME))
                    .hasMessageContaining("must read: component, operator, constant");
        }

        @Test
        void overAComponentThatThereIsNot() {
            refused(rule("R")
                            .when(a(Symptoms.class, written("fewer == Answer.YES", s -> true)))
                            .then(OUTCOME))
                    .hasMessage("rule R: Symptoms has no component fewer");
        }

        @Test
        void thatCombinesOthers() {
            refused(rule("R")
                            .when(a(Symptoms.class, written("fever == Answer.YES && cough == Answer.NO", s -> true)))
                            .then(OUTCOME))
                    .hasMessage("rule R: condition \"fever == Answer.YES && cough == Answer.NO\""
                            + " may not combine others with &&; write a comma");
        }

        @Test
        void thatReadsOneComponentInTwoAlternatives() {
            refused(rule("R")
                            .when(a(Symptoms.class, written("fever == Answer.YES || fever == Answer.NO", s -> true)))
                            .then(OUTCOME))
                    .hasMessage("rule R: condition \"fever == Answer.YES || fever == Answer.NO\""
                            + " reads fever in two alternatives; write \"in\" instead");
        }

        @Test
        void whoseAlternativesAreNotWhatItDoes() {
            String both = "fever == Answer.YES || cough == Answer.YES";
            refused(rule("R")
                            .when(a(Symptoms.class, written(both, s -> ((Symptoms) s).fever() == YES)))
                            .then(OUTCOME))
                    .hasMessageContaining("condition \"cough == Answer.YES\" is never true");
            refused(rule("R")
                            .when(a(
                                    Symptoms.class,
                                    written(
                                            both,
                                            s -> (((Symptoms) s).fever() == YES) != (((Symptoms) s).cough() == YES))))
                            .then(OUTCOME))
                    .hasMessageContaining("is not what its alternatives say");
        }

        @Test
        void thatIsAnAlternativeOfPredicates() {
            Part either = id -> pattern(declarationOf(Symptoms.class))
                    .or()
                    .expr("a", s -> s.fever() == YES)
                    .expr("b", s -> s.cough() == YES)
                    .endOr();
            refused(rule("R").when(either).then(OUTCOME))
                    .hasMessage("rule R: a condition may combine others in its text only");
        }

        @Test
        void thatComparesTwoComponents() {
            refused(rule("R")
                            .when(a(Symptoms.class, written("fever == cough", s -> true)))
                            .then(OUTCOME))
                    .hasMessageContainingAll("rule R:", "fever == cough", "constant");
        }

        @Test
        void thatFailsAlready() {
            Part broken = a(Symptoms.class, written("fever == Answer.YES", s -> {
                throw new IllegalStateException("broken");
            }));
            refused(rule("R").when(broken).then(OUTCOME)).hasMessageContainingAll("rule R:", "broken");
        }

        @Test
        void overAnOutcomeThatFailsAlready() {
            Rule cold = rule("COLD").when(FEVER).then(Sign.of(What.COLD));
            Part broken = a(Sign.class, written("what == What.COLD", s -> {
                throw new IllegalStateException("broken");
            }));
            refused(cold, rule("R").stage("second").when(broken).then(OUTCOME))
                    .hasMessageContainingAll("rule R:", "broken");
        }
    }

    private static AbstractThrowableAssert<?, ?> refused(Rule... rules) {
        return assertThatThrownBy(() -> Books.of(rules)).isInstanceOf(RulebookException.class);
    }
}
