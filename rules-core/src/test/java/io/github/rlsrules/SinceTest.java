package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.PlanStep;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Since;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has changed between two assessments of one patient. */
class SinceTest {
    private static final LocalDate THEN = LocalDate.of(2026, 8, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);

    private static Assessment<RlsOutcome> assess(LocalDate date, WarningSignsBuilder signs, LabReport... values) {
        RlsPatient patient = RlsPatient.builder()
                .legSymptoms(Examples.ALL_FIVE_MET)
                .warningSigns(signs.build())
                .labResults(List.of(values))
                .build();
        return TheRules.ALONE.assess(patient, date);
    }

    private static LabReport ferritin(double value, LocalDate date) {
        return LabReport.of(Analyte.FERRITIN, value, "ug/L", date);
    }

    private static final Assessment<RlsOutcome> BEFORE =
            assess(THEN, WarningSignsBuilder.builder().progressiveWeakness(Answer.YES), ferritin(22, THEN));

    private static final Assessment<RlsOutcome> AFTER = assess(
            NOW,
            WarningSignsBuilder.builder().faceDroop(Sign.NEW),
            ferritin(180, NOW),
            LabReport.of(Analyte.HAEMOGLOBIN, 140, "g/L", NOW));

    private static List<Object> codes(List<Finding<RlsOutcome>> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() instanceof RedFlag)
                .<Object>map(finding -> finding.outcome().what())
                .toList();
    }

    @Test
    void whatIsNewAndWhatIsResolvedAreTold() {
        Since<RlsOutcome> since = AFTER.since(BEFORE);
        assertThat(since.previous()).isEqualTo(THEN);
        assertThat(since.sameRulebook()).isTrue();
        assertThat(codes(since.appeared())).containsExactly(RedFlag.Code.STROKE);
        assertThat(codes(since.resolved()))
                .contains(RedFlag.Code.IRON_DEFICIENCY)
                .doesNotContain(RedFlag.Code.STROKE);
    }

    /** An emergency forbids the plan; nothing of it is done because of that. */
    @Test
    void whatIsForbiddenNowIsNotResolved() {
        assertThat(AFTER.suppressed()).isNotEmpty();
        assertThat(AFTER.since(BEFORE).resolved())
                .noneMatch(finding -> AFTER.suppressed().stream()
                        .anyMatch(other -> other.outcome().equals(finding.outcome())));
    }

    @Test
    void valuesThatAreOthersAreToldWithThoseBefore() {
        assertThat(AFTER.since(BEFORE).values())
                .extracting(
                        change -> change.before() == null
                                ? "none"
                                : change.before().shown(),
                        change -> change.now().shown())
                .containsExactlyInAnyOrder(tuple("22 \u00b5g/L", "180 \u00b5g/L"), tuple("none", "140 g/L"));
    }

    @Test
    void nothingHasChangedSinceItself() {
        Since<RlsOutcome> since = BEFORE.since(BEFORE);
        assertThat(since.appeared()).isEmpty();
        assertThat(since.resolved()).isEmpty();
        assertThat(since.values()).isEmpty();
        assertThat(since.overdue()).isEmpty();
    }

    @Test
    void aStepHasADateAndIsOverdueWhenThatHasPassed() {
        Assessment<RlsOutcome> later = assess(NOW, WarningSignsBuilder.builder(), ferritin(22, NOW));
        Since<RlsOutcome> since = later.since(assess(THEN, WarningSignsBuilder.builder(), ferritin(22, THEN)));
        assertThat(since.overdue()).anySatisfy(due -> {
            assertThat(due.finding().outcome()).isEqualTo(PlanStep.of(PlanStep.Code.REVIEW_MEDICINES));
            assertThat(due.on()).isEqualTo(THEN.plusDays(7));
        });
        assertThat(since.due()).isNotEmpty().isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
        assertThat(since.due()).allSatisfy(due -> assertThat(due.on()).isAfterOrEqualTo(NOW));
    }

    @Test
    void nothingAboutThePatientIsPrinted() {
        assertThat(AFTER.since(BEFORE)).hasToString("Since[2026-08-01]");
        assertThat(AFTER.since(BEFORE).values().toString()).doesNotContain("180");
    }
}
