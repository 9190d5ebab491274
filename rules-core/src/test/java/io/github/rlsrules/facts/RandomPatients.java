package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.PartialDate;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes up patients: most of them possible, and with odd values in any field most of them not. */
final class RandomPatients {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final String[] AS_WRITTEN = {
        " PRAMIPEXOLE ", "Sinemet CR", "Benadryl", "an antidepressant", "setraline", "unheard-of"
    };
    private static final List<Double> ODD_NUMBERS = Arrays.asList(
            null,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            -1.0,
            -0.0,
            0.5,
            100_000.0,
            100_001.0);
    private static final List<Integer> ODD_INTEGERS = Arrays.asList(null, -1, 0, 4, 5, 10, 11, 1440, 1441);
    private static final List<String> ODD_TEXTS = Arrays.asList(null, "", " ", "%", "mg/dL", "furlong");
    private static final List<LocalDate> ODD_DATES = Arrays.asList(
            null,
            AS_OF,
            AS_OF.plusDays(2),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1899, 12, 31),
            LocalDate.MIN,
            LocalDate.MAX);
    /** Few, so that values often stand beside each other, and iron beside what makes a saturation of it. */
    private static final List<Analyte> ANALYTES = List.of(
            Analyte.IRON,
            Analyte.TOTAL_IRON_BINDING_CAPACITY,
            Analyte.TRANSFERRIN,
            Analyte.TRANSFERRIN_SATURATION,
            Analyte.HBA1C,
            Analyte.FERRITIN);

    /** The constants of each component. */
    private static final ClassValue<List<Object[]>> CHOICES = new ClassValue<>() {
        @Override
        protected List<Object[]> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .<Object[]>map(component -> component.getType().getEnumConstants())
                    .toList();
        }
    };

    private final Random random;

    RandomPatients(long seed) {
        this.random = new Random(seed);
    }

    /** One that holds nothing impossible, but perhaps answers that contradict each other. */
    RlsPatient possible() {
        return RlsPatientBuilder.builder(new RlsPatient(
                        birthDate(),
                        answers(Person.class),
                        answers(LegSymptoms.class),
                        answers(MimicSigns.class),
                        answers(WarningSigns.class),
                        answers(AcuteEvents.class),
                        answers(Mind.class),
                        answers(ImpulseControl.class),
                        answers(Course.class),
                        answers(Treatment.class),
                        answers(Sleep.class),
                        answers(Conditions.class),
                        answers(Lifestyle.class),
                        answers(Observed.class),
                        answers(Childhood.class),
                        answers(PriorCare.class),
                        new Medicines(oneOf(Answer.values()), some(6, i -> medicine())),
                        lab(),
                        measurements(),
                        some(10, i -> random.nextInt(8) == 0 ? null : random.nextInt(5)),
                        someOf(Option.values()).stream()
                                .map(option -> new OptionTried(
                                        option, oneOf(Use.values()), oneOf(OptionTried.Effect.values())))
                                .toList(),
                        diary(),
                        List.of()))
                .build();
    }

    private @Nullable PartialDate birthDate() {
        if (random.nextInt(10) > 0) {
            return null;
        }
        LocalDate earliest = AS_OF.minusDays(2000 + random.nextInt(30_000));
        return new PartialDate(earliest, earliest.plusDays(random.nextBoolean() ? 0 : 364));
    }

    /** One with an odd value, or two, in its lists. */
    RlsPatient odd() {
        RlsPatient patient = oddIn(possible());
        return random.nextBoolean() ? patient : oddIn(patient);
    }

    private RlsPatient oddIn(RlsPatient patient) {
        RlsPatientBuilder builder = RlsPatientBuilder.builder(patient);
        return switch (random.nextInt(6)) {
            case 0 -> builder.labResults(withOdd(patient.labResults())).build();
            case 1 -> builder.measurements(withOdd(patient.measurements())).build();
            case 2 -> builder.optionsTried(withOdd(patient.optionsTried())).build();
            case 3 -> builder.diary(withOdd(patient.diary())).build();
            case 4 ->
                builder.irlsItems(IntStream.range(0, 9 + random.nextInt(3))
                                .mapToObj(i -> random.nextInt(20) == 0 ? oneOf(ODD_INTEGERS) : Integer.valueOf(i % 5))
                                .toList())
                        .build();
            default -> {
                List<MedicineEntry> items = withOdd(patient.medicines().items());
                items.removeIf(item -> item == null); // refused by the record itself
                yield builder.medicines(new Medicines(Answer.YES, items)).build();
            }
        };
    }

    /** The same list with one item more, which differs from another in one component; or with null. */
    private <T extends @Nullable Record> List<T> withOdd(List<T> items) {
        List<T> changed = new ArrayList<>(items);
        if (items.isEmpty() || random.nextInt(20) == 0) {
            changed.add(null);
            return changed;
        }
        int i = random.nextInt(items.size());
        T item = items.get(i);
        if (item != null) {
            if (random.nextBoolean()) {
                changed.add(random.nextInt(5) == 0 ? item : odd(item));
            } else {
                changed.set(i, odd(item));
            }
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T odd(T item) {
        Object[] values = values(item);
        int i = random.nextInt(values.length);
        values[i] = oddValue(item.getClass().getRecordComponents()[i].getType());
        return (T) make(item.getClass(), values);
    }

    private @Nullable Object oddValue(Class<?> type) {
        if (type == Double.class) {
            return oneOf(ODD_NUMBERS);
        } else if (type == Integer.class) {
            return oneOf(ODD_INTEGERS);
        } else if (type == String.class) {
            return oneOf(ODD_TEXTS);
        } else if (type == LocalDate.class) {
            return oneOf(ODD_DATES);
        } else if (type == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        }
        Object[] constants = type.getEnumConstants();
        return random.nextInt(4) == 0 ? null : oneOf(constants);
    }

    private <T extends Record> T answers(Class<T> type) {
        boolean talkative = random.nextInt(4) == 0;
        Object[] values = CHOICES.get(type).stream()
                .map(constants -> random.nextInt(talkative ? 3 : 20) == 0 ? oneOf(constants) : null)
                .toArray();
        return type.cast(make(type, values));
    }

    private List<LabReport> lab() {
        List<LabReport> reports = new ArrayList<>();
        for (LocalDate date : dates(4, 500)) {
            for (Analyte analyte : someOf(ANALYTES.toArray(Analyte[]::new))) {
                Scale scale = analyte.scale();
                String unit = oneOf(scale.units().toArray(String[]::new));
                reports.add(new LabReport(
                        analyte,
                        within(scale, unit),
                        bound(),
                        unit,
                        date,
                        oneOf(RangeFlag.values()),
                        oneOf(FerritinAssay.values()),
                        oneOf(Answer.values()),
                        oneOf(Answer.values())));
            }
        }
        Collections.shuffle(reports, random);
        return reports;
    }

    private List<MeasurementReport> measurements() {
        List<MeasurementReport> reports = new ArrayList<>();
        for (Measurand measure : someOf(Measurand.values())) {
            List<LocalDate> dates = dates(3, 500);
            for (LocalDate date : dates) {
                Scale scale = measure.scale();
                String unit =
                        measure.isWhole() ? scale.unit() : oneOf(scale.units().toArray(String[]::new));
                double value = within(scale, unit);
                reports.add(new MeasurementReport(
                        measure,
                        measure.isWhole() ? Math.floor(value) : value,
                        bound(),
                        unit,
                        dates.size() == 1 || date.equals(AS_OF) ? null : date));
            }
        }
        Collections.shuffle(reports, random);
        return reports;
    }

    private Bound bound() {
        return random.nextInt(10) == 0 ? oneOf(Bound.values()) : Bound.EXACT;
    }

    /** A value that is possible, in that unit. */
    private double within(Scale scale, String unit) {
        double zero = scale.own(0, unit);
        double own = scale.lowest() + (0.01 + 0.98 * random.nextDouble()) * (scale.highest() - scale.lowest());
        return (own - zero) / (scale.own(1, unit) - zero);
    }

    private MedicineEntry medicine() {
        List<MedicineRegister.Medicine> known = MedicineRegister.standard().all();
        MedicineRegister.Medicine medicine = known.get(random.nextInt(known.size()));
        Use use = oneOf(new Use[] {Use.CURRENT, Use.STOPPED, Use.UNKNOWN, Use.CONSIDERED});
        LocalDate started =
                use == Use.CONSIDERED || random.nextBoolean() ? null : AS_OF.minusDays(100 + random.nextInt(1000));
        return new MedicineEntry(
                random.nextBoolean() ? medicine.name() : oneOf(AS_WRITTEN),
                random.nextInt(3) == 0 && !medicine.atcCodes().isEmpty()
                        ? medicine.atcCodes().get(0)
                        : null,
                null,
                use,
                oneOf(Indication.values()),
                started,
                use == Use.CURRENT || use == Use.CONSIDERED || random.nextBoolean()
                        ? null
                        : AS_OF.minusDays(random.nextInt(100)),
                oneOf(DoseChange.values()),
                random.nextBoolean() ? null : AS_OF.minusDays(random.nextInt(1000)),
                random.nextInt(5) == 0 ? null : (1 + random.nextInt(100)) / 8.0,
                oneOf(DoseBasis.values()),
                oneOf(Answer.values()),
                oneOf(Answer.values()),
                oneOf(Answer.values()));
    }

    private List<DiaryEntry> diary() {
        return dates(40, random.nextBoolean() ? 60 : 300).stream()
                .map(date -> DiaryEntryBuilder.builder()
                        .date(date)
                        .symptoms(oneOf(new Answer[] {Answer.YES, Answer.UNKNOWN}))
                        .onset(random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), random.nextInt(60)))
                        .intensity(random.nextBoolean() ? null : random.nextInt(11))
                        .sleepMinutes(random.nextBoolean() ? null : random.nextInt(400))
                        .inBedMinutes(random.nextBoolean() ? null : 400 + random.nextInt(400))
                        .option(random.nextBoolean() ? null : oneOf(Option.values()))
                        .caffeine(oneOf(Answer.values()))
                        .writtenLater(oneOf(Answer.values()))
                        .build())
                .toList();
    }

    /** Different days, mostly none. */
    private List<LocalDate> dates(int most, int daysBack) {
        return some(most, i -> AS_OF.minusDays(random.nextInt(daysBack))).stream()
                .distinct()
                .toList();
    }

    private <T extends @Nullable Object> List<T> some(int most, IntFunction<T> make) {
        int count = random.nextInt(3) == 0 ? 1 + random.nextInt(most) : 0;
        List<T> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(make.apply(i));
        }
        return made;
    }

    private <T> List<T> someOf(T[] all) {
        int one = 1 + random.nextInt(6);
        return Arrays.stream(all)
                .filter(constant -> random.nextInt(one * 2) == 0)
                .toList();
    }

    private <T> T oneOf(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T extends @Nullable Object> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Object[] values(Record item) {
        return Arrays.stream(item.getClass().getRecordComponents())
                .map(component -> read(component, item))
                .toArray();
    }

    private static @Nullable Object read(RecordComponent component, Record item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record make(Class<? extends Record> type, Object[] values) {
        try {
            return (Record) type.getConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
