package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.InvalidFactsException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Patients such as nobody would draw, who come near limits by chance only, on Drools and compiled. */
class RandomPatientsTest {
    private static final int PATIENTS = Integer.getInteger("worlds.patients", 5000);
    private static final long SEED = 4711;

    private final RandomPatients patients = new RandomPatients(SEED);

    @Test
    void bothEvaluatorsAgreeOnEachOfThem() {
        RlsRules rules = RlsRules.standard().crossChecked(1);
        Set<String> fired = new HashSet<>();
        int assessed = 0;
        for (int drawn = 1; assessed < PATIENTS; drawn++) {
            assertThat(drawn).as("most are possible").isLessThan(3 * PATIENTS);
            RlsPatient patient = patients.possible();
            try {
                var assessment = rules.assess(patient, RandomPatients.AS_OF);
                assertThat(assessment.failures())
                        .as("patient %d of seed %d", drawn, SEED)
                        .isEmpty();
                assessment
                        .findings()
                        .forEach(finding -> fired.add(finding.rule().id()));
                assessed++;
            } catch (InvalidFactsException e) {
                assertThat(e.problems()).isNotEmpty(); // answers against each other: the next one
            }
        }
        assertThat(fired).as("rules that are seen to fire").hasSizeGreaterThan(300);
    }
}
