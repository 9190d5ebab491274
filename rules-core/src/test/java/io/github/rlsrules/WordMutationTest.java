package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.authoring.words.WordMutation;
import org.junit.jupiter.api.Test;

/** Whether the kit would notice a text that says something else than it should. */
class WordMutationTest {
    @Test
    void nearlyEveryMutantOfATextIsNoticed() {
        WordMutation.Result result = new WordMutation(TheRulebook.FOLDER, TheRulebook.RULEBOOK).run();

        assertThat(result.mutants()).isNotEmpty();
        assertThat(result.score())
                .as("of %s mutants survive %s:%n%s", result.mutants(), result.survivorsByOperator(), result.survivors())
                .isGreaterThanOrEqualTo(0.95);
    }
}
