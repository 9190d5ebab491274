package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.Finding;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.RuleStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bound counts wherever no limit lies inside what it leaves open; else it is set aside, but no alarm is lost. */
class BoundsTest {
    private static final RlsRules RULES = RlsRules.standard().crossChecked(1);

    private static RlsPatient patient(Analyte analyte, Bound bound, double value) {
        LabReport report = LabReportBuilder.builder(
                        LabReport.of(analyte, value, analyte.scale().unit(), AS_OF))
                .comparator(bound)
                .build();
        return RlsPatient.builder()
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 50, "a")))
                .labResults(List.of(report))
                .build();
    }

    private static Assessment<RlsOutcome> assess(Analyte analyte, Bound bound, double value) {
        Assessment<RlsOutcome> assessment = RULES.assess(patient(analyte, bound, value), AS_OF);
        assertThat(assessment.failures()).isEmpty();
        return assessment;
    }

    private static boolean alarms(Assessment<RlsOutcome> assessment, boolean inDoubt) {
        return assessment.findings().stream()
                .anyMatch(f -> f.rule().id().equals("RLS-RF-HB-DANGEROUS") && f.isInDoubt() == inDoubt);
    }

    @ParameterizedTest
    @CsvSource({
        "FERRITIN, BELOW, 5",
        "FERRITIN, AT_MOST, 29.9",
        "FERRITIN, ABOVE, 1650",
        "EGFR, ABOVE, 60",
        "EGFR, AT_LEAST, 90",
        "EGFR, BELOW, 15",
        "C_REACTIVE_PROTEIN, BELOW, 5",
        "C_REACTIVE_PROTEIN, ABOVE, 10",
        "FAECAL_HAEMOGLOBIN, BELOW, 10",
        "FAECAL_HAEMOGLOBIN, ABOVE, 200",
        "TRANSFERRIN_SATURATION, BELOW, 1",
        "HAEMOGLOBIN, BELOW, 70",
        "CALCIUM, BELOW, 1.9"
    })
    void countsWhereNoLimitIsInside(Analyte analyte, Bound bound, double value) {
        Assessment<RlsOutcome> assessment = assess(analyte, bound, value);
        assertThat(assessment.setAside()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FERRITIN, BELOW, 100",
        "FERRITIN, ABOVE, 100",
        "FERRITIN, AT_MOST, 30",
        "EGFR, AT_LEAST, 59.9",
        "EGFR, ABOVE, 59",
        "C_REACTIVE_PROTEIN, BELOW, 20",
        "C_REACTIVE_PROTEIN, AT_LEAST, 10",
        "FAECAL_HAEMOGLOBIN, AT_MOST, 10",
        "HAEMOGLOBIN, AT_MOST, 80"
    })
    void isSetAsideWhereALimitIsInside(Analyte analyte, Bound bound, double value) {
        Assessment<RlsOutcome> assessment = assess(analyte, bound, value);
        assertThat(assessment.setAside())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Problem.Code.IMPRECISE, "labResults[" + analyte + "]"));
        assertThat(assessment.isComplete()).isTrue();
        assertThatThrownBy(() -> RULES.strict().assess(patient(analyte, bound, value), AS_OF))
                .isInstanceOf(InvalidFactsException.class);
    }

    @Test
    void whatIsSetAsideIsUnknown() {
        Assessment<RlsOutcome> assessment = assess(Analyte.FERRITIN, Bound.ABOVE, 100);
        assertThat(assessment.status("RLS-IRON-LOW-FERRITIN")).isEqualTo(RuleStatus.UNDECIDED);
        assertThat(assessment.questions()).anyMatch(q -> q.fact().equals("labResults[FERRITIN]"));
    }

    @Test
    void isShownAsItWasGiven() {
        Finding<RlsOutcome> low = assess(Analyte.FERRITIN, Bound.BELOW, 5).findings().stream()
                .filter(f -> f.rule().id().equals("RLS-IRON-LOW-STORES"))
                .findFirst()
                .orElseThrow();
        assertThat(low.because())
                .filteredOn(b -> b instanceof Because.Given)
                .extracting(b -> ((Because.Given) b).value())
                .contains("< 5 ug/L");
        Finding<RlsOutcome> severe = assess(Analyte.EGFR, Bound.AT_MOST, 14).findings().stream()
                .filter(f -> f.rule().id().equals("RLS-RF-KIDNEY-FAILURE"))
                .findFirst()
                .orElseThrow();
        assertThat(severe.because())
                .filteredOn(b -> b instanceof Because.Given)
                .extracting(b -> ((Because.Given) b).value())
                .contains("<= 14 mL/min/{1.73_m2}");
    }

    @Test
    void anAlarmIsRaisedIfTheBoundMayBeRight() {
        assertThat(alarms(assess(Analyte.HAEMOGLOBIN, Bound.BELOW, 70), false)).isTrue();
        assertThat(alarms(assess(Analyte.HAEMOGLOBIN, Bound.AT_MOST, 70), true)).isTrue();
        assertThat(alarms(assess(Analyte.HAEMOGLOBIN, Bound.BELOW, 130), true)).isTrue();
        assertThat(alarms(assess(Analyte.HAEMOGLOBIN, Bound.ABOVE, 60), true)).isTrue();
        assertThat(alarms(assess(Analyte.HAEMOGLOBIN, Bound.AT_LEAST, 70), true))
                .isFalse();
        assertThat(alarms(assess(Analyte.HAEMOGLOBIN, Bound.ABOVE, 150), true)).isFalse();
    }

    @Test
    void ofAMeasurementToo() {
        RlsPatient old = RlsPatient.builder()
                .measurements(List.of(new MeasurementReport(Measurand.AGE, 89.0, Bound.ABOVE, "a", null)))
                .build();
        Assessment<RlsOutcome> assessment = RULES.assess(old, AS_OF);
        assertThat(assessment.setAside()).isEmpty();
        assertThat(assessment.status("RLS-FEAT-ADULT")).isEqualTo(RuleStatus.FIRED);
    }

    @Test
    void whatIsEqualOnOneDayIsOne() {
        RlsPatient once = patient(Analyte.FERRITIN, Bound.BELOW, 5);
        RlsPatient twice = RlsPatientBuilder.builder(once)
                .labResults(List.of(once.labResults().get(0), once.labResults().get(0)))
                .build();
        assertThat(RULES.assess(twice, AS_OF).setAside()).isEmpty();
    }

    /** An age within bounds is set aside, and then a rule fires for who has none. */
    @Test
    void whatIsSaidWithoutItIsSaidToWhenMoreIsInDoubt() {
        RlsPatient child = RlsPatient.builder()
                .measurements(
                        List.of(new MeasurementReport(Measurand.AGE, 1.5, Bound.AT_MOST, "mo", AS_OF.minusDays(75))))
                .warningSigns(WarningSignsBuilder.builder()
                        .swallowingDifficulty(Answer.YES)
                        .build())
                .build();
        RlsPatient bornToday = RlsPatientBuilder.builder(child)
                .birthDate(PartialDate.of(AS_OF))
                .build();
        assertThat(List.of(child, bornToday))
                .allSatisfy(patient -> assertThat(RULES.assess(patient, AS_OF).findings())
                        .anyMatch(f -> f.rule().id().equals("RLS-RF-GUT-SOON")));
    }
}
