package io.github.rlsrules;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.DiaryEntry;
import io.github.rlsrules.facts.DiaryEntryBuilder;
import io.github.rlsrules.facts.DoseBasis;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.LabReportBuilder;
import io.github.rlsrules.facts.Laterality;
import io.github.rlsrules.facts.Measure;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineEntryBuilder;
import io.github.rlsrules.facts.MedicineRegister;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.OptionTried;
import io.github.rlsrules.facts.Patient;
import io.github.rlsrules.facts.PatientBuilder;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.InvalidFactsException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Patients made at random from a seed: any answer to any question, in any combination that is not refused. */
final class RandomPatients {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int ATTEMPTS = 100;

    private final Random random;
    /** How likely it is that a fact is known; differs from patient to patient. */
    private double known;

    RandomPatients(long seed) {
        this.random = new Random(seed);
    }

    Stream<Patient> stream(int count) {
        return Stream.generate(this::next).limit(count);
    }

    Patient next() {
        for (int i = 0; i < ATTEMPTS; i++) {
            known = random.nextDouble();
            Patient patient = patient();
            try {
                patient.toFacts(AS_OF);
                return patient;
            } catch (InvalidFactsException contradictory) {
                known /= 2; // fewer answers contradict each other less often
            }
        }
        throw new IllegalStateException("no possible patient in " + ATTEMPTS + " attempts");
    }

    private Patient patient() {
        Patient blank = Patient.builder().build();
        Object[] values = Arrays.stream(Records.values(blank))
                .map(value -> value.getClass().isAnnotationPresent(Fact.class) ? answers(value.getClass()) : value)
                .toArray();
        Patient answers = Records.make(Patient.class, values);
        return PatientBuilder.builder(answers)
                .medicines(medicines())
                .labResults(labs())
                .measurements(measurements())
                .irlsItems(List.of())
                .optionsTried(options())
                .diary(diary())
                .build();
    }

    private Object answers(Class<?> type) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(c -> oneOf(c.getType().getEnumConstants()))
                .toArray();
        return Records.make(type, values);
    }

    private Medicines medicines() {
        List<MedicineRegister.Medicine> substances = MedicineRegister.standard().all().stream()
                .filter(m -> !m.isClass())
                .toList();
        List<MedicineEntry> entries = new ArrayList<>();
        while (random.nextDouble() < known * 0.7) {
            entries.add(MedicineEntryBuilder.builder()
                    .name(
                            random.nextInt(20) == 0
                                    ? "unheard of"
                                    : oneOf(substances).name())
                    .use(oneOf(new Use[] {Use.CURRENT, Use.CURRENT, Use.STOPPED, Use.UNKNOWN}))
                    .doseBasis(oneOf(DoseBasis.values()))
                    .dailyDose(random.nextBoolean() ? null : 0.125 * (1 + random.nextInt(40)))
                    .worseAfterStart(oneOf(Answer.values()))
                    .started(random.nextBoolean() ? null : AS_OF.minusDays(random.nextInt(2000)))
                    .build());
        }
        return new Medicines(oneOf(Answer.values()), entries);
    }

    private List<LabReport> labs() {
        List<LabReport> labs = new ArrayList<>();
        for (Analyte analyte : Analyte.values()) {
            if (random.nextDouble() < known) {
                labs.add(LabReportBuilder.builder()
                        .analyte(analyte)
                        .value(number(analyte.scale().lowest(), analyte.scale().highest()))
                        .unit(analyte.scale().unit())
                        .date(AS_OF.minusDays(random.nextInt(800)))
                        .build());
            }
        }
        return labs;
    }

    private List<MeasurementReport> measurements() {
        List<MeasurementReport> measurements = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (measure != Measure.IRLS_CHANGE && random.nextDouble() < known) { // it is made of two others
                double value = Math.rint(
                        number(measure.scale().lowest(), measure.scale().highest()));
                measurements.add(
                        MeasurementReport.of(measure, value, measure.scale().unit()));
            }
        }
        return measurements;
    }

    /** Small numbers as often as large ones: that is where the limits are. */
    private double number(double lowest, double highest) {
        double share = Math.pow(random.nextDouble(), 3);
        return Math.min(highest, lowest + Math.min(share * (highest - lowest), random.nextInt(500)));
    }

    private List<OptionTried> options() {
        List<OptionTried> options = new ArrayList<>();
        for (Option option : Option.values()) {
            if (random.nextDouble() < known * 0.2) {
                options.add(new OptionTried(option, oneOf(Use.values()), oneOf(OptionTried.Effect.values())));
            }
        }
        return options;
    }

    private List<DiaryEntry> diary() {
        List<DiaryEntry> diary = new ArrayList<>();
        int days = random.nextDouble() < known * 0.5 ? random.nextInt(60) : 0;
        for (int ago = 0; ago < days; ago++) {
            if (random.nextInt(8) > 0) {
                diary.add(DiaryEntryBuilder.builder()
                        .date(AS_OF.minusDays(ago))
                        .symptoms(random.nextInt(4) > 0 ? Answer.YES : Answer.UNKNOWN)
                        .onset(random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), random.nextInt(60)))
                        .intensity(random.nextBoolean() ? null : random.nextInt(11))
                        .side(oneOf(Laterality.values()))
                        .caffeine(oneOf(Answer.values()))
                        .alcohol(oneOf(Answer.values()))
                        .option(random.nextInt(3) > 0 ? null : Option.WALKING)
                        .build());
            }
        }
        return diary;
    }

    private <T> T oneOf(T[] constants) {
        boolean unknown = random.nextDouble() >= known;
        T last = constants[constants.length - 1];
        return unknown && last.toString().equals("UNKNOWN") ? last : constants[random.nextInt(constants.length)];
    }

    private <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
