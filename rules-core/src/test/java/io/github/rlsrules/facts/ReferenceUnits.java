package io.github.rlsrules.facts;

import java.util.HashMap;
import java.util.Map;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;

/** Conversions by a library that knows the whole of UCUM, and by what it does not know: molar masses, charges, other zeros. */
final class ReferenceUnits {
    private static final double FAHRENHEIT_PER_CELSIUS = 1.8;
    private final UcumEssenceService ucum;
    // The library is slow, and everything here is asked often.
    private final Map<String, String> dimensions = new HashMap<>();
    private final Map<String, Double> factors = new HashMap<>();

    ReferenceUnits() throws UcumException {
        ucum = new UcumEssenceService(UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml"));
    }

    boolean isValid(String code) {
        return ucum.validate(code) == null;
    }

    boolean isComparable(String one, String other) throws UcumException {
        return dimension(fromZero(one)).equals(dimension(fromZero(other)));
    }

    private String dimension(String code) throws UcumException {
        String known = dimensions.get(code);
        if (known == null) {
            known = ucum.getCanonicalUnits(code);
            dimensions.put(code, known);
        }
        return known;
    }

    /** What a value is in the own unit of the quantity. */
    double own(UnitExpectation unit, double value) throws UcumException {
        String own = unit.scale().unit();
        String given = unit.means();
        if (own.equals("Cel")) {
            return celsius(given, value);
        }
        if (own.equals("mmol/mol") && given.startsWith("%")) {
            return 10.93 * value - 23.5;
        }
        if (given.equalsIgnoreCase("mL/min/1.73.m2")) {
            return value; // UCUM would multiply by square metres; catalogues mean to divide
        }
        if (!unit.charge().equals(UnitExpectation.NONE)) {
            return convert(value, given, own) / Double.parseDouble(unit.charge());
        }
        if (unit.molarMass().equals(UnitExpectation.NONE)) {
            return convert(value, given, own);
        }
        double molarMass = Double.parseDouble(unit.molarMass());
        return isComparable(given, "g/L")
                ? convert(convert(value, given, "g/L") / molarMass, "mol/L", own)
                : convert(convert(value, given, "mol/L") * molarMass, "g/L", own);
    }

    private double convert(double value, String from, String to) throws UcumException {
        Double factor = factors.get(from + " " + to);
        if (factor == null) {
            // of 1.0000000000 it makes a tenth where it counts on 0.9999999999, and of a fluid ounce 29.5 mL, but of a
            // cup not 236
            boolean isOunce = from.equals("[foz_us]");
            factor = Double.parseDouble(ucum.convert(new Decimal("1000000"), isOunce ? "[cup_us]" : from, to)
                            .asDecimal())
                    / (isOunce ? 8e6 : 1e6);
            factors.put(from + " " + to, factor);
        }
        return value * factor;
    }

    /** The library stops at temperatures that start from another zero. */
    private static String fromZero(String code) {
        return code.equals("Cel") || code.equals("[degF]") ? "K" : code;
    }

    private static double celsius(String given, double value) {
        return switch (given) {
            case "Cel" -> value;
            case "[degF]" -> (value - 32) / FAHRENHEIT_PER_CELSIUS;
            case "K" -> value - 273.15;
            default -> throw new IllegalArgumentException(given);
        };
    }
}
