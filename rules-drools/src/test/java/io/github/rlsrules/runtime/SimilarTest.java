package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody may have meant who misspelt the id of a rule. */
class SimilarTest {
    private static List<String> similar(String word, String... words) {
        return Similar.to(word, List.of(words));
    }

    @Test
    void aLetterMayBeMissingTooManyOrAnotherOne() {
        assertThat(similar("IRON-LO", "IRON-LOW")).containsExactly("IRON-LOW");
        assertThat(similar("IRON-LOWW", "IRON-LOW")).containsExactly("IRON-LOW");
        assertThat(similar("IRON-LAW", "IRON-LOW")).containsExactly("IRON-LOW");
        assertThat(similar("iron-low", "IRON-LOW")).containsExactly("IRON-LOW");
    }

    @Test
    void twoNeighboursThatWereSwappedAreOneMistake() {
        assertThat(similar("YSE", "YES", "NO")).containsExactly("YES");
        assertThat(similar("IRNO-LOW", "IRON-LOW")).containsExactly("IRON-LOW");
        assertThat(similar("ESY", "YES")).isEmpty();
    }

    @Test
    void oneLetterInFourMayBeWrongAndNoMore() {
        assertThat(similar("ABCDEFGH", "ABCDEFXY")).containsExactly("ABCDEFXY");
        assertThat(similar("ABCDEFGH", "ABCDEXYZ")).isEmpty();
        assertThat(similar("ABC", "ABX")).containsExactly("ABX");
        assertThat(similar("ABC", "AXY")).isEmpty();
    }

    @Test
    void theNearestComeFirstThenInTheirOrderAndFiveAtMost() {
        assertThat(similar("FEVER-AA", "FEVER-CC", "FEVER-BB", "FEVER-AB"))
                .containsExactly("FEVER-AB", "FEVER-BB", "FEVER-CC");
        assertThat(similar("FEVER-1", "FEVER-7", "FEVER-6", "FEVER-5", "FEVER-4", "FEVER-3", "FEVER-2"))
                .containsExactly("FEVER-2", "FEVER-3", "FEVER-4", "FEVER-5", "FEVER-6");
    }

    @Test
    void aMessageEndsWithAQuestionOrAsBefore() {
        assertThat(Similar.question("FEVR", List.of("FEVER", "FLU"))).isEqualTo("; did you mean FEVER?");
        assertThat(Similar.question("COUGH", List.of("FEVER", "FLU"))).isEmpty();
    }
}
