package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.NO;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Problem.Code;
import io.github.rlsrules.runtime.Required;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside what no patient can have, by name, and keeps the rest. Nothing is guessed, and no value is repeated. It alone decides, and
 * need not be quick: {@link FirstLook} knows of whom nothing has to be set aside.
 */
final class PatientCheck {
    static final int IRLS_ITEMS = 10;
    static final int IRLS_ITEM_HIGHEST = 4;
    static final int MINUTES_A_DAY = 24 * 60;
    static final int HIGHEST_INTENSITY = 10;
    static final int HIGHEST_DOSE = 100_000;
    private static final ClassValue<List<RecordComponent>> REQUIRED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(c -> c.isAnnotationPresent(Required.class))
                    .toList();
        }
    };

    private final LocalDate asOf;
    private @Nullable PartialDate birthDate;
    /** Then the date of birth may be what is wrong, and all else right. */
    private boolean isBeforeBirth;

    private final List<Problem> problems = new ArrayList<>();
    private final Doubts doubts = new Doubts();
    private final Set<String> undated = new HashSet<>();

    private PatientCheck(LocalDate asOf) {
        this.asOf = asOf;
    }

    static Checked closely(RlsPatient patient, LocalDate asOf) {
        return new PatientCheck(asOf).sift(patient);
    }

    private Checked sift(RlsPatient patient) {
        birthDate = birthDate(patient.birthDate());
        RlsPatient possible = RlsPatientBuilder.builder(patient)
                .birthDate(birthDate)
                .labResults(labResults(kept("labResults", patient.labResults(), this::lab)))
                .measurements(measurements(kept("measurements", patient.measurements(), this::measurement)))
                .medicines(medicines(patient.medicines()))
                .optionsTried(options(kept("optionsTried", patient.optionsTried(), (path, option) -> option)))
                .diary(days(kept("diary", patient.diary(), this::diary)))
                .irlsItems(irlsItems(patient.irlsItems()))
                .replies(kept("replies", patient.replies(), this::reply).stream()
                        .map(Kept::item)
                        .toList())
                .build();
        RlsPatient sound = new ContradictionCheck(possible, asOf, problems, doubts).withdrawn();
        List<RlsPatient> ifRight = new ArrayList<>(doubts.ifRight(sound));
        if (isBeforeBirth) {
            Checked withoutBirth =
                    closely(RlsPatientBuilder.builder(patient).birthDate(null).build(), asOf);
            ifRight.add(withoutBirth.sound());
            ifRight.addAll(withoutBirth.ifRight());
        }
        return new Checked(sound, ProblemsOfValues.named(problems, patient), List.copyOf(ifRight), Set.copyOf(undated));
    }

    /**
     * An item that was kept.
     *
     * @param path where it stands
     */
    record Kept<T>(String path, T item) {}

    /** A list of which an item is lost is not known to be complete. */
    private Medicines medicines(Medicines given) {
        List<Kept<MedicineEntry>> kept = kept("medicines.items", given.items(), this::medicine);
        Answer complete = kept.size() < given.items().size() && given.complete() == Answer.YES
                ? Answer.UNKNOWN
                : given.complete();
        return new Medicines(complete, kept.stream().map(Kept::item).toList());
    }

    private List<LabReport> labResults(List<Kept<LabReport>> kept) {
        OnOneDay<LabReport> once = new OnOneDay<>(
                report -> List.of(Objects.requireNonNull(report.analyte()), report.isFlag()),
                report -> Objects.requireNonNull(report.date()),
                LabReport::says,
                LabReport::together,
                "",
                "another result of this analyte has the same date");
        List<LabReport> sound = sifted(once, kept, Draft::addLabResults);
        SortedSet<LocalDate> differing = new SaturationCheck(sound).differing();
        if (differing.isEmpty()) {
            return sound;
        }
        for (Kept<LabReport> one : kept) {
            if (SaturationCheck.isSaturation(one.item())
                    && differing.contains(one.item().date())) {
                add(one.path(), Code.CONTRADICTION, "does not fit iron and iron-binding capacity of the same day");
            }
        }
        LocalDate latest = differing.last();
        List<LabReport> inDoubt = sound.stream()
                .filter(report -> SaturationCheck.isInDoubt(report, latest))
                .toList();
        doubt(SaturationCheck.ways(inDoubt, latest), Draft::addLabResults);
        return sound.stream()
                .filter(report -> !SaturationCheck.isInDoubt(report, latest))
                .toList();
    }

    private List<MeasurementReport> measurements(List<Kept<MeasurementReport>> kept) {
        OnOneDay<MeasurementReport> once = new OnOneDay<>(
                report -> Objects.requireNonNull(report.measure()),
                report -> report.date() == null ? asOf : report.date(),
                MeasurementReport::says,
                same -> same.get(0),
                "",
                "another value of this measure has the same date");
        return sifted(once, kept, Draft::addMeasurements);
    }

    private List<OptionTried> options(List<Kept<OptionTried>> kept) {
        OnOneDay<OptionTried> once = new OnOneDay<>(
                OptionTried::option,
                option -> FirstLook.EARLIEST,
                option -> option,
                same -> same.get(0),
                ".option",
                "is given twice");
        return sifted(once, kept, Draft::addOptionsTried);
    }

    private List<DiaryEntry> days(List<Kept<DiaryEntry>> kept) {
        OnOneDay<DiaryEntry> once = new OnOneDay<>(
                day -> Objects.requireNonNull(day.date()),
                day -> Objects.requireNonNull(day.date()),
                day -> day,
                same -> same.get(0),
                ".date",
                "this day is given twice");
        return sifted(once, kept, Draft::addDiary);
    }

    private <T> List<T> sifted(OnOneDay<T> once, List<Kept<T>> kept, BiConsumer<Draft, List<T>> putBack) {
        List<List<List<T>>> disputes = new ArrayList<>();
        List<T> sound = once.sift(kept, problems, disputes);
        disputes.forEach(ways -> doubt(ways, putBack));
        return sound;
    }

    private <T> void doubt(List<List<T>> ways, BiConsumer<Draft, List<T>> putBack) {
        doubts.add(ways.stream()
                .<Consumer<Draft>>map(way -> draft -> putBack.accept(draft, way))
                .toList());
    }

    private void add(String path, Code code, String message) {
        problems.add(new Problem(path, code, message));
    }

    /** What a check makes of each item of a list, once all that it must have is there; it sets aside what it makes null. */
    private <T extends Record> List<Kept<T>> kept(
            String path, List<T> items, BiFunction<String, T, @Nullable T> check) {
        List<Kept<T>> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            String itemPath = path + "[" + i + "]";
            if (item == null) {
                add(itemPath, Code.MISSING, "an item of the list is null");
            } else if (hasAllRequired(itemPath, item)) {
                T checked = check.apply(itemPath, item);
                if (checked != null) {
                    kept.add(new Kept<>(itemPath, checked));
                }
            }
        }
        return kept;
    }

    private boolean hasAllRequired(String path, Record item) {
        int before = problems.size();
        for (RecordComponent component : REQUIRED.get(item.getClass())) {
            if (Records.read(component, item) == null) {
                add(path + "." + component.getName(), Code.MISSING, "is needed");
            }
        }
        return problems.size() == before;
    }

    /** A value without a date, or of a date to come, decides nothing; an alarm takes it for one of today, if it is right. */
    private @Nullable LabReport lab(String path, LabReport report) {
        LocalDate date = date(path + ".date", report.date());
        if (report.date() == null) {
            add(path + ".date", Code.MISSING, "is needed: without it the value decides nothing");
        }
        LabReportBuilder ifRight = LabReportBuilder.builder(report).date(date == null ? asOf : date);
        boolean isGiven = true;
        if (!report.isFlag()) {
            Possible possible = number(path, report);
            if (possible == null) {
                return null;
            }
            ifRight.value(possible.value).unit(possible.unit);
            isGiven = possible.isGiven;
            if (date == null && isGiven) {
                undated.add("labResults[" + report.analyte() + "]");
            }
        }
        LabReport kept = ifRight.build();
        if (date != null && isGiven) {
            return kept;
        }
        if (!isLongPast(report.date())) {
            doubts.add(draft -> draft.addLabResults(List.of(kept)));
        }
        return null;
    }

    /** The number of a report that has one. */
    private @Nullable Possible number(String path, LabReport report) {
        if (report.value() == null) {
            add(path + ".value", Code.MISSING, "is needed, or a range");
        }
        if (report.unit() == null) {
            add(path + ".unit", Code.MISSING, "is needed");
        }
        return report.value() == null || report.unit() == null
                ? null
                : possible(path, Objects.requireNonNull(report.analyte()).scale(), report.value(), report.unit());
    }

    private @Nullable MeasurementReport measurement(String path, MeasurementReport report) {
        Measurand measure = Objects.requireNonNull(report.measure());
        LocalDate date = date(path + ".date", report.date());
        boolean isDateUsable = report.date() == null || date != null;
        double value = Objects.requireNonNull(report.value());
        Possible possible = possible(path, measure.scale(), value, Objects.requireNonNull(report.unit()));
        if (possible == null) {
            return null;
        }
        if (possible.isGiven && measure.isWhole() && value != Math.rint(value)) {
            add(path + ".value", Code.IMPOSSIBLE_VALUE, "must be a whole number");
            return null;
        }
        MeasurementReport ifRight = new MeasurementReport(
                measure, possible.value, report.comparator(), possible.unit, isDateUsable ? date : asOf);
        if (isDateUsable && possible.isGiven) {
            return ifRight;
        }
        if (possible.isGiven) {
            undated.add("measurements[" + measure + "]");
        }
        if (!isLongPast(report.date())) {
            doubts.add(draft -> draft.addMeasurements(List.of(ifRight)));
        }
        return null;
    }

    private static boolean isLongPast(@Nullable LocalDate date) {
        return date != null && date.isBefore(FirstLook.EARLIEST);
    }

    /**
     * The value if a patient can have it; else the last one in that direction that a patient can have, so that an alarm is not lost to a slip.
     * Null if nobody can tell what is meant.
     *
     * @param isGiven whether it is the value that was given
     */
    private record Possible(double value, String unit, boolean isGiven) {}

    private @Nullable Possible possible(String path, Scale scale, double value, String unit) {
        OptionalDouble converted = scale.convert(value, unit);
        if (converted.isEmpty()) {
            Problem refused = scale.refused(path + ".unit", unit);
            problems.add(refused);
            double meant = refused.code() == Code.AMBIGUOUS_UNIT ? scale.meant(value, unit) : Double.NaN;
            return scale.holds(meant) ? new Possible(meant, scale.unit(), false) : null;
        }
        double own = converted.getAsDouble();
        if (scale.holds(own)) {
            return new Possible(value, unit, true);
        }
        add(
                path + ".value",
                Code.IMPOSSIBLE_VALUE,
                "must lie between " + scale.lowest() + " and " + scale.highest() + " " + scale.unit());
        return Double.isFinite(own)
                ? new Possible(Math.min(Math.max(own, scale.lowest()), scale.highest()), scale.unit(), false)
                : null;
    }

    /** The date, if it can be right. Tomorrow is today: clocks differ by a day around the world. */
    private @Nullable LocalDate date(String path, @Nullable LocalDate date) {
        if (date == null) {
            return null;
        }
        if (date.isAfter(asOf)) {
            if (date.toEpochDay() - asOf.toEpochDay() == 1) {
                return asOf;
            }
            add(path, Code.DATE_AFTER_ASSESSMENT, "lies after the date of the assessment");
            return null;
        }
        if (date.isBefore(FirstLook.EARLIEST)) {
            add(path, Code.IMPOSSIBLE_VALUE, "lies before " + FirstLook.EARLIEST);
            return null;
        }
        if (birthDate != null && date.isBefore(birthDate.earliest())) {
            add(path, Code.IMPOSSIBLE_VALUE, "lies before the date of birth");
            isBeforeBirth = true;
            return null;
        }
        return date;
    }

    /** Of a day, a month or a year that can be right. */
    private @Nullable PartialDate birthDate(@Nullable PartialDate given) {
        LocalDate first = given == null ? null : date("birthDate", given.earliest());
        if (given == null || first == null) {
            return null;
        }
        LocalDate last = given.latest().isAfter(asOf) ? asOf : given.latest();
        return new PartialDate(first, last);
    }

    private MedicineEntry medicine(String path, MedicineEntry entry) {
        LocalDate started = date(path + ".started", entry.started());
        LocalDate stopped = date(path + ".stopped", entry.stopped());
        MedicineEntryBuilder kept = MedicineEntryBuilder.builder(entry)
                .started(started)
                .stopped(stopped)
                .doseChanged(date(path + ".doseChanged", entry.doseChanged()));
        if (started != null && stopped != null && stopped.isBefore(started)) {
            add(path + ".stopped", Code.CONTRADICTION, "stopped before it was started");
            kept.started(null).stopped(null);
        }
        if (entry.use() == Use.CURRENT && entry.stopped() != null) {
            add(path + ".stopped", Code.CONTRADICTION, "has a date, and use is CURRENT");
            kept.use(Use.UNKNOWN).stopped(null);
            MedicineEntry unclear = kept.build();
            MedicineEntry current =
                    MedicineEntryBuilder.builder(unclear).use(Use.CURRENT).build();
            MedicineEntry past = MedicineEntryBuilder.builder(unclear)
                    .use(Use.STOPPED)
                    .stopped(stopped)
                    .build();
            doubts.add(draft -> draft.replace(unclear, current), draft -> draft.replace(unclear, past));
        }
        if (entry.isNotTaken() && (entry.started() != null || entry.stopped() != null)) {
            add(path + ".use", Code.CONTRADICTION, "is " + entry.use() + ", and it has a date on which it was taken");
            kept.use(Use.UNKNOWN);
        }
        Double dose = entry.dailyDose();
        if (dose != null && !(dose > 0 && dose <= HIGHEST_DOSE)) {
            add(path + ".dailyDose", Code.IMPOSSIBLE_VALUE, "must be milligrams a day, above 0");
            kept.dailyDose(null);
        }
        return kept.build();
    }

    private List<@Nullable Integer> irlsItems(List<@Nullable Integer> items) {
        if (items.size() > IRLS_ITEMS) {
            add("irlsItems", Code.IMPOSSIBLE_VALUE, "there are ten items");
            return List.of();
        }
        List<@Nullable Integer> kept = new ArrayList<>(items);
        for (int i = 0; i < items.size(); i++) {
            kept.set(i, number("irlsItems[" + i + "]", items.get(i), IRLS_ITEM_HIGHEST));
        }
        return kept;
    }

    private @Nullable Reply reply(String path, Reply reply) {
        if (!ReplyPath.exists(Objects.requireNonNull(reply.fact()))) {
            add(path + ".fact", Code.UNKNOWN_FIELD, "is the path of no fact");
            return null;
        }
        return new Reply(reply.fact(), date(path + ".date", reply.date()), reply.known());
    }

    private @Nullable DiaryEntry diary(String path, DiaryEntry entry) {
        LocalDate date = date(path + ".date", entry.date());
        DiaryEntryBuilder kept = DiaryEntryBuilder.builder(entry)
                .date(date)
                .durationMinutes(number(path + ".durationMinutes", entry.durationMinutes(), MINUTES_A_DAY))
                .intensity(number(path + ".intensity", entry.intensity(), HIGHEST_INTENSITY))
                .sleepMinutes(number(path + ".sleepMinutes", entry.sleepMinutes(), MINUTES_A_DAY))
                .inBedMinutes(number(path + ".inBedMinutes", entry.inBedMinutes(), MINUTES_A_DAY));
        if (entry.sleepMinutes() != null
                && entry.inBedMinutes() != null
                && entry.sleepMinutes() > entry.inBedMinutes()) {
            add(path + ".sleepMinutes", Code.CONTRADICTION, "longer asleep than in bed");
            kept.sleepMinutes(null).inBedMinutes(null);
        }
        if (entry.symptoms() == NO && entry.onset() != null) {
            add(path + ".onset", Code.CONTRADICTION, "has a time, and symptoms is NO");
            kept.onset(null).symptoms(Answer.UNKNOWN);
        }
        return date == null ? null : kept.build();
    }

    private @Nullable Integer number(String path, @Nullable Integer number, int highest) {
        if (number != null && (number < 0 || number > highest)) {
            add(path, Code.IMPOSSIBLE_VALUE, "must be a whole number from 0 to " + highest);
            return null;
        }
        return number;
    }
}
