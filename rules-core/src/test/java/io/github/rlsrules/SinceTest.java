package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.MedicineEntryBuilder;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.outcomes.Monitoring;
import io.github.rlsrules.outcomes.PlanStep;
import io.github.rlsrules.outcomes.RedFlag;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.rulebook.Limits;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.Sign;
import io.github.rlsrules.runtime.Since;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    private static final LocalDate BEGUN = THEN.minusDays(30);

    private static Assessment<RlsOutcome> onIron(MedicineEntryBuilder iron, LocalDate date, LabReport... values) {
        RlsPatient patient = RlsPatient.builder()
                .medicines(new Medicines(
                        Answer.UNKNOWN, List.of(iron.started(BEGUN).build())))
                .labResults(List.of(values))
                .build();
        return TheRules.ALONE.assess(patient, date);
    }

    private static MedicineEntryBuilder infusion() {
        return MedicineEntryBuilder.builder().name("ferric carboxymaltose").use(Use.STOPPED);
    }

    private static MedicineEntryBuilder tablets() {
        return MedicineEntryBuilder.builder().name("ferrous sulfate").use(Use.CURRENT);
    }

    private static List<LocalDate> on(Monitoring.Code what, List<Since.Due<RlsOutcome>> all) {
        return all.stream()
                .filter(due -> due.finding().outcome().matter() == what)
                .map(Since.Due::on)
                .toList();
    }

    static Stream<Arguments> iron() {
        return Stream.of(
                arguments(infusion(), Monitoring.Code.IRON_AFTER_INFUSION),
                arguments(tablets(), Monitoring.Code.IRON_ON_TREATMENT));
    }

    @ParameterizedTest
    @MethodSource("iron")
    void theTestAfterIronIsDueTwelveWeeksAfterTheIron(MedicineEntryBuilder iron, Monitoring.Code what) {
        Assessment<RlsOutcome> assessment = onIron(iron, THEN);
        assertThat(on(what, assessment.since(assessment).due()))
                .containsExactly(BEGUN.plusDays(Limits.IRON_COURSE_DAYS));
    }

    @ParameterizedTest
    @MethodSource("iron")
    void theTestAfterIronIsOverdueWhenThatDayHasPassed(MedicineEntryBuilder iron, Monitoring.Code what) {
        LabReport old = ferritin(40, BEGUN.minusDays(10));
        Since<RlsOutcome> since = onIron(iron, NOW, old).since(onIron(iron, THEN, old));
        assertThat(on(what, since.overdue())).containsExactly(BEGUN.plusDays(Limits.IRON_COURSE_DAYS));
        assertThat(on(what, since.due())).containsExactly(NOW);
        assertThat(since.resolved()).noneMatch(finding -> finding.outcome().matter() == what);
    }

    @ParameterizedTest
    @MethodSource("iron")
    void whatHasBeenTestedSinceIsNotOverdue(MedicineEntryBuilder iron, Monitoring.Code what) {
        Since<RlsOutcome> since =
                onIron(iron, NOW, ferritin(60, NOW.minusDays(5))).since(onIron(iron, THEN));
        assertThat(on(what, since.overdue())).isEmpty();
    }

    @Test
    void theYearlyTestIsCountedFromTheOlderOfTheLastOnes() {
        LabReport saturation = LabReport.of(Analyte.TRANSFERRIN_SATURATION, 25, "%", THEN.minusDays(20));
        RlsPatient patient = RlsPatient.builder()
                .legSymptoms(Examples.ALL_FIVE_MET)
                .labResults(List.of(ferritin(90, THEN.minusDays(200)), saturation))
                .build()
                .with("measurements[AGE]", "50 a");
        Assessment<RlsOutcome> assessment = TheRules.ALONE.assess(patient, THEN);
        assertThat(on(Monitoring.Code.IRON, assessment.since(assessment).due()))
                .containsExactly(THEN.plusDays(Limits.IRON_RESULT_DAYS - 200));
    }

    @Test
    void nothingAboutThePatientIsPrinted() {
        assertThat(AFTER.since(BEFORE)).hasToString("Since[2026-08-01]");
        assertThat(AFTER.since(BEFORE).values().toString()).doesNotContain("180");
    }
}
