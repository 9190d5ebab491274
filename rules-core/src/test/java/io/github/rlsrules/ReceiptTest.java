package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.LabReportBuilder;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.WarningSigns;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Receipt;
import io.github.rlsrules.runtime.Receipt.Difference;
import io.github.rlsrules.runtime.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt shows later on what was said of whom, and tells nothing about the patient. */
class ReceiptTest {
    private static final RlsRules RULES = RlsRules.standard();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final LabReport FERRITIN = LabReport.of(Analyte.FERRITIN, 22, "ug/L", AS_OF);
    private static final LabReport HAEMOGLOBIN = LabReport.of(Analyte.HAEMOGLOBIN, 140, "g/L", AS_OF);
    private static final RlsPatient PATIENT = RlsPatient.builder()
            .legSymptoms(Examples.ALL_FIVE_MET)
            .labResults(List.of(FERRITIN, HAEMOGLOBIN))
            .medicines(new Medicines(
                    Answer.YES, List.of(MedicineEntry.current("paracetamol"), MedicineEntry.current("wonderdrug"))))
            .build();

    private static Receipt receipt(RlsPatient patient) {
        return RULES.assess(patient, AS_OF).receipt();
    }

    private static RlsPatientBuilder patient() {
        return RlsPatientBuilder.builder(PATIENT);
    }

    @Test
    void theSamePatientIsVerified() {
        assertThat(RULES.verify(receipt(PATIENT), PATIENT)).isEmpty();
    }

    @Test
    void inWhateverOrderFactsWereTold() {
        RlsPatient shuffled = patient()
                .labResults(List.of(HAEMOGLOBIN, FERRITIN))
                .medicines(new Medicines(
                        Answer.YES, List.of(MedicineEntry.current("wonderdrug"), MedicineEntry.current("paracetamol"))))
                .build();
        assertThat(RULES.verify(receipt(PATIENT), shuffled)).isEmpty();
    }

    @Test
    void anotherFactThatChangesNothingIsNoticed() {
        RlsPatient other = patient()
                .labResults(
                        List.of(LabReportBuilder.builder(FERRITIN).value(22.5).build(), HAEMOGLOBIN))
                .build();
        assertThat(RULES.verify(receipt(PATIENT), other)).containsExactly(Difference.FACTS);
    }

    @Test
    void whatIsKnownOfAFactIsOneToo() {
        WarningSigns since = WarningSignsBuilder.builder().faceDroop(Sign.YES).build();
        WarningSigns now = WarningSignsBuilder.builder().faceDroop(Sign.NEW).build();
        assertThat(RULES.verify(
                        receipt(patient().warningSigns(since).build()),
                        patient().warningSigns(now).build()))
                .contains(Difference.FACTS);
        assertThat(RULES.verify(receipt(PATIENT), PATIENT.notKnown("warningSigns.confusion")))
                .contains(Difference.FACTS);
        assertThat(RULES.verify(
                        receipt(PATIENT),
                        patient()
                                .medicines(new Medicines(
                                        Answer.YES,
                                        List.of(
                                                MedicineEntry.current("paracetamol"),
                                                MedicineEntry.current("wonderdrug2"))))
                                .build()))
                .contains(Difference.FACTS);
    }

    @Test
    void whatWasSetAsideIsCounted() {
        RlsPatient bad = patient()
                .labResults(List.of(FERRITIN, HAEMOGLOBIN, LabReport.of(Analyte.MAGNESIUM, 1, "furlong", AS_OF)))
                .build();
        assertThat(receipt(bad).setAside()).isOne();
        assertThat(RULES.verify(receipt(PATIENT), bad)).containsExactly(Difference.FACTS);
    }

    @Test
    void anAlarmIsAnotherFinding() {
        RlsPatient alarm = patient()
                .warningSigns(WarningSignsBuilder.builder().faceDroop(Sign.NEW).build())
                .build();
        assertThat(RULES.verify(receipt(PATIENT), alarm))
                .containsExactlyInAnyOrder(Difference.FACTS, Difference.FINDINGS);
    }

    @Test
    void rulesThatAreSwitchedOffAreNamed() {
        RlsRules fewer = RlsRules.of(RULES.rulebook().without("RLS-LIFE-CAFFEINE"));
        Receipt receipt = fewer.assess(PATIENT, AS_OF).receipt();
        assertThat(receipt.switchedOff()).containsExactly("RLS-LIFE-CAFFEINE");
        assertThat(RULES.verify(receipt, PATIENT)).contains(Difference.RULEBOOK);
        assertThat(fewer.verify(receipt, PATIENT)).isEmpty();
    }

    @Test
    void anotherDayIsAnotherAssessment() {
        Receipt later = RULES.assess(PATIENT, AS_OF.plusDays(1)).receipt();
        assertThat(receipt(PATIENT).differences(later)).contains(Difference.DATE);
    }

    /** Two patients of whom something differs have never the same hash, and the same patient always has. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void hashesTellPatientsApart(long seed) {
        List<RlsPatient> people = TheCohort.patients(seed, 200).toList();
        Set<String> facts = people.stream()
                .map(one -> RULES.assess(one, TheCohort.AS_OF).receipt().facts())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<RlsPatient> different = Set.copyOf(people);
        assertThat(facts).hasSizeGreaterThan(different.size() * 9 / 10);
        assertThat(people)
                .allSatisfy(one -> assertThat(
                                RULES.verify(RULES.assess(one, TheCohort.AS_OF).receipt(), one))
                        .isEmpty());
    }

    @Test
    void nothingOfThePatientIsInIt() {
        assertThat(receipt(PATIENT).toString()).doesNotContain("wonderdrug", "22.0", "FERRITIN");
        assertThat(receipt(PATIENT).facts()).matches("[0-9a-f]{64}");
        assertThat(receipt(PATIENT).findings()).matches("[0-9a-f]{64}");
    }
}
