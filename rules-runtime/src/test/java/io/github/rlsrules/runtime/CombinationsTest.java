package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Combinations.Pick;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinationsTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 64", "64, 1", "8, 8", "4, 3"})
    void fewAreAllCombined(int before, int ways) {
        assertThat(Combinations.of(before, ways).stream().map(p -> List.of(p.before(), p.way())))
                .hasSize(before * ways)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"1, 65", "65, 1", "8, 9", "8, 100", "64, 2", "13, 5"})
    void ofManyNothingIsLeftOut(int before, int ways) {
        List<Pick> picks = Combinations.of(before, ways);
        assertThat(picks).hasSize(Math.max(before, ways));
        assertThat(picks)
                .extracting(Pick::before)
                .containsAll(IntStream.range(0, before).boxed().toList());
        assertThat(picks)
                .extracting(Pick::way)
                .containsAll(IntStream.range(0, ways).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 3", "8, 8", "8, 9", "8, 100", "64, 2", "1, 65"})
    void whatIsSaidToBeTheLastTimeIs(int before, int ways) {
        Set<Integer> gone = new HashSet<>();
        for (Pick pick : Combinations.of(before, ways)) {
            assertThat(gone).doesNotContain(pick.before());
            if (pick.isLast()) {
                gone.add(pick.before());
            }
        }
        assertThat(gone).hasSize(before);
    }
}
