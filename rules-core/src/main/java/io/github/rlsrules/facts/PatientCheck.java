package io.github.rlsrules.facts;

import static io.github.rlsrules.runtime.Answer.NO;

import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Problem.Code;
import io.github.rlsrules.runtime.Required;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for everything that no patient can have. Nothing is clamped, guessed or dropped; no value is repeated. It alone
 * decides, and need not be quick: {@link FirstLook} knows whom it would find sound.
 */
final class PatientCheck {
    static final int IRLS_ITEMS = 10;
    static final int IRLS_ITEM_HIGHEST = 4;
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
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

    private final RlsPatient patient;
    private final LocalDate asOf;
    private final List<Problem> problems = new ArrayList<>();

    PatientCheck(RlsPatient patient, LocalDate asOf) {
        this.patient = patient;
        this.asOf = asOf;
    }

    /** All that is wrong, empty if nothing is. */
    static List<Problem> problems(RlsPatient patient, LocalDate asOf) {
        return new FirstLook(patient, asOf).isSound() ? List.of() : new PatientCheck(patient, asOf).run();
    }

    List<Problem> run() {
        each("labResults", patient.labResults(), this::checkLab);
        each("measurements", patient.measurements(), this::checkMeasurement);
        each("medicines.items", patient.medicines().items(), this::checkMedicine);
        each("optionsTried", patient.optionsTried(), (path, option) -> {});
        each("diary", patient.diary(), this::checkDiary);
        checkIrlsItems();
        if (problems.isEmpty()) {
            checkTwice();
            new ContradictionCheck(patient, problems).run();
        }
        return problems;
    }

    private void add(String path, Code code, String message) {
        problems.add(new Problem(path, code, message));
    }

