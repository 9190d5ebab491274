package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.Bound;
import io.github.rlsrules.facts.RangeFlag;
import io.github.rlsrules.facts.Scale;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/** What a laboratory says of its value: below, within, above its own limits, or beyond what it can measure. */
final class Flags {
    private Flags() {}

    static Bound bound(Quantity quantity) {
        Quantity.QuantityComparator comparator = quantity.getComparator();
        if (comparator == null) {
            return Bound.EXACT;
        }
        return switch (comparator) {
            case LESS_THAN -> Bound.BELOW;
            case LESS_OR_EQUAL -> Bound.AT_MOST;
            case GREATER_OR_EQUAL -> Bound.AT_LEAST;
            case GREATER_THAN -> Bound.ABOVE;
            case NULL -> Bound.EXACT;
        };
    }

    /** The one on which all interpretations agree that say where it lies. */
    static RangeFlag of(List<CodeableConcept> interpretations) {
        List<RangeFlag> told = interpretations.stream()
                .flatMap(one -> one.getCoding().stream())
                .map(Coding::getCode)
                .filter(Objects::nonNull)
                .map(Flags::code)
                .filter(flag -> flag != RangeFlag.UNKNOWN)
                .distinct()
                .toList();
        return told.size() == 1 ? told.get(0) : RangeFlag.UNKNOWN;
    }

    private static RangeFlag code(String code) {
        return switch (code) {
            case "L", "LL", "LU", "<" -> RangeFlag.BELOW;
            case "N" -> RangeFlag.WITHIN;
            case "H", "HH", "HU", ">" -> RangeFlag.ABOVE;
            default -> RangeFlag.UNKNOWN;
        };
    }

    static RangeFlag word(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "low", "below normal", "below range", "decreased" -> RangeFlag.BELOW;
            case "normal", "within normal limits", "within range" -> RangeFlag.WITHIN;
            case "high", "above normal", "above range", "increased", "raised", "elevated" -> RangeFlag.ABOVE;
            default -> RangeFlag.UNKNOWN;
        };
    }

    /** Against the laboratory's limits, if it gives one normal range in a unit that can be compared. */
    static RangeFlag against(List<ObservationReferenceRangeComponent> ranges, Quantity value, Scale scale) {
        List<ObservationReferenceRangeComponent> normal =
                ranges.stream().filter(Flags::isForEverybody).toList();
        if (normal.size() != 1 || Flags.bound(value) != Bound.EXACT || !value.hasValue()) {
            return RangeFlag.UNKNOWN;
        }
        OptionalDouble own = own(value, value, scale);
        Quantity low = normal.get(0).getLow();
        Quantity high = normal.get(0).getHigh();
        OptionalDouble lowest = own(low, value, scale);
        OptionalDouble highest = own(high, value, scale);
        if (own.isEmpty() || low.hasValue() && lowest.isEmpty() || high.hasValue() && highest.isEmpty()) {
            return RangeFlag.UNKNOWN;
        }
        if (lowest.isPresent() && own.getAsDouble() < lowest.getAsDouble()) {
            return RangeFlag.BELOW;
        }
        if (highest.isPresent() && own.getAsDouble() > highest.getAsDouble()) {
            return RangeFlag.ABOVE;
        }
        return lowest.isPresent() && highest.isPresent() ? RangeFlag.WITHIN : RangeFlag.UNKNOWN;
    }

    private static boolean isForEverybody(ObservationReferenceRangeComponent range) {
        return !range.hasAge() && !range.hasAppliesTo() && (!range.hasType() || Codes.has(range.getType(), "normal"));
    }

    /** A limit without a unit is in that of the value. */
    private static OptionalDouble own(@Nullable Quantity quantity, Quantity value, Scale scale) {
        if (quantity == null || !quantity.hasValue()) {
            return OptionalDouble.empty();
        }
        String unit = Units.of(quantity.hasCode() || quantity.hasUnit() ? quantity : value, scale);
        return unit == null
                ? OptionalDouble.empty()
                : scale.convert(quantity.getValue().doubleValue(), unit);
    }
}
