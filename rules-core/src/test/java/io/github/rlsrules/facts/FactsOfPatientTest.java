package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.InvalidFactsException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rules read of a patient, held against a conversion that nobody made quick. The diary has tests of its own. */
class FactsOfPatientTest {
    private static final int PATIENTS = 5_000;

    private static List<Record> facts(RlsPatient patient) {
        return patient.toFacts(AS_OF).records().stream()
                .filter(fact -> !(fact instanceof DiaryNumber
                        || fact instanceof DiaryAssociation
                        || fact instanceof DiaryChange))
                .toList();
    }

    @Test
    void theyAreThoseOfThePlainConversionInTheSameOrder() {
        RandomPatients patients = new RandomPatients(51);
        Map<Class<?>, Integer> seen = new HashMap<>();
        for (int i = 0; i < PATIENTS; i++) {
            RlsPatient patient = i % 2 == 0 ? patients.possible() : patients.odd();
            try {
                List<Record> facts = facts(patient);
                assertThat(facts)
                        .isEqualTo(
                                new PlainConversion(Checked.of(patient, AS_OF).sound(), AS_OF).facts());
                facts.forEach(fact -> seen.merge(fact.getClass(), 1, Integer::sum));
            } catch (InvalidFactsException impossible) {
                seen.merge(RlsPatient.class, 1, Integer::sum);
            }
        }
        assertThat(seen.get(RlsPatient.class)).isLessThan(PATIENTS / 2);
        assertThat(List.of(LabResult.class, LabChange.class, Measurement.class, MedicineUse.class, DailyDose.class))
                .allSatisfy(type -> assertThat(seen.get(type)).isGreaterThan(100));
    }
}