    /** Checks each item of a list, once all that it must have is there. */
    private <T extends Record> void each(String path, List<T> items, BiConsumer<String, T> check) {
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            String itemPath = path + "[" + i + "]";
            if (item == null) {
                add(itemPath, Code.MISSING, "an item of the list is null");
            } else if (hasAllRequired(itemPath, item)) {
                check.accept(itemPath, item);
            }
        }
    }

    private boolean hasAllRequired(String path, Record item) {
        int before = problems.size();
        for (RecordComponent component : REQUIRED.get(item.getClass())) {
            if (read(component, item) == null) {
                add(path + "." + component.getName(), Code.MISSING, "is needed");
            }
        }
        return problems.size() == before;
    }

    private static @Nullable Object read(RecordComponent component, Record item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkLab(String path, LabReport report) {
        checkDate(path + ".date", report.date());
        checkQuantity(
                path,
                Objects.requireNonNull(report.analyte()).scale(),
                Objects.requireNonNull(report.value()),
                Objects.requireNonNull(report.unit()));
    }

    private void checkMeasurement(String path, MeasurementReport report) {
        Measurand measure = Objects.requireNonNull(report.measure());
        double value = Objects.requireNonNull(report.value());
        checkDate(path + ".date", report.date());
        checkQuantity(path, measure.scale(), value, Objects.requireNonNull(report.unit()));
        if (measure.isWhole() && value != Math.rint(value)) {
            add(path + ".value", Code.IMPOSSIBLE_VALUE, "must be a whole number");
        }
    }

    private void checkQuantity(String path, Scale scale, double value, String unit) {
        OptionalDouble converted = scale.convert(value, unit);
        if (converted.isEmpty()) {
            add(
                    path + ".unit",
                    Code.UNKNOWN_UNIT,
                    "unit \"" + unit + "\" is not accepted here; use one of " + String.join(", ", scale.units()));
        } else if (!Double.isFinite(value) || !scale.holds(converted.getAsDouble())) {
            add(
                    path + ".value",
                    Code.IMPOSSIBLE_VALUE,
                    "must lie between " + scale.lowest() + " and " + scale.highest() + " " + scale.unit());
        }
    }

    private void checkDate(String path, @Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        if (date.isAfter(asOf)) {
            add(path, Code.DATE_AFTER_ASSESSMENT, "lies after the date of the assessment");
        } else if (date.isBefore(EARLIEST)) {
            add(path, Code.IMPOSSIBLE_VALUE, "lies before " + EARLIEST);
        }
    }

    private void checkMedicine(String path, MedicineEntry entry) {
        if (isBlank(entry.name()) && isBlank(entry.atcCode()) && isBlank(entry.rxNormCode())) {
            add(path + ".name", Code.MISSING, "a name or a code is needed");
        }
        checkDate(path + ".started", entry.started());
        checkDate(path + ".stopped", entry.stopped());
        checkDate(path + ".doseChanged", entry.doseChanged());
        if (entry.started() != null
                && entry.stopped() != null
                && entry.stopped().isBefore(entry.started())) {
            add(path + ".stopped", Code.CONTRADICTION, "stopped before it was started");
        }
        if (entry.use() == Use.CURRENT && entry.stopped() != null) {
            add(path + ".stopped", Code.CONTRADICTION, "has a date, and use is CURRENT");
        }
        if (entry.use() == Use.CONSIDERED && (entry.started() != null || entry.stopped() != null)) {
            add(path + ".use", Code.CONTRADICTION, "is CONSIDERED, and it has a date on which it was taken");
        }
        if (entry.use() == Use.NEVER) {
            add(path + ".use", Code.CONTRADICTION, "a list of medicines holds what is, was or may be taken");
        }
        Double dose = entry.dailyDose();
        if (dose != null && !(dose > 0 && dose <= HIGHEST_DOSE)) {
            add(path + ".dailyDose", Code.IMPOSSIBLE_VALUE, "must be milligrams a day, above 0");
        }
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void checkIrlsItems() {
        List<@Nullable Integer> items = patient.irlsItems();
        if (items.size() > IRLS_ITEMS) {
            add("irlsItems", Code.IMPOSSIBLE_VALUE, "there are ten items");
        }
        for (int i = 0; i < items.size(); i++) {
            Integer item = items.get(i);
            if (item != null && (item < 0 || item > IRLS_ITEM_HIGHEST)) {
                add("irlsItems[" + i + "]", Code.IMPOSSIBLE_VALUE, "must be a whole number from 0 to 4");
            }
        }
    }

    private void checkDiary(String path, DiaryEntry entry) {
        checkDate(path + ".date", entry.date());
        checkNumber(path + ".durationMinutes", entry.durationMinutes(), MINUTES_A_DAY);
        checkNumber(path + ".intensity", entry.intensity(), HIGHEST_INTENSITY);
        checkNumber(path + ".sleepMinutes", entry.sleepMinutes(), MINUTES_A_DAY);
        checkNumber(path + ".inBedMinutes", entry.inBedMinutes(), MINUTES_A_DAY);
        if (entry.sleepMinutes() != null
                && entry.inBedMinutes() != null
                && entry.sleepMinutes() > entry.inBedMinutes()) {
            add(path + ".sleepMinutes", Code.CONTRADICTION, "longer asleep than in bed");
        }
        if (entry.symptoms() == NO && entry.onset() != null) {
            add(path + ".onset", Code.CONTRADICTION, "has a time, and symptoms is NO");
        }
    }

    private void checkNumber(String path, @Nullable Integer number, int highest) {
        if (number != null && (number < 0 || number > highest)) {
            add(path, Code.IMPOSSIBLE_VALUE, "must be a whole number from 0 to " + highest);
        }
    }

    /** What may stand only once: two values of one analyte on one day contradict each other unless they are equal. */
    private void checkTwice() {
        Map<List<Object>, LabReport> labs = new HashMap<>();
        for (int i = 0; i < patient.labResults().size(); i++) {
            LabReport report = patient.labResults().get(i);
            LabReport other = labs.putIfAbsent(
                    List.of(Objects.requireNonNull(report.analyte()), Objects.requireNonNull(report.date())), report);
            if (other != null && !other.equals(report)) {
                add("labResults[" + i + "]", Code.CONTRADICTION, "another result of this analyte has the same date");
            }
        }
        Map<List<Object>, MeasurementReport> measurements = new HashMap<>();
        for (int i = 0; i < patient.measurements().size(); i++) {
            MeasurementReport report = patient.measurements().get(i);
            LocalDate date = report.date() == null ? asOf : report.date();
            MeasurementReport other =
                    measurements.putIfAbsent(List.of(Objects.requireNonNull(report.measure()), date), report);
            if (other != null && !other.equals(report)) {
                add("measurements[" + i + "]", Code.CONTRADICTION, "another value of this measure has the same date");
            }
        }
        Set<Option> options = new HashSet<>();
        for (int i = 0; i < patient.optionsTried().size(); i++) {
            if (!options.add(patient.optionsTried().get(i).option())) {
                add("optionsTried[" + i + "].option", Code.DUPLICATE, "is given twice");
            }
        }
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < patient.diary().size(); i++) {
            if (!days.add(Objects.requireNonNull(patient.diary().get(i).date()))) {
                add("diary[" + i + "].date", Code.DUPLICATE, "this day is given twice");
            }
        }
    }
}
