package io.github.rlsrules.authoring.lint;

import static io.github.rlsrules.authoring.lint.Mistake.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.example.SampleRulebook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be seen in the files alone: a clean pair of files, and one mistake at a time in the second of them. */
class SourceLintTest {
    /** Read before the other file, so that what stands twice is found there. */
    private static final String ADVICE = """
            package io.github.rlsrules.authoring.example;

            import io.github.rlsrules.authoring.example.*;

            ruleflow-group "advice"

            rule "EX-DRINK"
                @Title("Drink")
                @Sources("BOOK C")
                @Evidence("guideline")
                // for how long
                @Since("1.0")
                @ReviewBy("2030-01")
            when
                Reading( gauge == Gauge.TEMPERATURE, value >= 39, ageDays in ( 0, 1 ) )
                Reading( gauge == Gauge.PULSE, value < 39 )
            then
                insert( Advice.to( Advice.Code.DRINK ) );
            end
            """;

    private static final String FEVER = """
            package io.github.rlsrules.authoring.example;

            import io.github.rlsrules.authoring.example.*;
            import io.github.rlsrules.runtime.Answer;

            ruleflow-group "signs"

            rule "EX-FEVER"
                @Title("Feels hot")
                @Sources("BOOK C; BOOK C2")
                @Evidence("consensus")
                // for how long
                @Since("1.0")
                @ReviewBy("2030-01")
            when
                Symptoms( fever == Answer.YES, pain in ( Side.LEFT, Side.RIGHT ) )
                not Reading( gauge == Gauge.TEMPERATURE )
            then
                insert( Sign.of( Sign.Code.FEVER ) );
            end
            """;

    static List<Mistake> unreadable() {
        return List.of(
                replaced(
                        "when, misspelt",
                        "when\n",
                        "whem\n",
                        "fever/fever.drl:8: UNREADABLE_LINE: rule EX-FEVER has no line that reads \"when\"",
                        "fever/fever.drl:15: UNREADABLE_LINE: expected an annotation like @Title(\"\u2026\"), or \"when\" on a"
                                + " line of its own; found \"whem\"",
                        "fever/fever.drl:16: UNREADABLE_LINE: expected an annotation like @Title(\"\u2026\"), or \"when\" on a"
                                + " line of its own; found \"Symptoms( fever == Answer.YES, pain in ( Side.LEFT, Side.RIGHT ) )\"",
                        "fever/fever.drl:17: UNREADABLE_LINE: expected an annotation like @Title(\"\u2026\"), or \"when\" on a"
                                + " line of its own; found \"not Reading( gauge == Gauge.TEMPERATURE )\""),
                replaced(
                        "an attribute that Drools knows",
                        "when\n",
                        "    salience 10\nwhen\n",
                        "fever/fever.drl:15: UNREADABLE_LINE: expected an annotation like @Title(\"\u2026\"), or \"when\" on a"
                                + " line of its own; found \"salience 10\""),
                replaced(
                        "an annotation over three lines",
                        "@Since(\"1.0\")",
                        "@Since(\n\"1.0\"\n)",
                        "fever/fever.drl:8: ANNOTATION: EX-FEVER: @Since is missing",
                        "fever/fever.drl:13: UNREADABLE_LINE: expected an annotation like @Title(\"\u2026\"), or \"when\" on a"
                                + " line of its own; found \"@Since(\"",
                        "fever/fever.drl:14: UNREADABLE_LINE: expected an annotation like @Title(\"\u2026\"), or \"when\" on a"
                                + " line of its own; found \"\"1.0\"\"",
                        "fever/fever.drl:15: UNREADABLE_LINE: expected an annotation like @Title(\"\u2026\"), or \"when\" on a"
                                + " line of its own; found \")\""),
                replaced(
                        "two annotations on one line",
                        "@Since(\"1.0\")",
                        "@Since(\"1.0\") @Flag",
                        "fever/fever.drl:8: ANNOTATION: EX-FEVER: @Since is missing",
                        "fever/fever.drl:13: UNREADABLE_LINE: expected an annotation like @Title(\"\u2026\"), or \"when\" on a"
                                + " line of its own; found \"@Since(\"1.0\") @Flag\""),
                replaced(
                        "an import without a semicolon",
                        "runtime.Answer;",
                        "runtime.Answer",
                        "fever/fever.drl:4: UNREADABLE_LINE: expected a package, an import that ends in a semicolon, a"
                                + " ruleflow-group or a rule; found \"import io.github.rlsrules.runtime.Answer\""),
                replaced(
                        "an end that Drools sees and a reader of the file does not",
                        ");\nend\n",
                        "); end\n",
                        "fever/fever.drl:8: UNREADABLE_LINE: rule EX-FEVER has no line that reads \"end\""),
                replaced(
                        "a rule without end",
                        "end\n",
                        "",
                        "fever/fever.drl:8: UNREADABLE_LINE: rule EX-FEVER has no line that reads \"end\""));
    }

