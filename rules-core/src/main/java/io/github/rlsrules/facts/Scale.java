package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a quantity is given: its own unit, what else it may be given in, and the range that a living patient can have; a wide
 * range, because it is there to catch slips of the decimal point, not to judge. A unit is read as a code of UCUM, or as people
 * write it; nothing but the right kind of unit is taken, and one that people mean in two ways is asked about.
 *
 * @since 0.1.0
 */
public final class Scale {
    private static final int LONGEST = 40;
    /** Spellings that are remembered; a host has few, and nobody can fill the memory with others. */
    private static final int REMEMBERED = 64;

    private final String unit;
    private final double lowest;
    private final double highest;
    private final Set<String> usual = new LinkedHashSet<>();
    private final List<Way> ways = new ArrayList<>();
    private volatile Map<String, Conversion> known = Map.of();

    /** One of {@code code} is so many of {@code as}; nothing but this unit, or everything of its kind. */
    private record Way(String code, boolean only, double amount, String as, double shift) {}

    private Scale(String unit, boolean only, double lowest, double highest) {
        this.unit = unit;
        this.lowest = lowest;
        this.highest = highest;
        this.usual.add(unit);
        this.ways.add(new Way(unit, only, 1, unit, 0));
    }

    /** In this unit or any of its kind. */
    static Scale in(String unit, double lowest, double highest) {
        return new Scale(unit, false, lowest, highest);
    }

    /** In no unit but those that are named. */
    static Scale only(String unit, double lowest, double highest) {
        return new Scale(unit, true, lowest, highest);
    }

    /** Units that are named where somebody asks in what the quantity is given. */
    Scale usual(String... codes) {
        usual.addAll(List.of(codes));
        return this;
    }

    /** One of this other unit, and of nothing else of its kind, is so many of the own unit. */
    Scale or(String other, double amount) {
        return orShifted(other, amount, 0);
    }

    /** {@code own = (given + shift) * amount}. */
    Scale orShifted(String other, double amount, double shift) {
        return with(new Way(other, true, amount, unit, shift));
    }

    /** Not this unit, though it is of the right kind. */
    Scale not(String other) {
        return or(other, Double.NaN);
    }

    /** One of the other unit is so many of the own unit, and whatever is of its kind may be given. */
    Scale orLike(String other, double amount) {
        return with(new Way(other, false, amount, unit, 0));
    }

    /** Grams that are a mole, so that a mass may be given for an amount, and the other way round. */
    Scale molarMass(double grams) {
        return with(
                unit.contains("mol/")
                        ? new Way("g/L", false, 1 / grams, "mol/L", 0)
                        : new Way("mol/L", false, grams, "g/L", 0));
    }

    /** The charge of the ion, so that equivalents may be given for an amount. */
    Scale charge(int charge) {
        return with(new Way("eq/L", false, 1.0 / charge, "mol/L", 0));
    }

    private Scale with(Way way) {
        ways.add(0, way); // what was said last of a unit holds
        return this;
    }

    /** {@return the unit in which rules read the quantity} */
    public String unit() {
        return unit;
    }

    /** {@return the units in which it is mostly given} Others are accepted, if they are of the same kind. */
    public Set<String> units() {
        return Collections.unmodifiableSet(usual);
    }

    /** {@return the lowest value, in its own unit, that is accepted} */
    public double lowest() {
        return lowest;
    }

    /** {@return the highest value, in its own unit, that is accepted} */
    public double highest() {
        return highest;
    }

    /**
     * {@return the value in the own unit; empty if the unit is not accepted} Values in the own unit stay exactly what they are.
     *
     * @param value the number in the given unit
     * @param given a UCUM code, or as people write it
     */
    public OptionalDouble convert(double value, String given) {
        Conversion conversion = conversion(given);
        return conversion.isAccepted() ? OptionalDouble.of(conversion.convert(value)) : OptionalDouble.empty();
    }

    /** The same for what is asked often: not a number if the unit is not accepted. */
    double own(double value, String given) {
        return given.equals(unit) ? value : conversion(given).convert(value);
    }

    /** The two things that a unit can mean; null if there is no doubt. */
    @Nullable
    String question(String given) {
        return conversion(given).question();
    }

    /** What to say of a unit that is not accepted. */
    Problem refused(String path, String given) {
        String question = question(given);
        return question == null
                ? new Problem(path, Problem.Code.UNKNOWN_UNIT, "is not accepted here; use " + accepted())
                : new Problem(path, Problem.Code.AMBIGUOUS_UNIT, "can mean " + question + "; use " + accepted());
    }

    /** The value if a capital that asks a question is meant as the small letter; not a number if that is no unit either. */
    double meant(double value, String given) {
        return own(value, given.replace('M', 'm').replace('G', 'g').replace('P', 'p'));
    }

    /** In what the quantity is to be given, in words. */
    String accepted() {
        boolean only = ways.get(ways.size() - 1).only;
        return String.join(", ", usual) + (only ? "" : ", or any other UCUM code of the same kind");
    }

    boolean holds(double value) {
        return value >= lowest && value <= highest;
    }

    int remembered() {
        return known.size();
    }

    Conversion conversion(String given) {
        Conversion conversion = known.get(given);
        return conversion == null ? read(given) : conversion;
    }

    private Conversion read(String given) {
        if (given.length() > LONGEST) {
            return Conversion.NONE;
        }
        Conversion conversion = of(UnitCode.read(given));
        if (conversion == Conversion.NONE) {
            String tidy = EverydayUnit.tidy(given);
            conversion = of(UnitCode.read(tidy));
            conversion = conversion == Conversion.NONE ? of(EverydayUnit.read(tidy)) : conversion;
        }
        if (conversion.isAccepted()) {
            Map<String, Conversion> more = known.size() < REMEMBERED ? new HashMap<>(known) : new HashMap<>();
            more.put(given, conversion);
            known = more; // of two threads one may win: the other's is read again
        }
        return conversion;
    }

    private Conversion of(Unit read) {
        Unit given = read.counted();
        for (Way way : ways) {
            Unit other = UnitCode.read(way.code);
            if (given.isOfKind(other) && given.question() != null) {
                return Conversion.asked(given.question());
            }
            double many = given.in(other);
            if (given.isOfKind(other) && (!way.only || many == 1)) {
                double amount = way.amount * UnitCode.read(way.as).in(UnitCode.read(unit));
                return new Conversion(many * amount, way.shift, null);
            }
        }
        return Conversion.NONE;
    }
}
