package io.github.rlsrules.authoring.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.authoring.example.FeverBook;
import io.github.rlsrules.authoring.scaffold.NewRule.Wish;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewRuleQuestionsTest {
    private static final Wish NOTHING_SAID = new Wish("", "", "", "", "");

    @TempDir
    private Path root;

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void write() throws Exception {
        FeverBook.in(root);
        Files.writeString(root.resolve("kinds.tsv"), """
                # prefix, stage, where, question
                RF\tsafety\tfever\tIs there danger?
                -\tadvice\tcough, fever\tDoes it advise something?
                """);
    }

    private Wish complete(Wish wish, String... answers) {
        Deque<String> given = new ArrayDeque<>(List.of(answers));
        return new NewRuleQuestions(RulebookFolder.at(root), question -> {
                    asked.add(question);
                    return given.removeFirst();
                })
                .complete(wish);
    }

    @Test
    void theFirstKindThatIsAnsweredWithYesGivesTheStageAndHowTheIdBegins() {
        assertThat(complete(NOTHING_SAID, "y", "fever", "EX-RF-HOT", "Very hot"))
                .isEqualTo(new Wish("fever", "EX-RF-HOT", "safety", "Very hot", ""));
        assertThat(asked)
                .containsExactly(
                        "Is there danger? (y/n)",
                        "Topics: cough, fever\nRules of that kind: fever\nIts topic, one of these or a new one",
                        "Its id; it matches EX-[A-Z0-9]+(-[A-Z0-9]+)* and begins with EX-RF-",
                        "Its title: what is true of a person for whom it fires, with a capital and no full stop");
    }

    @Test
    void whatWasSaidIsNotAskedFor() {
        Wish said = new Wish("cough", "EX-WHEEZE", "", "Wheezes", "BOOK C");
        assertThat(complete(said)).isEqualTo(said);
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutAnyYesTheTopicsOwnStageIsMeant() {
        assertThat(complete(NOTHING_SAID, "n", "no", "cough", "EX-WHEEZE", "Wheezes")
                        .stage())
                .isEmpty();
    }

    @Test
    void aTopicThatMayBeMisspeltIsAskedForOnceMore() {
        assertThat(complete(NOTHING_SAID, "y", "fevre", "n", "fever", "EX-RF-HOT", "")
                        .topic())
                .isEqualTo("fever");
        assertThat(asked).contains("fevre would be a new topic; did you mean fever? Go on with the new one? (y/n)");
    }

    @Test
    void aTopicThatIsLikeNoOtherIsANewOne() {
        assertThat(complete(NOTHING_SAID, "y", "lungs", "EX-RF-AIR", "").topic())
                .isEqualTo("lungs");
    }

    @Test
    void aKindThatIsNoneIsToldWithItsLine() throws Exception {
        Files.writeString(root.resolve("kinds.tsv"), "RF\tsaftey\tfever\tIs there danger?\n");
        assertThatThrownBy(() -> complete(NOTHING_SAID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kinds.tsv:1: there is no stage \"saftey\"");
    }
}
