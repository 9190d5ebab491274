package io.github.rlsrules.authoring.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.example.SampleRulebook;
import io.github.rlsrules.authoring.example.SignedBook;
import io.github.rlsrules.runtime.CompiledRule;
import io.github.rlsrules.runtime.CompiledRule.Alternative;
import io.github.rlsrules.runtime.CompiledRule.Clause;
import io.github.rlsrules.runtime.CompiledRule.Condition;
import io.github.rlsrules.runtime.CompiledRule.Pattern;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.Threshold;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change of a rulebook, and which ingredient of which rule it changes: that one, and no other. */
class FingerprintsTest {
    private static final String COUGH = "cough/cough.drl";
    private static final String TEXTS = "texts.properties";

    @TempDir
    private Path root;

    private SignedBook book;

    /** A change, and what it changes of one rule. */
    private record Edit(
            String name,
            String file,
            String words,
            String instead,
            String rule,
            List<String> own,
            List<String> inputs) {
        static Edit of(String name, String file, String words, String instead, String rule, String... own) {
            return new Edit(name, file, words, instead, rule, List.of(own), List.of());
        }

        @Override
        public String toString() {
            return name + ": " + rule;
        }
    }

    static List<Edit> edits() {
        return List.of(
                Edit.of("a constant", COUGH, "cough == Answer.YES", "cough == Answer.NO", "EX-COUGH", "condition"),
                Edit.of("an outcome", COUGH, "Code.MEASURE", "Code.DRINK", "EX-COUGH", "outcome"),
                Edit.of("words for patients", TEXTS, "=Measure.", "=Measure it.", "EX-COUGH", "text for patients"),
                Edit.of("words for clinicians", TEXTS, "=Temper", "=The temper", "EX-COUGH", "text for clinicians"),
                Edit.of("what a source is", "sources.properties", "about fever", "on fever", "EX-COUGH", "sources"),
                Edit.of("how much was read", "sources.properties", "cover to", "page 1 to", "EX-COUGH", "sources"),
                Edit.of("a tag", COUGH, "BOOK C", "BOOK C2", "EX-COUGH", "sources"),
                Edit.of("one more source", COUGH, "BOOK C", "BOOK C; OURS D", "EX-COUGH", "sources"),
                Edit.of("the evidence", COUGH, "\"guideline\"", "\"consensus\"", "EX-COUGH", "evidence"),
                Edit.of("the title", COUGH, "Coughs and is hot", "Coughs, and is hot", "EX-COUGH", "title"),
                Edit.of("the reason", COUGH, "decision:heat#why-both", "Both count.", "EX-COUGH", "why"),
                Edit.of("a decision", "../decisions/heat.md", "is common", "is rare", "EX-COUGH", "why"),
                Edit.of("another decision", "../decisions/heat.md", "Nothing", "Much", "EX-COUGH"),
                Edit.of("the page of the topic", "cough/cough.md", "alone is", "is", "EX-COUGH", "why"),
                Edit.of(
                        "for whom it is",
                        COUGH,
                        "@Title",
                        "@For(\"clinician\")\n@Title",
                        "EX-COUGH",
                        "for",
                        "text for patients"),
                Edit.of("a remark", COUGH, "when\n", "when // both\n", "EX-COUGH"),
                Edit.of("a remark in a condition", COUGH, "cough ==", "/* dry? */ cough ==", "EX-COUGH"),
                Edit.of("blanks", COUGH, "cough == Answer.YES,", "cough  ==  Answer.YES  ,\n ", "EX-COUGH"),
                Edit.of("line ends", COUGH, "\n", "\r\n", "EX-COUGH"),
                Edit.of("since when", COUGH, "\"1.0\"", "\"1.1\"", "EX-COUGH"),
                Edit.of("words of another rule", TEXTS, "Drink.", "Drink more.", "EX-COUGH"),
                Edit.of("the title of what feeds it", "fever/signs.drl", "Feels hot", "Is hot", "EX-DRINK"),
                new Edit(
                        "the condition of what feeds it",
                        "fever/signs.drl",
                        "fever == Answer.YES",
                        "fever == Answer.NO",
                        "EX-DRINK",
                        List.of(),
                        List.of("EX-FEVER")),
                new Edit(
                        "a row of a table",
                        "medicines.tsv",
                        "paracetamol",
                        "acetaminophen",
                        "EX-DRINK",
                        List.of(),
                        List.of("table medicines.tsv")),
                Edit.of("a row about something else", "medicines.tsv", "barley", "oats", "EX-DRINK"));
    }

    @BeforeEach
    void write() {
        book = SignedBook.in(root);
    }

