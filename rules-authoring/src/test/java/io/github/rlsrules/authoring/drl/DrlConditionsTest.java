package io.github.rlsrules.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlClause;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlCondition;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
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

    private static DrlTest only(String condition) {
        DrlConditions conditions = read("Symptoms( " + condition + " )");
        assertThat(conditions.unreadable()).isEmpty();
        List<DrlTest> tests = conditions.patterns().get(0).conditions().get(0).tests();
        assertThat(tests).hasSize(1);
        return tests.get(0);
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
        DrlTest condition = only("value " + operator + " -39.5");

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
        DrlTest condition = only(text);

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
                .containsExactly(file.indexOf("Symptoms("), file.indexOf("not Reading("));
        assertThat(patterns)
                .extracting(pattern -> file.substring(pattern.offset(), pattern.end()))
                .allSatisfy(text -> assertThat(text).endsWith(" )"));
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
                "fever == Answer.YES or cough == Answer.YES",
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
                "forall( Reading( gauge == Gauge.PULSE ) )",
                "accumulate( Reading( $v : value ); $m : max( $v ) )",
                "$s : Symptoms( fever == Answer.YES )",
                "or Symptoms( fever == Answer.YES )",
                "|| Symptoms( fever == Answer.YES )",
                "and Symptoms( fever == Answer.YES )",
                "&& Symptoms( fever == Answer.YES )",
                ")",
                "Symptoms( fever == Answer.YES",
                "when"
            })
    void whatIsNoPatternIsUnreadableFromThereOn(String rest) {
        DrlConditions conditions = read("Symptoms( cough == Answer.NO )\n" + rest);

        assertThat(conditions.patterns()).hasSize(1);
        assertThat(conditions.unreadable())
                .containsExactly(new DrlFile.Line(
                        "expected a pattern like Type( component == Type.CONSTANT ), or the same after not or exists,"
                                + " or alternatives in parentheses like ( A( … ) or B( … ) ); found \"" + rest + "\"",
                        line(4)));
    }

    @Test
    void aCommaTooManyIsUnreadable() {
        assertThat(read("Symptoms( fever == Answer.YES, )").unreadable())
                .containsExactly(new DrlFile.Line("expected component, operator, constant; found \"\"", line(3)));
    }

    @Test
    void aConditionIsSplitIntoItsAlternativesEachWithItsOwnPlace() {
        String conditions = """
                    Symptoms( fever == Answer.YES || // hot
                              pain in ( Side.LEFT, Side.RIGHT )
                                  || cough==Answer.YES,
                              pain != Side.BOTH )""";
        String file = file(conditions);
        List<DrlCondition> read = read(conditions).patterns().get(0).conditions();

        assertThat(read).hasSize(2);
        assertThat(read.get(0).place()).isEqualTo(line(3));
        assertThat(read.get(0).text()).startsWith("fever == Answer.YES ||").endsWith("|| cough==Answer.YES");
        assertThat(read.get(0).tests())
                .extracting(DrlTest::component, DrlTest::operator, DrlTest::constants, DrlTest::text, DrlTest::place)
                .containsExactly(
                        tuple("fever", "==", List.of("Answer.YES"), "fever == Answer.YES", line(3)),
                        tuple(
                                "pain",
                                "in",
                                List.of("Side.LEFT", "Side.RIGHT"),
                                "pain in ( Side.LEFT, Side.RIGHT )",
                                line(4)),
                        tuple("cough", "==", List.of("Answer.YES"), "cough==Answer.YES", line(5)));
        for (DrlTest test : read.get(0).tests()) {
            assertThat(file).startsWith(file.substring(0, test.offset()) + test.text());
        }
        assertThat(read.get(1).tests())
                .extracting(DrlTest::text)
                .containsExactly(read.get(1).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fever == YES",
                "pain in ( Side.LEFT, RIGHT )",
                "( fever == Answer.YES )",
                "fever == Answer.YES && cough == Answer.NO",
                "== Answer.NO",
                "Answer.NO"
            })
    void anAlternativeIsHeldToTheShapeOfAConditionAndNamedByItself(String alternative) {
        String condition = "value < 5 || " + alternative + "\n|| cough == Answer.YES";
        assertThat(read("Symptoms( cough == Answer.NO,\n" + condition + " )").unreadable())
                .containsExactly(new DrlFile.Line(
                        "expected component, operator, constant; found \"" + alternative + "\"",
                        line(alternative.isEmpty() ? 5 : 4)));
    }

    @Test
    void aGroupIsReadWithItsAlternativesOverSeveralLines() {
        String conditions = """
                    Symptoms( cough == Answer.YES )
                    ( Symptoms( fever == Answer.YES )
                        or exists Medicine( group == Medicine.Group.OTHER )
                        or
                        // together
                        ( Sign( what == Sign.Code.FEVER )
                            and not Reading( gauge == Gauge.PULSE ) )
                    )
                    not Sign( what == Sign.Code.NO_FEVER )""";
        String file = file(conditions);
        DrlConditions read = read(conditions);

        assertThat(read.unreadable()).isEmpty();
        assertThat(read.clauses()).extracting(DrlClause::isGroup).containsExactly(false, true, false);
        assertThat(read.clauses()).extracting(DrlClause::place).containsExactly(line(3), line(4), line(11));
        DrlClause group = read.clauses().get(1);
        assertThat(file.substring(group.offset(), group.end()))
                .startsWith("( Symptoms( fever")
                .endsWith("Gauge.PULSE ) )\n)");
        assertThat(group.alternatives()).extracting(a -> a.place()).containsExactly(line(4), line(5), line(8));
        assertThat(group.alternatives())
                .extracting(a -> a.patterns().stream()
                        .map(p -> p.quantifier() + " " + p.type())
                        .toList())
                .containsExactly(
                        List.of("PLAIN Symptoms"), List.of("EXISTS Medicine"), List.of("PLAIN Sign", "NOT Reading"));
        assertThat(read.patterns())
                .extracting(p -> p.conditions().get(0).place())
                .containsExactly(line(3), line(4), line(5), line(8), line(9), line(11));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ( A( a == B.C ) )                                 | "or"   | )
            ( A( a == B.C ) and D( a == B.C ) )               | "or"   | and D( a == B.C ) )
            ( A( a == B.C ) and D( a == B.C ) or A( b == B.C ) ) | "or" | and D( a == B.C ) or A( b == B.C ) )
            ( A( a == B.C ) or D( a == B.C ) and A( b == B.C ) ) | "or" | and A( b == B.C ) )
            ( A( a == B.C ) D( a == B.C ) )                   | "or"   | D( a == B.C ) )
            ( A( a == B.C ), D( a == B.C ) )                  | "or"   | , D( a == B.C ) )
            ( A( a == B.C ) or D( a == B.C )                  | "or"   | ''
            ( A( a == B.C ) orD( a == B.C ) )                 | "or"   | orD( a == B.C ) )
            ( A( a == B.C ) or )                              | a pattern like | )
            (or A( a == B.C ) D( a == B.C ) )                 | a pattern like | or A( a == B.C ) D( a == B.C ) )
            ( ( A( a == B.C ) or D( a == B.C ) ) or A( b == B.C ) ) | "and": a group of alternatives may not stand within another | or D( a == B.C ) ) or A( b == B.C ) )
            ( ( A( a == B.C ) ) or D( a == B.C ) )            | "and"  | ) or D( a == B.C ) )
            ( ( A( a == B.C ) and D( a == B.C ) or A( b == B.C ) ) or A( c == B.C ) ) | "and" | or A( b == B.C ) ) or A( c == B.C ) )
            ( ( A( a == B.C ) and ( D( a == B.C ) or A( b == B.C ) ) ) or A( c == B.C ) ) | a pattern like | ( D( a == B.C ) or A( b == B.C ) ) ) or A( c == B.C ) )
            not ( A( a == B.C ) or D( a == B.C ) )            | "not" before one pattern | not ( A( a == B.C ) or D( a == B.C ) )
            not( A( a == B.C ) )                              | "not" before one pattern | not( A( a == B.C ) )
            exists ( A( a == B.C ) and D( a == B.C ) )        | "exists" before one pattern | exists ( A( a == B.C ) and D( a == B.C ) )
            ( A( a == B.C ) or not ( D( a == B.C ) or A( b == B.C ) ) ) | "not" before one pattern | not ( D( a == B.C ) or A( b == B.C ) ) )
            """)
    void aGroupThatIsWrittenOtherwiseIsUnreadableFromThereOn(String group, String expected, String found) {
        assertThat(read("Symptoms( cough == Answer.NO )\n" + group).unreadable())
                .singleElement()
                .satisfies(line -> assertThat(line.content())
                        .startsWith("expected " + expected)
                        .endsWith("; found \"" + found + "\""));
    }
}
