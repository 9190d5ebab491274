package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** Which words are found for what, and in which language. */
class TextsTest {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("symptoms.fever.ask", "Do you have a fever?"),
            Map.entry("symptoms.fever.label", "fever"),
            Map.entry("symptoms.limp.ask", "Do you limp?"),
            Map.entry("symptoms.limp.label", "limp"),
            Map.entry("labs[CRP].label", "C-reactive protein"),
            Map.entry("labs[].fasting.ask", "Was the sample taken fasting?"),
            Map.entry("drugs.label", "drugs"),
            Map.entry("drugs[].use.label", "use of a drug"),
            Map.entry("sign.label", "{says} (new: {days} days)"),
            Map.entry("sign.ask", "{says} It's new for {days} days."),
            Map.entry("time-unknown.patient", "{says} Since when: {signs}? New: {days} days."));

    private static final Texts TEXTS = new Texts(
            List.of(ENGLISH),
            signs(path -> path.equals("symptoms.limp") ? 14 : path.equals("symptoms.fever") ? 7 : 0),
            Locale.ENGLISH);

    private static final Texts WITHOUT_SIGNS = new Texts(List.of(ENGLISH), signs(path -> 0), Locale.ENGLISH);

    @Test
    void aSignSaysInLabelAndQuestionForHowLongItIsNew() {
        assertThat(TEXTS.label("symptoms.limp")).isEqualTo("limp (new: 14 days)");
        assertThat(TEXTS.question("symptoms.limp")).isEqualTo("Do you limp? It's new for 14 days.");
    }

    @Test
    void anAlarmNamesItsSignsOfUnknownTimeAndTheLongestTime() {
        assertThat(TEXTS.ofUnknownTime("Go.", List.of("symptoms.fever", "symptoms.limp"), Audience.PATIENT))
                .isEqualTo("Go. Since when: fever; limp? New: 14 days.");
    }

    @Test
    void aFactHasALabelAndAQuestion() {
        assertThat(WITHOUT_SIGNS.question("symptoms.fever")).isEqualTo("Do you have a fever?");
        assertThat(WITHOUT_SIGNS.label("symptoms.fever")).isEqualTo("fever");
        assertThat(TEXTS.hasFact("symptoms.fever")).isTrue();
        assertThat(TEXTS.hasFact("labs[CRP]")).isFalse();
        assertThat(TEXTS.hasFact("symptoms.cough")).isFalse();
    }

    @Test
    void aValueIsCalledByItsKeyAndWhatStandsBesideItTheSameForAllKeys() {
        assertThat(TEXTS.label("labs[CRP]")).isEqualTo("C-reactive protein");
        assertThat(TEXTS.question("labs[CRP].fasting")).isEqualTo("Was the sample taken fasting?");
        assertThat(TEXTS.question("labs[SODIUM].fasting")).isEqualTo("Was the sample taken fasting?");
    }

    @Test
    void allItemsOfAListAreCalledTheSame() {
        assertThat(TEXTS.label("drugs")).isEqualTo("drugs");
        assertThat(TEXTS.label("drugs[12].use")).isEqualTo("use of a drug");
    }

    @Test
    void aTextThatThereIsNotIsNamedByItsKey() {
        assertThatThrownBy(() -> TEXTS.question("symptoms.cough"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no text symptoms.cough.ask");
        assertThat(TEXTS.has("symptoms.cough.ask")).isFalse();
    }

    @Test
    void whatALanguageLacksIsTakenFromEnglish() {
        Rulebook rulebook = Books.named("book")
                .file("texts.properties", "a=fever", "b=cough")
                .file("texts_de.properties", "a=Fieber – ≥ 38 °C", "c=Husten")
                .rules(fever("R"));
        Texts german = rulebook.texts(Locale.GERMANY);
        assertThat(german.get("a")).isEqualTo("Fieber – ≥ 38 °C");
        assertThat(german.get("b")).isEqualTo("cough");
        assertThat(german.keys()).containsExactly("a", "b", "c");
        assertThat(rulebook.texts(Locale.UK).get("a")).isEqualTo("fever");
        assertThat(rulebook.texts(Locale.FRENCH).get("a")).isEqualTo("fever");
        assertThat(rulebook.texts(Locale.ROOT).get("a")).isEqualTo("fever");
        assertThat(rulebook.texts(Locale.ENGLISH).has("c")).isFalse();
    }

    @Test
    void theirLanguageIsEnglishUnlessMostAreInTheOneThatWasAskedFor() {
        Rulebook rulebook = Books.named("book")
                .file("texts.properties", "a=fever", "b=cough", "c=cold")
                .file("texts_de.properties", "a=Fieber", "b=Husten")
                .file("texts_fr.properties", "a=fièvre")
                .rules(fever("R"));
        assertThat(rulebook.texts(Locale.GERMANY).language()).isEqualTo(Locale.GERMAN);
        assertThat(List.of(Locale.FRENCH, Locale.ITALIAN, Locale.UK, Locale.ROOT))
                .allSatisfy(
                        other -> assertThat(rulebook.texts(other).language()).isEqualTo(Locale.ENGLISH));
    }

    @Test
    void ofTwoRulebooksEachBringsItsTexts() {
        Rulebook joined = Books.named("one")
                .file("texts.properties", "a=one", "b=one")
                .rules(fever("A"))
                .with(Books.named("two")
                        .file("texts.properties", "b=one", "c=two")
                        .rules(fever("B")));
        Texts texts = joined.texts(Locale.ENGLISH);
        assertThat(List.of(texts.get("a"), texts.get("b"), texts.get("c"))).containsExactly("one", "one", "two");
    }

    @Test
    void aTranslationCountsBeforeEnglishWhicheverRulebookBringsIt() {
        Rulebook joined = Books.named("one")
                .file("texts.properties", "a=fever", "b=cough")
                .rules(fever("A"))
                .with(Books.named("two")
                        .file("texts.properties", "c=cold")
                        .file("texts_de.properties", "a=Fieber", "c=Schnupfen")
                        .rules(fever("B")));
        Texts german = joined.texts(Locale.GERMAN);
        assertThat(List.of(german.get("a"), german.get("b"), german.get("c")))
                .containsExactly("Fieber", "cough", "Schnupfen");
    }

    private static RulebookGaps signs(ToIntFunction<String> newWithinDays) {
        return new RulebookGaps(Books.named("signs").rules(fever("R")), List.of()) {
            @Override
            int newWithinDays(String path) {
                return newWithinDays.applyAsInt(path);
            }
        };
    }

    private static Rule fever(String id) {
        return rule(id).when(a(Symptoms.class, is("fever", Answer.YES))).then(Sign.of(What.FEVER));
    }
}
