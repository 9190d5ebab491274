package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that are not what they seem: asked about or refused, and never repeated. */
class ScaleTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int TEXTS = 200_000;

    private static Problem problem(Analyte analyte, String unit) {
        List<Problem> problems = Checked.of(
                        RlsPatient.builder()
                                .labResults(List.of(LabReport.of(analyte, 60, unit, AS_OF)))
                                .build(),
                        AS_OF)
                .problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void aUnitThatCanMeanTwoThingsIsAskedAbout() {
        assertThat(problem(Analyte.FERRITIN, "Mg/L"))
                .isEqualTo(new Problem(
                        "labResults[0].unit",
                        Problem.Code.AMBIGUOUS_UNIT,
                        "can mean mega (a million), or milli (a thousandth, m); use ug/L, ng/mL, pmol/L, or any other UCUM code"
                                + " of the same kind",
                        "labResults[FERRITIN]"));
    }

    @Test
    void aUnitOfAnotherKindIsRefusedWithoutRepeatingIt() {
        assertThat(problem(Analyte.HBA1C, "Jane Doe"))
                .isEqualTo(new Problem(
                        "labResults[0].unit",
                        Problem.Code.UNKNOWN_UNIT,
                        "is not accepted here; use mmol/mol, %",
                        "labResults[HBA1C]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 mg/L",
                "1.5.mg/L",
                "0.mg/L",
                "mg/L/L",
                "mg L",
                "mg-L",
                "mg/L*",
                "m.g/L",
                "",
                " ",
                "/",
                "(",
                "mg/L{"
            })
    void whatIsNoUnitIsRefused(String text) {
        assertThat(Analyte.C_REACTIVE_PROTEIN.scale().convert(60, text)).isEmpty();
        assertThat(Analyte.C_REACTIVE_PROTEIN.scale().question(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "analyte FERRITIN, ug/L 01.11.2026",
        "analyte FERRITIN, ng/ml 1/11/2026",
        "analyte FERRITIN, ug/L (1/11/2026)",
        "analyte FERRITIN, ng/ml 10",
        "analyte FERRITIN, ug per L 100",
        "analyte HAEMOGLOBIN, g/dl 12",
        "analyte CREATININE_CLEARANCE, mL/min/1.73",
        "measure CAFFEINE_DAILY, mg/d 3"
    })
    void aNumberBehindAUnitIsADateOrAnotherValueAndNoPartOfIt(String quantity, String unit) {
        assertThat(UnitExpectation.scaleOf(quantity).convert(60, unit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "analyte FERRITIN, Mcg/L",
        "analyte THYROTROPIN, uu/ml",
        "analyte THYROTROPIN, UIU/ML",
        "analyte CREATININE_CLEARANCE, ML/MIN",
        "analyte HBA1C, % (NGSP)",
        "measure AGE, YEARS",
        "measure AGE, Mo"
    })
    void capitalsThatSayNothingAreRead(String quantity, String unit) {
        assertThat(UnitExpectation.scaleOf(quantity).convert(1, unit)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "analyte THYROTROPIN, MU/L", "measure IRLS_TOTAL, {score}/40", "measure IRLS_TOTAL, points/40",
        "measure BODY_WEIGHT, T", "analyte HAEMOGLOBIN, GR/DL", "analyte CREATININE_CLEARANCE, Ml/minute"
    })
    void otherDoubtsAreAskedAbout(String quantity, String unit) {
        assertThat(UnitExpectation.scaleOf(quantity).question(unit)).isNotNull();
    }

    @Test
    void whateverIsWrittenItIsReadOrNotAndNothingElseHappens() {
        Random random = new Random(51);
        String parts = "umg/L. l%{}()[]IU10-2aMd\u00B5h\u00B2#\"s ";
        List<Scale> scales = new ArrayList<>();
        for (Analyte analyte : Analyte.values()) {
            scales.add(analyte.scale());
        }
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(random.nextInt(50) + 1); n >= 0; n--) {
                text.append(parts.charAt(random.nextInt(parts.length())));
            }
            Scale scale = scales.get(random.nextInt(scales.size()));
            String unit = text.toString();
            scale.convert(1, unit).ifPresent(own -> {
                assertThat(own).as(unit).isNotNaN();
                assertThat(scale.question(unit)).as(unit).isNull();
            });
        }
        assertThat(Analyte.FERRITIN.scale().convert(1, "(".repeat(1_000_000))).isEmpty();
    }

    @Test
    void whatIsReadIsRememberedWithinBounds() {
        Scale scale = Analyte.FERRITIN.scale();
        assertThat(scale.conversion("mg/L{kept}")).isSameAs(scale.conversion("mg/L{kept}"));
        for (int i = 0; i < 10_000; i++) {
            assertThat(scale.convert(60, "ug/L{" + i + "}")).hasValue(60);
        }
        assertThat(scale.remembered()).isLessThanOrEqualTo(64);
        assertThat(scale.convert(60, "ng/mL")).hasValue(60);
    }
}
