package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.RandomPatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody only thinks of, or never took, counts for nothing but for a rule that asks for just that. */
class MedicineNotTakenTest {
    private static final RlsRules RULES = RlsRules.standard();
    private static final int PATIENTS = 400;

    private static Set<String> found(RlsPatient patient) {
        return RULES.assess(patient, AS_OF).findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean reads(String rule, Use use) {
        return RULES.rulebook().logic().stream()
                .filter(logic -> logic.rule().id().equals(rule))
                .flatMap(logic -> logic.patterns().stream())
                .filter(pattern -> pattern.type().equals("MedicineUse"))
                .flatMap(pattern -> pattern.conditions().stream())
                .anyMatch(condition -> condition.accepted().contains(use.name()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSIDERED", "NEVER"})
    void countsForNothing(Use use) {
        RandomPatients patients = new RandomPatients(5);
        Random random = new Random(6);
        List<MedicineRegister.Medicine> known = MedicineRegister.standard().all().stream()
                .filter(medicine -> !medicine.groups().isEmpty())
                .toList();
        Set<String> more = new TreeSet<>();
        for (int i = 0; i < PATIENTS; i++) {
            RlsPatient patient = patients.possible();
            List<MedicineEntry> items = new ArrayList<>(patient.medicines().items());
            items.removeIf(item -> !MedicineRegister.standard().read(item).isCertain());
            RlsPatient before = RlsPatientBuilder.builder(patient)
                    .medicines(new Medicines(Answer.YES, items))
                    .build();
            items.add(MedicineEntryBuilder.builder()
                    .name(known.get(random.nextInt(known.size())).name())
                    .use(use)
                    .indication(Indication.RESTLESS_LEGS)
                    .build());
            RlsPatient after = RlsPatientBuilder.builder(patient)
                    .medicines(new Medicines(Answer.YES, items))
                    .build();
            Set<String> additional = found(after);
            additional.removeAll(found(before));
            more.addAll(additional);
        }
        assertThat(more).allMatch(rule -> reads(rule, use));
        assertThat(more.isEmpty()).isEqualTo(use == Use.NEVER);
    }
}
