package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a rulebook is found on the class path, and what is said when it is not. */
public class RulebookFilesTest {

    /** Stands for a class that Drools generated. */
    public static final class FeverModel extends ModelImpl {
        public FeverModel() {
            addRule(rule("FEVER")
                    .when(a(Symptoms.class, is("fever", Answer.YES)))
                    .then(Sign.of(What.FEVER)));
        }
    }

    /** Stands for another one: a rulebook can have several. */
    public static final class FluModel extends ModelImpl {
        public FluModel() {
            addRule(rule("FLU")
                    .stage("second")
                    .when(a(Sign.class, is("what", What.FEVER)))
                    .then(Sign.of(What.FLU)));
        }
    }

    public static final class BrokenModel extends ModelImpl {
        public BrokenModel() {
            throw new IllegalStateException("built by another version");
        }
    }

    @Test
    void aRulebookIsLoadedFromTheModelsThatItsIndexNames() {
        Rulebook rulebook =
                Rulebook.load(fever(FeverModel.class, FluModel.class).loader(), Books.FOLDER);
        assertThat(rulebook.id()).isEqualTo(new RulebookId("book", "1.0", "0123book"));
        assertThat(rulebook.stages()).containsExactly("first", "second", "third");
        assertThat(rulebook.rules()).extracting(RuleInfo::id).containsExactly("FEVER", "FLU");
        assertThat(rulebook).hasToString("book 1.0 (2 rules)");
    }

    @Test
    void aRuleKnowsItsPlaceAndItsTopicByTheIndex() {
        Rulebook rulebook = Rulebook.load(
                fever(FeverModel.class, FluModel.class)
                        .index("rule.FEVER", "signs/fever.drl:7")
                        .loader(),
                Books.FOLDER);
        RuleInfo fever = rulebook.rule("FEVER").orElseThrow();
        assertThat(fever.location()).isEqualTo("signs/fever.drl:7");
        assertThat(fever.topic()).isEqualTo("signs");
        RuleInfo flu = rulebook.rule("FLU").orElseThrow();
        assertThat(flu.location()).isEmpty();
        assertThat(flu.topic()).isEmpty();
    }