    static List<Mistake> files() {
        return List.of(
                replaced(
                        "a comma too many",
                        "Side.RIGHT ) )",
                        "Side.RIGHT ), )",
                        "fever/fever.drl:16: CONDITION_SHAPE: EX-FEVER: expected component, operator, constant; found \"\""),
                replaced(
                        "an id that Drools reads otherwise",
                        "rule \"EX-FEVER\"",
                        "rule \"EX-F\\u0045VER\"",
                        "fever/fever.drl:1: PARSER: Drools reads the rules [EX-FEVER] where [EX-F\\u0045VER] stand",
                        "fever/fever.drl:8: RULE_ID: EX-F\\u0045VER: does not match EX-[A-Z0-9]+(-[A-Z0-9]+)*"),
                replaced(
                        "another package",
                        "package io.github.rlsrules.authoring.example;",
                        "package io.github.rlsrules.authoring.example.fever;",
                        "fever/fever.drl:1: PACKAGE: expected package io.github.rlsrules.authoring.example; found"
                                + " io.github.rlsrules.authoring.example.fever"),
                replaced(
                        "no package",
                        "package io.github.rlsrules.authoring.example;",
                        "",
                        "fever/fever.drl:1: PACKAGE: expected package io.github.rlsrules.authoring.example; found none"),
                replaced(
                        "a stage that does not exist",
                        "\"signs\"",
                        "\"sings\"",
                        "fever/fever.drl:6: STAGE: there is no stage \"sings\", only signs, safety, advice"),
                replaced(
                        "no stage",
                        "ruleflow-group \"signs\"",
                        "",
                        "fever/fever.drl:1: STAGE: the file has no ruleflow-group"),
                replaced(
                        "two stages",
                        "ruleflow-group \"signs\"",
                        "ruleflow-group \"signs\"\nruleflow-group \"safety\"",
                        "fever/fever.drl:7: STAGE: a second ruleflow-group"),
                new Mistake(
                        "a stage below the rules",
                        text -> text.replace("ruleflow-group \"signs\"", "") + "ruleflow-group \"signs\"\n",
                        List.of("fever/fever.drl:21: STAGE: the rules above this line have no stage")),
                replaced(
                        "an import of Java",
                        "import io.github.rlsrules.runtime.Answer;",
                        "import io.github.rlsrules.runtime.Answer;\nimport java.util.*;",
                        "fever/fever.drl:5: IMPORT: java.util.* is not in io.github.rlsrules.authoring.example or"
                                + " io.github.rlsrules.runtime"),
                replaced(
                        "a static import of Java",
                        "import io.github.rlsrules.runtime.Answer;",
                        "import io.github.rlsrules.runtime.Answer;\nimport static java.lang.System.exit;",
                        "fever/fever.drl:5: IMPORT: java.lang.System.exit is not in io.github.rlsrules.authoring.example or"
                                + " io.github.rlsrules.runtime"),
                replaced(
                        "an import from a package below",
                        "import io.github.rlsrules.authoring.example.*;",
                        "import io.github.rlsrules.authoring.example.secret.*;",
                        "fever/fever.drl:3: IMPORT: io.github.rlsrules.authoring.example.secret.* is not in"
                                + " io.github.rlsrules.authoring.example or io.github.rlsrules.runtime"),
                replaced(
                        "an id of another rule",
                        "rule \"EX-FEVER\"",
                        "rule \"EX-DRINK\"",
                        "fever/fever.drl:8: DUPLICATE_ID: EX-DRINK: it also stands at fever/advice.drl:7"),
                replaced(
                        "an id of another shape",
                        "rule \"EX-FEVER\"",
                        "rule \"Fever\"",
                        "fever/fever.drl:8: RULE_ID: Fever: does not match EX-[A-Z0-9]+(-[A-Z0-9]+)*"));
    }

