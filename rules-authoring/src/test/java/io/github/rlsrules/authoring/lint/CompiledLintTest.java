package io.github.rlsrules.authoring.lint;

import static io.github.rlsrules.authoring.lint.Mistake.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.runtime.Rulebook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be seen only when the rules are compiled: a clean rulebook, and one mistake at a time in one of its files. */
class CompiledLintTest {
    private static final String DRL = """
            package io.github.rlsrules.authoring.example;

            import io.github.rlsrules.authoring.example.*;
            import io.github.rlsrules.runtime.Answer;

            ruleflow-group "advice"

            rule "EX-DRINK"
                @Title("Drink")
                @Sources("BOOK C")
                @Evidence("guideline")
                // for how long
                @Since("1.0")
                @ReviewBy("2030-01")
            when
                Symptoms( fever == Answer.YES, pain in ( Side.LEFT, Side.RIGHT ) )
                exists Reading( gauge == Gauge.PULSE, ageDays <= 3 )
                not Medicine( group == Medicine.Group.ANTIPYRETIC )
            then
                insert( Advice.to( Advice.Code.DRINK ) );
            end

            rule "EX-MEASURE"
                @Title("Measure")
                @Sources("BOOK C")
                @Evidence("guideline")
                // for how long
                @Since("1.0")
                @ReviewBy("2030-01")
            when
                Symptoms( fever == Answer.YES )
            then
                insert( Advice.to( Advice.Code.MEASURE ) );
            end
            """;
    private static final String TEXTS = """
            EX-DRINK.patient=Drink.
            EX-DRINK.clinician=Fluids.
            EX-MEASURE.patient=Measure your temperature.
            EX-MEASURE.clinician=Have it measured.
            disclaimer=Belongs to no rule.

            symptoms.fever.label=Fever
            symptoms.fever.ask=Do you have a fever?
            symptoms.pain.label=Pain
            symptoms.pain.ask=Where is the pain?
            readings[PULSE].label=Pulse
            readings[PULSE].ask=What is your pulse?
            readings[].ageDays.label=Days since it was measured
            readings[].ageDays.ask=When was it measured?
            medicines[].group.label=Group of the medicine
            medicines[].group.ask=Which medicine do you take?
            """;

    /** A rule that concludes what no reader sees: it needs no text. */
    private static final String SIGN = SampleRulebook.drl(
            "signs",
            SampleRulebook.rule(
                    "EX-FEVER", "Feels hot", "Symptoms( fever == Answer.YES )", "Sign.of( Sign.Code.FEVER )"));

    static List<Mistake> inTheRules() {
        return List.of(
                replaced(
                        "another name for a constant",
                        "pain in ( Side.LEFT, Side.RIGHT )",
                        "pain in ( Side.HEART, Side.RIGHT )",
                        "fever/fever.drl:16: CONSTANT_COUNT: EX-DRINK: it names [HEART, RIGHT] and accepts [LEFT, RIGHT]"),
                replaced(
                        "a constant named twice",
                        "pain in ( Side.LEFT, Side.RIGHT )",
                        "pain in ( Side.LEFT, Side.LEFT )",
                        "fever/fever.drl:16: CONSTANT_COUNT: EX-DRINK: it names [LEFT, LEFT] and accepts [LEFT]"),
                replaced(
                        "everything but one constant",
                        "pain in ( Side.LEFT, Side.RIGHT )",
                        "pain != Side.LEFT",
                        "fever/fever.drl:16: UNWRITTEN_UNKNOWN: EX-DRINK: pain != Side.LEFT accepts UNKNOWN"),
                replaced(
                        "everything but some constants",
                        "pain in ( Side.LEFT, Side.RIGHT )",
                        "pain not in ( Side.LEFT, Side.RIGHT )",
                        "fever/fever.drl:16: UNWRITTEN_UNKNOWN: EX-DRINK: pain not in ( Side.LEFT, Side.RIGHT ) accepts"
                                + " UNKNOWN"),
                new Mistake(
                        "a source that is not in the register",
                        text -> text.replaceFirst("BOOK C", "BOOK C; LEAFLET C2"),
                        List.of("fever/fever.drl:10: UNKNOWN_SOURCE: EX-DRINK: LEAFLET is not in the register")));
    }

