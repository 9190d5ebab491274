package io.github.rlsrules.facts;

import java.util.List;

/**
 * What is expected of a unit.
 *
 * @param quantity an analyte or a measure
 * @param unit as a catalogue or a person writes it
 * @param expected whether it reads, is to be asked, or is refused and why
 * @param means the UCUM code that says the same; a hyphen if there is none
 * @param molarMass g/mol, by which mass becomes amount; a hyphen where none is needed or agreed
 * @param charge of the ion, by which equivalents become amount; a hyphen where none is needed or agreed
 * @param note what else is to be known
 */
record UnitExpectation(
        String quantity, String unit, String expected, String means, String molarMass, String charge, String note) {
    static final String READS = "reads";
    static final String ASKED = "asked";
    static final String WRONG_DIMENSION = "refused: wrong dimension";
    static final String NONE = "-";

    static List<UnitExpectation> of(String table) {
        return ExpectationTable.rows(table).stream()
                .map(c -> new UnitExpectation(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
                .toList();
    }

    String line() {
        return String.join("\t", quantity, unit, expected, means, molarMass, charge, note);
    }

    Scale scale() {
        return scaleOf(quantity);
    }

    static Scale scaleOf(String quantity) {
        return quantity.startsWith("measure ")
                ? Measurand.valueOf(quantity.substring("measure ".length())).scale()
                : Analyte.valueOf(quantity.substring("analyte ".length())).scale();
    }

    boolean reads() {
        return expected.equals(READS);
    }

    boolean asked() {
        return expected.equals(ASKED);
    }

    boolean refused() {
        return expected.startsWith("refused: ");
    }
}