    static List<Mistake> annotations() {
        return List.of(
                replaced(
                        "a missing annotation",
                        "    @Evidence(\"consensus\")\n",
                        "",
                        "fever/fever.drl:8: ANNOTATION: EX-FEVER: @Evidence is missing"),
                replaced(
                        "an annotation that stands twice",
                        "    @Since(\"1.0\")\n",
                        "    @Since(\"1.0\")\n    @Since(\"1.1\")\n",
                        "fever/fever.drl:14: ANNOTATION: EX-FEVER: @Since stands twice"),
                replaced(
                        "an annotation that does not exist",
                        "    @Since(\"1.0\")\n",
                        "    @Since(\"1.0\")\n    @Salience(\"10\")\n",
                        "fever/fever.drl:14: ANNOTATION: EX-FEVER: there is no @Salience"),
                replaced(
                        "an empty annotation",
                        "@Title(\"Feels hot\")",
                        "@Title(\" \")",
                        "fever/fever.drl:9: ANNOTATION: EX-FEVER: @Title is empty"),
                replaced(
                        "a title that starts small",
                        "Feels hot",
                        "feels hot",
                        "fever/fever.drl:9: ANNOTATION: EX-FEVER: a title starts with a capital and has no full stop"),
                replaced(
                        "a title with a full stop",
                        "Feels hot",
                        "Feels hot.",
                        "fever/fever.drl:9: ANNOTATION: EX-FEVER: a title starts with a capital and has no full stop"),
                replaced(
                        "a source without its sureness",
                        "BOOK C; BOOK C2",
                        "BOOK C; BOOK",
                        "fever/fever.drl:10: ANNOTATION: EX-FEVER: @Sources must read like \"AASM25 C; IRLSSG18 C2\"; it has"
                                + " \"BOOK\""),
                replaced(
                        "a source of an unknown sureness",
                        "BOOK C; BOOK C2",
                        "BOOK C; BOOK C3",
                        "fever/fever.drl:10: ANNOTATION: EX-FEVER: a source must be followed by C, C2, A, M or D, not \"C3\""),
                replaced(
                        "a kind of evidence that does not exist",
                        "consensus",
                        "hearsay",
                        "fever/fever.drl:11: ANNOTATION: EX-FEVER: @Evidence must be one of guideline, official information,"
                                + " consensus, trial, observational, case reports, expert opinion, own decision; it is \"hearsay\""),
                replaced(
                        "a status, which only reviewers can give",
                        "// for how long",
                        "@Status(\"reviewed\")",
                        "fever/fever.drl:12: ANNOTATION: EX-FEVER: there is no @Status"),
                replaced(
                        "a month that does not exist",
                        "2030-01",
                        "2030-13",
                        "fever/fever.drl:14: ANNOTATION: EX-FEVER: @ReviewBy: it must be a month like 2027-06; found \"2030-13\""),
                replaced(
                        "a version that is none",
                        "@Since(\"1.0\")",
                        "@Since(\"soon\")",
                        "fever/fever.drl:13: ANNOTATION: EX-FEVER: @Since must be a version like 0.1.0; it is \"soon\""));
    }

    static List<Mistake> levelsAndReasons() {
        return List.of(
                replaced(
                        "a reader that does not exist",
                        "    @Since(\"1.0\")\n",
                        "    @Since(\"1.0\")\n    @For(\"nurse\")\n",
                        "fever/fever.drl:14: ANNOTATION: EX-FEVER: @For: it must be patient, clinician or record; found"
                                + " \"nurse\""),
                replaced(
                        "what the rulebook says of all rules",
                        "    @Since(\"1.0\")\n",
                        "    @Since(\"1.0\")\n    @For(\"patient\")\n",
                        "fever/fever.drl:14: ANNOTATION: EX-FEVER: @For is \"patient\" by rulebook.properties:7 already"),
                replaced(
                        "an own decision without its reason",
                        "@Sources(\"BOOK C; BOOK C2\")\n    @Evidence(\"consensus\")",
                        "@Sources(\"OURS D\")\n    @Evidence(\"own decision\")",
                        "fever/fever.drl:11: WHY: EX-FEVER: an own decision without @Why"),
                replaced(
                        "a reason that is no sentence",
                        "    @Since(\"1.0\")\n",
                        "    @Since(\"1.0\")\n    @Why(\"because\")\n",
                        "fever/fever.drl:14: ANNOTATION: EX-FEVER: @Why is a sentence with a full stop, or"
                                + " decision:page#heading"),
                replaced(
                        "a reason on a page that nobody said where to find",
                        "    @Since(\"1.0\")\n",
                        "    @Since(\"1.0\")\n    @Why(\"decision:heat#why\")\n",
                        "fever/fever.drl:14: WHY: EX-FEVER: rulebook.properties does not say in which folder the decisions"
                                + " are"));
    }

