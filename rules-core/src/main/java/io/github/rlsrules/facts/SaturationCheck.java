package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a saturation that was given fits the iron and the binding capacity of the same day. If no rounding explains the difference,
 * nobody can tell which of the three is wrong, so none counts, nor does an earlier one in their place. Transferrin is not held against
 * it, for laboratories reckon its capacity in different ways.
 */
final class SaturationCheck {
    private static final Set<Analyte> COMPARED =
            EnumSet.of(Analyte.TRANSFERRIN_SATURATION, Analyte.IRON, Analyte.TOTAL_IRON_BINDING_CAPACITY);

    private final Map<LocalDate, Map<Analyte, LabReport>> days = new HashMap<>();

    /** @param reports no two of one analyte on one day */
    SaturationCheck(List<LabReport> reports) {
        for (LabReport report : reports) {
            if (isCompared(report) && report.isExact() && !report.isFlag()) {
                days.computeIfAbsent(requireNonNull(report.date()), day -> new HashMap<>())
                        .put(requireNonNull(report.analyte()), report);
            }
        }
    }

    /** The days on which they differ, the earliest first. */
    TreeSet<LocalDate> differing() {
        TreeSet<LocalDate> differing = new TreeSet<>();
        days.forEach((day, reports) -> {
            if (reports.size() == COMPARED.size() && differs(reports)) {
                differing.add(day);
            }
        });
        return differing;
    }

    /** What no longer counts if they differ on this day. */
    static boolean isInDoubt(LabReport report, LocalDate day) {
        return isCompared(report) && !requireNonNull(report.date()).isAfter(day);
    }

    /** Either what was given is right, or that of which it can be worked out. */
    static List<List<LabReport>> ways(List<LabReport> inDoubt, LocalDate day) {
        return List.of(
                inDoubt.stream()
                        .filter(one -> !day.equals(one.date()) || isSaturation(one))
                        .toList(),
                inDoubt.stream()
                        .filter(one -> !day.equals(one.date()) || !isSaturation(one))
                        .toList());
    }

    static boolean isSaturation(LabReport report) {
        return report.analyte() == Analyte.TRANSFERRIN_SATURATION;
    }

    private static boolean isCompared(LabReport report) {
        return COMPARED.contains(requireNonNull(report.analyte()));
    }

    /** Each number can be anything that is rounded to what was written. */
    private static boolean differs(Map<Analyte, LabReport> day) {
        LabReport saturation = requireNonNull(day.get(Analyte.TRANSFERRIN_SATURATION));
        LabReport iron = requireNonNull(day.get(Analyte.IRON));
        LabReport capacity = requireNonNull(day.get(Analyte.TOTAL_IRON_BINDING_CAPACITY));
        return 100 * written(iron, 1) < written(saturation, -1) * written(capacity, -1)
                || 100 * written(iron, -1) > written(saturation, 1) * written(capacity, 1);
    }

    /** The end, in the own unit, of what was rounded to the number that was given: half of its last digit away. */
    private static double written(LabReport report, int end) {
        BigDecimal value = BigDecimal.valueOf(requireNonNull(report.value())).stripTrailingZeros();
        BigDecimal half = BigDecimal.valueOf(5, Math.max(value.scale(), 0) + 1);
        double given = value.add(half.multiply(BigDecimal.valueOf(end))).doubleValue();
        return requireNonNull(report.analyte()).scale().own(given, requireNonNull(report.unit()));
    }
}
