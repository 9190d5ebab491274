package io.github.rlsrules.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrlReaderTest {
    private static final String WHOLE_FILE = """
            // one topic, one stage
            package org.example.rules;

            import org.example.facts.*;
            import org.example.facts.Side;
            import static org.example.outcomes.Advice.discuss;

            ruleflow-group "advice" /* the last stage */

            rule "EX-ONE"
                @Title("Says \\"when\\" // and is no comment /* nor this */")
                @Sources("BOOK C; PAPER C2")

            when
                Symptoms( fever == Answer.YES ) // hot
            then
                insert( Advice.of( DRINK ) );
            end

            rule   "EX-TWO"
            when
                not Reading( gauge == Gauge.PULSE )
            then
                insert( Advice.of( MEASURE ) );
            end
            """;

    private static DrlFile read(String text) {
        return DrlReader.read("fever/fever.drl", text);
    }

    private static Place line(int number) {
        return new Place("fever/fever.drl", number);
    }

    @Test
    void everyPartIsReadWithItsLine() {
        DrlFile file = read(WHOLE_FILE);

        assertThat(file.packageLine()).contains(new DrlFile.Line("org.example.rules", line(2)));
        assertThat(file.imports())
                .containsExactly(
                        new DrlFile.Line("org.example.facts.*", line(4)),
                        new DrlFile.Line("org.example.facts.Side", line(5)),
                        new DrlFile.Line("static org.example.outcomes.Advice.discuss", line(6)));
        assertThat(file.stages()).containsExactly(new DrlFile.Line("advice", line(8)));
        assertThat(file.rules()).extracting(DrlRule::id).containsExactly("EX-ONE", "EX-TWO");
        assertThat(file.rules()).extracting(DrlRule::place).containsExactly(line(10), line(20));
        assertThat(file.unreadable()).isEmpty();
        assertThat(file.text()).isEqualTo(WHOLE_FILE);
    }

    @Test
    void anAnnotationIsReadWithItsLineAndWhatLooksLikeACommentInItsText() {
        DrlRule rule = read(WHOLE_FILE).rules().get(0);

        assertThat(rule.annotations())
                .containsExactly(
                        new DrlRule.Annotation(
                                "Title", "Says \\\"when\\\" // and is no comment /* nor this */", line(11)),
                        new DrlRule.Annotation("Sources", "BOOK C; PAPER C2", line(12)));
        assertThat(rule.annotation("Sources").map(DrlRule.Annotation::value)).contains("BOOK C; PAPER C2");
        assertThat(rule.annotation("Evidence")).isEmpty();
    }

    @Test
    void conditionsAndConsequenceAreReadWithTheirLineAndOffset() {
        DrlRule rule = read(WHOLE_FILE).rules().get(0);

        assertThat(rule.conditions().text()).isEqualTo("    Symptoms( fever == Answer.YES )       \n");
        assertThat(rule.conditions().place()).isEqualTo(line(15));
        assertThat(rule.conditions().offset()).isEqualTo(WHOLE_FILE.indexOf("    Symptoms"));
        assertThat(rule.consequence().text()).isEqualTo("    insert( Advice.of( DRINK ) );\n");
        assertThat(rule.consequence().place()).isEqualTo(line(17));
        assertThat(rule.consequence().offset()).isEqualTo(WHOLE_FILE.indexOf("    insert"));
    }

    @Test
    void theFolderIsTheTopic() {
        assertThat(DrlReader.read("iron/blocks/iron.drl", "").topic()).isEqualTo("iron/blocks");
        assertThat(DrlReader.read("iron.drl", "").topic()).isEmpty();
    }

    @Test
    void windowsLineEndsChangeNeitherLinesNorOffsets() {
        String text = WHOLE_FILE.replace("\n", "\r\n");
        DrlRule rule = read(text).rules().get(1);

        assertThat(read(text).unreadable()).isEmpty();
        assertThat(rule.place()).isEqualTo(line(20));
        assertThat(rule.conditions().offset()).isEqualTo(text.indexOf("    not Reading"));
        assertThat(rule.consequence().place()).isEqualTo(line(24));
    }

    @Test
    void aCommentKeepsEveryCharacterInItsPlace() {
        String text = """
                /* over
                   two lines, with a thermometer \uD83C\uDF21 */
                rule "EX-ONE"
                when // \uD83C\uDF21 hot
                    Symptoms( fever == Answer.YES )
                then
                end
                """;

        assertThat(DrlReader.withoutComments(text)).hasSameSizeAs(text);
        DrlRule rule = read(text).rules().get(0);
        assertThat(rule.place()).isEqualTo(line(3));
        assertThat(rule.conditions().offset()).isEqualTo(text.indexOf("    Symptoms"));
        assertThat(rule.consequence().offset()).isEqualTo(text.indexOf("end\n"));
    }

    @Test
    void aRuleThatIsCommentedOutIsNoRule() {
        DrlFile file = read("""
                /*
                rule "EX-ONE"
                when
                then
                end
                */
                // rule "EX-TWO"
                """);

        assertThat(file.rules()).isEmpty();
        assertThat(file.unreadable()).isEmpty();
    }

    @Test
    void aCommentThatIsNeverClosedIsUnreadable() {
        DrlFile file = read("""
                package org.example.rules;
                /* rule "EX-ONE"
                """);

        assertThat(file.unreadable()).extracting(DrlFile.Line::place).containsExactly(line(2));
    }

    @Test
    void whatIsNoPartOfTheShapeIsKeptAndNeverSkipped() {
        DrlFile file = read("""
                package org.example.rules;
                package org.example.other;
                import org.example.facts.Side
                import org.example.;
                import function org.example.Facts.side;
                global java.util.List list;
                declare Side end
                function void log() {}
                agenda-group "advice"
                rule EX-ONE
                """);

        assertThat(file.unreadable()).extracting(l -> l.place().line()).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(file.unreadable().get(1).content())
                .isEqualTo("expected a package, an import that ends in a semicolon, a ruleflow-group or a rule; "
                        + "found \"import org.example.facts.Side\"");
        assertThat(file.imports()).isEmpty();
    }

    @Test
    void anAttributeOfARuleIsUnreadableAndTheRuleIsReadAllTheSame() {
        DrlFile file = read("""
                rule "EX-ONE"
                    @Title("First")
                    salience 10
                when
                    Symptoms( fever == Answer.YES )
                then
                    insert( Advice.of( DRINK ) );
                end
                """);

        assertThat(file.unreadable())
                .containsExactly(new DrlFile.Line(
                        "expected an annotation like @Title(\"…\"), or \"when\" on a line of its own; "
                                + "found \"salience 10\"",
                        line(3)));
        assertThat(file.rules()).extracting(DrlRule::id).containsExactly("EX-ONE");
    }

    @Test
    void aRuleWithoutWhenIsReportedAndTheNextOneIsRead() {
        DrlFile file = read("""
                rule "EX-ONE"
                    @Title("First")
                then
                    insert( Advice.of( DRINK ) );
                end
                rule "EX-TWO"
                rule "EX-THREE"
                when
                    Symptoms( fever == Answer.YES )
                then
                    insert( Advice.of( DRINK ) );
                end
                """);

        assertThat(file.unreadable())
                .containsExactly(
                        new DrlFile.Line("rule EX-ONE has no line that reads \"when\"", line(1)),
                        new DrlFile.Line("rule EX-TWO has no line that reads \"when\"", line(6)));
        assertThat(file.rules()).extracting(DrlRule::id).containsExactly("EX-THREE");
    }

    @Test
    void aRuleWithoutThenOrEndIsReportedAndTheNextOneIsRead() {
        DrlFile file = read("""
                rule "EX-ONE"
                when
                    Symptoms( fever == Answer.YES ) then
                end

                rule "EX-TWO"
                when
                    Symptoms( fever == Answer.YES )
                then
                    insert( Advice.of( DRINK ) ); end

                rule "EX-THREE"
                when
                    Symptoms( fever == Answer.YES )
                then
                    insert( Advice.of( DRINK ) );
                end
                """);

        assertThat(file.unreadable())
                .containsExactly(
                        new DrlFile.Line("rule EX-ONE has no line that reads \"then\"", line(1)),
                        new DrlFile.Line("rule EX-TWO has no line that reads \"end\"", line(6)));
        assertThat(file.rules()).extracting(DrlRule::id).containsExactly("EX-THREE");
    }

    @Test
    void aFileMayEndAnywhere() {
        String rule = """
                rule "EX-ONE"
                    @Title("First")
                when
                    Symptoms( fever == Answer.YES )
                then
                    insert( Advice.of( DRINK ) );
                end""";

        assertThat(read(rule).unreadable()).isEmpty();
        assertThat(read(rule).rules()).hasSize(1);
        for (String word : new String[] {"when", "then", "end"}) {
            assertThat(read(rule.substring(0, rule.indexOf("\n" + word))).unreadable())
                    .as("without \"%s\" and what follows", word)
                    .containsExactly(new DrlFile.Line("rule EX-ONE has no line that reads \"" + word + "\"", line(1)));
        }
    }
}