    @Test
    void aReasonStandsUnderAHeadingOfAPageOfDecisions() {
        String settings = "decisions=../decisions\n";
        String own = FEVER.replace("consensus", "own decision").replace("BOOK C; BOOK C2", "OURS D");
        SampleRulebook.in(root.resolve("rulebook"))
                .with("../decisions/heat.md", "# Heat\n\n## What is hot\n\nHands.\n");
        assertThat(lintIn("rulebook", settings, because(own, "decision:heat#what-is-hot")))
                .isEmpty();
        assertThat(lintIn("rulebook", settings, because(own, "decision:heat#what-is-hod")))
                .containsExactly("fever/fever.drl:12: WHY: EX-FEVER: heat has no heading #what-is-hod; did you mean"
                        + " what-is-hot?");
        assertThat(lintIn("rulebook", settings, because(own, "decision:cold#what-is-hot")))
                .containsExactly("fever/fever.drl:12: WHY: EX-FEVER: there is no page of decisions cold");
        assertThat(lintIn("rulebook", settings, because(own, "Hands are warm enough.")))
                .isEmpty();
    }

    @Test
    void aReasonMayStandOnThePageOfTheTopic() {
        String own = FEVER.replace("consensus", "own decision").replace("BOOK C; BOOK C2", "OURS D");
        SampleRulebook.in(root.resolve("rulebook")).with("fever/fever.md", "| `EX-FEVER` | Hands are warm enough. |\n");
        assertThat(lintIn("rulebook", "", own)).isEmpty();
        SampleRulebook.in(root.resolve("rulebook")).with("fever/fever.md", "| `EX-FEVER-HIGH` | Another. |\n");
        assertThat(lintIn("rulebook", "", own))
                .containsExactly("fever/fever.drl:11: WHY: EX-FEVER: an own decision without @Why");
    }

    private static String because(String rule, String why) {
        return rule.replace("    // for how long", "    @Why(\"" + why + "\")\n    // for how long");
    }

    private List<String> lintIn(String folder, String settings, String drl) {
        return Mistake.shown(Lint.source(SampleRulebook.in(root.resolve(folder))
                .with("rulebook.properties", SampleRulebook.SETTINGS + settings)
                .with("fever/fever.drl", drl)
                .folder()));
    }

    @Test
    void aRuleStatesOnlyWhatDiffersFromWhatItsRulebookStates() {
        String settings = "defaults.since=1.0\ndefaults.reviewBy=2031-02\n";
        assertThat(lintIn("rulebook", settings, FEVER.replace("    @Since(\"1.0\")\n", "")))
                .isEmpty();
        assertThat(lintIn("rulebook", settings, FEVER))
                .containsExactly(
                        "fever/fever.drl:13: ANNOTATION: EX-FEVER: @Since is \"1.0\" by rulebook.properties:8 already");
    }

    @Test
    void whatARulebookSaysOfAllRulesIsReadAsStrictlyAsWhatARuleSays() {
        assertThat(lintIn("rulebook", "defaults.since=soon\ndefaults.title=Hot\ndefaults.evidnce=trial\n", FEVER))
                .containsExactly(
                        "rulebook.properties:8: ANNOTATION: @Since must be a version like 0.1.0; it is \"soon\"",
                        "rulebook.properties:9: ANNOTATION: each rule has its own @Title; a default can be that of"
                                + " For, Since, ReviewBy",
                        "rulebook.properties:10: ANNOTATION: each rule has its own @Evidnce; a default can be that of"
                                + " For, Since, ReviewBy");
    }

