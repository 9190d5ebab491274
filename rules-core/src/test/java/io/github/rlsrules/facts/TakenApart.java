package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.PartialDate;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A patient as answers to questions, one by one; and what of the patient answers can tell. */
public final class TakenApart {
    /** One answer under its path. */
    public record Told(String path, String answer) {}

    private final RlsPatient patient;
    private final List<Told> told = new ArrayList<>();

    private TakenApart(RlsPatient patient) {
        this.patient = patient;
    }

    /** The patient without what no answer can tell; lists of values in the order of their dates, those without a number first. */
    public static RlsPatient reachable(RlsPatient patient) {
        return RlsPatientBuilder.builder(patient)
                .birthDate(written(patient.birthDate()) == null ? null : patient.birthDate())
                .labResults(patient.labResults().stream()
                        .filter(TakenApart::isReachable)
                        .map(TakenApart::withoutUnitOfNothing)
                        .filter(once(r -> List.of(r.analyte(), r.isFlag(), String.valueOf(r.date()))))
                        .sorted(Comparator.<LabReport, Boolean>comparing(r -> !r.isFlag())
                                .thenComparing(LabReport::date, nullsFirst()))
                        .toList())
                .measurements(patient.measurements().stream()
                        .filter(r -> r != null && r.measure() != null)
                        .filter(r -> isReachable(r.measure(), r.value(), r.unit()))
                        .filter(once(r -> r.measure() + " " + r.date()))
                        .toList())
                .optionsTried(patient.optionsTried().stream()
                        .filter(tried -> tried != null && tried.option() != null)
                        .filter(once(OptionTried::option))
                        .toList())
                .medicines(new Medicines(
                        patient.medicines().complete(),
                        patient.medicines().items().stream()
                                .filter(entry -> entry != null && entry.name() != null)
                                .filter(entry -> !entry.name().isBlank())
                                .toList()))
                .diary(List.of())
                .irlsItems(List.of())
                .replies(List.of())
                .build();
    }

    /** The answers that tell such a patient. */
    public static List<Told> of(RlsPatient reachable) {
        TakenApart apart = new TakenApart(reachable);
        apart.groups();
        apart.values();
        apart.medicines();
        return apart.told;
    }

    private void groups() {
        String birth = written(patient.birthDate());
        if (birth != null) {
            tell("birthDate", birth);
        }
        for (RecordComponent group : RlsPatient.class.getRecordComponents()) {
            if (Records.read(group, patient) instanceof Record record && !(record instanceof PartialDate)) {
                tellEach(group.getName(), record, Set.of());
            }
        }
    }

    private void values() {
        for (LabReport report : patient.labResults()) {
            String path = "labResults[" + report.analyte() + "]";
            tell(
                    path,
                    (report.isFlag()
                                    ? report.range().name()
                                    : value(report.comparator(), report.value(), report.unit()))
                            + (report.date() == null ? "" : " " + report.date()));
            tellEach(path, report, Set.of("analyte", "value", "comparator", "unit", "date"));
        }
        for (MeasurementReport report : patient.measurements()) {
            tell(
                    "measurements[" + report.measure() + "]",
                    value(report.comparator(), report.value(), report.unit())
                            + (report.date() == null ? "" : " " + report.date()));
        }
        for (OptionTried tried : patient.optionsTried()) {
            tell("optionsTried[" + tried.option() + "]", tried.use() + " " + tried.effect());
        }
    }

    private void medicines() {
        List<MedicineEntry> items = patient.medicines().items();
        for (int i = 0; i < items.size(); i++) {
            tell("medicines.items", "a medicine");
            tell("medicines.items[" + i + "].use", items.get(i).use().name());
            tellEach("medicines.items[" + i + "]", items.get(i), Set.of("use"));
        }
    }

    private void tellEach(String path, Record record, Set<String> told) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Records.read(component, record);
            boolean isTold = value == null || value instanceof List || told.contains(component.getName());
            if (!isTold
                    && !(value instanceof Enum<?> constant && constant.name().equals("UNKNOWN"))) {
                tell(path + "." + component.getName(), value instanceof Double d ? plain(d) : value.toString());
            }
        }
    }

    private void tell(String path, String answer) {
        told.add(new Told(path, answer));
    }

    /** Where there is no number, its unit says nothing. */
    private static LabReport withoutUnitOfNothing(LabReport report) {
        return report.isFlag()
                ? LabReportBuilder.builder(report)
                        .unit(null)
                        .comparator(Bound.EXACT)
                        .build()
                : report;
    }

    private static boolean isReachable(@Nullable LabReport report) {
        return report != null
                && report.analyte() != null
                && (report.isFlag() || isReachable(report.analyte(), report.value(), report.unit()));
    }

    private static boolean isReachable(Scaled kind, @Nullable Double value, @Nullable String unit) {
        return value != null
                && unit != null
                && Double.isFinite(value)
                && plain(value).length() < 40
                && kind.scale().convert(value, unit).isPresent();
    }

    private static <T> Predicate<T> once(Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        return one -> seen.add(key.apply(one));
    }

    private static Comparator<LocalDate> nullsFirst() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }

    private static String value(Bound bound, double number, String unit) {
        return (bound == Bound.EXACT ? "" : bound.spelling()) + " " + plain(number) + " " + unit;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        String day = date.earliest().toString();
        return List.of(day, day.substring(0, 7), day.substring(0, 4)).stream()
                .filter(text -> Objects.equals(PartialDate.parse(text), date))
                .findFirst()
                .orElse(null);
    }
}
