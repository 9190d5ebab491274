package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.runtime.PartialDate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.jspecify.annotations.Nullable;

/** The dose of a day out of dosages, where it can mean one thing only: never of what is taken as needed, of a range, or of a series of doses. */
final class Dosages {
    private static final BigDecimal HOURS = BigDecimal.valueOf(24);
    private static final Map<String, BigDecimal> MILLIGRAMS = Map.of(
            "mg", BigDecimal.ONE,
            "g", BigDecimal.valueOf(1000),
            "ug", new BigDecimal("0.001"),
            "mcg", new BigDecimal("0.001"),
            "µg", new BigDecimal("0.001"));
    private static final Set<String> PIECES = Set.of(
            "{tbl}",
            "{tablet}",
            "{capsule}",
            "{cap}",
            "tab",
            "tabs",
            "tablet",
            "tablets",
            "tbl",
            "cap",
            "caps",
            "capsule",
            "capsules",
            "1",
            "");
    private static final Map<String, BigDecimal> TIMES_A_DAY = Map.of(
            "QD", BigDecimal.ONE,
            "AM", BigDecimal.ONE,
            "PM", BigDecimal.ONE,
            "BED", BigDecimal.ONE,
            "BID", BigDecimal.valueOf(2),
            "TID", BigDecimal.valueOf(3),
            "QID", BigDecimal.valueOf(4),
            "Q6H", BigDecimal.valueOf(4),
            "Q8H", BigDecimal.valueOf(3));
    /** "0.25 MG Oral Tablet", but no strength a volume or an hour. */
    private static final Pattern STRENGTH = Pattern.compile(
            "(?<![\\d.,/-])(\\d{1,6}(?:\\.\\d{1,6})?)\\s?(mg|mcg|ug|g)\\b(?!\\s?/)", Pattern.CASE_INSENSITIVE);

    private Dosages() {}

    /**
     * The dose of a day.
     *
     * @param mg null if it is not known
     * @param isNotClear whether something is said of it that cannot be told for certain
     */
    record Daily(@Nullable Double mg, boolean isNotClear) {
        static final Daily NOT_TOLD = new Daily(null, false);
        static final Daily NOT_CLEAR = new Daily(null, true);
    }

    static Daily daily(List<Dosage> dosages, Medicine medicine, MedicineEntry entry, boolean isOneSubstance) {
        if (dosages.stream().noneMatch(Dosages::saysHowMuch)) {
            return Daily.NOT_TOLD;
        }
        if (dosages.stream().map(Dosage::getSequence).distinct().count() > 1 || !isOneSubstance) {
            return Daily.NOT_CLEAR;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Dosage dosage : dosages) {
            BigDecimal dose = milligrams(dosage, medicine, entry);
            BigDecimal times = timesADay(dosage);
            if (dose == null || times == null) {
                return Daily.NOT_CLEAR;
            }
            sum = sum.add(dose.multiply(times));
        }
        return sum.signum() > 0 ? new Daily(sum.doubleValue(), false) : Daily.NOT_CLEAR;
    }

    private static boolean saysHowMuch(Dosage dosage) {
        return dosage.hasDoseAndRate() || dosage.hasText() || dosage.hasMaxDosePerPeriod();
    }

    private static @Nullable BigDecimal milligrams(Dosage dosage, Medicine medicine, MedicineEntry entry) {
        if (dosage.getDoseAndRate().size() != 1
                || !(dosage.getDoseAndRate().get(0).getDose() instanceof Quantity dose)
                || !dose.hasValue()
                || dosage.getDoseAndRate().get(0).hasRate()) {
            return null;
        }
        BigDecimal mass = milligrams(dose);
        if (mass != null || !isCounted(dose)) {
            return mass;
        }
        BigDecimal strength = medicine.strength() != null ? medicine.strength() : strength(entry.name());
        return strength == null ? null : strength.multiply(dose.getValue());
    }