    static List<Mistake> inTheTexts() {
        return List.of(
                replaced(
                        "no text for one reader",
                        "EX-DRINK.clinician=Fluids.\n",
                        "",
                        "fever/fever.drl:8: MISSING_TEXT: EX-DRINK: no text EX-DRINK.clinician"),
                replaced(
                        "an empty text",
                        "Drink.",
                        "",
                        "fever/fever.drl:8: MISSING_TEXT: EX-DRINK: the text for the patient is empty"),
                replaced(
                        "a fact without a label, told once though two rules read it",
                        "symptoms.fever.label=Fever\n",
                        "",
                        "fever/fever.drl:8: MISSING_TEXT: EX-DRINK: no text symptoms.fever.label"),
                replaced(
                        "a fact without a question",
                        "readings[PULSE].ask=What is your pulse?\n",
                        "",
                        "fever/fever.drl:8: MISSING_TEXT: EX-DRINK: no text readings[PULSE].ask"),
                replaced(
                        "a fact among several without a label, told by the key that it needs",
                        "readings[].ageDays.label",
                        "readings[PULSE].ageDays.label",
                        "fever/fever.drl:8: MISSING_TEXT: EX-DRINK: no text readings[].ageDays.label"),
                replaced(
                        "a text of a rule that is gone",
                        "disclaimer",
                        "EX-OLD.patient=Old.\ndisclaimer",
                        "texts.properties:5: UNUSED_TEXT: nothing shows the text EX-OLD.patient"),
                replaced(
                        "a text for a reader that does not exist",
                        "disclaimer",
                        "EX-DRINK.nurse=Water.\ndisclaimer",
                        "texts.properties:5: UNUSED_TEXT: nothing shows the text EX-DRINK.nurse"),
                replaced(
                        "a misspelt reader, and its line although another key starts like it",
                        "EX-DRINK.patient=",
                        "EX-DRINK.patient2=Drink.\nEX-DRINK.patient = ",
                        "texts.properties:1: UNUSED_TEXT: nothing shows the text EX-DRINK.patient2; did you mean EX-DRINK.patient?"),
                replaced(
                        "a text without a reader",
                        "EX-MEASURE.patient=",
                        "EX-MEASURE=\nEX-MEASURE.patient=",
                        "texts.properties:3: UNUSED_TEXT: nothing shows the text EX-MEASURE"),
                replaced(
                        "a gap that nothing fills",
                        "Drink.",
                        "Drink {water}.",
                        "texts.properties:1: GAP: EX-DRINK: EX-DRINK.patient: nothing fills {water}"),
                replaced(
                        "a limit that no rule has",
                        "Drink.",
                        "Drink above {limit_HOT}.",
                        "texts.properties:1: GAP: EX-DRINK: EX-DRINK.patient: no rule compares with a limit of the name HOT"),
                replaced(
                        "a number that is typed into a text",
                        "Drink.",
                        "Drink 2 litres.",
                        "texts.properties:1: TYPED_NUMBER: EX-DRINK: EX-DRINK.patient: \"2\" is typed into it"),
                replaced(
                        "two rules that say the same",
                        "Have it measured.",
                        "Fluids.",
                        "texts.properties:4: SAID_TWICE: EX-MEASURE: EX-MEASURE.clinician: it says what EX-DRINK says"),
                replaced(
                        "a question that does not fit its fact",
                        "symptoms.fever.ask=Do you have a fever?",
                        "symptoms.fever.ask=Where is the fever?",
                        "texts.properties:8: QUESTION: symptoms.fever.ask: the fact is YES or NO, and the question asks for"
                                + " something else"),
                replaced(
                        "a unit that is called like another",
                        "disclaimer",
                        "unit.ug/L={n} mg/L\ndisclaimer",
                        "texts.properties:5: WORDS: unit.ug/L: two ug/L are shown as \"2 mg/L\""));
    }

    @TempDir
    private Path root;

    private RulebookFolder folder(String drl, String texts) {
        return SampleRulebook.in(root)
                .with("fever/fever.drl", drl)
                .with("texts.properties", texts)
                .folder();
    }

    private static Rulebook compile(RulebookFolder folder) {
        return RulebookCompiler.compile(folder, CompiledLintTest.class.getClassLoader());
    }

    private static List<String> lint(RulebookFolder folder) {
        return Mistake.shown(Lint.compiled(folder, compile(folder)));
    }

