package io.github.rlsrules.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.Quantifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrlConditionsTest {
    /** The conditions of a rule, the first of them on line 3. */
    private static DrlConditions read(String conditions) {
        return DrlReader.read("fever/fever.drl", file(conditions))
                .rules()
                .get(0)
                .patterns();
    }

    private static String file(String conditions) {
        return "rule \"EX-ONE\"\nwhen\n" + conditions + "\nthen\nend\n";
    }

    private static DrlCondition only(String condition) {
        DrlConditions conditions = read("Symptoms( " + condition + " )");
        assertThat(conditions.unreadable()).isEmpty();
        return conditions.patterns().get(0).conditions().get(0);
    }

    private static Place line(int number) {
        return new Place("fever/fever.drl", number);
    }

    @Test
    void patternsAreReadInOrderWithTheirQuantifier() {
        DrlConditions conditions = read("""
                Symptoms( fever == Answer.YES, pain in ( Side.LEFT, Side.RIGHT ) )
                not Reading( gauge == Gauge.PULSE )
                exists   Medicine( group == Medicine.Group.OTHER )Sign( what == Sign.Code.FEVER )
                """);

        assertThat(conditions.unreadable()).isEmpty();
        assertThat(conditions.patterns())
                .extracting(DrlPattern::quantifier, DrlPattern::type)
                .containsExactly(
                        tuple(Quantifier.PLAIN, "Symptoms"),
                        tuple(Quantifier.NOT, "Reading"),
                        tuple(Quantifier.EXISTS, "Medicine"),
                        tuple(Quantifier.PLAIN, "Sign"));
        assertThat(conditions.patterns().get(0).texts())
                .containsExactly("fever == Answer.YES", "pain in ( Side.LEFT, Side.RIGHT )");
    }

    @ParameterizedTest
    @ValueSource(strings = {"==", "!=", "<", "<=", ">", ">="})
    void everyComparisonIsRead(String operator) {
        DrlCondition condition = only("value " + operator + " -39.5");

        assertThat(condition.component()).isEqualTo("value");
        assertThat(condition.operator()).isEqualTo(operator);
        assertThat(condition.constants()).containsExactly("-39.5");
        assertThat(only("value" + operator + "Limits.HIGH").operator()).isEqualTo(operator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pain in ( Side.LEFT, Side.RIGHT )        | in
            pain in (Side.LEFT,Side.RIGHT)           | in
            pain not in ( Side.LEFT, Side.RIGHT )    | not in
            pain  not   in(  Side.LEFT , Side.RIGHT) | not in
            """)
    void everyMembershipIsRead(String text, String operator) {
        DrlCondition condition = only(text);

        assertThat(condition.component()).isEqualTo("pain");
        assertThat(condition.operator()).isEqualTo(operator);
        assertThat(condition.constants()).containsExactly("Side.LEFT", "Side.RIGHT");
        assertThat(condition.text()).isEqualTo(text);
    }

    @Test
    void placesAndOffsetsAreThoseOfTheFile() {
        String conditions = """
                    Symptoms( fever == Answer.YES, // hot, and \uD83C\uDF21
                              cough == Answer.NO,
                              pain in ( Side.LEFT,
                                        Side.RIGHT ) )
                    /* between */ not Reading( gauge == Gauge.PULSE )""";
        String file = file(conditions);
        List<DrlPattern> patterns = read(conditions).patterns();

        assertThat(patterns).extracting(DrlPattern::place).containsExactly(line(3), line(7));
        assertThat(patterns)
                .extracting(DrlPattern::offset)
                .containsExactly(file.indexOf("Symptoms("), file.indexOf("Reading("));
        assertThat(patterns.get(0).conditions())
                .extracting(DrlCondition::place)
                .containsExactly(line(3), line(4), line(5));
        for (DrlPattern pattern : patterns) {
            for (DrlCondition condition : pattern.conditions()) {
                assertThat(file).startsWith(file.substring(0, condition.offset()) + condition.text());
            }
        }
    }

    @Test
    void aPatternMayHaveNoConditionWhichIsForTheLintToSay() {
        DrlConditions conditions = read("Symptoms(  )");

        assertThat(conditions.unreadable()).isEmpty();
        assertThat(conditions.patterns().get(0).conditions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fever == YES",
                "fever == \"YES\"",
                "pain in ( LEFT, RIGHT )",
                "pain in ( Side.LEFT, RIGHT )",
                "pain not in ( LEFT )",
                "pain in ()",
                "Fever == Answer.YES",
                "fever == Answer.YES && cough == Answer.YES",
                "fever == Answer.YES || cough == Answer.YES",
                "!( fever == Answer.YES )",
                "( fever == Answer.YES )",
                "$f : fever",
                "fever",
                "fever == $other",
                "value < 2 * 3",
                "value < limit()",
                "name matches \".*\"",
                "patient.fever == Answer.YES",
                "value == null",
                "eval( true )"
            })
    void whatIsNotComponentOperatorConstantIsUnreadable(String condition) {
        DrlConditions conditions = read("Symptoms( cough == Answer.NO,\n" + condition + " )");

        assertThat(conditions.unreadable())
                .containsExactly(new DrlFile.Line(
                        "expected component, operator, constant; found \"" + condition + "\"", line(4)));
        assertThat(conditions.patterns().get(0).texts()).containsExactly("cough == Answer.NO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( true )",
                "not( Reading( gauge == Gauge.PULSE ) )",
                "exists ( Reading( gauge == Gauge.PULSE ) and Reading( gauge == Gauge.TEMPERATURE ) )",
                "forall( Reading( gauge == Gauge.PULSE ) )",
                "accumulate( Reading( $v : value ); $m : max( $v ) )",
                "$s : Symptoms( fever == Answer.YES )",
                "or Symptoms( fever == Answer.YES )",
                "Symptoms( fever == Answer.YES",
                "when"
            })
    void whatIsNoPatternIsUnreadableFromThereOn(String rest) {
        DrlConditions conditions = read("Symptoms( cough == Answer.NO )\n" + rest);

        assertThat(conditions.patterns()).hasSize(1);
        assertThat(conditions.unreadable())
                .containsExactly(new DrlFile.Line(
                        "expected a pattern like Type( component == Type.CONSTANT ), or the same after not or exists; "
                                + "found \"" + rest + "\"",
                        line(4)));
    }

    @Test
    void aCommaTooManyIsUnreadable() {
        assertThat(read("Symptoms( fever == Answer.YES, )").unreadable())
                .containsExactly(new DrlFile.Line("expected component, operator, constant; found \"\"", line(3)));
    }
}
