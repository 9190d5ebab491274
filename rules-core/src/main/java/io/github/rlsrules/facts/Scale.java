package io.github.rlsrules.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How a quantity is given: its own unit, other units that are converted on the way in (all as UCUM codes), and the range that
 * a living patient can have. A small closed table for each quantity, because a unit that merely has the right dimension can
 * still be a mistake; and a wide range, because it is there to catch slips of the decimal point, not to judge.
 */
public final class Scale {
    private final String unit;
    private final double lowest;
    private final double highest;
    private final Map<String, Conversion> conversions;

    /** {@code own = (given + shift) * factor / divisor}: a division keeps what a multiplication would round. */
    private record Conversion(double factor, double divisor, double shift) {
        double convert(double given) {
            return (given + shift) * factor / divisor;
        }
    }

    private Scale(String unit, double lowest, double highest, Map<String, Conversion> conversions) {
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
        this.conversions = conversions;
    }

    static Scale in(String unit, double lowest, double highest) {
        return new Scale(unit, lowest, highest, Map.of()).or(unit, 1);
    }

    /** One of the other unit is so many of the own unit. */
    Scale or(String other, double factor) {
        return with(other, new Conversion(factor, 1, 0));
    }

    /** So many of the other unit are one of the own unit. */
    Scale orPer(String other, double divisor) {
        return with(other, new Conversion(1, divisor, 0));
    }

    Scale orShifted(String other, double factor, double shift) {
        return with(other, new Conversion(factor, 1, shift));
    }

    private Scale with(String other, Conversion conversion) {
        Map<String, Conversion> more = new LinkedHashMap<>(conversions);
        more.put(other, conversion);
        return new Scale(unit, lowest, highest, more);
    }

    /** The unit in which rules read the quantity. */
    public String unit() {
        return unit;
    }

    /** The units in which a host may give it. */
    public Set<String> units() {
        return conversions.keySet();
    }

    /** The lowest value, in its own unit, that is accepted. */
    public double lowest() {
        return lowest;
    }

    /** The highest value, in its own unit, that is accepted. */
    public double highest() {
        return highest;
    }

    /** The value in the own unit; empty if the unit is not accepted. Values in the own unit stay exactly what they are. */
    public OptionalDouble convert(double value, String given) {
        Conversion conversion = conversions.get(given);
        return conversion == null ? OptionalDouble.empty() : OptionalDouble.of(conversion.convert(value));
    }

    /** The same for what is asked often: not a number if the unit is not accepted. */
    double own(double value, String given) {
        Conversion conversion = conversions.get(given);
        return conversion == null ? Double.NaN : conversion.convert(value);
    }

    boolean holds(double value) {
        return value >= lowest && value <= highest;
    }
}
