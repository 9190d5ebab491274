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
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** Which words are found for what, and in which language. */
class TextsTest {
    private static final Texts TEXTS = new Texts(List.of(Map.of(
            "symptoms.fever.ask", "Do you have a fever?",
            "symptoms.fever.label", "fever",
            "labs[CRP].label", "C-reactive protein",
            "labs[].fasting.ask", "Was the sample taken fasting?",
            "drugs.label", "drugs",
            "drugs[].use.label", "use of a drug")));

    @Test
    void aFactHasALabelAndAQuestion() {
        assertThat(TEXTS.question("symptoms.fever")).isEqualTo("Do you have a fever?");
        assertThat(TEXTS.label("symptoms.fever")).isEqualTo("fever");
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
    void ofTwoRulebooksEachBringsItsTextsAndTheFirstHasTheLastWord() {
        Rulebook joined = Books.named("one")
                .file("texts.properties", "a=one", "b=one")
                .rules(fever("A"))
                .with(Books.named("two")
                        .file("texts.properties", "b=two", "c=two")
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

    private static Rule fever(String id) {
        return rule(id).when(a(Symptoms.class, is("fever", Answer.YES))).then(Sign.of(What.FEVER));
    }
}
