package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.rule;
import static io.github.rlsrules.runtime.Rules.written;
import static io.github.rlsrules.runtime.SampleFacts.Analyte.CRP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.Rules.Is;
import io.github.rlsrules.runtime.SampleFacts.Analyte;
import io.github.rlsrules.runtime.SampleFacts.Lab;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import io.github.rlsrules.runtime.Threshold.Operator;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number with which a condition compares is found from what the compiled condition does. */
class ThresholdTest {
    private static final double LIMIT = 74.95;

    /** A count that an int may be too small for. */
    @Fact(value = "counts", key = "what")
    public record Count(Analyte what, long value) {
        @Override
        public String toString() {
            return "Count";
        }
    }

    @ParameterizedTest
    @CsvSource({"<, LESS", "<=, AT_MOST", ">=, AT_LEAST", ">, MORE"})
    void aNamedNumberIsFoundForEveryOperator(String symbol, Operator operator) {
        Is condition = value(symbol + " Limits.HIGH", v -> new Threshold(operator, LIMIT).accepts(v));
        assertThat(find(condition)).isEqualTo(new Threshold(operator, LIMIT));
        assertThat(find(condition)).hasToString(symbol + " 74.95");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, -3.5, 1e-9, 1e12, 45, 1.0 / 3})
    void anyNumberIsFoundToItsLastBit(double limit) {
        assertThat(find(value("< Limits.HIGH", v -> v < limit)).value()).isEqualTo(limit);
        assertThat(find(value("<= Limits.HIGH", v -> v <= limit)).value()).isEqualTo(limit);
    }

    @Test
    void wholeNumbersAreFoundToo() {
        assertThat(find(days("<= 90", d -> d <= 90))).isEqualTo(new Threshold(Operator.AT_MOST, 90));
        assertThat(find(days("> Limits.OLD", d -> d > -7))).isEqualTo(new Threshold(Operator.MORE, -7));
        assertThat(find(days("== 0", d -> d == 0))).isEqualTo(new Threshold(Operator.EQUAL, 0));
        assertThat(find(days("!= 1", d -> d != 1))).isEqualTo(new Threshold(Operator.NOT_EQUAL, 1));
        LongPredicate large = v -> v >= 5_000_000_000L;
        Is condition = written("value >= 5000000000L", f -> large.test(((Count) f).value()));
        RuleLogic logic = Books.of(rule("R")
                        .when(a(Count.class, is("what", CRP), condition))
                        .then(Sign.of(What.KIDNEY)))
                .logic()
                .get(0);
        assertThat(logic.patterns().get(0).conditions().get(1).threshold())
                .contains(new Threshold(Operator.AT_LEAST, 5_000_000_000.0));
    }

    @Test
    void aConditionThatDoesNotDoWhatItsTextSaysIsRefused() {
        refused(value("< 75", v -> v < 57))
                .hasMessage("rule R: condition \"value < 75\" changes at 57, not where it says;"
                        + " compare whole numbers with whole numbers");
        refused(value("< 75", v -> v > 75)).hasMessageContaining("changes at 75.0000");
        refused(value("< Limits.HIGH", v -> v > 75))
                .hasMessageContainingAll("is no plain comparison: it does not always say \"< 75");
        refused(days("<= 2.5", d -> d <= 2.5))
                .hasMessageContainingAll("changes at 2,", "compare whole numbers with whole numbers");
        refused(value("== 5", v -> v == 6)).hasMessageContaining("it does not always say \"== 5\"");
    }

    @Test
    void whatIsNoPlainComparisonIsRefused() {
        refused(value("< Limits.HIGH", v -> v < 75 && v != 74)).hasMessageContaining("is no plain comparison");
        refused(value("in ( 1, 2 )", v -> v == 1 || v == 2))
                .hasMessage(
                        "rule R: condition \"value in ( 1, 2 )\" must compare a number with <, <=, >=, >, == or !=");
        refused(value("== Limits.HIGH", v -> v == LIMIT))
                .hasMessage("rule R: condition \"value == Limits.HIGH\" must compare with a number as it stands;"
                        + " only < <= >= > may name one");
    }

    @Test
    void aComparisonThatEveryNumberOrNoneSatisfiesIsRefused() {
        refused(value("< Limits.NAN", v -> v < Double.NaN))
                .hasMessage("rule R: condition \"value < Limits.NAN\" is never true");
        refused(value("> Limits.LOW", v -> v > Double.NEGATIVE_INFINITY))
                .hasMessage("rule R: condition \"value > Limits.LOW\" is always true");
    }

    @Test
    void numbersOfDifferentUnitsAreNotComparedWithOneNumber() {
        assertThatThrownBy(() -> Books.of(rule("R")
                        .when(a(Mixed.class, Rules.in("what", Kind.MASS, Kind.SHARE), Rules.atLeast("value", 5)))
                        .then(Sign.of(What.KIDNEY))))
                .isInstanceOf(RulebookException.class)
                .hasMessage("rule R: Mixed( what in ( Kind.MASS, Kind.SHARE ), value >= 5 )"
                        + " compares numbers of different units: g, %");
    }

    /** Quantities of several units. */
    public enum Kind {
        MASS,
        SHARE,
        COUNT
    }

    /** A quantity whose unit depends on what it is. */
    @Fact(value = "mixed", key = "what")
    public record Mixed(Kind what, double value) implements Measured {
        @Override
        public String unit() {
            return what == Kind.MASS ? "g" : "%";
        }

        @Override
        public String toString() {
            return "Mixed";
        }
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void anOperatorIsReadAsItIsWritten(Operator operator) {
        assertThat(Operator.of(operator.symbol())).isEqualTo(operator);
    }

    @Test
    void thereAreNoOtherOperators() {
        assertThatThrownBy(() -> Operator.of("in"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no comparison of numbers: in");
    }

    private static Is value(String comparison, DoublePredicate test) {
        return written("value " + comparison, fact -> test.test(((Lab) fact).value()));
    }

    private static Is days(String comparison, IntPredicate test) {
        return written("ageDays " + comparison, fact -> test.test(((Lab) fact).ageDays()));
    }

    private static Rulebook book(Is condition) {
        return Books.of(
                rule("R").when(a(Lab.class, is("analyte", CRP), condition)).then(Sign.of(What.KIDNEY)));
    }

    private static Threshold find(Is condition) {
        return book(condition)
                .logic()
                .get(0)
                .patterns()
                .get(0)
                .conditions()
                .get(1)
                .threshold()
                .orElseThrow();
    }

    private static AbstractThrowableAssert<?, ?> refused(Is condition) {
        return assertThatThrownBy(() -> book(condition)).isInstanceOf(RulebookException.class);
    }
}