    static List<Mistake> conditions() {
        return List.of(
                new Mistake(
                        "no pattern",
                        text -> text.substring(0, text.indexOf("    Symptoms")) + text.substring(text.indexOf("then")),
                        List.of("fever/fever.drl:8: NO_CONDITION: EX-FEVER: the rule has no pattern")),
                replaced(
                        "a pattern without a condition",
                        "fever == Answer.YES, pain in ( Side.LEFT, Side.RIGHT )",
                        "",
                        "fever/fever.drl:16: NO_CONDITION: EX-FEVER: Symptoms() has no condition"),
                shape("bare constants in a list, which compile to an empty list", "pain in ( LEFT, RIGHT )"),
                shape("one bare constant in a list, which vanishes", "pain in ( Side.LEFT, RIGHT )"),
                shape("a bare constant not in a list, which is always true", "pain not in ( LEFT )"),
                shape("a bare constant", "pain == LEFT"),
                shape("two conditions as one", "fever == Answer.YES && cough == Answer.YES"),
                shape("alternatives in parentheses", "( fever == Answer.YES || cough == Answer.YES )"),
                alternative("a bare constant in an alternative", "pain == LEFT"),
                alternative(
                        "bare constants in a list in an alternative, which compile to an empty list",
                        "pain in ( LEFT, RIGHT )"),
                alternative(
                        "one bare constant in a list in an alternative, which vanishes",
                        "pain in ( Side.LEFT, RIGHT )"),
                alternative("two conditions as one alternative", "pain == Side.LEFT && fever == Answer.YES"),
                alternative("an alternative that leaves out its component", "== Answer.NO"),
                replaced(
                        "a component that stands twice in an alternative",
                        "pain in ( Side.LEFT, Side.RIGHT )",
                        "pain == Side.LEFT ||\n        cough == Answer.YES ||\n        pain in ( Side.RIGHT, Side.BOTH )",
                        "fever/fever.drl:18: CONDITION_SHAPE: EX-FEVER: pain stands twice between \"||\"; write pain in ( … )"),
                replaced(
                        "a number that stands twice in an alternative, which no list replaces",
                        "not Reading( gauge == Gauge.TEMPERATURE )",
                        "Reading( gauge == Gauge.PULSE, value < 50 || value > 100 )",
                        "fever/fever.drl:17: CONDITION_SHAPE: EX-FEVER: value stands twice between \"||\"; write"
                                + " ( Reading( … ) or Reading( … ) )"),
                replaced(
                        "alternatives under not",
                        "not Reading( gauge == Gauge.TEMPERATURE )",
                        "not Reading( gauge == Gauge.PULSE, value < 50 || ageDays > 3 )",
                        "fever/fever.drl:17: CONDITION_SHAPE: EX-FEVER: \"||\" may not stand under not; write a"
                                + " \"not Reading( … )\" for each of its alternatives"),
                group(
                        "a group under not",
                        "not ( Sign( what == Sign.Code.FEVER ) or Reading( gauge == Gauge.PULSE ) )",
                        "\"not\" before one pattern, not before a group; for none of several write a \"not\" before each, for"
                                + " not all of them ( not A( … ) or not B( … ) )",
                        "not ( Sign( what == Sign.Code.FEVER ) or Reading( gauge == Gauge.PULSE ) )"),
                group(
                        "a group under exists",
                        "exists ( Sign( what == Sign.Code.FEVER ) or Reading( gauge == Gauge.PULSE ) )",
                        "\"exists\" before one pattern, not before a group; write an \"exists\" before each, for any of"
                                + " several ( exists A( … ) or exists B( … ) )",
                        "exists ( Sign( what == Sign.Code.FEVER ) or Reading( gauge == Gauge.PULSE ) )"),
                group(
                        "alternatives without parentheses, which Drools does not end with the line",
                        "or Reading( gauge == Gauge.PULSE )",
                        "a pattern like Type( component == Type.CONSTANT ), or the same after not or exists, or"
                                + " alternatives in parentheses like ( A( … ) or B( … ) )",
                        "or Reading( gauge == Gauge.PULSE )"),
                group(
                        "and beside or",
                        "( Sign( what == Sign.Code.FEVER ) and Reading( gauge == Gauge.PULSE )"
                                + " or Reading( gauge == Gauge.TEMPERATURE ) )",
                        "\"or\" between alternatives, those of several patterns as ( A( … ) and B( … ) )",
                        "and Reading( gauge == Gauge.PULSE ) or Reading( gauge == Gauge.TEMPERATURE ) )"),
                shape("a negation, true for an unknown", "!( fever == Answer.YES )"),
                shape("a text", "pain == \"LEFT\""),
                shape("a binding", "$pain : pain"),
                shape("a call", "pain.name() == Side.LEFT"),
                new Mistake(
                        "a pattern that is none",
                        text -> text.replace("not Reading( gauge == Gauge.TEMPERATURE )", "eval( true )"),
                        List.of(
                                "fever/fever.drl:17: CONDITION_SHAPE: EX-FEVER: expected a pattern like Type( component =="
                                        + " Type.CONSTANT ), or the same after not or exists, or alternatives in parentheses"
                                        + " like ( A( … ) or B( … ) ); found \"eval( true )\"")));
    }