    private Fingerprint of(String rule) {
        RulebookUnderTest<?> underTest = book.underTest();
        return Fingerprints.of(underTest.folder(), underTest.rulebook()).of(rule);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void aChangeIsSeenWhereItWasMade(Edit edit) {
        Fingerprint before = of(edit.rule());
        book.edit(edit.file(), edit.words(), edit.instead());
        Fingerprint after = of(edit.rule());

        assertThat(after.changedSince(before)).containsExactlyElementsOf(edit.own());
        assertThat(after.inputsChangedSince(before)).containsExactlyElementsOf(edit.inputs());
        assertThat(after.ownHash().equals(before.ownHash()))
                .isEqualTo(edit.own().isEmpty());
        assertThat(after.inputsHash().equals(before.inputsHash()))
                .isEqualTo(edit.inputs().isEmpty());
    }

    @Test
    void aRuleThatStandsBeforeItChangesNothing() {
        Fingerprint before = of("EX-COUGH");
        book.with(
                "cough/before.drl",
                SampleRulebook.drl(
                        "signs",
                        SampleRulebook.rule(
                                "EX-CHILL", "Chill", "Symptoms( cough == Answer.NO )", "Sign.of( Sign.Code.CHILL )")));
        assertThat(of("EX-COUGH")).isEqualTo(before);
    }

    @Test
    void aLimitThatGetsAnotherValueIsNamed() {
        RulebookUnderTest<?> underTest = book.underTest();
        Fingerprint before =
                Fingerprints.of(underTest.folder(), underTest.rulebook()).of("EX-ALARM");
        assertThat(before.inputs()).containsOnlyKeys("limit:FAST_PULSE");

        Rulebook raised =
                underTest.rulebook().replacing(raised(underTest.rulebook().compiled("EX-ALARM")), "raised");
        Fingerprint after = Fingerprints.of(underTest.folder(), raised).of("EX-ALARM");

        assertThat(after.changedSince(before)).isEmpty();
        assertThat(after.inputsChangedSince(before)).containsExactly("limit FAST_PULSE");
    }

    @Test
    void aTextIsAnotherOneWhereTheLimitOrTheFigureIsThatItNames() {
        book.edit("texts.properties", "Tachycardia.", "Above {limit_FAST_PULSE} in {figure_HEAT}.")
                .with("figures.properties", "HEAT.says=one of ten\nHEAT.source=BOOK C\n");
        RulebookUnderTest<?> underTest = book.underTest();
        Fingerprint before =
                Fingerprints.of(underTest.folder(), underTest.rulebook()).of("EX-ALARM");
        Rulebook raised =
                underTest.rulebook().replacing(raised(underTest.rulebook().compiled("EX-ALARM")), "raised");
        assertThat(Fingerprints.of(underTest.folder(), raised).of("EX-ALARM").changedSince(before))
                .containsExactly("text for clinicians");

        book.edit("figures.properties", "ten", "nine");
        assertThat(of("EX-ALARM").changedSince(before)).containsExactly("text for clinicians");
    }

    /** As if the constant had another value: the words of the rule stay the same. */
    private static CompiledRule raised(CompiledRule rule) {
        Pattern pattern = rule.clauses().get(0).alternatives().get(0).patterns().get(0);
        List<Condition> conditions = pattern.conditions().stream()
                .map(condition -> new Condition(
                        condition.text(),
                        condition.anyOf().stream().map(FingerprintsTest::raised).toList()))
                .toList();
        Pattern other = new Pattern(pattern.type(), pattern.negated(), conditions);
        return new CompiledRule(
                rule.info(), rule.drlPackage(), List.of(new Clause(List.of(new Alternative(List.of(other))))));
    }

    private static CompiledRule.Test raised(CompiledRule.Test test) {
        Threshold threshold = test.threshold();
        return threshold == null
                ? test
                : new CompiledRule.Test(
                        test.component(), test.accepted(), new Threshold(threshold.operator(), threshold.value() + 10));
    }

    @Test
    void whatFeedsARuleThroughAnotherOneCounts() {
        book.with(
                "fever/warnings.drl",
                SampleRulebook.drl(
                        "safety",
                        SampleRulebook.rule(
                                "EX-WARN", "Warn", "Sign( what == Sign.Code.FEVER )", "Sign.of( Sign.Code.CHILL )")));
        book.with(
                "fever/late.drl",
                SampleRulebook.drl(
                        "advice",
                        SampleRulebook.rule(
                                "EX-LATE",
                                "Late",
                                "Sign( what == Sign.Code.CHILL )",
                                "Advice.to( Advice.Code.DRINK )")));
        book.edit(
                "texts.properties",
                "EX-DRINK.patient",
                "EX-LATE.patient=Rest.\nEX-LATE.clinician=Rest.\nEX-DRINK.patient");
        Fingerprint before = of("EX-LATE");
        book.edit("fever/signs.drl", "fever == Answer.YES", "fever == Answer.NO");

        assertThat(of("EX-LATE").inputsChangedSince(before)).containsExactly("EX-WARN");
    }

    @Test
    void itIsReadAsItIsWritten() {
        Fingerprint drink = of("EX-DRINK");
        assertThat(Fingerprint.parse(drink.ownText(), drink.inputsText())).isEqualTo(drink);
        assertThat(drink.inputs()).containsOnlyKeys("EX-FEVER", "table:medicines.tsv");
        Fingerprint cough = of("EX-COUGH");
        assertThat(cough.inputsText()).isEqualTo("-");
        assertThat(Fingerprint.parse(cough.ownText(), "-")).isEqualTo(cough);
        assertThatThrownBy(() -> Fingerprint.parse("condition=12", "-")).isInstanceOf(IllegalArgumentException.class);
    }
}
