package io.github.rlsrules.facts;

import static io.github.rlsrules.facts.Analyte.IRON;
import static io.github.rlsrules.facts.Analyte.TOTAL_IRON_BINDING_CAPACITY;
import static io.github.rlsrules.facts.Analyte.TRANSFERRIN;
import static io.github.rlsrules.facts.Analyte.TRANSFERRIN_SATURATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Because;
import io.github.rlsrules.runtime.ConditionResult;
import io.github.rlsrules.runtime.Problem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When transferrin saturation is worked out, and that it never takes the place of one that was given. */
class SaturationTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int DAY = 20;

    private static LabReport lab(Analyte analyte, double value, int daysAgo) {
        return LabReport.of(analyte, value, analyte.scale().unit(), AS_OF.minusDays(daysAgo));
    }

    private static List<Record> read(LabReport... reports) {
        return RlsPatient.builder().labResults(List.of(reports)).build().toFacts(AS_OF).records().stream()
                .filter(fact -> fact instanceof LabResult || fact instanceof LabChange)
                .toList();
    }

    private static LabResult only(List<Record> facts) {
        assertThat(facts).hasSize(1);
        return (LabResult) facts.get(0);
    }

    private static List<Analyte> analytes(List<Record> facts) {
        return facts.stream().map(fact -> ((LabResult) fact).analyte()).toList();
    }

    @Test
    void ironAndCapacityOfOneSampleMakeIt() {
        LabResult made = only(read(lab(IRON, 15, DAY), lab(TOTAL_IRON_BINDING_CAPACITY, 60, DAY)));
        assertThat(made.analyte()).isEqualTo(TRANSFERRIN_SATURATION);
        assertThat(made.value()).isEqualTo(25);
        assertThat(made.ageDays()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ug/dL", "ug/L", "mg/L", "umol/L", "nmol/mL"})
    void atALimitItIsExactInEveryUnit(String unit) {
        double umol = TOTAL_IRON_BINDING_CAPACITY.scale().convert(1, unit).orElseThrow();
        for (double capacity = 20; capacity < 100; capacity += 0.5) {
            for (int limit : new int[] {16, 20, 25, 40, 45, 50}) {
                double given = BigDecimal.valueOf(capacity / umol)
                        .round(new MathContext(5))
                        .doubleValue();
                double iron = BigDecimal.valueOf(given)
                        .multiply(BigDecimal.valueOf(limit))
                        .movePointLeft(2)
                        .doubleValue();
                LocalDate date = AS_OF.minusDays(DAY);
                assertThat(only(read(
                                        LabReport.of(IRON, iron, unit, date),
                                        LabReport.of(TOTAL_IRON_BINDING_CAPACITY, given, unit, date)))
                                .value())
                        .isEqualTo(limit);
            }
        }
    }

    /** As a laboratory prints it; but never as a whole number that it is not, since limits are whole numbers. */
    @ParameterizedTest
    @CsvSource({
        "25, 25",
        "7.142857143, 7.1",
        "11.53846154, 11.5",
        "19.96, 19.96",
        "20.04, 20.04",
        "20.06, 20.1",
        "44.9999999, 44.9999999",
        "100, 100",
        "0.02, 0.02"
    })
    void itIsPrintedWithOneDecimal(double exact, String printed) {
        assertThat(Saturation.printed(exact)).isEqualTo(printed);
    }

    private static Stream<String> told(LabReport... reports) {
        return RlsRules.standard()
                .assess(RlsPatient.builder().labResults(List.of(reports)).build(), AS_OF)
                .findings()
                .stream()
                .flatMap(finding -> finding.because().stream())
                .filter(Because.Given.class::isInstance)
                .map(Because.Given.class::cast)
                .filter(given -> given.fact().equals("labResults[TRANSFERRIN_SATURATION]"))
                .map(Because.Given::value)
                .distinct();
    }

    @Test
    void itSaysOfWhatItWasWorkedOut() {
        LocalDate day = AS_OF.minusDays(DAY);
        assertThat(told(
                        LabReport.of(IRON, 28, "ug/dL", day),
                        LabReport.of(TOTAL_IRON_BINDING_CAPACITY, 70, "umol/L", day)))
                .containsExactly(
                        "7.2 % (worked out from IRON 5.014 umol/L and TOTAL_IRON_BINDING_CAPACITY 70 umol/L of 2026-11-01)");
        assertThat(told(lab(IRON, 5, DAY), lab(TRANSFERRIN, 2.5, DAY)))
                .containsExactly("7.96 % (worked out from IRON 5 umol/L and TRANSFERRIN 2.5 g/L of 2026-11-01)");
        assertThat(told(lab(TRANSFERRIN_SATURATION, 7.25, DAY), lab(IRON, 5, DAY), lab(TRANSFERRIN, 2.5, DAY)))
                .containsExactly("7.25 %");
    }

    @Test
    void whatStandsInTheWayOfARuleSaysItToo() {
        Assessment<RlsOutcome> assessment = RlsRules.standard()
                .assess(
                        RlsPatient.builder()
                                .labResults(List.of(lab(IRON, 5, DAY), lab(TOTAL_IRON_BINDING_CAPACITY, 70, DAY)))
                                .build(),
                        AS_OF);
        String words = "7.1 % (worked out from IRON 5 umol/L and TOTAL_IRON_BINDING_CAPACITY 70 umol/L of 2026-11-01)";
        assertThat(assessment.explain("RLS-IRON-BLOCK-SATURATION").failed())
                .flatExtracting(ConditionResult::given)
                .contains(new Because.Given("labResults[TRANSFERRIN_SATURATION]", words));
    }

    @Test
    void ironAndTransferrinOfOneSampleMakeIt() {
        LabResult made = only(read(lab(IRON, 15, DAY), lab(TRANSFERRIN, 2.5, DAY)));
        assertThat(made.value()).isCloseTo(23.88, within(1e-9));
    }

    @Test
    void ofBothTheCapacityCounts() {
        assertThat(only(read(lab(IRON, 15, DAY), lab(TRANSFERRIN, 2.5, DAY), lab(TOTAL_IRON_BINDING_CAPACITY, 60, DAY)))
                        .value())
                .isEqualTo(25);
    }

    @Test
    void ofSeveralSamplesTheLatestThatIsWholeMakesIt() {
        LabResult made = only(read(
                lab(IRON, 15, 30),
                lab(TOTAL_IRON_BINDING_CAPACITY, 60, 30),
                lab(IRON, 30, 20),
                lab(TRANSFERRIN, 3.98, 20),
                lab(IRON, 45, 10)));
        assertThat(made.value()).isCloseTo(30, within(1e-9));
        assertThat(made.ageDays()).isEqualTo(20);
    }

    @Test
    void whatWasTakenOnDifferentDaysMakesNone() {
        assertThat(analytes(read(
                        lab(IRON, 15, DAY),
                        lab(TOTAL_IRON_BINDING_CAPACITY, 60, DAY + 1),
                        lab(TRANSFERRIN, 2, DAY - 1))))
                .containsExactly(IRON, TOTAL_IRON_BINDING_CAPACITY, TRANSFERRIN);
    }

    @Test
    void oneThatWasGivenOfTheSameSampleCountsAlone() {
        LabResult given = only(read(
                lab(TRANSFERRIN_SATURATION, 24, DAY), lab(IRON, 15, DAY), lab(TOTAL_IRON_BINDING_CAPACITY, 60, DAY)));
        assertThat(given.value()).isEqualTo(24);
    }

    private static RlsPatient with(LabReport... reports) {
        return RlsPatient.builder().labResults(List.of(reports)).build();
    }

    /** 15 can be 14.5 to 15.5 and 60 can be 59.5 to 60.5: 23.97 to 26.05 %. */
    @ParameterizedTest
    @CsvSource({
        "24, true",
        "23, false",
        "23.9, false",
        "23.96, false",
        "23.97, true",
        "26, true",
        "26.1, true",
        "26.2, false",
        "27, false"
    })
    void oneThatWasGivenFitsWhatRoundingExplains(double given, boolean fits) {
        Checked checked = Checked.of(
                with(
                        lab(TRANSFERRIN_SATURATION, given, DAY),
                        lab(IRON, 15, DAY),
                        lab(TOTAL_IRON_BINDING_CAPACITY, 60, DAY)),
                AS_OF);
        assertThat(checked.problems().isEmpty()).isEqualTo(fits);
        assertThat(checked.sound().labResults()).hasSize(fits ? 3 : 0);
    }

    @Test
    void whatDoesNotFitCountsInNeitherWayAndNothingEarlierInItsPlace() {
        LabReport given = lab(TRANSFERRIN_SATURATION, 30, DAY);
        LabReport iron = LabReport.of(IRON, 34, "ug/dL", AS_OF.minusDays(DAY));
        LabReport capacity = LabReport.of(TOTAL_IRON_BINDING_CAPACITY, 419, "ug/dL", AS_OF.minusDays(DAY));
        LabReport earlier = lab(TRANSFERRIN_SATURATION, 12, DAY + 1);
        LabReport later = lab(IRON, 9, DAY - 1);
        LabReport other = lab(Analyte.FERRITIN, 20, DAY);
        Checked checked = Checked.of(with(earlier, given, iron, capacity, later, other), AS_OF);
        assertThat(checked.problems())
                .singleElement()
                .returns("labResults[1]", Problem::path)
                .returns(Problem.Code.CONTRADICTION, Problem::code);
        assertThat(checked.sound().labResults()).containsExactlyInAnyOrder(later, other);
        assertThat(checked.ifRight())
                .extracting(patient -> Set.copyOf(patient.labResults()))
                .containsExactlyInAnyOrder(
                        Set.of(earlier, given, later, other), Set.of(earlier, iron, capacity, later, other));
    }

    @Test
    void transferrinAndBoundsAreNotHeldAgainstOneThatWasGiven() {
        LabReport bound = LabReportBuilder.builder(lab(IRON, 15, DAY))
                .comparator(Bound.BELOW)
                .build();
        assertThat(Checked.of(
                                with(
                                        lab(TRANSFERRIN_SATURATION, 80, DAY),
                                        lab(IRON, 15, DAY),
                                        lab(TRANSFERRIN, 2.5, DAY)),
                                AS_OF)
                        .problems())
                .isEmpty();
        assertThat(Checked.of(
                                with(
                                        lab(TRANSFERRIN_SATURATION, 80, DAY),
                                        bound,
                                        lab(TOTAL_IRON_BINDING_CAPACITY, 60, DAY)),
                                AS_OF)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {DAY - 1, DAY + 1})
    void oneThatWasGivenStaysWhateverItsDateAndNothingIsComparedWithIt(int daysAgo) {
        List<Record> facts =
                read(lab(TRANSFERRIN_SATURATION, 50, DAY), lab(IRON, 15, daysAgo), lab(TRANSFERRIN, 2.5, daysAgo));
        assertThat(facts.get(0)).isInstanceOfSatisfying(LabResult.class, given -> {
            assertThat(given.analyte()).isEqualTo(TRANSFERRIN_SATURATION);
            assertThat(given.value()).isEqualTo(50);
            assertThat(given.ageDays()).isEqualTo(DAY);
        });
        assertThat(facts).noneMatch(LabChange.class::isInstance);
    }

    /** So they are said not to be read. */
    @Test
    void ironBesideOneThatWasGivenOnAnotherDayStandsForItself() {
        assertThat(analytes(read(lab(TRANSFERRIN_SATURATION, 50, DAY), lab(IRON, 15, 5), lab(TRANSFERRIN, 2.5, 5))))
                .containsExactly(TRANSFERRIN_SATURATION, IRON, TRANSFERRIN);
    }

    @Test
    void ofTwoThatWereGivenTheLatestIsComparedWithTheOther() {
        List<Record> facts = read(
                lab(TRANSFERRIN_SATURATION, 50, 30),
                lab(TRANSFERRIN_SATURATION, 20, 10),
                lab(IRON, 15, 5),
                lab(TRANSFERRIN, 2.5, 5));
        assertThat(facts).contains(new LabChange(TRANSFERRIN_SATURATION, -30, 20));
        assertThat(((LabResult) facts.get(0)).value()).isEqualTo(20);
    }

    @Test
    void moreLaboratoryValuesNeverChangeOneThatWasGiven() {
        LabReport given = lab(TRANSFERRIN_SATURATION, 50, DAY);
        List<LabReport> more = new ArrayList<>();
        for (int daysAgo = 0; daysAgo < 2 * DAY; daysAgo++) {
            more.add(lab(IRON, 10 + daysAgo, daysAgo));
            more.add(lab(daysAgo % 2 == 0 ? TRANSFERRIN : TOTAL_IRON_BINDING_CAPACITY, 6, daysAgo));
            LabReport[] all = Stream.concat(Stream.of(given), more.stream()).toArray(LabReport[]::new);
            assertThat(read(all)).contains(read(given).get(0));
        }
    }
}