    /** A mistake in the second of two alternatives, on a line of its own. */
    private static Mistake alternative(String name, String alternative) {
        return replaced(
                name,
                "pain in ( Side.LEFT, Side.RIGHT )",
                "cough == Answer.YES ||\n        " + alternative,
                "fever/fever.drl:17: CONDITION_SHAPE: EX-FEVER: expected component, operator, constant; found \""
                        + alternative + "\"");
    }

    private static Mistake group(String name, String group, String expected, String found) {
        return replaced(
                name,
                "not Reading( gauge == Gauge.TEMPERATURE )",
                group,
                "fever/fever.drl:17: CONDITION_SHAPE: EX-FEVER: expected " + expected + "; found \"" + found + "\"");
    }

    private static Mistake shape(String name, String condition) {
        return replaced(
                name,
                "pain in ( Side.LEFT, Side.RIGHT )",
                condition,
                "fever/fever.drl:16: CONDITION_SHAPE: EX-FEVER: expected component, operator, constant; found \""
                        + condition + "\"");
    }

    static List<Mistake> alternatives() {
        return List.of(
                alternatives(
                        "an alternative twice, in other words",
                        "exists Medicine( group in ( Medicine.Group.OTHER, Medicine.Group.ANTIPYRETIC ) )",
                        "Medicine( group in ( Medicine.Group.ANTIPYRETIC, Medicine.Group.OTHER ) )",
                        "it is the same as the alternative at fever/fever.drl:17"),
                alternatives(
                        "an alternative with one pattern more than another",
                        "not Reading( gauge == Gauge.PULSE )",
                        "( Medicine( group == Medicine.Group.OTHER ) and not Reading( gauge == Gauge.PULSE ) )",
                        "it can hold only where another one does: the alternative at fever/fever.drl:17"),
                alternatives(
                        "an alternative that the rule asks for anyway",
                        "not Reading( gauge == Gauge.PULSE )",
                        "Symptoms( pain in ( Side.LEFT, Side.RIGHT ), fever == Answer.YES )",
                        "what it asks for stands in the rule beside its group, which decides nothing then"));
    }

    private static Mistake alternatives(String name, String first, String second, String finding) {
        return replaced(
                name,
                "not Reading( gauge == Gauge.TEMPERATURE )",
                "( " + first + "\n        or " + second + " )",
                "fever/fever.drl:18: REPEATED_ALTERNATIVE: EX-FEVER: " + finding);
    }

    @Test
    void alternativesThatDifferInOneWordAreNoRepetition() {
        assertThat(lint(FEVER.replace("    not Reading( gauge == Gauge.TEMPERATURE )\n", """
                            ( Reading( gauge == Gauge.PULSE )
                                or not Reading( gauge == Gauge.PULSE )
                                or Reading( gauge == Gauge.TEMPERATURE )
                                or Reading( gauge == Gauge.PULSE, ageDays > 30 )
                                or ( Medicine( group == Medicine.Group.OTHER ) and Symptoms( cough == Answer.YES ) )
                                or ( Medicine( group == Medicine.Group.OTHER ) and Symptoms( cough == Answer.NO ) ) )
                        """)))
                .isEmpty();
    }

