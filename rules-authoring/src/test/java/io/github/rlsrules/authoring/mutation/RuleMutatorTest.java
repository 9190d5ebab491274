package io.github.rlsrules.authoring.mutation;

import static io.github.rlsrules.authoring.mutation.MutationOperator.COMPARISON;
import static io.github.rlsrules.authoring.mutation.MutationOperator.CONSTANT;
import static io.github.rlsrules.authoring.mutation.MutationOperator.DROPPED_CONDITION;
import static io.github.rlsrules.authoring.mutation.MutationOperator.DROPPED_PATTERN;
import static io.github.rlsrules.authoring.mutation.MutationOperator.LIST;
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
