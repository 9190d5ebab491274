package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the gaps of a text are filled. That ICU does the same is tested where ICU is. */
class MessageTest {
    private static final String DAYS = "since {n, plural, =0 {today} one {# day} other {# days}}.";

    @Test
    void aGapIsFilledAndAnUnknownOneStays() {
        assertThat(fill("{a}, {b} and { a }", Map.of("a", "one"))).isEqualTo("one, {b} and one");
    }

    @Test
    void whatFillsAGapIsNotReadAgain() {
        assertThat(fill("{a}", Map.of("a", "{b} '{' # ''", "b", "two"))).isEqualTo("{b} '{' # ''");
    }

    @Test
    void aNumberChoosesTheFormOfAPlural() {
        assertThat(fill(DAYS, Map.of("n", 0))).isEqualTo("since today.");
        assertThat(fill(DAYS, Map.of("n", 1))).isEqualTo("since 1 day.");
        assertThat(fill(DAYS, Map.of("n", "7"))).isEqualTo("since 7 days.");
        assertThat(fill(DAYS, Map.of("n", "< 5"))).isEqualTo("since < 5 days.");
        assertThat(fill(DAYS, Map.of())).isEqualTo(DAYS);
    }

    @Test
    void aFormHasGapsOfItsOwn() {
        String text = "{n, plural, one {{who} has # leg} other {{who} has # legs}}";
        assertThat(fill(text, Map.of("n", 2, "who", "She"))).isEqualTo("She has 2 legs");
    }

    @Test
    void anApostropheIsOneUnlessItQuotesABrace() {
        assertThat(fill("a} {a}", Map.of("a", "one"))).isEqualTo("a} one");
        assertThat(fill("It''s Parkinson's, '{a}' or {a}", Map.of("a", "one")))
                .isEqualTo("It's Parkinson's, {a} or one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{a",
                "{}",
                "{a b}",
                "{n, plural}",
                "{n, plural, one {x}}",
                "{n, plural, other {x}",
                "{n, select, other {x}}"
            })
    void whatCannotBeReadIsRefused(String text) {
        assertThatThrownBy(() -> fill(text, Map.of("a", "one", "n", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String fill(String text, Map<String, ?> values) {
        return Message.fill(text, values::get);
    }
}