    @Test
    void aRulebookThatIsMissingIsNotTakenForAnEmptyOne() {
        assertThatThrownBy(() -> Rulebook.load(RulebookFilesTest.class.getClassLoader(), "no/such/rulebook"))
                .isInstanceOf(RulebookException.class)
                .hasMessage("no rulebook at no/such/rulebook/rulebook.index; was it built, and is its jar on the class"
                        + " path?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "sha256", "stages", "models"})
    void anIndexThatLacksALineIsRefused(String key) {
        refused(fever(FeverModel.class).withoutIndex(key)).hasMessage("some/rulebook/rulebook.index has no " + key);
        refused(fever(FeverModel.class).index(key, " ")).hasMessage("some/rulebook/rulebook.index has no " + key);
    }

    @Test
    void modelsThatDoNotLoadAreNamedWithTheRulebook() {
        refused(fever(FeverModel.class).index("models", "no.such.Model"))
                .hasMessageContainingAll("the rulebook at some/rulebook does not load", "no.such.Model");
        refused(fever(BrokenModel.class)).hasMessageContaining("the rulebook at some/rulebook does not load");
        refused(fever(String.class)).hasMessageContaining("the rulebook at some/rulebook does not load");
    }

    @Test
    void aRuleThatIsWrittenAndNowhereCompiledIsNamed() {
        Rulebook earlier = Rulebook.load(fever(FeverModel.class).loader(), Books.FOLDER);
        assertThatThrownBy(() -> Rulebook.load(
                        fever(FeverModel.class)
                                .index("rule.FEVER", "signs/fever.drl:7")
                                .index("rule.FLU", "signs/flu.drl:7")
                                .loader(),
                        Books.FOLDER,
                        earlier))
                .isInstanceOf(RulebookException.class)
                .hasMessageMatching("neither compiled anew nor in rulebook \\S+: FLU");
    }

    @Test
    void theSourceRegisterIsReadByKey() {
        Rulebook rulebook = fever().file(
                        "sources.properties",
                        "# the works",
                        "AASM25.citation=Guideline of 2025, p. 7–9",
                        "AASM25.link=https://doi.org/10.1/x",
                        "AASM25.read=full text, 2026-11",
                        "AASM25.kind=guideline",
                        "OWN.citation=Decision of this rulebook")
                .rules(new FeverModel().getRules().get(0));
        assertThat(rulebook.sources())
                .isEqualTo(Map.of(
                        "AASM25",
                        new Source(
                                "AASM25",
                                "Guideline of 2025, p. 7–9",
                                "https://doi.org/10.1/x",
                                "full text, 2026-11",
                                "guideline"),
                        "OWN",
                        new Source("OWN", "Decision of this rulebook", null, "", "")));
    }

    @Test
    void aRulebookMayComeWithoutSourcesAndTexts() {
        Rulebook rulebook = fever().rules(new FeverModel().getRules().get(0));
        assertThat(rulebook.sources()).isEmpty();
        assertThat(rulebook.texts(Locale.ENGLISH).keys()).isEmpty();
    }

    @Test
    void textsThatAreNotThoseOfTheBuildAreRefusedWithWhatTheyLack() {
        Books book = fever(FeverModel.class)
                .file("texts.properties", "FEVER.patient=You feel hot.", "FEVER.clinician=Fever");
        byte[] built = book.rules(new FeverModel().getRules().get(0)).compiled();
        assertThat(Rulebook.load(with(book, built), Books.FOLDER)
                        .texts(Locale.ENGLISH)
                        .get("FEVER.patient"))
                .isEqualTo("You feel hot.");
        for (String texts : List.of("", "FEVER.patient=", "FEVER.patients=You feel hot.")) {
            assertThatThrownBy(() -> Rulebook.load(with(book.file("texts.properties", texts), built), Books.FOLDER))
                    .isInstanceOf(RulebookException.class)
                    .hasMessage(
                            "some/rulebook/texts.properties is not the file with which the rulebook was built; it lacks"
                                    + " FEVER.patient, FEVER.clinician");
        }
        assertThatThrownBy(() -> Rulebook.load(
                        with(book.file("texts.properties", "FEVER.patient=Feel well.", "FEVER.clinician=Fever"), built),
                        Books.FOLDER))
                .isInstanceOf(RulebookException.class)
                .hasMessage(
                        "some/rulebook/texts.properties is not the file with which the rulebook was built; build it anew");
    }

    private static ClassLoader with(Books book, byte[] compiled) {
        return new ClassLoader(book.loader()) {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                return name.endsWith("/rulebook.bin")
                        ? new ByteArrayInputStream(compiled)
                        : getParent().getResourceAsStream(name);
            }
        };
    }

    @Test
    void filesAreReadOnce() {
        List<String> read = new ArrayList<>();
        ClassLoader counting =
                new ClassLoader(fever(FeverModel.class)
                        .file("texts.properties", "FEVER.patient=You have a fever.")
                        .loader()) {
                    @Override
                    public @Nullable InputStream getResourceAsStream(String name) {
                        read.add(name);
                        return getParent().getResourceAsStream(name);
                    }
                };
        Rulebook rulebook = Rulebook.load(counting, Books.FOLDER);
        for (int i = 0; i < 3; i++) {
            assertThat(rulebook.texts(Locale.GERMAN).get("FEVER.patient")).isEqualTo("You have a fever.");
        }
        assertThat(read).doesNotHaveDuplicates().contains(Books.FOLDER + "/texts.properties");
    }

    private static Books fever(Class<?>... models) {
        List<String> names = List.of(models).stream().map(Class::getName).toList();
        return Books.named("book").index("models", String.join(", ", names));
    }

    private static AbstractThrowableAssert<?, ?> refused(Books book) {
        return assertThatThrownBy(() -> Rulebook.load(book.loader(), Books.FOLDER))
                .isInstanceOf(RulebookException.class);
    }
}
