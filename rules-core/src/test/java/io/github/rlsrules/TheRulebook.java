package io.github.rlsrules;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cohort.Cohort;
import io.github.rlsrules.authoring.cohort.CohortPatient;
import io.github.rlsrules.authoring.drl.RulebookCompiler;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.Patient;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The rulebook under test: as its files stand now, also between two builds. */
final class TheRulebook {
    static final RulebookFolder FOLDER = RulebookFolder.at(
            Path.of("src/main/resources/io/github/rlsrules/rulebook").toAbsolutePath());
    static final RlsRules RULES = RlsRules.of(RulebookCompiler.latest(FOLDER, RlsRules.standardRulebook()));

    static final RulebookUnderTest<Patient> UNDER_TEST =
            new RulebookUnderTest<>(FOLDER, RULES.rulebook(), Patient.class, Patient::toFacts);

    /** Patients made up from the cases and the rules, with every medicine of the register among theirs. */
    static final Cohort<Patient> COHORT = Cohort.of(UNDER_TEST)
            .with(
                    "medicines.items[].name",
                    MedicineRegister.standard().all().stream()
                            .filter(medicine -> !medicine.isClass())
                            .map(MedicineRegister.Medicine::name)
                            .toList());

    static final LocalDate AS_OF = COHORT.asOf();

    private TheRulebook() {}

    static Stream<Patient> patients(long seed, int count) {
        return COHORT.seed(seed).patients(count).map(CohortPatient::patient);
    }
}
