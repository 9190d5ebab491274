package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Laboratory values in another unit, held against pairs of numbers that are printed together, and against molar masses. */
class ConversionsTest {
    /** Printed factors have three digits. */
    private static final double TOLERANCE = 0.005;
    /** Of the elements, as IUPAC abridges them. */
    private static final Map<String, Double> WEIGHTS = Map.of(
            "H", 1.008, "C", 12.011, "N", 14.007, "O", 15.999, "P", 30.974, "Co", 58.933, "Fe", 55.845, "Mg", 24.305,
            "Ca", 40.078);

    private static final Pattern ELEMENT = Pattern.compile("([A-Z][a-z]?)(\\d*)");

    /** @param own what the value is in the unit in which rules read it */
    record Pair(Analyte analyte, double given, String unit, double own, String source) {
        boolean fits(double converted) {
            return Math.abs(converted - own) <= TOLERANCE * own;
        }
    }

    static List<Pair> pairs() {
        return ExpectationTable.rows("conversions.tsv").stream()
                .map(c ->
                        new Pair(Analyte.valueOf(c[0]), Double.parseDouble(c[1]), c[2], Double.parseDouble(c[3]), c[4]))
                .toList();
    }

    private static Stream<Pair> pairs(Analyte analyte) {
        return pairs().stream().filter(pair -> pair.analyte() == analyte);
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitInWhichAnAnalyteIsGivenStandsInThePairs(Analyte analyte) {
        assertThat(pairs(analyte).map(Pair::unit))
                .as("conversions.tsv of %s", analyte)
                .containsAll(analyte.units());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aValueBecomesTheOneThatIsPrintedBesideIt(Pair pair) {
        double converted =
                pair.analyte().scale().convert(pair.given(), pair.unit()).orElseThrow();
        assertThat(pair.fits(converted)).as("%s is %s", pair, converted).isTrue();
        assertThat(pair.source()).isNotBlank();
    }

    /** So a pair that would take any number for right is noticed as well. */
    @ParameterizedTest
    @MethodSource("pairs")
    void aFactorThatIsWrongTenTimesFails(Pair pair) {
        assertThat(pair.fits(10 * pair.own())).isFalse();
        assertThat(pair.fits(pair.own() / 10)).isFalse();
    }

    @Test
    void aMolarMassThatIsWrongTenTimesFails() {
        Scale wrong = Scale.in("umol/L", 5, 3000).molarMass(1131.2);
        assertThat(pairs(Analyte.CREATININE).filter(pair -> pair.unit().equals("mg/dL")))
                .isNotEmpty()
                .noneMatch(pair ->
                        pair.fits(wrong.convert(pair.given(), pair.unit()).orElseThrow()));
    }

    /** The sum of the atoms: of vitamin D the guidelines' 400 is 0.16 % less. */
    @ParameterizedTest
    @CsvSource({
        "IRON, Fe",
        "TOTAL_IRON_BINDING_CAPACITY, Fe",
        "CREATININE, C4H7N3O",
        "GLUCOSE, C6H12O6",
        "VITAMIN_B12, C63H88CoN14O14P",
        "FOLATE, C19H19N7O6",
        "MAGNESIUM, Mg",
        "CALCIUM, Ca",
        "PHOSPHATE, P",
        "VITAMIN_D, C27H44O2"
    })
    void aMolarMassIsTheSumOfItsAtoms(Analyte analyte, String formula) {
        double grams = ELEMENT.matcher(formula)
                .results()
                .mapToDouble(m -> WEIGHTS.get(m.group(1)) * (m.group(2).isEmpty() ? 1 : Integer.parseInt(m.group(2))))
                .sum();
        double ofOneMole = analyte.scale().convert(grams, "g/L").orElseThrow();
        assertThat(ofOneMole)
                .isCloseTo(analyte.scale().convert(1, "mol/L").orElseThrow(), Percentage.withPercentage(0.2));
    }

    /** What has a molar mass of its own, or none, must be one of those above or below. */
    @Test
    void everyAnalyteThatIsGivenAsMassAndAmountHasAFormulaOrAReason() {
        List<Analyte> both = Arrays.stream(Analyte.values())
                .filter(analyte -> analyte.scale().convert(1, "g/L").isPresent()
                        && analyte.scale().convert(1, "mol/L").isPresent())
                .toList();
        assertThat(both)
                .containsExactly(
                        Analyte.IRON,
                        Analyte.TOTAL_IRON_BINDING_CAPACITY,
                        Analyte.HAEMOGLOBIN, // of the monomer, by convention (IFCC)
                        Analyte.CREATININE,
                        Analyte.GLUCOSE,
                        Analyte.VITAMIN_B12,
                        Analyte.FOLATE,
                        Analyte.MAGNESIUM,
                        Analyte.CALCIUM,
                        Analyte.PHOSPHATE,
                        Analyte.VITAMIN_D);
    }
}
