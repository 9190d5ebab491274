package io.github.rlsrules;

import io.github.rlsrules.authoring.cohort.Cohort;
import io.github.rlsrules.authoring.cohort.CohortPatient;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.InvalidFactsException;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Patients made up from all cases: apart from the rulebook, so that one topic's cases need not wait for them. */
final class TheCohort {
    /** With every medicine of the register that concerns rules among theirs. */
    static final Cohort<RlsPatient> COHORT = Cohort.of(TheRulebook.UNDER_TEST)
            .with(
                    "medicines.items[].name",
                    MedicineRegister.standard().all().stream()
                            .filter(medicine -> !medicine.groups().isEmpty())
                            .map(MedicineRegister.Medicine::name)
                            .toList());

    static final LocalDate AS_OF = COHORT.asOf();

    private TheCohort() {}

    static Stream<RlsPatient> patients(long seed, int count) {
        return COHORT.seed(seed).patients(count).map(CohortPatient::patient);
    }

    /** Whether the answers do not contradict each other: a test that replaces some of them cannot know. */
    static boolean isPossible(RlsPatient patient) {
        try {
            patient.toFacts(AS_OF);
            return true;
        } catch (InvalidFactsException contradictory) {
            return false;
        }
    }
}
