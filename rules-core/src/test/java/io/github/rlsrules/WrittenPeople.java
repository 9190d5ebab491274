package io.github.rlsrules;

import io.github.rlsrules.authoring.interview.SimulatedPerson;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.TakenApart;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.json.FactsReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Patients who stand somewhere with all their facts, as people who can be asked: they know what a patient can know, and nothing of what is
 * not written of them. Of medicines they name those that they take.
 */
final class WrittenPeople {
    private static final FactsReader<RlsPatient> READER = new FactsReader<>(RlsPatient.class);
    private static final List<WholePerson> ALL = WholePerson.all();

    /** As the files have it, one and the same. */
    static final LocalDate AS_OF = ALL.get(0).asOf();

    private WrittenPeople() {}

    /** Those of {@link WholePatientsTest}. */
    static List<SimulatedPerson> whole() {
        return ALL.stream()
                .map(one ->
                        person(one.name(), "WRITTEN", READER.given(one.facts()).patient()))
                .toList();
    }

    /** Those whom the kit makes up from all cases. */
    static List<SimulatedPerson> cohort(long seed, int count) {
        List<RlsPatient> patients = TheCohort.patients(seed, count).toList();
        List<SimulatedPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person("cohort " + i, "COHORT", patients.get(i)));
        }
        return people;
    }

    private static SimulatedPerson person(String id, String kind, RlsPatient patient) {
        List<MedicineEntry> taken = patient.medicines().items().stream()
                .filter(entry -> entry != null && entry.use() == Use.CURRENT && entry.name() != null)
                .toList();
        Map<String, String> truth = new LinkedHashMap<>();
        for (TakenApart.Told told : TakenApart.of(TakenApart.reachable(RlsPatientBuilder.builder(patient)
                .medicines(new Medicines(patient.medicines().complete(), taken))
                .build()))) {
            if (DrawnPeople.TOLD.contains(told.path()) || isKnownToPatients(told.path())) {
                truth.put(told.path(), told.answer());
            }
        }
        if (!taken.isEmpty()) {
            truth.put(
                    "medicines.items",
                    String.join("; ", taken.stream().map(MedicineEntry::name).toList()));
        }
        if ("YES".equals(truth.get("conditions.activeCancer"))) {
            truth.putIfAbsent("conditions.cancer", "YES"); // the question before it
        }
        Set<String> told = new TreeSet<>(DrawnPeople.TOLD);
        told.add("birthDate");
        told.retainAll(truth.keySet());
        return new SimulatedPerson(id, kind, told, truth, Map.of());
    }

    private static boolean isKnownToPatients(String path) {
        String any = path.replaceFirst("\\[\\d+]", "[]");
        return path.equals("birthDate")
                || ScreensTest.ROWS.stream()
                        .anyMatch(row -> row.covers(any) && row.from().equals("PATIENT"));
    }
}
