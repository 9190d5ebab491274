package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Problem;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** "Ferritin low" can be said without a number, and means no more than it says. */
class FlagsWithoutNumbersTest {
    private static final RlsRules RULES = RlsRules.standard().crossChecked(1);

    private static RlsPatient patient(LabReport... reports) {
        return RlsPatient.builder()
                .measurements(List.of(MeasurementReport.of(Measurand.AGE, 50, "a")))
                .labResults(List.of(reports))
                .build();
    }

    private static List<String> fired(RlsPatient patient) {
        assertThat(RULES.assess(patient, AS_OF).failures()).isEmpty();
        return RULES.assess(patient, AS_OF).findings().stream()
                .map(f -> f.rule().id())
                .toList();
    }

    @Test
    void ferritinLow() {
        RlsPatient patient = patient(LabReport.of(Analyte.FERRITIN, RangeFlag.BELOW, AS_OF));
        assertThat(patient.intake(AS_OF).setAside()).isEmpty();
        assertThat(fired(patient))
                .contains("RLS-IRON-FLAG-LOW", "RLS-ASK-FERRITIN-NUMBER")
                .doesNotContain("RLS-IRON-LOW-FERRITIN", "RLS-IRON-FLAG-HIGH");
    }

    @Test
    void ferritinHigh() {
        assertThat(fired(patient(LabReport.of(Analyte.FERRITIN, RangeFlag.ABOVE, AS_OF))))
                .contains("RLS-IRON-FLAG-HIGH")
                .doesNotContain("RLS-IRON-FLAG-LOW");
    }

    @Test
    void ferritinNormalSaysNothing() {
        assertThat(fired(patient(LabReport.of(Analyte.FERRITIN, RangeFlag.WITHIN, AS_OF))))
                .contains("RLS-ASK-FERRITIN-NUMBER")
                .doesNotContain("RLS-IRON-FLAG-LOW", "RLS-IRON-FLAG-HIGH");
    }

    @Test
    void aNumberOfThatDayOrLaterSaysMore() {
        LabReport flag = LabReport.of(Analyte.FERRITIN, RangeFlag.BELOW, AS_OF.minusDays(5));
        LabReport same = LabReport.of(Analyte.FERRITIN, 50, "ug/L", AS_OF.minusDays(5));
        LabReport earlier = LabReport.of(Analyte.FERRITIN, 50, "ug/L", AS_OF.minusDays(6));
        assertThat(fired(patient(flag, same))).doesNotContain("RLS-IRON-FLAG-LOW");
        assertThat(fired(patient(flag, earlier))).contains("RLS-IRON-FLAG-LOW", "RLS-IRON-LOW-FERRITIN");
    }

    @Test
    void anOldFlagIsHistory() {
        assertThat(fired(patient(LabReport.of(Analyte.FERRITIN, RangeFlag.BELOW, AS_OF.minusDays(366)))))
                .doesNotContain("RLS-IRON-FLAG-LOW");
    }

    @Test
    void nothingAtAllIsMissing() {
        LabReport empty =
                LabReportBuilder.builder().analyte(Analyte.FERRITIN).date(AS_OF).build();
        assertThat(patient(empty).intake(AS_OF).setAside())
                .extracting(Problem::path, Problem::code)
                .containsExactly(
                        Tuple.tuple("labResults[0].value", Problem.Code.MISSING),
                        Tuple.tuple("labResults[0].unit", Problem.Code.MISSING));
    }

    @Test
    void flagsOfOneDayThatDiffer() {
        assertThat(patient(
                                LabReport.of(Analyte.FERRITIN, RangeFlag.BELOW, AS_OF),
                                LabReport.of(Analyte.FERRITIN, RangeFlag.ABOVE, AS_OF))
                        .intake(AS_OF)
                        .setAside())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.CONTRADICTION);
    }
}
