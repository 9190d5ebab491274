package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.WorkedOut;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Transferrin saturation from iron and iron-binding capacity, or from iron and transferrin, of one sample.
 *
 * @param report with the value that rules compare, as exact as it was worked out
 * @param iron of what it was worked out
 * @param carrier of what it was worked out beside the iron: capacity or transferrin
 */
record Saturation(LabReport report, LabReport iron, LabReport carrier) implements WorkedOut {
    /** Fewer than conversions leave, so that 60 in 300 is a fifth in every unit. */
    private static final int DIGITS = 10;
    /** Of the values of which it is worked out no more is shown. */
    private static final MathContext PART = new MathContext(4);

    /** Of the latest sample of which it can be worked out; null if there is none. */
    static @Nullable Saturation latest(List<LabReport> reports) {
        Map<LocalDate, LabReport> capacities = new HashMap<>();
        Map<LocalDate, LabReport> transferrins = new HashMap<>();
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
        if (latest == null) {
            return null;
        }
        LabReport capacity = capacities.get(latest.date());
        return of(latest, capacity == null ? requireNonNull(transferrins.get(latest.date())) : capacity);
    }

    private static Saturation of(LabReport iron, LabReport carrier) {
        // 1 g of transferrin binds 25.1 umol of iron: 100 / 25.1 = 3.98
        double factor = carrier.analyte() == Analyte.TRANSFERRIN ? 3.98 : 100;
        double percent = Conversion.rounded(factor * iron.ownValue() / carrier.ownValue(), DIGITS);
        LabReport report = LabReportBuilder.builder(iron)
                .analyte(Analyte.TRANSFERRIN_SATURATION)
                .value(percent)
                .unit(Analyte.TRANSFERRIN_SATURATION.scale().unit())
                .range(RangeFlag.UNKNOWN)
                .build();
        return new Saturation(report, iron, carrier);
    }

    @Override
    public String number() {
        return printed(report.ownValue());
    }

    @Override
    public String told() {
        return number() + " " + report.unit() + " (worked out from " + part(iron) + " and " + part(carrier) + " of "
                + iron.date() + ")";
    }

    /** With one decimal; with more only where it would seem to be a whole number, for on such a number lie the limits of rules. */
    static String printed(double percent) {
        BigDecimal exact = BigDecimal.valueOf(percent);
        BigDecimal rounded;
        int decimals = 1;
        do {
            rounded = exact.setScale(decimals++, RoundingMode.HALF_UP).stripTrailingZeros();
        } while (rounded.scale() <= 0 && rounded.compareTo(exact) != 0);
        return plain(rounded);
    }

    private static String part(LabReport report) {
        Analyte analyte = requireNonNull(report.analyte());
        BigDecimal value = BigDecimal.valueOf(report.ownValue()).round(PART).stripTrailingZeros();
        return analyte + " " + plain(value) + " " + analyte.scale().unit();
    }

    private static String plain(BigDecimal value) {
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }

    @Override
    public String toString() {
        return "Saturation";
    }
}
