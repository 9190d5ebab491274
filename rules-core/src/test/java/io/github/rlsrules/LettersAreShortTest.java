package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import io.github.rlsrules.runtime.Urgency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A letter is read to its end: half of them have at most 25 lines, empty ones included, and only alarms may have more than 40. */
class LettersAreShortTest {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);
    private static final int LINES_OF_HALF = 25;
    private static final int MOST_LINES = 40;

    private static final List<Assessment<RlsOutcome>> EVERYBODY = Stream.concat(
                    WholePerson.all().stream(), WholePerson.examples().stream())
            .map(one -> TheRules.RULES.assess(READER.given(one.facts()), one.asOf()))
            .toList();

    @Test
    void halfOfThemAre() {
        List<Integer> lines =
                EVERYBODY.stream().map(LettersAreShortTest::lines).sorted().toList();
        assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(LINES_OF_HALF);
    }

    @Test
    void soIsEachWithoutAnAlarm() {
        assertThat(EVERYBODY)
                .filteredOn(one -> !one.summary().urgency().isAtLeast(Urgency.URGENT))
                .allSatisfy(one -> assertThat(lines(one)).isLessThanOrEqualTo(MOST_LINES));
    }

    private static int lines(Assessment<RlsOutcome> assessment) {
        return (int) Letter.of(assessment, Audience.PATIENT, Locale.ENGLISH)
                .text()
                .lines()
                .count();
    }
}
