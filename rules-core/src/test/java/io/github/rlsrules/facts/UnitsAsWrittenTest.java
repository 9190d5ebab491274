package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many units are read as catalogues and people write them. */
class UnitsAsWrittenTest {
    private static final String CODES = "unit-codes.tsv";
    private static final String SPELLINGS = "unit-spellings.tsv";
    private static final double GIVEN = 60;
    private static final double TOLERANCE = 0.002;
    private static final ReferenceUnits REFERENCE = reference();

    private static ReferenceUnits reference() {
        try {
            return new ReferenceUnits();
        } catch (UcumException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double expected(UnitExpectation unit) {
        try {
            return REFERENCE.own(unit, GIVEN);
        } catch (UcumException e) {
            throw new IllegalStateException(unit.line(), e);
        }
    }

    private static Verdict verdict(UnitExpectation unit) {
        OptionalDouble read = unit.scale().convert(GIVEN, unit.unit());
        if (read.isEmpty()) {
            boolean asked = unit.scale().question(unit.unit()) != null;
            return (asked ? unit.asked() : unit.refused()) ? Verdict.RIGHT : Verdict.OPEN;
        }
        if (!unit.reads()) {
            return Verdict.WRONG;
        }
        double right = expected(unit);
        return Math.abs(read.getAsDouble() - right) <= TOLERANCE * Math.abs(right) ? Verdict.RIGHT : Verdict.WRONG;
    }

    @ParameterizedTest
    @CsvSource({CODES + ", 4614, 0", SPELLINGS + ", 280, 0"})
    void asManyAreReadRightlyAndAsFewWronglyAsEver(String table, long right, long wrong) throws IOException {
        List<UnitExpectation> units = UnitExpectation.of(table);
        Map<String, Map<Verdict, Long>> score = units.stream()
                .collect(Collectors.groupingBy(
                        UnitExpectation::expected,
                        TreeMap::new,
                        Collectors.groupingBy(UnitsAsWrittenTest::verdict, TreeMap::new, Collectors.counting())));
        System.out.println(table + ": " + score);
        Files.write(
                Path.of("target", table),
                units.stream()
                        .filter(unit -> verdict(unit) != Verdict.RIGHT)
                        .map(unit -> verdict(unit) + "\t" + unit.line())
                        .sorted()
                        .toList());
        assertThat(units.stream().filter(unit -> verdict(unit) == Verdict.RIGHT))
                .hasSizeGreaterThanOrEqualTo((int) right);
        assertThat(units.stream().filter(unit -> verdict(unit) == Verdict.WRONG))
                .hasSizeLessThanOrEqualTo((int) wrong);
    }

    @Test
    void theTableOfCodesIsWhatTheCatalogueWrites() throws IOException {
        List<String> written = ExpectationTable.rows(CODES).stream()
                .map(columns -> String.join("\t", columns))
                .toList();
        Files.write(Path.of("target", "catalogue-" + CODES), UnitCatalogue.lines());
        assertThat(written).isEqualTo(UnitCatalogue.lines()).hasSizeGreaterThanOrEqualTo(2000);
    }

    @Test
    void everyQuantityHasCodesThatReadAndCodesThatDoNot() {
        List<UnitExpectation> codes = UnitExpectation.of(CODES);
        Stream.concat(
                        Arrays.stream(Analyte.values()).map(analyte -> "analyte " + analyte),
                        Arrays.stream(Measurand.values()).map(measure -> "measure " + measure))
                .forEach(quantity -> assertThat(codes)
                        .filteredOn(unit -> unit.quantity().equals(quantity))
                        .as(quantity)
                        .anyMatch(UnitExpectation::reads)
                        .anyMatch(UnitExpectation::refused));
    }

    @ParameterizedTest
    @ValueSource(strings = {CODES, SPELLINGS})
    void whatReadsIsOfTheRightDimensionAndWhatIsRefusedForItIsNot(String table) throws UcumException {
        for (UnitExpectation unit : UnitExpectation.of(table)) {
            if (unit.reads()) {
                assertThat(REFERENCE.isValid(unit.means())).as(unit.line()).isTrue();
                assertThat(expected(unit)).as(unit.line()).isFinite();
            }
            if (unit.expected().equals(UnitExpectation.WRONG_DIMENSION) && REFERENCE.isValid(unit.unit())) {
                assertThat(REFERENCE.isComparable(unit.unit(), unit.scale().unit()))
                        .as(unit.line())
                        .isFalse();
            }
        }
    }

    @Test
    void everyCodeIsOneOfUcum() {
        assertThat(UnitExpectation.of(CODES))
                .filteredOn(unit -> !REFERENCE.isValid(unit.unit()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "analyte FERRITIN, ng/dL, -, -, 0.6",
        "analyte GLUCOSE, mg/dL, 180.156, -, 3.33045",
        "analyte HAEMOGLOBIN, mmol/L, 16114.5, -, 966.87",
        "analyte MAGNESIUM, meq/L, -, 2, 30",
        "analyte HBA1C, %, -, -, 632.3",
        "measure BODY_TEMPERATURE, [degF], -, -, 15.5556",
        "measure BODY_WEIGHT, [stone_av], -, -, 381.018",
        "measure TIME_SINCE_BIRTH, mo, -, -, 260.893"
    })
    void theReferenceConvertsAsTextbooksDo(
            String quantity, String code, String molarMass, String charge, double converted) {
        UnitExpectation unit = new UnitExpectation(quantity, code, UnitExpectation.READS, code, molarMass, charge, "");
        assertThat(expected(unit)).isCloseTo(converted, Percentage.withPercentage(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {CODES, SPELLINGS})
    void noUnitOfAQuantityStandsTwice(String table) {
        assertThat(UnitExpectation.of(table))
                .extracting(unit -> unit.quantity() + " " + unit.unit())
                .doesNotHaveDuplicates();
    }
}
