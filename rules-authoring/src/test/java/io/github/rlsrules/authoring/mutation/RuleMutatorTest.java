package io.github.rlsrules.authoring.mutation;

import static io.github.rlsrules.authoring.mutation.MutationOperator.COMPARISON;
import static io.github.rlsrules.authoring.mutation.MutationOperator.CONSTANT;
import static io.github.rlsrules.authoring.mutation.MutationOperator.DROPPED_ALTERNATIVE;
import static io.github.rlsrules.authoring.mutation.MutationOperator.DROPPED_CONDITION;
import static io.github.rlsrules.authoring.mutation.MutationOperator.DROPPED_PATTERN;
import static io.github.rlsrules.authoring.mutation.MutationOperator.LIST;
import static io.github.rlsrules.authoring.mutation.MutationOperator.MOVED_PATTERN;
import static io.github.rlsrules.authoring.mutation.MutationOperator.NEGATION;
import static io.github.rlsrules.authoring.mutation.MutationOperator.NUMBER;
import static io.github.rlsrules.authoring.mutation.MutationOperator.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleMutatorTest {
    private static final String DRL = """
            package io.github.rlsrules.authoring.example;

            import io.github.rlsrules.authoring.example.*;
            import io.github.rlsrules.runtime.*;

            ruleflow-group "advice"

            rule "EX-RULE"
                @Title("Title \\"quoted\\"")
            when
                %s
            then
                insert( %s );
            end
            """;

    private static List<Mutant> mutants(String conditions, String outcome) {
        DrlFile file = DrlReader.read("fever/fever.drl", DRL.formatted(conditions, outcome));
        Constants constants = Constants.of(file, RuleMutatorTest.class.getClassLoader());
        return RuleMutator.mutants(file, file.rules().get(0), constants);
    }

    private static List<String> mutants(MutationOperator operator, String conditions) {
        return mutants(conditions, "Advice.to( Advice.Code.DRINK )").stream()
                .filter(mutant -> mutant.operator() == operator)
                .map(Mutant::after)
                .toList();
    }

    @Test
    void aNumberIsComparedInEveryOtherWay() {
        assertThat(mutants(COMPARISON, "Reading( gauge == Gauge.PULSE, value >= 120 )"))
                .containsExactly(
                        "Reading( gauge == Gauge.PULSE, value < 120 )",
                        "Reading( gauge == Gauge.PULSE, value <= 120 )",
                        "Reading( gauge == Gauge.PULSE, value == 120 )",
                        "Reading( gauge == Gauge.PULSE, value != 120 )",
                        "Reading( gauge == Gauge.PULSE, value > 120 )");
    }

    @Test
    void aNumberIsReplacedByTheOnesBesideItAtItsOwnPrecision() {
        assertThat(mutants(NUMBER, "Reading( gauge == Gauge.PULSE, value >= 120 )"))
                .containsExactly(
                        "Reading( gauge == Gauge.PULSE, value >= 119 )",
                        "Reading( gauge == Gauge.PULSE, value >= 121 )");
        assertThat(mutants(NUMBER, "Reading( gauge == Gauge.TEMPERATURE, value < 36.05 )"))
                .containsExactly(
                        "Reading( gauge == Gauge.TEMPERATURE, value < 36.04 )",
                        "Reading( gauge == Gauge.TEMPERATURE, value < 36.06 )");
    }

    @Test
    void aNamedNumberIsReplacedByTheLiteralsBesideIt() {
        assertThat(mutants(NUMBER, "Reading( gauge == Gauge.PULSE, value > Limits.FAST_PULSE )"))
                .containsExactly(
                        "Reading( gauge == Gauge.PULSE, value > 99 )", "Reading( gauge == Gauge.PULSE, value > 101 )");
    }

    @Test
    void aConstantIsReplacedByEveryOther() {
        assertThat(mutants(CONSTANT, "Symptoms( pain == Side.LEFT )"))
                .containsExactly(
                        "Symptoms( pain == Side.RIGHT )",
                        "Symptoms( pain == Side.BOTH )",
                        "Symptoms( pain == Side.UNKNOWN )");
    }

    @Test
    void aListLosesEachConstantAndGainsEachOther() {
        assertThat(mutants(LIST, "Symptoms( pain in ( Side.LEFT, Side.BOTH ) )"))
                .containsExactly(
                        "Symptoms( pain in ( Side.BOTH ) )",
                        "Symptoms( pain in ( Side.LEFT ) )",
                        "Symptoms( pain in ( Side.LEFT, Side.BOTH, Side.RIGHT ) )",
                        "Symptoms( pain in ( Side.LEFT, Side.BOTH, Side.UNKNOWN ) )");
    }

    @Test
    void conditionsAndPatternsAreNegated() {
        assertThat(mutants(NEGATION, "exists Symptoms( pain != Side.LEFT )"))
                .containsExactly("exists Symptoms( pain == Side.LEFT )", "not Symptoms( pain != Side.LEFT )");
        assertThat(mutants(NEGATION, "not Symptoms( pain not in ( Side.LEFT, Side.RIGHT ) )"))
                .containsExactly(
                        "not Symptoms( pain in ( Side.LEFT, Side.RIGHT ) )",
                        "exists Symptoms( pain not in ( Side.LEFT, Side.RIGHT ) )");
    }

    @Test
    void whatAcceptsTheSameConstantsIsMadeOnce() {
        // Of three constants: not YES is NO or UNKNOWN, and a list of one is an equality.
        assertThat(mutants(NEGATION, "Symptoms( fever in ( Answer.YES ) )"))
                .containsExactly("Symptoms( fever not in ( Answer.YES ) )", "not Symptoms( fever in ( Answer.YES ) )");
        assertThat(mutants("Symptoms( fever in ( Answer.NO, Answer.UNKNOWN ) )", "Advice.to( Advice.Code.DRINK )"))
                .extracting(Mutant::after)
                .doesNotHaveDuplicates()
                .contains("Symptoms( fever in ( Answer.NO ) )")
                .doesNotContain("Symptoms( fever != Answer.YES )");
    }

    @Test
    void eachOfSeveralConditionsAndPatternsIsLeftOut() {
        String two =
                "Symptoms( fever == Answer.YES,\n        cough == Answer.NO ) // both\n    not Sign( what == Sign.Code.FEVER )";
        assertThat(mutants(DROPPED_CONDITION, two))
                .containsExactly("Symptoms( cough == Answer.NO )", "Symptoms( fever == Answer.YES )");
        assertThat(mutants(two, "Advice.to( Advice.Code.DRINK )").stream()
                        .filter(mutant -> mutant.operator() == DROPPED_PATTERN)
                        .map(Mutant::key))
                .containsExactly(
                        "Symptoms( fever == Answer.YES, cough == Answer.NO ) -> (nothing)",
                        "not Sign( what == Sign.Code.FEVER ) -> (nothing)");
        assertThat(mutants(DROPPED_PATTERN, "Symptoms( fever == Answer.YES )")).isEmpty();
    }

    @Test
    void eachAlternativeOfAConditionIsChangedAndLeftOutWithinItsCondition() {
        String alternatives =
                "Symptoms( fever == Answer.YES || pain in ( Side.LEFT, Side.RIGHT ), cough == Answer.NO )";
        assertThat(mutants(CONSTANT, alternatives))
                .contains("Symptoms( fever == Answer.NO || pain in ( Side.LEFT, Side.RIGHT ), cough == Answer.NO )")
                .contains("Symptoms( fever == Answer.YES || pain in ( Side.LEFT, Side.RIGHT ), cough == Answer.YES )");
        assertThat(mutants(LIST, alternatives))
                .contains("Symptoms( fever == Answer.YES || pain in ( Side.RIGHT ), cough == Answer.NO )");
        assertThat(mutants(DROPPED_ALTERNATIVE, alternatives))
                .containsExactly(
                        "Symptoms( pain in ( Side.LEFT, Side.RIGHT ), cough == Answer.NO )",
                        "Symptoms( fever == Answer.YES, cough == Answer.NO )");
        assertThat(mutants(DROPPED_CONDITION, alternatives))
                .containsExactly(
                        "Symptoms( cough == Answer.NO )",
                        "Symptoms( fever == Answer.YES || pain in ( Side.LEFT, Side.RIGHT ) )");
        assertThat(mutants(NEGATION, alternatives))
                .as("which may not stand under not")
                .noneMatch(m -> m.startsWith("not"));
    }

    @Test
    void theAlternativesOfAGroupAreChangedAndLeftOutWithinTheGroup() {
        String group = "( Symptoms( fever == Answer.YES )\n        or exists Sign( what == Sign.Code.FEVER ) // both\n"
                + "        or ( Symptoms( cough == Answer.NO ) and not Reading( gauge == Gauge.PULSE ) ) )";
        assertThat(mutants(DROPPED_ALTERNATIVE, group))
                .containsExactly(
                        "( exists Sign( what == Sign.Code.FEVER )"
                                + " or ( Symptoms( cough == Answer.NO ) and not Reading( gauge == Gauge.PULSE ) ) )",
                        "( Symptoms( fever == Answer.YES )"
                                + " or ( Symptoms( cough == Answer.NO ) and not Reading( gauge == Gauge.PULSE ) ) )",
                        "( Symptoms( fever == Answer.YES ) or exists Sign( what == Sign.Code.FEVER ) )");
        assertThat(mutants(DROPPED_PATTERN, group))
                .containsExactly(
                        "( Symptoms( fever == Answer.YES ) or exists Sign( what == Sign.Code.FEVER )"
                                + " or not Reading( gauge == Gauge.PULSE ) )",
                        "( Symptoms( fever == Answer.YES ) or exists Sign( what == Sign.Code.FEVER )"
                                + " or Symptoms( cough == Answer.NO ) )");
        assertThat(mutants(DROPPED_PATTERN, group + "\n    Symptoms( pain == Side.LEFT )"))
                .contains("");
        assertThat(mutants(NEGATION, group)).contains("not Sign( what == Sign.Code.FEVER )");
        assertThat(mutants(group, "Advice.to( Advice.Code.DRINK )"))
                .allSatisfy(mutant -> assertThat(read(mutant)).as(mutant.key()).isEmpty())
                .filteredOn(mutant -> mutant.after().equals("not Sign( what == Sign.Code.FEVER )"))
                .singleElement()
                .satisfies(
                        mutant -> assertThat(mutant.drl())
                                .contains(
                                        "( Symptoms( fever == Answer.YES )\n        or not Sign( what == Sign.Code.FEVER ) // both"))
                .satisfies(mutant -> assertThat(mutant.place()).hasToString("fever/fever.drl:12"));
    }

    @Test
    void ofTwoAlternativesTheOneThatIsLeftStandsAlone() {
        assertThat(mutants(
                        DROPPED_ALTERNATIVE,
                        "( Symptoms( fever == Answer.YES )"
                                + " or ( Symptoms( cough == Answer.NO ) and not Reading( gauge == Gauge.PULSE ) ) )"))
                .containsExactly(
                        "Symptoms( cough == Answer.NO ) not Reading( gauge == Gauge.PULSE )",
                        "Symptoms( fever == Answer.YES )");
    }

    @Test
    void aPatternBesideAGroupIsMovedIntoTheNearestAlternative() {
        assertThat(mutants(MOVED_PATTERN, """
                        Symptoms( pain == Side.LEFT )
                        ( Symptoms( fever == Answer.YES ) or not Reading( gauge == Gauge.PULSE ) )
                        exists Sign( what == Sign.Code.FEVER )
                        Symptoms( cough == Answer.NO )"""))
                .containsExactly(
                        "( ( Symptoms( pain == Side.LEFT ) and Symptoms( fever == Answer.YES ) )"
                                + " or not Reading( gauge == Gauge.PULSE ) )",
                        "( Symptoms( fever == Answer.YES )"
                                + " or ( not Reading( gauge == Gauge.PULSE ) and exists Sign( what == Sign.Code.FEVER ) ) )");
    }

    @Test
    void aMovedPatternStandsNowhereElse() {
        assertThat(mutants(
                        "Symptoms( pain == Side.LEFT )\n( Symptoms( fever == Answer.YES ) or Symptoms( cough == Answer.YES ) )",
                        "Advice.to( Advice.Code.DRINK )"))
                .filteredOn(mutant -> mutant.operator() == MOVED_PATTERN)
                .singleElement()
                .satisfies(mutant -> assertThat(read(mutant)).isEmpty())
                .satisfies(mutant ->
                        assertThat(mutant.drl()).containsOnlyOnce("Side.LEFT").containsOnlyOnce("cough"));
    }

    /** What cannot be read in it. */
    private static List<DrlFile.Line> read(Mutant mutant) {
        return DrlReader.read("fever/fever.drl", mutant.drl())
                .rules()
                .get(0)
                .patterns()
                .unreadable();
    }

    @Test
    void anOutcomeGetsTheConstantsBesideItAndTheOtherMethodsOfItsShape() {
        assertThat(mutants("Symptoms( fever == Answer.YES )", "Advice.to( Advice.Code.DRINK )"))
                .filteredOn(mutant -> mutant.operator() == OUTCOME)
                .extracting(Mutant::after)
                .containsExactly("insert( Advice.to( Advice.Code.MEASURE ) );");
    }

    @Test
    void aMutantIsTheWholeRuleWithOneChangeUnderANameOfItsOwn() {
        Mutant mutant = mutants("Symptoms( fever == Answer.YES )", "Advice.to( Advice.Code.DRINK )")
                .get(0);
        assertThat(mutant.place()).hasToString("fever/fever.drl:11");
        assertThat(mutant.drl()).isEqualTo("""
                rule "EX-RULE~1"
                @Title("Title \\"quoted\\"")
                when
                    Symptoms( fever == Answer.NO )
                then
                    insert( Advice.to( Advice.Code.DRINK ) );
                end
                """);
    }

    @Test
    void ofALongEnumOnlyTheEndsTheNeighboursAndTheUnknownAreTried() {
        List<String> all = java.util.stream.Stream.concat(
                        java.util.stream.IntStream.rangeClosed(1, 20).mapToObj(i -> "C" + i),
                        java.util.stream.Stream.of("UNKNOWN", "LAST"))
                .toList();
        assertThat(Selection.of(all, List.of("C7", "C9"))).containsExactly("C1", "C6", "C10", "UNKNOWN", "LAST");
    }
}