    static List<Mistake> consequences() {
        return List.of(
                consequence("modify", "modify( $s ) { setFever( Answer.NO ) };"),
                consequence("update", "update( $s );"),
                consequence("delete", "delete( $s );"),
                consequence(
                        "two statements",
                        "insert( Sign.of( Sign.Code.FEVER ) ); insert( Sign.of( Sign.Code.FEVER ) );"),
                consequence("a constructor", "insert( new Sign( Sign.Code.FEVER ) );"),
                consequence("Java", "System.out.println( Sign.Code.FEVER );"),
                consequence("a text", "insert( Sign.of( \"FEVER\" ) );"),
                consequence("a logical insertion", "insertLogical( Sign.of( Sign.Code.FEVER ) );"),
                consequence("a call on what is inserted", "insert( Sign.of( Sign.Code.FEVER ).toString() );"),
                consequence("no semicolon", "insert( Sign.of( Sign.Code.FEVER ) )"),
                consequence("nothing", ""),
                replaced(
                        "a text block",
                        "insert( Sign.of( Sign.Code.FEVER ) );",
                        "insert( Sign.of( \"\"\"\n        FEVER\"\"\" ) );",
                        "fever/fever.drl:19: CONSEQUENCE: EX-FEVER: found \"insert( Sign.of( \"\"\" FEVER\"\"\" ) );\""),
                replaced(
                        "a second statement on the next line, below a comment",
                        "    insert( Sign.of( Sign.Code.FEVER ) );",
                        "    // hot\n    insert( Sign.of( Sign.Code.FEVER ) );\n    update( $s );",
                        "fever/fever.drl:20: CONSEQUENCE: EX-FEVER: found"
                                + " \"insert( Sign.of( Sign.Code.FEVER ) ); update( $s );\""));
    }

    private static Mistake consequence(String name, String consequence) {
        int line = consequence.isEmpty() ? 20 : 19; // nothing is found where the text would start: at the end
        return replaced(
                name,
                "insert( Sign.of( Sign.Code.FEVER ) );",
                consequence,
                "fever/fever.drl:" + line + ": CONSEQUENCE: EX-FEVER: found \"" + consequence + "\"");
    }

    static List<Mistake> thresholds() {
        return List.of(
                threshold("the same number", "gauge == Gauge.TEMPERATURE, value < 39", "value is compared with 39"),
                threshold("written otherwise", "gauge==Gauge.TEMPERATURE,  value<39.0", "value is compared with 39.0"),
                threshold("in a list", "gauge == Gauge.TEMPERATURE, ageDays in ( 7, 1 )", "ageDays is compared with 1"),
                threshold(
                        "in an alternative",
                        "gauge == Gauge.TEMPERATURE, ageDays > 7 || value < 39",
                        "value is compared with 39"),
                replaced(
                        "a threshold that stands twice: in the first condition",
                        "not Reading( gauge == Gauge.TEMPERATURE )",
                        "Reading( value > 5 )\n    Reading( value < 5.0 )",
                        "fever/fever.drl:18: REPEATED_THRESHOLD: EX-FEVER: value is compared with 5.0 also at"
                                + " fever/fever.drl:17"));
    }

    private static Mistake threshold(String name, String conditions, String finding) {
        return replaced(
                "a threshold that stands twice: " + name,
                "not Reading( gauge == Gauge.TEMPERATURE )",
                "Reading( " + conditions + " )",
                "fever/fever.drl:17: REPEATED_THRESHOLD: EX-FEVER: " + finding + " also at fever/advice.drl:15");
    }

    @TempDir
    private Path root;

    private List<String> lint(String fever) {
        return Mistake.shown(Lint.source(SampleRulebook.in(root)
                .with("fever/advice.drl", ADVICE)
                .with("fever/fever.drl", fever)
                .folder()));
    }

    /** A file that is clean but for where it stands. */
    static final Mistake IN_NO_TOPIC = new Mistake(
            "a file in no folder", text -> text, List.of("fever.drl:1: TOPIC: the file stands in no topic's folder"));

    @Test
    void aFileStandsInTheFolderOfItsTopic() {
        assertThat(Mistake.shown(Lint.source(
                        SampleRulebook.in(root).with("fever.drl", FEVER).folder())))
                .isEqualTo(IN_NO_TOPIC.findings());
    }

