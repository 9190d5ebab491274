package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rulebook that nobody has looked at again in time says so itself. */
class OutOfDateTest {
    private static final String MONTH = TheRulebook.RULEBOOK.reviewBy().toString();
    private static final LocalDate LAST_DAY = TheRulebook.RULEBOOK.reviewBy().atEndOfMonth();

    @ParameterizedTest
    @EnumSource(Audience.class)
    void afterItsMonthOfReviewASummarySaysSoFirst(Audience reader) {
        String overdue =
                TheRulebook.RULEBOOK.texts(Locale.ENGLISH).get("summary.overdue", reader, Map.of("month", MONTH));
        assertThat(overdue).contains(MONTH);
        assertThat(first(LAST_DAY.plusDays(1), reader)).containsExactly(overdue);
        assertThat(first(LAST_DAY, reader)).isEmpty();
    }

    private static List<String> first(LocalDate asOf, Audience reader) {
        return TheRules.ALONE
                .assess(RlsPatient.builder().build(), asOf)
                .summary(reader, Locale.ENGLISH)
                .first();
    }
}