    /** Null if it is no mass. */
    static @Nullable BigDecimal milligrams(Quantity quantity) {
        String unit = quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
        BigDecimal mg = unit == null ? null : MILLIGRAMS.get(unit.toLowerCase(Locale.ROOT));
        return mg == null || !quantity.hasValue() || quantity.hasComparator()
                ? null
                : quantity.getValue().multiply(mg);
    }

    static boolean isCounted(Quantity quantity) {
        String code = String.valueOf(quantity.getCode()).toLowerCase(Locale.ROOT);
        String unit = quantity.getUnit() == null ? "" : quantity.getUnit().toLowerCase(Locale.ROOT);
        return quantity.hasUnit()
                ? PIECES.contains(unit) || PIECES.contains(code)
                : !quantity.hasCode() || PIECES.contains(code);
    }

    /** The one strength in a name. */
    private static @Nullable BigDecimal strength(@Nullable String name) {
        if (name == null) {
            return null;
        }
        Matcher matcher = STRENGTH.matcher(name);
        if (!matcher.find()) {
            return null;
        }
        BigDecimal mg = new BigDecimal(matcher.group(1))
                .multiply(Objects.requireNonNull(MILLIGRAMS.get(matcher.group(2).toLowerCase(Locale.ROOT))));
        return matcher.find() ? null : mg;
    }

    private static @Nullable BigDecimal timesADay(Dosage dosage) {
        boolean asNeeded =
                dosage.hasAsNeeded() && !(dosage.getAsNeeded() instanceof BooleanType yes && !yes.booleanValue());
        if (asNeeded || dosage.getTiming().hasEvent()) {
            return null;
        }
        Timing timing = dosage.getTiming();
        BigDecimal coded = coded(timing);
        BigDecimal repeated = timing.hasRepeat() ? repeated(timing.getRepeat()) : null;
        if (coded != null && timing.getRepeat().hasFrequency()) {
            return repeated != null && coded.compareTo(repeated) == 0 ? coded : null;
        }
        return coded != null ? coded : repeated;
    }

    private static @Nullable BigDecimal coded(Timing timing) {
        return timing.getCode().getCoding().stream()
                .map(Coding::getCode)
                .filter(Objects::nonNull)
                .map(TIMES_A_DAY::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal repeated(TimingRepeatComponent repeat) {
        if (repeat.hasFrequencyMax()
                || repeat.hasPeriodMax()
                || repeat.hasDayOfWeek()
                || repeat.hasCount()
                || repeat.hasCountMax()) {
            return null;
        }
        if (!repeat.hasPeriod()) {
            int moments =
                    Math.max(repeat.getWhen().size(), repeat.getTimeOfDay().size());
            return moments > 0 ? BigDecimal.valueOf(moments) : null;
        }
        int moments = Math.max(
                1, Math.max(repeat.getWhen().size(), repeat.getTimeOfDay().size()));
        BigDecimal frequency = BigDecimal.valueOf(repeat.hasFrequency() ? repeat.getFrequency() : moments);
        BigDecimal hours = hours(repeat);
        return hours == null || repeat.getPeriod().signum() <= 0
                ? null
                : frequency
                        .multiply(HOURS)
                        .divide(repeat.getPeriod().multiply(hours), MathContext.DECIMAL64)
                        .stripTrailingZeros();
    }

    private static @Nullable BigDecimal hours(TimingRepeatComponent repeat) {
        Timing.UnitsOfTime unit = repeat.getPeriodUnit();
        if (unit == null) {
            return null;
        }
        return switch (unit) {
            case H -> BigDecimal.ONE;
            case D -> HOURS;
            default -> null;
        };
    }

    /** Until when it is to be taken; null if that is open. */
    static @Nullable LocalDate end(List<Dosage> dosages) {
        List<@Nullable PartialDate> ends = dosages.stream()
                .<@Nullable PartialDate>map(
                        dosage -> dosage.getTiming().getRepeat().getBounds() instanceof Period period
                                ? Dates.of(period.getEndElement())
                                : null)
                .toList();
        return ends.isEmpty() || ends.stream().anyMatch(Objects::isNull)
                ? null
                : ends.stream()
                        .filter(Objects::nonNull)
                        .map(PartialDate::latest)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