    @Test
    void aCleanRulebookHasNoFinding() {
        assertThat(lint(FEVER)).isEmpty();
    }

    private List<String> lint(String settings, String file) {
        return Mistake.shown(Lint.source(SampleRulebook.in(root)
                .with("rulebook.properties", SampleRulebook.SETTINGS + settings)
                .with(file, FEVER)
                .folder()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fever/fever.drl",
                "fever/fever-signs.drl",
                "fever/fever-signs-felt.drl",
                "illness/fever/fever-signs.drl"
            })
    void aFileMayBeCalledByItsTopicAlone(String file) {
        assertThat(lint("files.namedByStage=yes\n", file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fever/signs.drl", "fever/fever-signsfelt.drl", "fever/fever-felt.drl", "fever/fever-safety.drl"
            })
    void orByTopicAndStageIfTheRulebookSaysSo(String file) {
        assertThat(lint("files.namedByStage=yes\n", file))
                .containsExactly(file + ":1: STAGE: the file must be called fever-signs.drl or fever-signs-….drl");
        assertThat(lint("", file)).isEmpty();
    }

    @Test
    void anIdHasOneOfTheDeclaredPrefixes() {
        assertThat(lint("prefixes.kind=ASK question\nprefixes.topic=FEVER hot, COUGH\n", "fever/fever.drl"))
                .isEmpty();
        assertThat(lint("prefixes.kind=ASK question\nprefixes.topic=COUGH\n", "fever/fever.drl"))
                .containsExactly(
                        "fever/fever.drl:8: RULE_ID: EX-FEVER: the prefix FEVER does not stand in rulebook.properties");
    }

    @Test
    void alternativesOfBothKindsAreNoMistake() {
        assertThat(lint(FEVER.replace("    not Reading( gauge == Gauge.TEMPERATURE )\n", """
                            Symptoms( fever == Answer.YES ||
                                      pain in ( Side.LEFT, Side.RIGHT ), cough == Answer.NO )
                            exists Reading( gauge == Gauge.PULSE, value > Limits.FAST_PULSE || ageDays > 30 )
                            ( exists Medicine( group == Medicine.Group.OTHER )
                                or not Reading( gauge == Gauge.PULSE )
                                or ( Symptoms( fever == Answer.YES || cough == Answer.YES )
                                    and Reading( gauge == Gauge.TEMPERATURE ) ) )
                        """)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource({
        "unreadable",
        "files",
        "annotations",
        "levelsAndReasons",
        "conditions",
        "alternatives",
        "consequences",
        "thresholds"
    })
    void aMistakeIsFoundWhereItStands(Mistake mistake) {
        assertThat(lint(mistake.edit().apply(FEVER))).containsExactlyElementsOf(mistake.findings());
    }

    @Test
    void aNamedNumberAndTheSameNumberOfAnotherFactAreNoRepetition() {
        assertThat(lint(FEVER.replace(
                        "not Reading( gauge == Gauge.TEMPERATURE )",
                        "Reading( gauge == Gauge.PULSE, value >= Limits.FAST_PULSE, ageDays < 39 )")))
                .isEmpty();
    }

    @Test
    void allFindingsAreReportedAtOnceFileByFileAndLineByLine() {
        String broken = FEVER.replace("Feels hot", "feels hot").replace("fever == Answer.YES", "fever == YES");
        assertThat(Mistake.shown(Lint.source(SampleRulebook.in(root)
                        .with("fever/fever.drl", broken)
                        .with("cough/cough.drl", broken.replace("EX-FEVER", "EX-COUGH"))
                        .folder())))
                .containsExactly(
                        "cough/cough.drl:9: ANNOTATION: EX-COUGH: a title starts with a capital and has no full stop",
                        "cough/cough.drl:16: CONDITION_SHAPE: EX-COUGH: expected component, operator, constant; found"
                                + " \"fever == YES\"",
                        "fever/fever.drl:9: ANNOTATION: EX-FEVER: a title starts with a capital and has no full stop",
                        "fever/fever.drl:16: CONDITION_SHAPE: EX-FEVER: expected component, operator, constant; found"
                                + " \"fever == YES\"");
    }
}
