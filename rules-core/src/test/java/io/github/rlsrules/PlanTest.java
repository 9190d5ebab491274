package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.outcomes.PlanStep;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The plan has dates, counted from the assessment. */
class PlanTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 20);

    private static String dates(PlanStep.Code code) {
        PlanStep step = PlanStep.of(code);
        return step.begins(AS_OF) + "/" + step.ends(AS_OF);
    }

    @Test
    void bloodTestsAndMedicinesComeFirst() {
        assertThat(dates(PlanStep.Code.TEST_IRON)).isEqualTo("2026-12-20/2026-12-27");
        assertThat(dates(PlanStep.Code.REVIEW_MEDICINES)).isEqualTo("2026-12-20/2026-12-27");
        assertThat(dates(PlanStep.Code.URGENT_FIRST)).isEqualTo("2026-12-20/2026-12-20");
    }

    @Test
    void oneChangeFollowsTwoWeeksOfDiaryAndTheReviewSixWeeks() {
        assertThat(dates(PlanStep.Code.KEEP_DIARY)).isEqualTo("2026-12-20/2027-01-03");
        assertThat(dates(PlanStep.Code.BASICS)).isEqualTo("2026-12-20/2027-01-03");
        assertThat(dates(PlanStep.Code.ONE_CHANGE)).isEqualTo("2027-01-03/2027-01-17");
        assertThat(dates(PlanStep.Code.KEEP_OR_DROP)).isEqualTo("2027-01-17/2027-01-31");
        assertThat(dates(PlanStep.Code.REVIEW)).isEqualTo("2027-01-31/2027-01-31");
    }
}
