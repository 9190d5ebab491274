package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Transferrin saturation from iron and iron-binding capacity, or from iron and transferrin, of one sample. */
final class Saturation {
    /** Fewer than conversions leave, so that 60 in 300 is a fifth in every unit. */
    private static final int DIGITS = 10;

    private final List<LabReport> reports;
    private final Map<LocalDate, LabReport> capacities = new HashMap<>();
    private final Map<LocalDate, LabReport> transferrins = new HashMap<>();

    private Saturation(List<LabReport> reports) {
        this.reports = reports;
        for (LabReport report : reports) {
            if (!report.isExact() || report.isFlag()) {
                continue; // it cannot be worked out of a bound
            }
            if (report.analyte() == Analyte.TOTAL_IRON_BINDING_CAPACITY) {
                capacities.put(requireNonNull(report.date()), report);
            } else if (report.analyte() == Analyte.TRANSFERRIN) {
                transferrins.put(requireNonNull(report.date()), report);
            }
        }
    }

    /** Of the latest sample of which it can be worked out; null if there is none. */
    static @Nullable LabReport latest(List<LabReport> reports) {
        return new Saturation(reports).ofLatestSample();
    }

    private @Nullable LabReport ofLatestSample() {
        LabReport latest = null;
        for (LabReport iron : reports) {
            if (iron.analyte() == Analyte.IRON
                    && iron.isExact()
                    && !iron.isFlag()
                    && (capacities.containsKey(iron.date()) || transferrins.containsKey(iron.date()))
                    && (latest == null || requireNonNull(iron.date()).isAfter(requireNonNull(latest.date())))) {
                latest = iron;
            }
        }
        return latest == null ? null : of(latest);
    }

    private LabReport of(LabReport iron) {
        LabReport capacity = capacities.get(iron.date());
        // 1 g of transferrin binds 25.1 umol of iron: 100 / 25.1 = 3.98
        double percent = capacity == null
                ? 3.98
                        * iron.ownValue()
                        / requireNonNull(transferrins.get(iron.date())).ownValue()
                : 100 * iron.ownValue() / capacity.ownValue();
        return LabReportBuilder.builder(iron)
                .analyte(Analyte.TRANSFERRIN_SATURATION)
                .value(Conversion.rounded(percent, DIGITS))
                .unit(Analyte.TRANSFERRIN_SATURATION.scale().unit())
                .range(RangeFlag.UNKNOWN)
                .build();
    }
}
