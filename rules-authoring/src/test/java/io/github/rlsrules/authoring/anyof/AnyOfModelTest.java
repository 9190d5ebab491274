package io.github.rlsrules.authoring.anyof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.anyof.AnyOf.Course;
import io.github.rlsrules.authoring.anyof.AnyOf.Drug;
import io.github.rlsrules.authoring.anyof.AnyOf.Group;
import io.github.rlsrules.authoring.anyof.AnyOf.Reason;
import io.github.rlsrules.authoring.anyof.AnyOf.Side;
import io.github.rlsrules.authoring.anyof.AnyOf.Symptoms;
import io.github.rlsrules.authoring.anyof.AnyOf.Use;
import io.github.rlsrules.authoring.drl.DroolsOnly;
import io.github.rlsrules.runtime.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.Condition;
import org.drools.model.Condition.Type;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.constraints.SingleConstraint1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Drools' compiler makes of rules that ask for any of several things, and how often they fire.
 *
 * <p>{@code ||} between components is one {@link SingleConstraint1} with the whole condition as its text and one predicate;
 * nothing in it tells the alternatives apart, and it has no index. {@code or} between patterns is a condition of type {@link
 * Type#OR} within the AND of the rule; its children are patterns, existential patterns and ANDs of these.
 */
class AnyOfModelTest {
    private static final Symptoms HOT_AND_COUGHING = new Symptoms(Answer.YES, Answer.YES, Side.LEFT);
    private static final Course SUDDEN = new Course(Answer.YES, Answer.NO, Side.UNKNOWN);

    private static DroolsOnly compile(String when) {
        return compile(Map.of("first", rule("R", when, "A1")));
    }

    private static DroolsOnly compile(Map<String, String> rulesByStage) {
        return new DroolsOnly(
                rulesByStage.entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> "topic/" + e.getKey() + ".drl",
                                e -> AnyOfOnDroolsTest.HEAD.formatted(e.getKey()) + e.getValue())),
                RandomAnyOf.STAGES);
    }

    private static String rule(String id, String when, String code) {
        return "rule \"" + id + "\"\nwhen\n" + when + "\nthen\n    insert( Feature.of( Code." + code + " ) );\nend\n";
    }

    private static String tree(String when) {
        return tree((Condition) compile(when).rules().get(0).getView());
    }

    private static String tree(Condition condition) {
        if (condition instanceof Pattern<?> pattern) {
            return pattern.getPatternVariable().getType().getSimpleName() + "( " + tree(pattern.getConstraint()) + " )";
        }
        return condition.getType()
                + condition.getSubConditions().stream()
                        .filter(c -> c.getType() != Type.CONSEQUENCE)
                        .map(AnyOfModelTest::tree)
                        .collect(Collectors.joining("; ", "[ ", " ]"));
    }

    private static String tree(Constraint constraint) {
        if (constraint instanceof SingleConstraint1<?> single) {
            return "<" + single.predicateInformation().getStringConstraint() + ">";
        }
        assertThat(constraint.getType()).isEqualTo(Constraint.Type.MULTIPLE);
        return constraint.getChildren().stream().map(AnyOfModelTest::tree).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Symptoms( fever == Answer.YES || cough == Answer.YES )                 # AND[ Symptoms( <fever == Answer.YES || cough == Answer.YES> ) ]
            Symptoms( fever == Answer.YES || cough == Answer.YES, pain == Side.LEFT ) # AND[ Symptoms( <fever == Answer.YES || cough == Answer.YES>, <pain == Side.LEFT> ) ]
            Symptoms( fever == Answer.YES || cough == Answer.YES || pain not in ( Side.LEFT, Side.BOTH ) ) # AND[ Symptoms( <fever == Answer.YES || cough == Answer.YES || pain not in ( Side.LEFT, Side.BOTH )> ) ]
            Lab( analyte == Analyte.CRP, value < 5 || range == Range.BELOW )       # AND[ Lab( <analyte == Analyte.CRP>, <value < 5 || range == Range.BELOW> ) ]
            exists Drug( group == Group.OTHER, use == Use.PAST || reason == Reason.PAIN ) # AND[ EXISTS[ Drug( <group == Group.OTHER>, <use == Use.PAST || reason == Reason.PAIN> ) ] ]
            """)
    void aConditionWithAlternativesIsOneConstraintWithItsWholeText(String when, String tree) {
        assertThat(tree(when)).isEqualTo(tree);
    }

    @Test
    void theTextKeepsItsLines() {
        assertThat(tree("Symptoms( fever == Answer.YES\n   ||   cough == Answer.YES )"))
                .isEqualTo("AND[ Symptoms( <fever == Answer.YES\n   ||   cough == Answer.YES> ) ]");
    }

    /** So whoever looks for the alternatives in the text has to take the comments out first. */
    @Test
    void theTextKeepsACommentBetweenAlternatives() {
        assertThat(tree("Symptoms( fever == Answer.YES || // hot || or not\n   cough == Answer.YES /* too */ )"))
                .isEqualTo("AND[ Symptoms( <fever == Answer.YES || // hot || or not\n   cough == Answer.YES> ) ]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            ( Symptoms( fever == Answer.YES ) or Course( worse == Answer.YES ) )   # AND[ OR[ Symptoms( <fever == Answer.YES> ); Course( <worse == Answer.YES> ) ] ]
            ( exists Drug( use == Use.PAST ) or not Lab( analyte == Analyte.CRP ) ) # AND[ OR[ EXISTS[ Drug( <use == Use.PAST> ) ]; NOT[ Lab( <analyte == Analyte.CRP> ) ] ] ]
            ( ( Symptoms( fever == Answer.YES ) and Course( worse == Answer.YES ) ) or Drug( use == Use.PAST ) ) # AND[ OR[ AND[ Symptoms( <fever == Answer.YES> ); Course( <worse == Answer.YES> ) ]; Drug( <use == Use.PAST> ) ] ]
            ( Feature( what == Code.A1 ) or exists Sign( what == Code.A2 ) or Drug( use == Use.PAST ) ) # AND[ OR[ Feature( <what == Code.A1> ); EXISTS[ Sign( <what == Code.A2> ) ]; Drug( <use == Use.PAST> ) ] ]
            ( Feature( what == Code.A1 ) or Feature( what == Code.A2 ) ) Drug( use == Use.PAST ) # AND[ OR[ Feature( <what == Code.A1> ); Feature( <what == Code.A2> ) ]; Drug( <use == Use.PAST> ) ]
            """)
    void alternativePatternsAreAnOrWithinTheAndOfTheRule(String when, String tree) {
        assertThat(tree(when)).isEqualTo(tree);
    }

    /** All of these compile without a message, so the text has to be held to one way of writing. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Feature( what == Code.A1 ) or Sign( what == Code.A2 ) Drug( use == Use.PAST ) # AND[ OR[ Feature( <what == Code.A1> ); Sign( <what == Code.A2> ) ]; Drug( <use == Use.PAST> ) ]
            ( Feature( what == Code.A1 ) and Sign( what == Code.A2 ) or Drug( use == Use.PAST ) ) # AND[ OR[ AND[ Feature( <what == Code.A1> ); Sign( <what == Code.A2> ) ]; Drug( <use == Use.PAST> ) ] ]
            ( ( Feature( what == Code.A1 ) or Sign( what == Code.A2 ) ) or Drug( use == Use.PAST ) ) # AND[ OR[ OR[ Feature( <what == Code.A1> ); Sign( <what == Code.A2> ) ]; Drug( <use == Use.PAST> ) ] ]
            ( Feature( what == Code.A1 ) || Sign( what == Code.A2 ) )              # AND[ OR[ Feature( <what == Code.A1> ); Sign( <what == Code.A2> ) ] ]
            (or Feature( what == Code.A1 ) Sign( what == Code.A2 ) )               # AND[ OR[ Feature( <what == Code.A1> ); Sign( <what == Code.A2> ) ] ]
            not ( Feature( what == Code.A1 ) or Sign( what == Code.A2 ) )          # AND[ NOT[ OR[ Feature( <what == Code.A1> ); Sign( <what == Code.A2> ) ] ] ]
            Symptoms( fever == Answer.YES || == Answer.NO )                        # AND[ Symptoms( <fever == Answer.YES || == Answer.NO> ) ]
            Symptoms( fever == Answer.YES || cough == Answer.YES && pain == Side.LEFT ) # AND[ Symptoms( <fever == Answer.YES || cough == Answer.YES && pain == Side.LEFT> ) ]
            """)
    void otherWaysOfWritingCompileToo(String when, String tree) {
        assertThat(tree(when)).isEqualTo(tree);
    }

    @Test
    void aBareConstantInAnAlternativeIsAnErrorAfterAComparison() {
        assertThatThrownBy(() -> compile("Symptoms( cough == Answer.NO || fever == YES )"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Unable to Analyse Expression");
    }

    /** The list is empty, or short of it, without a message. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Symptoms( cough == Answer.NO || fever in ( YES ) )",
                "Symptoms( fever in ( YES ) || cough == Answer.NO )",
                "Symptoms( fever in ( YES, Answer.NO ) || cough == Answer.NO )"
            })
    void aBareConstantInAnAlternativeVanishesFromAList(String when) {
        assertThat(compile(when).firings(List.of(HOT_AND_COUGHING), 10)).isEmpty();
        assertThat(compile(when.replace("YES", "Answer.YES")).firings(List.of(HOT_AND_COUGHING), 10))
                .containsOnlyKeys("R");
    }

    @Test
    void aConditionFiresARuleOnceHoweverManyOfItsAlternativesHold() {
        DroolsOnly drools = compile("Symptoms( fever == Answer.YES || cough == Answer.YES )");
        assertThat(drools.firings(List.of(HOT_AND_COUGHING), 10)).isEqualTo(Map.of("R", 1L));
    }

    @Test
    void everyCombinationOfAlternativePatternsThatHoldFiresTheRuleOnce() {
        DroolsOnly drools = compile("""
                ( Symptoms( fever == Answer.YES ) or Course( sudden == Answer.YES ) or Course( worse == Answer.YES ) )
                ( Drug( use == Use.PAST ) or exists Drug( group == Group.OTHER ) )
                """);
        Drug first = new Drug(0, Group.OTHER, Use.PAST, Reason.PAIN);
        Drug second = new Drug(1, Group.OTHER, Use.PAST, Reason.PAIN);

        assertThat(drools.firings(List.of(HOT_AND_COUGHING, SUDDEN, first, second), 100))
                .isEqualTo(Map.of("R", 2L * (2 + 1)));
    }

    @Test
    void theEqualOutcomesOfSuchARuleMultiplyInLaterStagesUnlessTheyAreReadWithExists() {
        DroolsOnly drools = compile(Map.of(
                "first",
                rule("R1", "( Symptoms( fever == Answer.YES ) or Course( sudden == Answer.YES ) )", "A1"),
                "second",
                rule("PLAIN", "Feature( what == Code.A1 )", "B1")
                        + rule("EXISTS", "exists Feature( what == Code.A1 )", "B2"),
                "third",
                rule(
                                "TWICE",
                                "Feature( what == Code.A1 ) ( Feature( what == Code.B1 ) or Drug( use == Use.PAST ) )",
                                "C1")
                        + rule(
                                "ALL",
                                "( exists Feature( what == Code.B1 ) or exists Feature( what == Code.B2 ) )",
                                "C2")));

        assertThat(drools.firings(List.of(HOT_AND_COUGHING, SUDDEN), 100))
                .isEqualTo(Map.of("R1", 2L, "PLAIN", 2L, "EXISTS", 1L, "TWICE", 4L, "ALL", 2L));
    }
}
