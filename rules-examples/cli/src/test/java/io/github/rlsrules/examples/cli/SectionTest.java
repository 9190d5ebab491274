package io.github.rlsrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Intermediate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectionTest {
    @Test
    void everyOutcomeThatReadersSeeHasItsPlaceInOneSection() {
        List<Class<?>> placed = new ArrayList<>();
        for (Section section : Section.values()) {
            placed.addAll(section.types());
        }
        assertThat(placed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RlsOutcome.class.getPermittedSubclasses())
                        .filter(type -> !Intermediate.class.isAssignableFrom(type))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everySectionHasATitleForEachReader(Section section) {
        for (Audience reader : Audience.values()) {
            assertThat(section.title(RlsRules.standardRulebook().texts(Locale.ENGLISH), reader))
                    .isNotBlank();
        }
    }
}
