package io.github.rlsrules;

import io.github.rlsrules.authoring.interview.ScreenAnswers;
import io.github.rlsrules.authoring.interview.SimulatedPerson;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * People drawn from the classes of how often an answer is not the usual one, as the screens have them. They are made up: what holds of them
 * holds of nobody else.
 */
final class DrawnPeople {
    private static final ScreenAnswers ANSWERS =
            ScreenAnswers.of(TheRulebook.FOLDER.read("screens.tsv"), RlsPatient.class);
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final String FERRITIN = "labResults[FERRITIN]";

    /** So many of a hundred answers nobody knows. */
    private static final int NOT_KNOWN = 10;

    /** Age, sex and the complaint; and what the host has in its record. */
    static final Set<String> TOLD = Set.of("measurements[AGE]", "person.sex", "legSymptoms.urgeToMove", FERRITIN);

    /** To which group somebody belongs. */
    enum Kind {
        UNTREATED,
        TREATED,
        ALARM,
        CHILD,
        PREGNANT,
        LOOKALIKE
    }

    private final List<String> medicines;
    private final long seed;
    private final Random random;

    DrawnPeople(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.medicines = MedicineRegister.standard().all().stream()
                .filter(medicine -> !medicine.groups().isEmpty())
                .map(MedicineRegister.Medicine::name)
                .toList();
    }

    List<SimulatedPerson> draw(int count) {
        List<SimulatedPerson> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(draw("drawn " + i, Kind.values()[i % Kind.values().length]));
        }
        return people;
    }

    private SimulatedPerson draw(String id, Kind kind) {
        Map<String, String> truth = new LinkedHashMap<>();
        int age = kind == Kind.CHILD
                ? 4 + random.nextInt(13)
                : kind == Kind.PREGNANT ? 18 + random.nextInt(25) : 18 + random.nextInt(70);
        truth.put("measurements[AGE]", age + " a");
        truth.put("person.sex", kind == Kind.PREGNANT || random.nextInt(3) > 0 ? "FEMALE" : "MALE");
        if (kind == Kind.PREGNANT) {
            truth.put("person.pregnancy", "YES");
            truth.put("person.menopause", "BEFORE");
        } else if (age > 55) {
            truth.put("person.menopause", "AFTER");
            truth.put("person.pregnancy", "NO");
            truth.put("person.pregnancyPossible", "NO");
        }
        boolean isLegs = kind != Kind.LOOKALIKE || random.nextBoolean();
        truth.put("legSymptoms.urgeToMove", isLegs ? "YES" : "NO");
        if (isLegs && random.nextInt(5) > 0) {
            truth.put("legSymptoms.worseAtRest", "YES");
            truth.put("legSymptoms.reliefByMovement", random.nextBoolean() ? "COMPLETE" : "PARTIAL");
            truth.put(
                    "legSymptoms.timeOfDay", random.nextBoolean() ? "ONLY_EVENING_OR_NIGHT" : "WORSE_EVENING_OR_NIGHT");
        }
        if (random.nextInt(3) == 0) {
            truth.put(FERRITIN, 10 + random.nextInt(200) + " ug/L 2026-10-01");
        }
        addMedicines(kind, truth);
        for (ScreenAnswers.Item item : ANSWERS.items()) {
            add(id, item, kind, age, truth);
        }
        truth.keySet().removeAll(contradicting(truth));
        Map<String, String> notKnown = new LinkedHashMap<>(truth);
        truth.keySet().removeIf(fact -> !TOLD.contains(fact) && of(id, fact).nextInt(100) < NOT_KNOWN);
        if (notKnown.containsKey("medicines.items") && !truth.containsKey("medicines.items")) {
            truth.remove("medicines.complete"); // who does not know a name does not say that there is none
        }
        notKnown.keySet().removeAll(truth.keySet());
        Set<String> told = new TreeSet<>(TOLD);
        told.retainAll(truth.keySet());
        return new SimulatedPerson(id, kind.name(), told, truth, notKnown);
    }

    /** What cannot be beside what the host was told: nobody answers so. */
    private static Set<String> contradicting(Map<String, String> truth) {
        RlsPatient patient = RlsPatient.builder().build();
        for (Map.Entry<String, String> one : truth.entrySet()) {
            patient = patient.with(one.getKey(), one.getValue());
        }
        Set<String> contradicting = new TreeSet<>();
        for (Problem problem : patient.intake(AS_OF).setAside()) {
            if (problem.code() == Problem.Code.CONTRADICTION && !TOLD.contains(problem.path())) {
                contradicting.add(problem.path());
            }
        }
        return contradicting;
    }

    private void addMedicines(Kind kind, Map<String, String> truth) {
        int many = kind == Kind.TREATED ? 1 + random.nextInt(3) : random.nextInt(3) / 2;
        List<String> taken = new ArrayList<>();
        if (kind == Kind.TREATED) {
            taken.add(List.of("pramipexole", "ropinirole", "gabapentin", "pregabalin", "levodopa")
                    .get(random.nextInt(5)));
        }
        for (int i = 0; i < many; i++) {
            taken.add(medicines.get(random.nextInt(medicines.size())));
        }
        if (!taken.isEmpty()) {
            truth.put("medicines.items", String.join("; ", taken));
        }
        truth.put("medicines.complete", "YES");
    }

    private void add(String id, ScreenAnswers.Item item, Kind kind, int age, Map<String, String> truth) {
        String fact = item.fact();
        if (truth.containsKey(fact) || !ScreenAnswers.applies(item, age, truth)) {
            return;
        }
        boolean isAlarm = kind == Kind.ALARM
                && (item.screen().equals("danger") || item.screen().equals("warning"));
        boolean isLookalike = kind == Kind.LOOKALIKE && item.screen().equals("lookalikes");
        double atLeast = isAlarm ? 0.02 : isLookalike ? 0.15 : 0;
        ScreenAnswers.draw(item, atLeast, of(id, fact).split()).ifPresent(answer -> truth.put(fact, answer));
    }

    /** Draws of one fact of one person, so that nobody changes when a row of the screens is moved. */
    private SplittableRandom of(String id, String fact) {
        return new SplittableRandom(31L * (31L * seed + id.hashCode()) + fact.hashCode());
    }
}
