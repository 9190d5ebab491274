package io.github.rlsrules.examples.cohort;

import io.github.rlsrules.authoring.interview.ScreenAnswers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws one person after the other: the same seed and number make the same person, however many there are. */
final class MadeUpPerson {
    /** What everybody who answers is asked; the rest is for those who have a complaint. */
    private static final List<String> FOR_ALL = List.of(
            "warningSigns.chestPain", "warningSigns.newBreathlessness", "lifestyle.nicotine", "sleep.disturbed");

    private static final Set<String> DETAILS = Set.of("danger", "legs", "course", "sleep");
    private static final Set<String> OF_THE_TREATED = Set.of("treatment", "impulses");
    private static final List<String> DOPAMINERGIC = List.of("pramipexole", "ropinirole", "rotigotine", "levodopa");
    private static final List<String> ALPHA2DELTA = List.of("gabapentin", "pregabalin");
    private static final List<String> ANTIDEPRESSANTS = List.of(
            "sertraline 50 mg",
            "escitalopram",
            "fluoxetine",
            "venlafaxine",
            "mirtazapine",
            "amitriptyline",
            "bupropion");
    private static final List<String> ANTIHISTAMINES = List.of("diphenhydramine", "doxylamine", "hydroxyzine");
    private static final List<String> ANTIPSYCHOTICS = List.of("quetiapine", "olanzapine", "risperidone");
    private static final List<String> OTHERS = List.of(
            "amlodipine 5 mg", "atorvastatin", "levothyroxine", "metformin", "omeprazole", "ramipril", "paracetamol");
    private static final String[] SLIPS = {"mmol/L", "a lot", "440000"};

    private final Prevalences prevalences;
    private final ScreenAnswers screens;
    private final LocalDate asOf;
    private final String person;
    private final SplittableRandom chance;
    private final Rows rows;
    private final int age;
    private final String sex;
    private int medicines;

    /** Takes the rows. */
    interface Rows {
        void add(Table table, String person, @Nullable String... values);
    }

    MadeUpPerson(Prevalences prevalences, ScreenAnswers screens, LocalDate asOf, long seed, long number, Rows rows) {
        this.prevalences = prevalences;
        this.screens = screens;
        this.asOf = asOf;
        this.person = "P%08d".formatted(number);
        this.chance = new SplittableRandom(31 * seed + number).split();
        this.rows = rows;
        this.age = drawAge();
        this.sex = isBy("female") ? "FEMALE" : "MALE";
    }

    private int drawAge() {
        double place = chance.nextDouble();
        double young = prevalences.chance("age-18-24", "ANY", 18);
        double middle = young + prevalences.chance("age-25-54", "ANY", 18);
        double elder = middle + prevalences.chance("age-55-64", "ANY", 18);
        if (place < young) {
            return 18 + chance.nextInt(7);
        }
        if (place < middle) {
            return 25 + chance.nextInt(30);
        }
        return place < elder ? 55 + chance.nextInt(10) : 65 + Math.min(chance.nextInt(31), chance.nextInt(31));
    }

    /** Whether it is so, by chance. Before the sex is known it does not count. */
    private boolean isBy(String what) {
        return chance.nextDouble() < prevalences.chance(what, sexOrAny(), age);
    }

    @SuppressWarnings("NullAway") // while the sex itself is drawn
    private String sexOrAny() {
        return sex == null ? "ANY" : sex;
    }

