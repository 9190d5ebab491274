package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.RuleLogic;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No value falls on the other side of a limit because it is given in another unit. */
class LimitsInEveryUnitTest {
    private static final double STEP = 1e-9;

    /** The numbers with which rules compare a quantity, by how the table of codes names it. */
    private static Map<String, TreeSet<Double>> limits() {
        Map<String, TreeSet<Double>> limits = new TreeMap<>();
        for (RuleLogic logic : RlsRules.standardRulebook().logic()) {
            for (RuleLogic.Pattern pattern : logic.patterns()) {
                for (RuleLogic.Condition condition : pattern.conditions()) {
                    boolean isValue =
                            condition.component().filter("value"::equals).isPresent();
                    if (isValue
                            && condition.threshold().isPresent()
                            && !pattern.units().isEmpty()) {
                        pattern.conditions()
                                .get(0)
                                .accepted()
                                .forEach(constant -> limits.computeIfAbsent(
                                                (pattern.type().startsWith("Lab") ? "analyte " : "measure ") + constant,
                                                key -> new TreeSet<>())
                                        .add(condition.threshold().orElseThrow().value()));
                    }
                }
            }
        }
        return limits;
    }

    @Test
    void everyLimitIsMetExactlyInEveryUnitAndMissedOnBothSides() {
        Map<String, TreeSet<Double>> limits = limits();
        int tried = 0;
        for (UnitExpectation unit : UnitExpectation.of("unit-codes.tsv")) {
            if (unit.reads() && limits.containsKey(unit.quantity())) {
                for (double limit : limits.get(unit.quantity())) {
                    Conversion conversion = unit.scale().conversion(unit.unit());
                    double given = limit / conversion.factor() - conversion.shift();
                    double step = STEP * Math.max(Math.abs(given), Math.abs(conversion.shift()));
                    assertThat(conversion.convert(given)).as(unit.line()).isEqualTo(limit);
                    if (limit != 0) {
                        assertThat(conversion.convert(given - step))
                                .as(unit.line())
                                .isLessThan(limit);
                        assertThat(conversion.convert(given + step))
                                .as(unit.line())
                                .isGreaterThan(limit);
                    }
                    tried++;
                }
            }
        }
        assertThat(limits).hasSizeGreaterThan(40);
        assertThat(tried).isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "analyte HAEMOGLOBIN, 7.5, g/dL, 75",
        "analyte HAEMOGLOBIN, 0.13, kg/L, 130",
        "analyte FERRITIN, 7.5, ug/dL, 75",
        "analyte FERRITIN, 0.3, mg/L, 300",
        "analyte FERRITIN, 30, ng/mL, 30",
        "analyte TRANSFERRIN_SATURATION, 0.45, 1, 45",
        "analyte C_REACTIVE_PROTEIN, 1.0, mg/dL, 10",
        "analyte EGFR, 0.75, mL/s/{1.73_m2}, 45",
        "analyte VITAMIN_D, 20, ng/mL, 50",
        "analyte MAGNESIUM, 1.7, meq/L, 0.85",
        "analyte HBA1C, 6.5, %, 47.5455",
        "measure BODY_TEMPERATURE, 100.4, [degF], 38",
        "measure BODY_TEMPERATURE, 98.6, [degF], 37",
        "measure BODY_TEMPERATURE, 311.15, K, 38",
        "measure AGE, 216, mo, 18",
        "measure AGE, 6574.5, d, 18",
        "measure AGE, 104, wk, 1.99315537303",
        "measure SYMPTOM_DURATION, 1, a, 12",
        "measure SYMPTOM_DURATION, 52, wk, 11.9589322382",
        "measure GESTATION, 140, d, 20",
        "measure SYMPTOM_DAYS_PER_WEEK, 2, days/week, 2",
        "measure SELENIUM_DAILY, 0.255, mg/d, 255",
        "measure CALF_DIFFERENCE, 30, mm, 3",
        "measure ANKLE_BRACHIAL_INDEX, 90, %, 0.9",
        "measure SLEEP_EFFICIENCY, 0.85, {ratio}, 85",
        "measure ONSET_ADVANCE, -120, min, -2"
    })
    void aValueIsTheNumberThatOneWouldWrite(String quantity, double value, String unit, double own) {
        assertThat(UnitExpectation.scaleOf(quantity).convert(value, unit)).hasValue(own);
    }
}