    @Test
    void aCleanRulebookHasNoFinding() {
        SampleRulebook.in(root).with("fever/signs.drl", SIGN);

        assertThat(lint(folder(DRL, TEXTS))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inTheRules")
    void aMistakeInTheRulesIsFoundWhereItStands(Mistake mistake) {
        RulebookFolder folder = folder(mistake.edit().apply(DRL), TEXTS);

        assertThat(Lint.source(folder)).as("by the text alone").isEmpty();
        assertThat(lint(folder)).containsExactlyElementsOf(mistake.findings());
    }

    @ParameterizedTest
    @MethodSource("inTheTexts")
    void aMistakeInTheTextsIsFound(Mistake mistake) {
        assertThat(lint(folder(DRL, mistake.edit().apply(TEXTS)))).containsExactlyElementsOf(mistake.findings());
    }

    static final Mistake ALARM_FOR_CLINICIANS = new Mistake(
            "an alarm that only clinicians can read",
            text -> text.replace("Advice.to( Advice.Code.MEASURE )", "Warning.to( Warning.Code.SEE_SOMEBODY )")
                    .replace("rule \"EX-MEASURE\"\n", "rule \"EX-MEASURE\"\n    @For(\"clinician\")\n"),
            List.of("fever/fever.drl:24: LEVEL: EX-MEASURE: for the clinician only, although it is URGENT"));

    @Test
    void whatIsUrgentIsForPatients() {
        String texts = TEXTS.replaceFirst("EX-MEASURE.patient.*\n", "");
        assertThat(lint(folder(ALARM_FOR_CLINICIANS.edit().apply(DRL), texts)))
                .isEqualTo(ALARM_FOR_CLINICIANS.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinician", "record"})
    void whatIsNotForPatientsHasNoTextForThem(String level) {
        String drl = DRL.replace("rule \"EX-MEASURE\"\n", "rule \"EX-MEASURE\"\n    @For(\"" + level + "\")\n");
        assertThat(lint(folder(drl, TEXTS)))
                .containsExactly("texts.properties:3: UNUSED_TEXT: nothing shows the text EX-MEASURE.patient");
        assertThat(lint(folder(drl, TEXTS.replaceFirst("EX-MEASURE.patient.*\n", ""))))
                .isEmpty();
        assertThat(lint(folder(
                        drl,
                        TEXTS.replaceFirst("EX-MEASURE.patient.*\n", "").replaceFirst("EX-MEASURE.clinician.*\n", ""))))
                .containsExactly("fever/fever.drl:23: MISSING_TEXT: EX-MEASURE: no text EX-MEASURE.clinician");
    }

    private static String sign(String id, String conditions) {
        return SampleRulebook.rule(id, "Feels hot", conditions, "Sign.of( Sign.Code.FEVER )");
    }

    private static final String ONE_SIGN = sign("EX-FEVER", "Symptoms( fever == Answer.YES || pain == Side.LEFT )");
    private static final String TWO_SIGNS = ONE_SIGN + sign("EX-HOT", "Symptoms( fever == Answer.YES )");
    private static final String EITHER_SIGN =
            sign("EX-FEVER", "( Symptoms( fever == Answer.YES ) or Reading( gauge == Gauge.PULSE, ageDays > 3 ) )");

    private static Mistake withoutExists(String name, String pattern, String finding) {
        return replaced(
                name,
                "Symptoms( fever == Answer.YES )\n",
                pattern + "\n",
                "fever/fever.drl:31: WITHOUT_EXISTS: EX-MEASURE: " + finding);
    }

    static List<Mistake> withTwoSigns() {
        return List.of(
                withoutExists(
                        "a conclusion of several rules",
                        "Sign( what == Sign.Code.FEVER )",
                        "concluded by EX-FEVER, EX-HOT; write exists Sign( what == Sign.Code.FEVER )"),
                withoutExists(
                        "a conclusion of several rules, in an alternative",
                        "( Sign( what == Sign.Code.FEVER ) or not Medicine( group == Medicine.Group.ANTIPYRETIC ) )",
                        "concluded by EX-FEVER, EX-HOT; write exists Sign( what == Sign.Code.FEVER )"));
    }

    @ParameterizedTest
    @MethodSource("withTwoSigns")
    void whatSeveralRulesConcludeStandsUnderExists(Mistake mistake) {
        SampleRulebook.in(root).with("fever/signs.drl", SampleRulebook.drl("signs", TWO_SIGNS));

        assertThat(lint(folder(mistake.edit().apply(DRL), TEXTS))).containsExactlyElementsOf(mistake.findings());
        assertThat(lint(folder(mistake.edit().apply(DRL).replaceFirst(" Sign\\( what", " exists Sign( what"), TEXTS)))
                .isEmpty();
        assertThat(lint(folder(mistake.edit().apply(DRL).replaceFirst(" Sign\\( what", " not Sign( what"), TEXTS)))
                .isEmpty();
    }

    @Test
    void whatARuleWithAGroupConcludesStandsUnderExists() {
        SampleRulebook.in(root).with("fever/signs.drl", SampleRulebook.drl("signs", EITHER_SIGN));
        String reading = DRL.replace("Symptoms( fever == Answer.YES )\n", "Sign( what == Sign.Code.FEVER )\n");

        assertThat(lint(folder(reading, TEXTS)))
                .containsExactly(
                        "fever/fever.drl:31: WITHOUT_EXISTS: EX-MEASURE: concluded several times by the alternatives"
                                + " of EX-FEVER; write exists Sign( what == Sign.Code.FEVER )");
        assertThat(lint(folder(reading.replace(" Sign( what", " exists Sign( what"), TEXTS)))
                .isEmpty();
    }

    /** "||" within a pattern makes it hold once, however many of its tests do. */
    @Test
    void whatOneRuleWithoutAGroupConcludesNeedsNoExists() {
        SampleRulebook.in(root).with("fever/signs.drl", SampleRulebook.drl("signs", ONE_SIGN));

        assertThat(lint(folder(
                        DRL.replace("Symptoms( fever == Answer.YES )\n", "Sign( what == Sign.Code.FEVER )\n"), TEXTS)))
                .isEmpty();
    }

    @Test
    void aTextOfARuleThatNoReaderSeesIsUnused() {
        SampleRulebook.in(root).with("fever/signs.drl", SIGN);

        assertThat(lint(folder(DRL, "EX-FEVER.patient=Hot.\n" + TEXTS)))
                .containsExactly("texts.properties:1: UNUSED_TEXT: nothing shows the text EX-FEVER.patient");
    }

    /** The files have been edited, and the rules of an earlier build are still there. */
    static List<Mistake> sinceTheBuild() {
        return List.of(
                replaced(
                        "a rule that has another id",
                        "rule \"EX-DRINK\"",
                        "rule \"EX-WATER\"",
                        "fever/fever.drl:8: NOT_AS_WRITTEN: EX-WATER: written, but not compiled",
                        "rulebook.properties:1: NOT_AS_WRITTEN: EX-DRINK: compiled, but not in the files"),
                replaced(
                        "a pattern less",
                        "    not Medicine( group == Medicine.Group.ANTIPYRETIC )\n",
                        "",
                        "fever/fever.drl:8: NOT_AS_WRITTEN: EX-DRINK: written with other patterns or groups than"
                                + " compiled: Symptoms( fever == Answer.YES, pain in ( Side.LEFT, Side.RIGHT ) )"
                                + " Reading( gauge == Gauge.PULSE, ageDays <= 3 )"
                                + " not Medicine( group == Medicine.Group.ANTIPYRETIC )"),
                replaced(
                        "another condition",
                        "ageDays <= 3",
                        "ageDays <= 4",
                        "fever/fever.drl:17: NOT_AS_WRITTEN: EX-DRINK: compiled as Reading[gauge == Gauge.PULSE, ageDays <= 3]"),
                replaced(
                        "another type",
                        "not Medicine(",
                        "not Drug(",
                        "fever/fever.drl:18: NOT_AS_WRITTEN: EX-DRINK: compiled as not Medicine[group =="
                                + " Medicine.Group.ANTIPYRETIC]"),
                replaced(
                        "a negation less",
                        "not Medicine(",
                        "Medicine(",
                        "fever/fever.drl:18: NOT_AS_WRITTEN: EX-DRINK: compiled as not Medicine[group =="
                                + " Medicine.Group.ANTIPYRETIC]"));
    }

    private static final String ALTERNATIVES =
            DRL.replace("    exists Reading( gauge == Gauge.PULSE, ageDays <= 3 )\n", """
                ( exists Reading( gauge == Gauge.PULSE, ageDays <= 3 || value > 90 )
                    or Symptoms( cough == Answer.YES || pain == Side.BOTH ) )
            """);

    /** The same for a rule with alternatives of both kinds: how its patterns stand together counts, too. */
    static List<Mistake> sinceTheBuildOfAlternatives() {
        return List.of(
                new Mistake(
                        "a group that is none any more",
                        text -> text.replace("( exists", "exists")
                                .replace("or Symptoms", "Symptoms")
                                .replace("Side.BOTH ) )", "Side.BOTH )"),
                        List.of(notTheSame())),
                replaced(
                        "a pattern that is in the group now",
                        "pain == Side.BOTH ) )\n    not Medicine( group == Medicine.Group.ANTIPYRETIC )",
                        "pain == Side.BOTH )\n    or not Medicine( group == Medicine.Group.ANTIPYRETIC ) )",
                        notTheSame()),
                replaced(
                        "alternatives of a condition in another order",
                        "cough == Answer.YES || pain == Side.BOTH",
                        "pain == Side.BOTH || cough == Answer.YES",
                        "fever/fever.drl:18: NOT_AS_WRITTEN: EX-DRINK: compiled as Symptoms[cough == Answer.YES || pain =="
                                + " Side.BOTH]"),
                replaced(
                        "a condition instead of an alternative",
                        "cough == Answer.YES || pain == Side.BOTH",
                        "cough == Answer.YES, pain == Side.BOTH",
                        "fever/fever.drl:18: NOT_AS_WRITTEN: EX-DRINK: compiled as Symptoms[cough == Answer.YES || pain =="
                                + " Side.BOTH]"));
    }

    private static String notTheSame() {
        return "fever/fever.drl:8: NOT_AS_WRITTEN: EX-DRINK: written with other patterns or groups than compiled:"
                + " Symptoms( fever == Answer.YES, pain in ( Side.LEFT, Side.RIGHT ) )"
                + " ( Reading( gauge == Gauge.PULSE, ageDays <= 3 || value > 90 )"
                + " or Symptoms( cough == Answer.YES || pain == Side.BOTH ) )"
                + " not Medicine( group == Medicine.Group.ANTIPYRETIC )";
    }

    @ParameterizedTest
    @MethodSource("sinceTheBuildOfAlternatives")
    void compiledAlternativesThatAreNotThoseOfTheFilesAreFound(Mistake mistake) {
        Rulebook built = compile(folder(ALTERNATIVES, TEXTS));
        RulebookFolder edited = folder(mistake.edit().apply(ALTERNATIVES), TEXTS);

        assertThat(Mistake.shown(Lint.compiled(edited, built)))
                .filteredOn(finding -> finding.contains("NOT_AS_WRITTEN"))
                .containsExactlyElementsOf(mistake.findings());
    }

    @Test
    void theConstantsOfEveryAlternativeAreHeldAgainstTheText() {
        assertThat(lint(folder(ALTERNATIVES, TEXTS)))
                .filteredOn(finding -> !finding.contains("MISSING_TEXT"))
                .isEmpty();
        assertThat(lint(folder(
                        ALTERNATIVES.replace(
                                "cough == Answer.YES || pain == Side.BOTH",
                                "cough == Answer.YES || pain != Side.HEART"),
                        TEXTS)))
                .filteredOn(finding -> !finding.contains("MISSING_TEXT"))
                .containsExactly("fever/fever.drl:18: UNWRITTEN_UNKNOWN: EX-DRINK: pain != Side.HEART accepts UNKNOWN");
        assertThat(lint(folder(ALTERNATIVES.replace("pain == Side.BOTH", "pain in ( Side.HEART, Side.BOTH )"), TEXTS)))
                .filteredOn(finding -> !finding.contains("MISSING_TEXT"))
                .containsExactly(
                        "fever/fever.drl:18: CONSTANT_COUNT: EX-DRINK: it names [BOTH, HEART] and accepts [BOTH, LEFT]");
    }

    @ParameterizedTest
    @MethodSource("sinceTheBuild")
    void compiledRulesThatAreNotThoseOfTheFilesAreFound(Mistake mistake) {
        Rulebook built = compile(folder(DRL, TEXTS));
        RulebookFolder edited = folder(mistake.edit().apply(DRL), TEXTS);

        assertThat(Mistake.shown(Lint.compiled(edited, built)))
                .filteredOn(finding -> finding.contains("NOT_AS_WRITTEN"))
                .containsExactlyElementsOf(mistake.findings());
    }

    @Test
    void aCommentWithinAConditionDoesNotMakeARuleAnother() {
        assertThat(lint(folder(
                        DRL.replace("Side.LEFT, Side.RIGHT", "Side.LEFT, // as most\n        Side.RIGHT"), TEXTS)))
                .isEmpty();
    }

    @Test
    void blanksDoNotMakeARuleAnother() {
        Rulebook built = compile(folder(DRL, TEXTS));

        assertThat(Lint.compiled(folder(DRL.replace("ageDays <= 3", "ageDays<=3"), TEXTS), built))
                .isEmpty();
    }
}