    private boolean isBy(String what, String group) {
        return chance.nextDouble() < prevalences.chance(what, group, age);
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** A day within so many days before the assessment. */
    private String day(int within) {
        return asOf.minusDays(1L + chance.nextInt(within)).toString();
    }

    private void add(Table table, @Nullable String... values) {
        rows.add(table, person, values);
    }

    private void answer(String path, String answer) {
        add(Table.ANSWER, path, answer, null);
    }

    void draw() {
        LocalDate born = asOf.minusYears(age).minusDays(1L + chance.nextInt(364));
        boolean isNowhere = isBy("nowhere");
        if (!isNowhere) {
            add(Table.PERSON, born.toString(), sex);
        }
        if (isBy("twice")) {
            add(Table.PERSON, born.minusDays(7).toString(), sex);
        }
        boolean isPregnant = sex.equals("FEMALE") && isBy("pregnant");
        boolean isRls = isBy("rls", isPregnant ? "PREGNANT" : sex);
        boolean isUrge = isRls || isBy("urge-without-rls");
        boolean isDiagnosed = isRls && isBy("diagnosed");
        boolean isDopaminergic = isDiagnosed && isBy("treated-dopaminergic");
        drawConditions();
        boolean hasMedicine = drawMedicines(isDiagnosed, isDopaminergic);
        drawValues();
        if (isBy("answered") || isDiagnosed) {
            drawAnswers(isPregnant, isRls, isUrge, isDiagnosed, isDopaminergic, hasMedicine);
        }
        if (isNowhere) {
            add(Table.OBSERVATION, "HAEMOGLOBIN", "131", null, "g/L", day(80), null);
        }
    }

    private void drawConditions() {
        if (isBy("kidney")) {
            add(Table.CONDITION, "chronicKidneyDisease", "YES");
        }
        if (isBy("diabetes")) {
            add(Table.CONDITION, "diabetes", "YES");
        }
        if (isBy("depression")) {
            add(Table.CONDITION, "depression", "YES");
        }
    }

    private boolean drawMedicines(boolean isDiagnosed, boolean isDopaminergic) {
        if (isDopaminergic) {
            medicine(one(DOPAMINERGIC), "RESTLESS_LEGS");
        }
        if (isDiagnosed && isBy("treated-alpha2delta")) {
            medicine(one(ALPHA2DELTA), "RESTLESS_LEGS");
        }
        if (isBy("antidepressant")) {
            medicine(one(ANTIDEPRESSANTS), null);
        }
        if (isBy("antihistamine")) {
            medicine(one(ANTIHISTAMINES), null);
        }
        if (isBy("antipsychotic")) {
            medicine(one(ANTIPSYCHOTICS), null);
        }
        if (isBy("other-medicine")) {
            medicine(one(OTHERS), null);
        }
        return medicines > 0;
    }

    private void medicine(String name, @Nullable String indication) {
        medicines++;
        add(Table.MEDICATION, name, null, null, "CURRENT", indication, day(3000), null, null);
    }

    private void drawValues() {
        if (!isBy("iron-tested")) {
            return;
        }
        String date = day(700);
        boolean isLow = isBy("ferritin-below-30");
        double ferritin = isLow ? 4 + 26 * chance.nextDouble() : 30 + 250 * Math.pow(chance.nextDouble(), 2);
        boolean isSlip = isBy("slip");
        int slip = chance.nextInt(SLIPS.length);
        add(
                Table.OBSERVATION,
                "FERRITIN",
                isSlip && slip > 0 ? SLIPS[slip] : "%.1f".formatted(ferritin).replace(',', '.'),
                null,
                isSlip && slip == 0 ? SLIPS[0] : "ug/L",
                date,
                null);
        add(
                Table.OBSERVATION,
                "TRANSFERRIN_SATURATION",
                Integer.toString(isLow ? 5 + chance.nextInt(14) : 20 + chance.nextInt(25)),
                null,
                "%",
                date,
                null);
        add(
                Table.OBSERVATION,
                "HAEMOGLOBIN",
                Integer.toString((sex.equals("MALE") ? 138 : 124) + chance.nextInt(25) - (isLow ? 14 : 0)),
                null,
                "g/L",
                date,
                null);
    }

    private void drawAnswers(
            boolean isPregnant,
            boolean isRls,
            boolean isUrge,
            boolean isDiagnosed,
            boolean isDopaminergic,
            boolean hasMedicine) {
        Map<String, String> truth = new LinkedHashMap<>();
        truth.put("person.sex", sex);
        if (sex.equals("FEMALE") && age <= 45) {
            truth.put("person.pregnancy", isPregnant ? "YES" : "NO");
        }
        truth.put("legSymptoms.urgeToMove", isUrge ? "YES" : "NO");
        truth.put("legSymptoms.involuntaryOnly", "NO");
        truth.put("medicines.complete", "YES");
        truth.put("priorCare.diagnosedBy", isDiagnosed ? "CLINICIAN" : "NOBODY");
        if (isRls) {
            truth.put("legSymptoms.legsInvolved", "YES");
            truth.put("legSymptoms.worseAtRest", "YES");
            truth.put("legSymptoms.reliefWhileMoving", "YES");
            truth.put("legSymptoms.walkingMakesWorse", "NO");
            truth.put("legSymptoms.reliefByMovement", chance.nextBoolean() ? "COMPLETE" : "PARTIAL");
            truth.put(
                    "legSymptoms.timeOfDay", chance.nextBoolean() ? "ONLY_EVENING_OR_NIGHT" : "WORSE_EVENING_OR_NIGHT");
            truth.put("legSymptoms.mimicAssessment", isDiagnosed ? "EXCLUDED_BY_CLINICIAN" : "EXCLUDED_BY_SELF_REPORT");
        } else if (isUrge) {
            truth.put("legSymptoms.worseAtRest", chance.nextBoolean() ? "YES" : "NO");
            truth.put("legSymptoms.reliefByMovement", chance.nextBoolean() ? "PARTIAL" : "NONE");
            truth.put("legSymptoms.timeOfDay", chance.nextBoolean() ? "SAME_ALL_DAY" : "WORSE_EVENING_OR_NIGHT");
        }
        if (isDopaminergic && isBy("augmented")) {
            truth.put("treatment.earlierInTheDay", "YES");
            truth.put("treatment.baselineBeforeTreatment", "YES");
            truth.put("treatment.goodResponseAtFirst", "YES");
            truth.put("treatment.greaterIntensity", "YES");
        }
        if (hasMedicine) {
            truth.put("medicines.items", "SOME");
        }
        for (ScreenAnswers.Item item : screens.items()) {
            boolean isAsked = FOR_ALL.contains(item.fact())
                    || isUrge && DETAILS.contains(item.screen())
                    || isDopaminergic && OF_THE_TREATED.contains(item.screen());
            if (isAsked && !truth.containsKey(item.fact()) && ScreenAnswers.applies(item, age, truth)) {
                ScreenAnswers.draw(item, 0, chance).ifPresent(answer -> truth.put(item.fact(), answer));
            }
        }
        truth.keySet().removeAll(Set.of("medicines.items", "person.sex"));
        truth.forEach((path, answer) -> {
            if (chance.nextInt(20) > 0) { // so many questions are passed over
                answer(path, answer);
            }
        });
    }
}
